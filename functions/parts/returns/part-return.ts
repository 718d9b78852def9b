import { checkText } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline, Inbox } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'

/** What the maker found of an old part that came back (K8, F4). */
export const returnFindings = ['FAULTY', 'NOT_FAULTY', 'NOT_GENUINE'] as const
export type ReturnFinding = (typeof returnFindings)[number]

interface Due {
  readonly orderId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  /** The maker's number of the part that replaced it. */
  readonly partNumber: string
  readonly quantity: number
  /** Clause 8: the last day for it to be sent. */
  readonly dueOn: Day
}

type Life =
  | { readonly state: 'DUE' }
  | { readonly state: 'SENT'; readonly sentOn: Day; readonly reference: string }
  | { readonly state: 'RECEIVED'; readonly receivedOn: Day; readonly finding: ReturnFinding; readonly note?: string }
  | { readonly state: 'WAIVED'; readonly reason: string }

/**
 * N8 clause 8, K8: an old part that a repair replaced and that goes back to the maker, who sees by it whether it had to be
 * replaced. Id: `<order>.<use of the new part>`.
 */
export type PartReturn = Journaled & Due & Life

export type ReturnEvent =
  | ({ readonly type: 'DUE' } & Due)
  | { readonly type: 'SENT'; readonly on: Day; readonly reference: string }
  | { readonly type: 'RECEIVED'; readonly on: Day; readonly finding: ReturnFinding; readonly note?: string }
  | { readonly type: 'WAIVED'; readonly reason: string }

export const evolveReturn: Evolve<PartReturn, ReturnEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'DUE') {
    const { type: _type, ...due } = event
    return { ...due, ...stamp(entry), state: 'DUE' }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its due day`)
  const { orderId, manufacturerId, providerId, pointId, partNumber, quantity, dueOn } = before
  const due = { orderId, manufacturerId, providerId, pointId, partNumber, quantity, dueOn, ...stamp(entry) }
  switch (event.type) {
    case 'SENT':
      return { ...due, state: 'SENT', sentOn: event.on, reference: event.reference }
    case 'RECEIVED': {
      const { on: receivedOn, finding, note } = event
      return { ...due, state: 'RECEIVED', receivedOn, finding, ...(note ? { note } : {}) }
    }
    case 'WAIVED':
      return { ...due, state: 'WAIVED', reason: event.reason }
  }
}

export const isOpen = ({ state }: Pick<PartReturn, 'state'>): boolean => state === 'DUE' || state === 'SENT'

/** Whether it should have been sent by now. */
export const isLate = ({ state, dueOn }: Pick<PartReturn, 'state' | 'dueOn'>, today: Day): boolean =>
  state === 'DUE' && dueOn < today

/** The point is told ahead; maker and provider of a day missed (ADR 7). */
export const returnDeadlines = ({
  id,
  state,
  dueOn,
  pointId,
  providerId,
  manufacturerId,
  ...part
}: PartReturn): Deadline[] => {
  if (state !== 'DUE') return []
  const [subject, params] = [{ type: 'PartReturn', id }, { partNumber: part.partNumber }]
  const point: Inbox = { role: 'SERVICE_POINT', id: pointId }
  const others: readonly Inbox[] = [
    { role: 'MANUFACTURER', id: manufacturerId },
    { role: 'PROVIDER', id: providerId },
  ]
  return [
    { kind: 'PART_RETURN_DUE', on: dueOn, subject, params, inboxes: [point], leads: [3, 0] },
    { kind: 'PART_RETURN_LATE', on: dueOn, subject, params, inboxes: others, leads: [0] },
  ]
}

const ID = ['input', 'id']

/** The point sends it off. */
export const sendReturn = ({ state }: PartReturn, reference: string, on: Day): ReturnEvent => {
  ensure(state === 'DUE', 'RETURN_STATE', ID, { state, from: 'DUE' })
  return { type: 'SENT', on, reference: checkText(reference, ['input', 'reference'], 100) }
}

/** The maker has looked at it; also at one that was handed over without word. */
export const receiveReturn = (
  { state }: PartReturn,
  finding: ReturnFinding,
  note: string | null | undefined,
  on: Day,
): ReturnEvent => {
  ensure(state === 'DUE' || state === 'SENT', 'RETURN_STATE', ID, { state, from: 'DUE, SENT' })
  // What speaks against the repairer is said in words, too.
  ensure(finding === 'FAULTY' || note?.trim(), 'REQUIRED', ['input', 'note'])
  return { type: 'RECEIVED', on, finding, ...(note?.trim() ? { note: checkText(note, ['input', 'note'], 500) } : {}) }
}

/** The maker does without it. */
export const waiveReturn = ({ state }: PartReturn, reason: string): ReturnEvent => {
  ensure(state === 'DUE' || state === 'SENT', 'RETURN_STATE', ID, { state, from: 'DUE, SENT' })
  return { type: 'WAIVED', reason: checkText(reason, ['input', 'reason'], 200) }
}

type Parties = Pick<PartReturn, 'manufacturerId' | 'providerId' | 'pointId'>

export const sends = (viewer: Viewer, { pointId }: Parties): boolean =>
  viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId

export const receives = (viewer: Viewer, { manufacturerId }: Parties): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId

/** The maker and its auditor, the provider, the point. */
export const seesReturn = (viewer: Viewer, parties: Parties): boolean =>
  viewer.role === 'PLATFORM' ||
  sends(viewer, parties) ||
  receives(viewer, parties) ||
  (viewer.role === 'AUDITOR' && viewer.manufacturerId === parties.manufacturerId) ||
  (viewer.role === 'PROVIDER' && viewer.providerId === parties.providerId)
