import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, checkVersion, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, daysBetween, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type RegionCode, regionContains, regionLevels } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { addWorkingDays, type WorkCalendar } from '../../shared/working-time'
import {
  type Addressee,
  authorityAbove,
  isClosed,
  type Matter,
  type Rectification,
  type RectificationEvent,
  type RectificationState,
} from './rectification'
import { answersFor, judges, seesRectification } from './rectification-access'

const at = (name: string): readonly string[] => ['input', name]

/** Working days, the house's own measure: to acknowledge, to say what will be done, to judge what was, and to go on after a day passed. */
const DAYS = { acknowledge: 3, plan: 7, review: 10, extended: 3 } as const
/** Days that an authority may give to put something right. */
const DONE_DAYS = { min: 1, max: 90 } as const
const MAX_COMPLAINTS = 10

export interface Words {
  readonly text: string
  readonly attachments: readonly Attachment[]
}

export interface Demand extends Words {
  readonly addressee: Addressee
  readonly region: RegionCode
  readonly matter: Matter
  readonly complaintIds: readonly string[]
  readonly doneBy: Day
}

export interface Acting {
  readonly viewer: Viewer
  readonly version: number
  readonly now: Instant
  readonly calendar: WorkCalendar
}

const said = ({ text, attachments }: Words): Words => ({ text: checkText(text, at('text')), attachments })

const checkDoneBy = (day: Day, now: Instant): Day => {
  const ahead = daysBetween(dayOf(now), day)
  checkRange(ahead, DONE_DAYS, at('doneBy'))
  return day
}

/** An authority demands it of an enterprise for its own region or one within it. */
export const issue = (demand: Demand, { viewer, now, calendar }: Omit<Acting, 'version'>): RectificationEvent => {
  const { addressee, region, matter, complaintIds, doneBy } = demand
  if (viewer.role !== 'REGULATOR' || !regionContains(viewer.region, region))
    throw new DomainError('NOT_FOUND', at('region'), { what: 'Region', id: region })
  ensure(complaintIds.length <= MAX_COMPLAINTS, 'TOO_MANY_LINES', at('complaintIds'), { limit: MAX_COMPLAINTS })
  const authority = regionLevels(viewer.region).at(-1) ?? viewer.region
  const dueOn = addWorkingDays(calendar, dayOf(now), DAYS.acknowledge)
  return {
    ...{ type: 'ISSUED', addressee, region, matter, complaintIds, authority },
    ...{ doneBy: checkDoneBy(doneBy, now), dueOn, ...said(demand) },
  }
}

const checkActs = (
  one: Rectification,
  { viewer, version }: Acting,
  may: (viewer: Viewer, one: Rectification) => boolean,
  from: readonly RectificationState[],
): void => {
  if (!seesRectification(viewer, one) || !may(viewer, one)) throw notFound('Rectification', one.id, at('id'))
  checkVersion(one, version)
  const { state } = one
  ensure(from.includes(state), 'RECTIFICATION_STATE', at('id'), { state, from: from.join(', ') })
}

const dueIn = (days: number, { now, calendar }: Acting): Day => addWorkingDays(calendar, dayOf(now), days)

export const acknowledge = (one: Rectification, acting: Acting): RectificationEvent => {
  checkActs(one, acting, answersFor, ['ISSUED'])
  return { type: 'ACKNOWLEDGED', dueOn: dueIn(DAYS.plan, acting) }
}

export const plan = (one: Rectification, words: Words, acting: Acting): RectificationEvent => {
  checkActs(one, acting, answersFor, ['ACKNOWLEDGED'])
  return { type: 'PLANNED', ...said(words) }
}

/** What was done, and what shows it: without anything to show it is only said. */
export const report = (one: Rectification, words: Words, acting: Acting): RectificationEvent => {
  checkActs(one, acting, answersFor, ['PLANNED'])
  ensure(words.attachments.length > 0, 'REQUIRED', at('attachmentIds'))
  return { type: 'REPORTED', dueOn: dueIn(DAYS.review, acting), ...said(words) }
}

/** The authority accepts what was done, or returns it with a new day and why. */
export const judge = (
  one: Rectification,
  { accept, doneBy, ...words }: Words & { readonly accept: boolean; readonly doneBy?: Day | null | undefined },
  acting: Acting,
): RectificationEvent => {
  checkActs(one, acting, judges, ['REPORTED'])
  if (accept) return { type: 'ACCEPTED', ...said(words) }
  ensure(doneBy, 'REQUIRED', at('doneBy'))
  return { type: 'RETURNED', doneBy: checkDoneBy(doneBy, acting.now), ...said(words) }
}

/** The authority takes it back, and says why: it stays on record (G4). */
export const withdraw = (one: Rectification, words: Words, acting: Acting): RectificationEvent => {
  checkActs(one, acting, judges, ['ISSUED', 'ACKNOWLEDGED', 'PLANNED', 'REPORTED'])
  return { type: 'WITHDRAWN', ...said(words) }
}

/** What is not answered by its day, or not judged, goes to the authority above; the province's keeps it. */
export const followDue = (one: Rectification, today: Day, calendar: WorkCalendar): RectificationEvent | undefined => {
  if (isClosed(one) || one.dueOn >= today) return undefined
  const to = authorityAbove(one.authority) ?? one.authority
  return { type: 'ESCALATED', to, dueOn: addWorkingDays(calendar, addDays(today, -1), DAYS.extended) }
}
