import { addDays, type Day, dayOf } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline, Inbox } from '../../shared/notice'
import type { Stay } from '../../shared/stays'
import type { Place } from '../stock/place'

/** Where a part for an order is taken from, nearest first; the maker supplies what nobody has. */
export const sourceKinds = ['VAN', 'SHELF', 'NEIGHBOUR', 'WAREHOUSE', 'MAKER'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Stock that is kept for the order, or none yet. */
export type Source =
  | { readonly kind: Exclude<SourceKind, 'MAKER'>; readonly place: Place; readonly lot?: string }
  | { readonly kind: 'MAKER' }

interface Asked {
  readonly orderId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  readonly partId: string
  readonly quantity: number
  /** Days that clause 8 gave the maker to supply when it was asked for. */
  readonly leadDays: number
}

/** Kept at a place, or on its way from there, or nowhere. */
type Life =
  | { readonly state: 'RESERVED' | 'ORDERED'; readonly at: Place; readonly lot?: string }
  | { readonly state: 'SHIPPED'; readonly at: Place; readonly lot?: string; readonly serials?: readonly string[] }
  | { readonly state: 'BACKORDERED' | 'FITTED' }
  /** `withWork`: nobody called it off; the work on its order ended there. */
  | { readonly state: 'CANCELLED'; readonly withWork?: true }

export type RequestState = Life['state']

/**
 * What an order needs of a part, from the asking until it is fitted. Id: `<order>.<ulid>`.
 *
 * RESERVED lies at the point or in the van; ORDERED is kept elsewhere until it is shipped; SHIPPED is on its way; BACKORDERED is
 * nowhere in stock.
 */
export type PartRequest = Journaled &
  Asked & {
    readonly source: SourceKind
    /** The day by which it is to be at the point. */
    readonly promisedOn: Day
    /** Days on which its order waited for it, in order; absent where it never did. */
    readonly awaited?: readonly Stay[]
  } & Life

export type WithdrawalReason = 'EXPIRED' | 'RECALLED'

type Sourced = { readonly source: Source; readonly promisedOn: Day }

export type RequestEvent =
  | ({ readonly type: 'ASKED' } & Asked & Sourced)
  | ({ readonly type: 'SOURCED' } & Sourced)
  /** The lot that was kept for it may not be fitted any more. */
  | ({ readonly type: 'WITHDRAWN'; readonly reason: WithdrawalReason } & Sourced)
  | { readonly type: 'SHIPPED'; readonly reference?: string; readonly serials?: readonly string[] }
  | { readonly type: 'ARRIVED' }
  | { readonly type: 'MISSED'; readonly reason: string; readonly promisedOn: Day }
  | { readonly type: 'FITTED' }
  | { readonly type: 'CANCELLED'; readonly reason: string }

/** Why what an order had asked for is called off with the work on it. */
export const WORK_ENDED = 'ORDER_ENDED'

const lifeFrom = (source: Source): Life => {
  if (source.kind === 'MAKER') return { state: 'BACKORDERED' }
  const { kind, place: at, lot } = source
  return { state: kind === 'VAN' || kind === 'SHELF' ? 'RESERVED' : 'ORDERED', at, ...(lot ? { lot } : {}) }
}

type Whole = PartRequest & { readonly at?: Place; readonly lot?: string; readonly serials?: readonly string[] }

const strip = ({ state: _state, at: _at, lot: _lot, serials: _serials, ...asked }: Whole) => asked

export const evolveRequest: Evolve<PartRequest, RequestEvent> = (before, entry) => {
  const next = lifeAfter(before, entry)
  const awaited = awaitedAfter(before?.awaited, isAwaited(next), dayOf(entry.at))
  return awaited.length > 0 ? { ...next, awaited } : next
}

/** Whether its order waits for it: it is not at the point. */
export const isAwaited = ({ state }: Pick<PartRequest, 'state'>): boolean =>
  state === 'ORDERED' || state === 'SHIPPED' || state === 'BACKORDERED'

const awaitedAfter = (before: readonly Stay[] = [], waits: boolean, day: Day): readonly Stay[] => {
  const last = before.at(-1)
  const waited = last !== undefined && last.to === undefined
  if (waited === waits) return before
  return waits ? [...before, { from: day }] : [...before.slice(0, -1), { from: last?.from ?? day, to: day }]
}

const lifeAfter: Evolve<PartRequest, RequestEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'ASKED') {
    const { type: _type, source, promisedOn, ...asked } = event
    return { ...asked, ...stamp(entry), source: source.kind, promisedOn, ...lifeFrom(source) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its asking`)
  const asked = { ...strip(before), ...stamp(entry) }
  const lot = 'lot' in before && before.lot ? { lot: before.lot } : {}
  switch (event.type) {
    case 'SOURCED':
    case 'WITHDRAWN':
      return { ...asked, source: event.source.kind, promisedOn: event.promisedOn, ...lifeFrom(event.source) }
    case 'SHIPPED':
      return {
        ...asked,
        state: 'SHIPPED',
        at: placeOf(before),
        ...lot,
        ...(event.serials ? { serials: event.serials } : {}),
      }
    case 'ARRIVED':
      return { ...asked, state: 'RESERVED', at: { kind: 'POINT', id: before.pointId }, ...lot }
    case 'MISSED':
      return { ...asked, source: 'MAKER', promisedOn: event.promisedOn, state: 'BACKORDERED' }
    case 'CANCELLED':
      return { ...asked, state: 'CANCELLED', ...(event.reason === WORK_ENDED ? { withWork: true } : {}) }
    case 'FITTED':
      return { ...asked, state: 'FITTED' }
  }
}

/** Where its stock is; undefined where none was found. */
export const foundAt = (request: PartRequest): Place | undefined => ('at' in request ? request.at : undefined)

/** The lot that is kept for it, of a part tracked by lot. */
export const lotKeptFor = (request: PartRequest): string | undefined => ('lot' in request ? request.lot : undefined)

const placeOf = (request: PartRequest): Place => {
  if (!('at' in request)) throw new Error(`The request ${request.id} has no stock to ship`)
  return request.at
}

/** Of what is not there, the point, the maker and a neighbour who has yet to ship it hear once its day has passed. */
export const requestDeadlines = (request: PartRequest): Deadline[] => {
  const { id, promisedOn, pointId, manufacturerId } = request
  if (!isAwaited(request)) return []
  const neighbour: Inbox[] =
    request.state === 'ORDERED' && request.at.kind === 'POINT' ? [{ role: 'SERVICE_POINT', id: request.at.id }] : []
  return [
    {
      kind: 'PART_PROMISE_BROKEN',
      on: addDays(promisedOn, 1),
      subject: { type: 'PartRequest', id },
      inboxes: [{ role: 'SERVICE_POINT', id: pointId }, { role: 'MANUFACTURER', id: manufacturerId }, ...neighbour],
      params: { promisedOn },
      leads: [0],
    },
  ]
}

/** From which states a thing may happen to a request. */
const from = {
  SOURCED: ['BACKORDERED'],
  WITHDRAWN: ['RESERVED', 'ORDERED'],
  SHIPPED: ['ORDERED'],
  ARRIVED: ['SHIPPED'],
  MISSED: ['SHIPPED'],
  FITTED: ['RESERVED'],
  // What is on its way arrives first.
  CANCELLED: ['RESERVED', 'ORDERED', 'BACKORDERED'],
} as const satisfies Record<Exclude<RequestEvent['type'], 'ASKED'>, readonly RequestState[]>

export const isOpen = ({ state }: Pick<PartRequest, 'state'>): boolean => state !== 'FITTED' && state !== 'CANCELLED'

export const mayBe = (request: PartRequest, what: keyof typeof from): boolean =>
  (from[what] as readonly RequestState[]).includes(request.state)

/** @throws REQUEST_STATE */
export const checkMayBe = (request: PartRequest, what: keyof typeof from): void => {
  if (!mayBe(request, what))
    throw new DomainError('REQUEST_STATE', ['input', 'id'], { state: request.state, from: from[what].join(', ') })
}
