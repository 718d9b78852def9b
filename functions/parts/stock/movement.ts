import type { Instant } from '../../shared/days'
import type { ActorRole } from '../../shared/viewer'
import { type Account, type Bin, bins, isInside, type Outside } from './account'
import type { Place } from './place'

/**
 * What may happen to stock. Each moves a quantity of one part from one account to another, so that nothing comes from
 * nowhere and nothing disappears: over all accounts a part always sums up to zero.
 */
export const movementKinds = [
  'RECEIVE',
  'SHIP',
  'SHIP_RESERVED',
  'ARRIVE',
  'ARRIVE_RESERVED',
  'STOCK_UP',
  'ARRIVE_DAMAGED',
  'MISS',
  'MISS_RESERVED',
  'HAND_OVER',
  'RESERVE',
  'FREE',
  'USE',
  'USE_RESERVED',
  'QUARANTINE',
  'RELEASE',
  'SEND_BACK',
  'SCRAP',
  'COUNT_MORE',
  'COUNT_LESS',
  'COUNT_KEEP',
  'COUNT_LESS_KEPT',
  'ISSUE',
  'RETURN',
] as const
export type MovementKind = (typeof movementKinds)[number]

export interface Movement {
  readonly id: string
  readonly kind: MovementKind
  readonly partId: string
  readonly manufacturerId: string
  readonly from: Account
  readonly to: Account
  /** Pieces, 1 or more. */
  readonly quantity: number
  /** Of a part tracked by lot. */
  readonly lot?: string
  /** Of a part tracked by serial number: one each. */
  readonly serials?: readonly string[]
  /** The order it is reserved for or used on. */
  readonly orderId?: string
  /** Delivery note, purchase order or count sheet. */
  readonly reference?: string
  /** Why, where it has to be said. */
  readonly reason?: string
  /** Of a correction by a file: when counting began. From then on it counts, though it was booked later. */
  readonly countedFrom?: Instant
  readonly at: Instant
  readonly by: string
  readonly role: ActorRole
}

/** From where to where a kind of movement goes: a bin of the place it leaves or reaches, or outside. */
const routes: Readonly<Record<MovementKind, readonly [from: Bin | Outside, to: Bin | Outside]>> = {
  RECEIVE: ['SUPPLIER', 'AVAILABLE'],
  SHIP: ['AVAILABLE', 'IN_TRANSIT'],
  SHIP_RESERVED: ['RESERVED', 'IN_TRANSIT_RESERVED'],
  ARRIVE: ['IN_TRANSIT', 'AVAILABLE'],
  ARRIVE_RESERVED: ['IN_TRANSIT_RESERVED', 'RESERVED'],
  STOCK_UP: ['IN_TRANSIT_RESERVED', 'AVAILABLE'],
  ARRIVE_DAMAGED: ['IN_TRANSIT', 'QUARANTINED'],
  MISS: ['IN_TRANSIT', 'MISSING'],
  MISS_RESERVED: ['IN_TRANSIT_RESERVED', 'MISSING'],
  HAND_OVER: ['AVAILABLE', 'AVAILABLE'],
  RESERVE: ['AVAILABLE', 'RESERVED'],
  FREE: ['RESERVED', 'AVAILABLE'],
  USE: ['AVAILABLE', 'USED'],
  USE_RESERVED: ['RESERVED', 'USED'],
  QUARANTINE: ['AVAILABLE', 'QUARANTINED'],
  RELEASE: ['QUARANTINED', 'AVAILABLE'],
  // To the maker's warehouse, where it arrives damaged: set apart.
  SEND_BACK: ['QUARANTINED', 'IN_TRANSIT'],
  // Only what was set apart is scrapped: nobody does away with good stock in one step.
  SCRAP: ['QUARANTINED', 'SCRAPPED'],
  COUNT_MORE: ['COUNTED', 'AVAILABLE'],
  COUNT_LESS: ['AVAILABLE', 'COUNTED'],
  // Of a file of counts: what is missing is kept first, so that all of it can be booked or nothing.
  COUNT_KEEP: ['AVAILABLE', 'RESERVED'],
  COUNT_LESS_KEPT: ['RESERVED', 'COUNTED'],
  // Of equipment: what a point answers for, and what its maker has back (network/equipment/item-movement.ts).
  ISSUE: ['MAKER', 'IN_TRANSIT'],
  RETURN: ['QUARANTINED', 'MAKER'],
}

const isBin = (end: Bin | Outside): end is Bin => bins.some((bin) => bin === end)

const accountAt = (place: Place, end: Bin | Outside): Account => (isBin(end) ? { place, bin: end } : { outside: end })

/** Both accounts of a movement at a place, or from one place to another. */
export const accountsOf = (kind: MovementKind, place: Place, to: Place = place): Pick<Movement, 'from' | 'to'> => {
  const [from, into] = routes[kind]
  return { from: accountAt(place, from), to: accountAt(to, into) }
}

const leadsToUse: ReadonlySet<MovementKind> = new Set([
  'RESERVE',
  'SHIP_RESERVED',
  'USE',
  'USE_RESERVED',
  'RELEASE',
  'SHIP',
  'HAND_OVER',
])

/** Whether a movement brings pieces nearer to a unit. What may not be fitted any more still goes back, and is set apart and done away with. */
export const goesToUse = ({ kind, from, to }: Pick<Movement, 'kind' | 'from' | 'to'>): boolean => {
  if (!leadsToUse.has(kind)) return false
  if (kind === 'SHIP') return !isInside(to) || to.place.kind !== 'WAREHOUSE'
  return kind !== 'HAND_OVER' || !isInside(from) || from.place.kind !== 'VAN'
}

/** Kinds that nobody may order without saying why. */
export const needsReason: ReadonlySet<MovementKind> = new Set([
  'ARRIVE_DAMAGED',
  'MISS',
  'QUARANTINE',
  'RELEASE',
  'SCRAP',
  'COUNT_MORE',
  'COUNT_LESS',
])
