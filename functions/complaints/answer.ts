import { addDays, dayOf } from '../shared/days'
import { ensure } from '../shared/errors'
import { dueAfter } from './clocks'
import { type Closing, type Complaint, type ComplaintEvent, isClosed, levelOf } from './complaint'
import { speaksForCustomer } from './complaint-access'
import { type Acting, checkActs } from './handle'
import { above } from './level'

const at = (name: string): readonly string[] => ['input', name]
/** The house's own measures: the statute leaves the customer the courts for longer. */
const REOPEN_DAYS = 30
const MAX_REOPENED = 3
const MINUTES = { min: 0, max: 240 } as const

const OPEN = ['RECEIVED', 'ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATED', 'DECIDED'] as const

/**
 * The hotline says for the customer what was said on the telephone, unless it is the hotline of the one complained of and the word
 * would close the complaint: that word is the customer's own.
 */
const maySay = ({ viewer }: Acting, complaint: Complaint, closes: boolean): boolean =>
  speaksForCustomer(viewer, complaint) && !(closes && viewer.role === 'HOTLINE' && complaint.against === 'MAKER')

/** A close, and whether the order counts by the customer's dispute already. */
export const closing = (complaint: Complaint, how: Closing, disputed: boolean): ComplaintEvent => ({
  ...{ type: 'CLOSED', how },
  ...(disputed && !complaint.countedWith ? { countedWith: 'DISPUTE' } : {}),
})

/**
 * The customer's answer to a decision: agreed, it is closed; not, the level above begins (Q5). Above the authority there is none: the
 * complaint ends unresolved, and the customer has the courts.
 *
 * @param words hash of what was said
 * @param disputed whether the customer disputed the order's work by now
 */
export const answer = (
  complaint: Complaint,
  {
    agreed,
    words,
    disputed = false,
  }: { readonly agreed: boolean; readonly words?: string; readonly disputed?: boolean },
  acting: Acting,
): ComplaintEvent => {
  checkActs(complaint, acting, maySay(acting, complaint, agreed), ['DECIDED'])
  const said = words ? { words } : {}
  if (agreed) return { ...closing(complaint, 'ACCEPTED', disputed), ...said }
  ensure(words, 'REQUIRED', at('text'))
  if (!above(levelOf(complaint))) return { ...closing(complaint, 'UNRESOLVED', disputed), ...said }
  return upwards(complaint, 'REJECTED', said, acting)
}

const upwards = (
  complaint: Complaint,
  why: 'REJECTED' | 'REOPENED',
  said: { readonly words?: string },
  { now, calendar }: Acting,
): ComplaintEvent => {
  const level = levelOf(complaint)
  const next = above(level) ?? level
  return { type: 'ESCALATED', to: next, why, ...said, dueOn: dueAfter('RECEIVED', next, dayOf(now), calendar) }
}

export const withdraw = (complaint: Complaint, words: string, acting: Acting): ComplaintEvent => {
  checkActs(complaint, acting, maySay(acting, complaint, true), OPEN)
  return { type: 'CLOSED', how: 'WITHDRAWN', words }
}

/** Within 30 days of its close, by the level above the one that ended it: whoever settled it badly does not judge that. */
export const reopen = (complaint: Complaint, words: string, acting: Acting): ComplaintEvent => {
  checkActs(complaint, acting, maySay(acting, complaint, false), ['CLOSED'])
  const until = isClosed(complaint) ? addDays(dayOf(complaint.closedAt), REOPEN_DAYS) : dayOf(acting.now)
  ensure(dayOf(acting.now) <= until, 'COMPLAINT_REOPEN_OVER', at('id'), { until })
  ensure(complaint.reopened < MAX_REOPENED, 'COMPLAINT_REOPENED_OFTEN', at('id'), { limit: MAX_REOPENED })
  return upwards(complaint, 'REOPENED', { words }, acting)
}

/** Q7: the hotline keeps contact until it is closed; each call is on record, answered or not. */
export const contact = (
  complaint: Complaint,
  { reached, minutes, words }: { readonly reached: boolean; readonly minutes: number; readonly words: string },
  acting: Acting,
): ComplaintEvent => {
  checkActs(complaint, acting, acting.viewer.role === 'HOTLINE', OPEN)
  const { min, max } = MINUTES
  ensure(minutes >= min && minutes <= max, 'OUT_OF_RANGE', at('minutes'), { actual: minutes, min, max })
  return { type: 'CONTACTED', reached, minutes, words }
}
