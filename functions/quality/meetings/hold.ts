import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day, dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Counts } from '../../supervision/counters'
import type { ActionState } from '../improvement/corrective-action'
import { type Acting, ownerFor } from '../improvement/improve'
import type { MeetingEvent, QualityMeeting, Resolution, ResolutionState, Resolved } from './meeting'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]
const RESOLUTIONS = { min: 1, max: 20 } as const
/** Minutes are written while everybody still knows what was said. */
const MINUTES_DAYS = 30
const MAX_MOVES = 3
const MAX_TITLE = 100
const FOREVER = '9999-12-31'

export interface Minutes {
  readonly title: string
  readonly heldOn: Day
  readonly from: Day
  readonly to: Day
  readonly resolutions: readonly {
    readonly what: string
    readonly who: string
    readonly dueOn: Day
    readonly correctiveActionId?: Optional<string>
  }[]
}

/** Held on one of the last days, over statistics of days before it. */
export const checkMinutes = ({ heldOn, from, to, resolutions }: Minutes, today: Day): void => {
  const earliest = addDays(today, -MINUTES_DAYS)
  ensure(heldOn <= today && heldOn >= earliest, 'OUT_OF_RANGE', at('heldOn'), {
    ...{ actual: heldOn, min: earliest, max: today },
  })
  ensure(from <= to, 'INVALID_DATE_RANGE', at('to'), { from, to })
  ensure(to <= heldOn, 'OUT_OF_RANGE', at('to'), { actual: to, min: from, max: heldOn })
  checkRange(resolutions.length, RESOLUTIONS, at('resolutions'))
}

/** @param counts of the organisation, from the first to the last day of the statistics */
export const hold = (
  minutes: Minutes,
  counts: Counts,
  { viewer }: Pick<Acting, 'viewer'>,
): Extract<MeetingEvent, { type: 'HELD' }> => {
  const owner = ownerFor(viewer)
  if (!owner) throw new DomainError('NOT_FOUND', at(), { what: 'QualityMeeting', id: '' })
  const { title, heldOn, from, to } = minutes
  const resolutions = minutes.resolutions.map(({ what, who, dueOn, correctiveActionId }, i): Resolved => {
    const field = (name: string) => at('resolutions', String(i), name)
    ensure(dueOn >= heldOn, 'OUT_OF_RANGE', field('dueOn'), { actual: dueOn, min: heldOn, max: FOREVER })
    return {
      ...{ what: checkText(what, field('what'), 200), who: checkText(who, field('who'), 50), dueOn },
      ...(correctiveActionId ? { correctiveActionId } : {}),
    }
  })
  return { type: 'HELD', owner, title: checkText(title, at('title'), MAX_TITLE), heldOn, from, to, counts, resolutions }
}

const checked = (
  meeting: QualityMeeting,
  resolution: number,
  { viewer, version }: Acting,
  from: readonly ResolutionState[],
): Resolution => {
  const own = ownerFor(viewer)
  if (own?.kind !== meeting.owner.kind || own.id !== meeting.owner.id)
    throw notFound('QualityMeeting', meeting.id, at('id'))
  checkVersion(meeting, version)
  checkRange(resolution, { min: 0, max: meeting.resolutions.length - 1 }, at('resolution'))
  const found = meeting.resolutions[resolution] as Resolution
  const { state } = found
  ensure(from.includes(state), 'RESOLUTION_STATE', at('resolution'), { state, from: from.join(', ') })
  return found
}

export interface Done {
  readonly resolution: number
  readonly text: string
  readonly attachments: readonly Attachment[]
}

/** @param resolution its place in the minutes, from 0 */
export const report = (
  meeting: QualityMeeting,
  { resolution, text, attachments }: Done,
  acting: Acting,
): MeetingEvent => {
  const { dueOn } = checked(meeting, resolution, acting, ['OPEN'])
  const late = dayOf(acting.now) > dueOn
  return { type: 'REPORTED', resolution, text: checkText(text, at('text')), attachments, late }
}

/** Somebody else's eyes: nobody confirms, or returns, what he reported himself. */
const judged = (meeting: QualityMeeting, resolution: number, acting: Acting): Resolution => {
  const found = checked(meeting, resolution, acting, ['REPORTED'])
  const own = found.state === 'REPORTED' && found.report.by === acting.viewer.subject
  ensure(!own, 'RESOLUTION_OWN_WORD', at('resolution'))
  return found
}

/** @param action where the corrective action stands that carries it out; undefined where none does */
export const confirm = (
  meeting: QualityMeeting,
  resolution: number,
  action: ActionState | undefined,
  acting: Acting,
): MeetingEvent => {
  judged(meeting, resolution, acting)
  ensure(action === undefined || action === 'CLOSED', 'RESOLUTION_ACTION_OPEN', at('resolution'), {
    state: action ?? '',
  })
  return { type: 'CONFIRMED', resolution }
}

export const giveBack = (meeting: QualityMeeting, resolution: number, reason: string, acting: Acting): MeetingEvent => {
  judged(meeting, resolution, acting)
  return { type: 'RETURNED', resolution, text: checkText(reason, at('reason')) }
}

/** Put off to a later day, three times at most; each time with its reason, which stays. */
export const putOff = (
  meeting: QualityMeeting,
  { resolution, dueOn, reason }: { readonly resolution: number; readonly dueOn: Day; readonly reason: string },
  acting: Acting,
): MeetingEvent => {
  const { moves, dueOn: before } = checked(meeting, resolution, acting, ['OPEN'])
  ensure(moves.length < MAX_MOVES, 'RESOLUTION_PUT_OFF_OFTEN', at('resolution'), { limit: MAX_MOVES })
  const today = dayOf(acting.now)
  const min = addDays(before > today ? before : today, 1)
  ensure(dueOn >= min, 'OUT_OF_RANGE', at('dueOn'), { actual: dueOn, min, max: FOREVER })
  return { type: 'MOVED', resolution, dueOn, text: checkText(reason, at('reason')) }
}

export const withdrawn = (
  meeting: QualityMeeting,
  resolution: number,
  reason: string,
  acting: Acting,
): MeetingEvent => {
  checked(meeting, resolution, acting, ['OPEN', 'REPORTED'])
  return { type: 'WITHDRAWN', resolution, text: checkText(reason, at('reason')) }
}
