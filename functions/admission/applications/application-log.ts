import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { type Entry, stamp } from '../../shared/journal'
import {
  type Application,
  type ApplicationEvent,
  type ApplicationEventOf,
  applicationParts,
  type Filing,
  type Hearing,
  type Life,
  type Stage,
  stageOf,
} from './application'
import { assess } from './assessment'
import type { Sheet } from './sheet'

/** A provider may reply to what was decided against it this long. */
const REPLY_DAYS = 14
/** As long as it had for its reply, the provider waits for the answer. */
const ANSWER_DAYS = REPLY_DAYS

/** Last day of a reply to what was signed at an instant. */
export const replyUntil = (at: Instant): Day => addDays(dayOf(at), REPLY_DAYS)

/** The application after one more entry of its log. */
export const evolveApplication = (before: Application | undefined, entry: Entry<ApplicationEvent>): Application => {
  const { event, subjectId, at } = entry
  if (event.type === 'SUBMITTED')
    return {
      ...applicationParts(subjectId),
      ...filed(event),
      submittedAt: at,
      life: { state: 'SUBMITTED' },
      ...stamp(entry),
    }
  if (!before) throw new Error(`The log of ${subjectId} does not begin with its submission`)
  const application = { ...before, ...stamp(entry) }
  if (event.type === 'SUPPLEMENTED') return { ...application, ...filed(event), life: { state: 'SUBMITTED' } }
  return { ...application, life: nextLife(stageOf(before), entry, event) }
}

const filed = ({ facts, attachments, shortfalls }: Filing): Filing => ({ facts, attachments, shortfalls })

type Step = Exclude<ApplicationEvent, { type: 'SUBMITTED' | 'SUPPLEMENTED' }>

const nextLife = (stage: Stage, entry: Entry<ApplicationEvent>, event: Step): Life => {
  const { by, at } = entry
  switch (event.type) {
    case 'SUPPLEMENT_ASKED':
      return { state: 'SUPPLEMENT_ASKED', asked: { what: event.what, until: event.until, by, at } }
    case 'SHORT_LISTED':
      return { state: 'SHORT_LISTED', shortListing: { reason: event.reason, by, at }, sheets: [] }
    case 'NOT_SHORT_LISTED':
      return {
        state: 'NOT_SHORT_LISTED',
        shortListing: { reason: event.reason, by, at },
        hearing: { until: replyUntil(at) },
      }
    case 'SCORED': {
      // A sheet more makes an assessment that stood without it void.
      const { shortListing, sheets } = inState(stage, 'SHORT_LISTED', 'ASSESSED')
      return { state: 'SHORT_LISTED', shortListing, sheets: [...sheets, sheetOf(event, entry)] }
    }
    case 'ASSESSED': {
      const { shortListing, sheets } = inState(stage, 'SHORT_LISTED', 'ASSESSED')
      return { state: 'ASSESSED', shortListing, sheets, assessment: assess(sheets, event, { by, at }) }
    }
    case 'DECIDED': {
      const { shortListing, sheets, assessment } = inState(stage, 'ASSESSED')
      const { type: _, ...decision } = event
      return {
        state: 'DECIDED',
        shortListing,
        sheets,
        assessment,
        decision: { ...decision, by, at },
        outcome: event.outcome,
        hearing: { until: replyUntil(at) },
      }
    }
    case 'REPLIED':
      return heard(stage, (hearing) => ({
        ...hearing,
        reply: { text: event.text, by, at },
        answerBy: addDays(dayOf(at), ANSWER_DAYS),
      }))
    case 'UPHELD':
      return heard(stage, (hearing) => ({ ...hearing, answer: { text: event.text, upheld: true, by, at } }))
    case 'REVISED':
      return revised(stage, event, entry)
    case 'MOVED_UP':
      return { ...inState(stage, 'DECIDED'), outcome: 'ADMITTED', movedUpAt: at }
    case 'WITHDRAWN': {
      const { reason } = event
      return { state: 'WITHDRAWN', before: stage, withdrawal: { by, at, ...(reason ? { reason } : {}) } }
    }
  }
}

const sheetOf = (
  { part, department, marks, deductions, score, visit }: ApplicationEventOf<'SCORED'>,
  { by, at }: Entry<ApplicationEvent>,
): Sheet => {
  const sheet = { department, marks, deductions, score, by, at }
  if (part === 'WRITTEN') return { ...sheet, part }
  if (!visit) throw new Error('A visit without day and place')
  return { ...sheet, part, visit }
}

const heard = (stage: Stage, change: (hearing: Hearing) => Hearing): Stage => {
  const before = inState(stage, 'NOT_SHORT_LISTED', 'DECIDED')
  return { ...before, hearing: change(before.hearing) }
}

const revised = (stage: Stage, { to, text }: ApplicationEventOf<'REVISED'>, entry: Entry<ApplicationEvent>): Stage => {
  const { by, at } = entry
  if (to === 'SHORT_LISTED') return { state: 'SHORT_LISTED', shortListing: { reason: text, by, at }, sheets: [] }
  const before = inState(stage, 'DECIDED')
  return { ...before, outcome: to, hearing: { ...before.hearing, answer: { text, upheld: false, by, at } } }
}

/** What may happen was decided before the entry was written: anything else is no log of ours. */
const inState = <S extends Stage['state']>(stage: Stage, ...states: S[]): Extract<Stage, { state: S }> => {
  if (isIn(stage, states)) return stage
  throw new Error(`Not possible in ${stage.state}`)
}

const isIn = <S extends Stage['state']>(stage: Stage, states: readonly S[]): stage is Extract<Stage, { state: S }> =>
  (states as readonly Stage['state'][]).includes(stage.state)
