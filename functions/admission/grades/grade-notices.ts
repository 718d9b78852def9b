import { addDays, type Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import { comingGrade, type GradeCase, type GradeEvent, type ProviderGrade } from './provider-grade'

const NOT_GRADED = '-'

const subjectOf = ({ id }: ProviderGrade) => ({ type: 'ProviderGrade', id })
const makerOf = ({ manufacturerId: id }: ProviderGrade): Inbox => ({ role: 'MANUFACTURER', id })
const providerOf = ({ providerId: id }: ProviderGrade): Inbox => ({ role: 'PROVIDER', id })

const kinds: Readonly<Partial<Record<GradeEvent['type'], { kind: NoticeKind; to: (grade: ProviderGrade) => Inbox }>>> =
  {
    PROPOSED: { kind: 'GRADE_PROPOSED', to: makerOf },
    OPENED: { kind: 'GRADE_NOTIFIED', to: providerOf },
    NOTIFIED: { kind: 'GRADE_NOTIFIED', to: providerOf },
    REPLIED: { kind: 'GRADE_REPLIED', to: makerOf },
    CHANGED: { kind: 'GRADE_CHANGED', to: providerOf },
    KEPT: { kind: 'GRADE_KEPT', to: providerOf },
    APPEALED: { kind: 'GRADE_APPEALED', to: makerOf },
    APPEAL_UPHELD: { kind: 'GRADE_APPEAL_UPHELD', to: providerOf },
    APPEAL_DISMISSED: { kind: 'GRADE_APPEAL_DISMISSED', to: providerOf },
  }

/** Who is told of what happened, once it has; what the provider was never told of is not told as kept either. */
export const noticeFor = (next: ProviderGrade, event: GradeEvent, at: Instant): NoticeDraft | undefined => {
  const told = kinds[event.type]
  const running = next.case
  if (!(told && running) || (event.type === 'KEPT' && !('notification' in running))) return undefined
  return {
    kind: told.kind,
    subject: subjectOf(next),
    inbox: told.to(next),
    at,
    params: {
      to: running.to,
      from: next.settled?.grade ?? NOT_GRADED,
      month: running.month,
      ...daysIn(running),
    },
  }
}

const daysIn = (running: GradeCase) => ({
  ...('notification' in running && running.notification ? { replyUntil: running.notification.replyUntil } : {}),
  ...('decision' in running && running.decision?.kind === 'CHANGE'
    ? {
        appealUntil: running.decision.appealUntil,
        effectiveOn: comingGrade(running)?.since ?? running.decision.effectiveOn,
      }
    : {}),
})

/** Days that provider or maker must be told of ahead. */
export const deadlinesOf = (grade: ProviderGrade): Deadline[] => {
  const { case: running } = grade
  if (!running) return []
  const subject = subjectOf(grade)
  const params = { to: running.to }
  const due = (kind: NoticeKind, on: string, ...inboxes: Inbox[]): Deadline => ({
    kind,
    on,
    subject,
    inboxes,
    params,
    leads: [7, 3, 0],
  })
  const both = [makerOf(grade), providerOf(grade)]
  const lapse = (kind: NoticeKind, on: string): Deadline => ({ ...due(kind, on, ...both), leads: [0] })
  /** That it is to be decided, and the day after, that it was not. */
  const decision = (kind: NoticeKind, by: string) => [
    due('GRADE_DECISION_DUE', by, ...both),
    lapse(kind, addDays(by, 1)),
  ]
  switch (running.state) {
    case 'NOTIFIED': {
      const { replyUntil } = running.notification
      const open = running.reply ? [] : [due('GRADE_REPLY_DUE', replyUntil, providerOf(grade))]
      return [...open, ...decision('GRADE_CASE_LAPSED', running.notification.decideBy)]
    }
    case 'DECIDED':
      return [due('GRADE_APPEAL_DUE', running.decision.appealUntil, providerOf(grade))]
    case 'APPEALED':
      return decision('GRADE_APPEAL_LAPSED', running.appeal.decideBy)
    // Both are still told of it where it is put on record first.
    case 'LAPSED':
      return [lapse(running.appeal ? 'GRADE_APPEAL_LAPSED' : 'GRADE_CASE_LAPSED', running.lapsedOn)]
    default:
      return []
  }
}
