import { sha256 } from '../../shared/canonical'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Place } from '../stock/place'
import type { Demand, Levels } from './levels'

/** What a quantity follows from. */
export interface Basis extends Levels {
  /** What the levels were worked out from; absent where a person set them. */
  readonly demand?: Demand & { readonly leadDays: number; readonly serviceLevel: number }
  /** Pieces that were free at the point and in its vans, or on their way there. */
  readonly position: number
}

/** What a point is to keep, as it is shown. */
export interface ShownLevel extends Omit<Basis, 'position'> {
  /** Decisions on it so far; absent in a replenishment. */
  readonly version?: number
}

interface Proposed {
  readonly pointId: string
  readonly providerId: string
  readonly manufacturerId: string
  readonly partId: string
  readonly day: Day
  readonly quantity: number
  readonly basis: Basis
}

type Life =
  | { readonly state: 'PROPOSED' | 'RECEIVED' }
  | { readonly state: 'CONFIRMED'; readonly at: Place; readonly lot?: string }
  | { readonly state: 'SHIPPED'; readonly at: Place; readonly lot?: string; readonly serials?: readonly string[] }
  | { readonly state: 'DISMISSED' | 'LOST'; readonly reason: string }

/**
 * Stock of a part for a service point, from the proposal until it lies on the shelf. Id: `<point>.<day>~<hash of the part>`, so that a
 * night proposes a part once, and a place in a point's list tells no maker of another's parts.
 *
 * CONFIRMED is kept in a warehouse for the point; SHIPPED is on its way; LOST never arrived.
 */
export type Replenishment = Journaled & Proposed & Life
export type ReplenishmentState = Life['state']

export type ReplenishmentEvent =
  | ({ readonly type: 'PROPOSED' } & Proposed)
  | { readonly type: 'CONFIRMED'; readonly quantity: number; readonly at: Place; readonly lot?: string }
  | { readonly type: 'SHIPPED'; readonly reference?: string; readonly serials?: readonly string[] }
  | { readonly type: 'RECEIVED' }
  | { readonly type: 'DISMISSED' | 'LOST'; readonly reason: string }

type Whole = Replenishment & Partial<Pick<Extract<Life, { readonly state: 'SHIPPED' }>, 'at' | 'lot' | 'serials'>>

const core = ({ state: _state, at: _at, lot: _lot, serials: _serials, ...rest }: Whole) => rest

export const evolveReplenishment: Evolve<Replenishment, ReplenishmentEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'PROPOSED') {
    const { type: _type, ...proposed } = event
    return { ...proposed, ...stamp(entry), state: 'PROPOSED' }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its proposal`)
  const next = { ...core(before), ...stamp(entry) }
  switch (event.type) {
    case 'CONFIRMED': {
      const { at, lot, quantity } = event
      return { ...next, quantity, state: 'CONFIRMED', at, ...(lot === undefined ? {} : { lot }) }
    }
    case 'SHIPPED': {
      const { at, lot, serials } = { ...keptOf(before), serials: event.serials }
      return { ...next, state: 'SHIPPED', at, ...(lot ? { lot } : {}), ...(serials ? { serials } : {}) }
    }
    case 'RECEIVED':
      return { ...next, state: 'RECEIVED' }
    default:
      return { ...next, state: event.type, reason: event.reason }
  }
}

export const replenishmentId = (pointId: string, partId: string, day: Day): string =>
  ownedId(pointId, `${day}~${sha256(partId).slice(0, 24)}`)

/** Where its stock was taken from. */
export const keptAt = (found: Replenishment): Place | undefined => ('at' in found ? found.at : undefined)

export const lotTaken = (found: Replenishment): string | undefined => ('lot' in found ? found.lot : undefined)

const keptOf = (found: Replenishment) => {
  const at = keptAt(found)
  if (!at) throw new Error(`Nothing is kept for ${found.id}`)
  return { at, lot: lotTaken(found) }
}

const from = {
  CONFIRMED: ['PROPOSED'],
  SHIPPED: ['CONFIRMED'],
  RECEIVED: ['SHIPPED'],
  LOST: ['SHIPPED'],
  // What is on its way arrives, or is lost.
  DISMISSED: ['PROPOSED', 'CONFIRMED'],
} as const satisfies Record<Exclude<ReplenishmentEvent['type'], 'PROPOSED'>, readonly ReplenishmentState[]>

/** Whether it is still to come: then the part is not proposed again. */
export const isOpen = ({ state }: Pick<Replenishment, 'state'>): boolean =>
  state === 'PROPOSED' || state === 'CONFIRMED' || state === 'SHIPPED'

/** @throws REPLENISHMENT_STATE */
export const checkMayBe = ({ state }: Replenishment, what: keyof typeof from): void => {
  if (!(from[what] as readonly ReplenishmentState[]).includes(state))
    throw new DomainError('REPLENISHMENT_STATE', ['input', 'id'], { state, from: from[what].join(', ') })
}
