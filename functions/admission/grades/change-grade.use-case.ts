import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { type Instant, instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import { noticeFor } from './grade-notices'
import type { GradesStore } from './grades.store'
import type { GradeEvent, ProviderGrade } from './provider-grade'

/** One action on a grade, once, with the notice to the other side. Cost: 1 GetItem and 1 transaction. */
export const changeGrade = (
  { grades }: Pick<GradesStore, 'grades'>,
  id: string,
  viewer: Viewer,
  request: Request,
  decide: (current: ProviderGrade, at: Instant) => GradeEvent,
): Promise<ProviderGrade> => {
  const at = instant(request.at)
  let event: GradeEvent | undefined
  return grades.act(
    request,
    id,
    viewer,
    (current) => {
      event = decide(current, at)
      return event
    },
    (next) => {
      const notice = event && noticeFor(next, event, at)
      return notice ? [noticeWrite(notice)] : []
    },
  )
}
