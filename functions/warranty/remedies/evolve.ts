import type { Day } from '../../shared/days'
import { type Evolve, stamp } from '../../shared/journal'
import type { Approval, RemedyCase, RemedyEvent, WayEnded, WayUnderway } from './remedy'

/**
 * The remedy after an entry. What may follow on what was decided before the entry was written, so the parts of each state are
 * taken from the one before as they are.
 */
export const evolveRemedy: Evolve<RemedyCase, RemedyEvent> = (before, entry) => {
  const { event, at } = entry
  const log = stamp(entry)
  if (event.type === 'CLAIMED' || event.type === 'PROPOSED') {
    const { type, about, wanted } = event
    const state = type === 'PROPOSED' ? { state: type, dueOn: event.dueOn } : claimed(event)
    return { ...log, ...about, openedAt: at, byClock: type === 'PROPOSED', ...wanted, ...state } as RemedyCase
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with a claim`)
  return { ...without(before), ...log, ...after(before, event) } as RemedyCase
}

type Following = Exclude<RemedyEvent, { type: 'CLAIMED' | 'PROPOSED' }>

/** A deadline ends with the state that had it. */
const without = (before: RemedyCase): RemedyCase => {
  const { dueOn: _past, ...rest } = before as RemedyCase & { dueOn?: string }
  return rest as RemedyCase
}

const claimed = ({ dueOn, approval }: { readonly dueOn: Day; readonly approval?: Approval }): object =>
  approval ? { state: 'APPROVED', approval } : { state: 'CLAIMED', dueOn }

const after = (before: RemedyCase, event: Following): object => {
  switch (event.type) {
    case 'TAKEN_UP':
      return claimed(event)
    case 'APPROVED':
      return { state: 'APPROVED', approval: event.approval }
    case 'REFUSED':
      return { state: 'REFUSED', refusal: event.refusal, contested: before.state === 'CONTESTED' }
    case 'CONTESTED':
      return { state: 'CONTESTED', dueOn: event.dueOn }
    case 'WITHDRAWN':
      return { state: 'WITHDRAWN', on: event.on }
    case 'UNIT_RECEIVED':
      return { state: 'RETURNED', way: event.way, dueOn: event.dueOn }
    case 'UNIT_SENT':
    case 'UNIT_ARRIVED':
      return { ...kept(before), way: onItsWay(wayOf(before), event) }
    case 'REPLACED':
      return { state: 'REPLACED', replacement: event.replacement }
    case 'PAID':
      return { state: 'PAID', payment: event.payment }
    case 'DISPOSED':
      return { state: 'CLOSED', way: disposed(wayOf(before), event) }
    case 'ISSUED':
      return { state: 'ISSUED', loaner: event.loaner }
    case 'HANDED_BACK':
      return { state: 'CLOSED', handBack: event.handBack }
    case 'SENT':
      return { state: 'SENT', sending: event.sending, wasDueOn: 'dueOn' in before ? before.dueOn : '' }
  }
}

/** The unit's way goes on beside the rest: the deadline to replace or pay stands. */
const kept = (before: RemedyCase): object => ('dueOn' in before ? { dueOn: before.dueOn } : {})

const wayOf = (before: RemedyCase): WayUnderway => {
  if ('way' in before && before.way.leg !== 'DISPOSED') return before.way
  throw new Error(`No unit is on its way in ${before.id}`)
}

const onItsWay = (
  { receivedOn, condition }: WayUnderway,
  event: Extract<Following, { type: 'UNIT_SENT' | 'UNIT_ARRIVED' }>,
): WayUnderway =>
  event.type === 'UNIT_SENT'
    ? { leg: 'SENT', receivedOn, condition, sentOn: event.on, reference: event.reference }
    : { leg: 'ARRIVED', receivedOn, condition, arrivedOn: event.on, found: event.found }

const disposed = (
  { receivedOn, condition }: WayUnderway,
  { on, disposition }: Extract<Following, { type: 'DISPOSED' }>,
): WayEnded => ({ leg: 'DISPOSED', receivedOn, condition, disposedOn: on, disposition })
