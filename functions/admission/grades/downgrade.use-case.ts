import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { dayOf, type Instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { openDowngrade } from './downgrade'
import { noticeFor } from './grade-notices'
import { termsOf } from './grade-terms'
import { createGradesStore } from './grades.store'
import type { GradeEvent, ProviderGrade } from './provider-grade'

/**
 * The case that lowers a grade, for the transaction of the decision on a consequence (N21): the grade at its version, its
 * entry, its deadlines, the notice. Refused as BUSY when the grade moves before that commits.
 * Cost: 1 Query of the scheme, 2 GetItems; at most 8 writes.
 */
export const prepareDowngrade = async (
  { manufacturerId, providerId }: { readonly manufacturerId: string; readonly providerId: string },
  consequenceId: string,
  actor: Actor,
  at: Instant,
): Promise<Write[]> => {
  const { grades, schemeOn } = createGradesStore()
  const id = ownedId(providerId, manufacturerId)
  const [{ terms }, known] = await Promise.all([schemeOn(manufacturerId, dayOf(at)).then(termsOf), grades.load(id)])
  let event: GradeEvent | undefined
  const decide = (grade: ProviderGrade | undefined): GradeEvent => {
    event = openDowngrade(grade, consequenceId, terms, at)
    return event
  }
  if (!known) throw new TypeError(`${decide(undefined).type} without a grade`)
  const { next, writes } = await grades.prepare(id, actor, at, decide)
  const notice = event && noticeFor(next, event, at)
  const moved = new DomainError('BUSY')
  return [...writes.map((write) => ({ ...write, refusal: moved })), ...(notice ? [noticeWrite(notice)] : [])]
}
