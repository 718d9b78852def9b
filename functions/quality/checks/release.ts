import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import { addWorkingDays, type WorkCalendar } from '../../shared/working-time'
import { answersFor, seesCheck } from './check-access'
import { type CheckEvent, currentOf, type FieldCheck, type FollowUp, findingsOf, isReleased } from './field-check'
import { checkOwn } from './sending'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]

/** Working days that point and provider have to say their side. */
const REPLY_DAYS = 10
const MAX_REPLIES = { min: 1, max: 10 } as const

export interface Acting {
  readonly viewer: Viewer
  readonly version: number
  readonly now: Instant
  readonly calendar: WorkCalendar
}

/** Lets point and provider know what was found; who was there they do not learn. */
export const releaseCheck = (
  check: FieldCheck,
  { viewer, version, now, calendar }: Acting,
  followUp?: FollowUp,
): CheckEvent => {
  checkOwn(check, version, viewer, ['SUBMITTED'])
  const replyBy = addWorkingDays(calendar, dayOf(now), REPLY_DAYS)
  return { type: 'RELEASED', replyBy, ...(followUp ? { followUp } : {}) }
}

/** The side of the point or its provider, while there is time. */
export const replyToCheck = (
  check: FieldCheck,
  { text, attachments }: { readonly text: string; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
  now: Instant,
): CheckEvent => {
  if (!seesCheck(viewer, check) || !answersFor(viewer, check)) throw notFound('FieldCheck', check.id, at('id'))
  const { state } = check
  ensure(isReleased(check) && state === 'RELEASED', 'CHECK_STATE', at('id'), { state, from: 'RELEASED' })
  ensure(dayOf(now) <= check.replyBy, 'REPLY_TIME_OVER', at('id'), { until: check.replyBy })
  checkRange(check.replies.length + 1, MAX_REPLIES, at('id'))
  return { type: 'REPLIED', text: checkText(text, at('text')), attachments }
}

/** Nobody answered in time: it may be judged all the same. */
export const lapseCheck = (check: FieldCheck, today: Day): CheckEvent | undefined =>
  check.state === 'RELEASED' && check.replyBy < today && check.replies.length === 0 && !check.lapsed
    ? { type: 'LAPSED' }
    : undefined

/**
 * Whether the findings stand, once the other side has spoken or had its time to; by another person than the visitor. Nothing
 * follows from it by itself.
 *
 * @param dismissed items whose finding does not stand
 */
export const judgeCheck = (
  check: FieldCheck,
  { dismissed, reason }: { readonly dismissed: readonly number[]; readonly reason?: Optional<string> },
  { viewer, version, now }: Omit<Acting, 'calendar'>,
): CheckEvent => {
  checkOwn(check, version, viewer, ['RELEASED'])
  if (!isReleased(check)) throw new Error(`${check.id} is not released`)
  ensure(viewer.subject !== check.visitor, 'FOUR_EYES', at('id'))
  const { replyBy, replies } = check
  ensure(replies.length > 0 || dayOf(now) > replyBy, 'REPLY_TIME_OPEN', at('id'), { replyBy })
  const found = currentOf(check).items.filter(({ severity }) => severity)
  dismissed.forEach((item, i) => {
    const field = at('dismissed', String(i))
    ensure(
      found.some((one) => one.item === item),
      'ITEM_UNKNOWN',
      field,
      { item },
    )
    ensure(dismissed.indexOf(item) === i, 'INVALID_VALUE', field, { actual: item, expected: phrases.eachOnce })
  })
  const why = dismissed.length > 0 || reason?.trim() ? checkText(reason ?? '', at('reason')) : undefined
  return { type: 'JUDGED', dismissed, ...(why === undefined ? {} : { reason: why }) }
}

const MAX_FOLLOW_UPS = { min: 1, max: 10 } as const

/** That something was done about findings that stand, by whoever decided it. */
export const followCheck = (check: FieldCheck, followUp: FollowUp, version: number, viewer: Viewer): CheckEvent => {
  checkOwn(check, version, viewer, ['JUDGED'])
  if (!isReleased(check) || findingsOf(check).length === 0) throw new DomainError('CHECK_NO_FINDING', at('id'))
  checkRange(check.followUps.length + 1, MAX_FOLLOW_UPS, at('id'))
  const isNew = !check.followUps.some(({ what, id }) => what === followUp.what && id === followUp.id)
  ensure(isNew, 'INVALID_VALUE', at('followUpId'), { actual: followUp.id, expected: phrases.eachOnce })
  return { type: 'FOLLOWED', followUp }
}
