import type { Directory } from '../../network/partners.use-case'
import type { Write } from '../../platform/commit'
import { instant } from '../../shared/days'
import type { Actor, Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { bookingWrites } from '../stock/book.use-case'
import { knownPlace, type PlaceStores } from '../stock/known-place.use-case'
import { accountsOf, type MovementKind } from '../stock/movement'
import type { Place } from '../stock/place'
import type { Source } from './request'
import type { RequestsStore } from './requests.store'

export interface Requesting {
  readonly viewer: Viewer
  readonly now: Date
  readonly newId: () => string
  readonly stores: PlaceStores & {
    readonly network: Directory
    readonly catalogue: CatalogueStore
    readonly requests: RequestsStore
  }
}

/** A person, or a job that acts when no person does. */
export type Sourcing = Omit<Requesting, 'viewer'> & { readonly viewer: Actor }

interface Booked {
  readonly quantity: number
  readonly lot?: string | undefined
  readonly serials?: readonly string[] | undefined
  readonly orderId?: string | undefined
  readonly reason?: string | undefined
  readonly reference?: string | undefined
}

type By = Pick<Requesting, 'now' | 'newId'> & { readonly viewer: Actor; readonly stores: PlaceStores }

/**
 * The booking of a request's stock, for its transaction; what it costs is the booking's.
 *
 * @param reads whether what is there is read first, so that too little is told from others who were faster
 */
export const bookFor = async (
  { viewer, now, newId, stores }: By,
  kind: MovementKind,
  part: Pick<Part, 'id' | 'manufacturerId' | 'partNumber'>,
  [place, to = place]: readonly [Place, Place?],
  { quantity, orderId, lot, serials, reason, reference }: Booked,
  reads = false,
): Promise<Write[]> => {
  const places = await Promise.all([knownPlace(place, stores), knownPlace(to, stores)])
  const movement = {
    id: newId(),
    kind,
    partId: part.id,
    manufacturerId: part.manufacturerId,
    ...accountsOf(kind, place, to),
    quantity,
    ...(orderId === undefined ? {} : { orderId }),
    ...(lot === undefined ? {} : { lot }),
    ...(serials && serials.length > 0 ? { serials } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(reference === undefined ? {} : { reference }),
    at: instant(now),
    by: viewer.subject,
    role: viewer.role,
  }
  const known = places.filter((one) => one !== undefined)
  return bookingWrites({ movement, part, places: known, turn: turnAt(now) }, reads)
}

const turnAt = (now: Date): number => now.getTime() % 16

/** Keeps stock at a place for an order. What is known of a neighbour is an index's word: it is read before it is taken. */
export const reserving = (
  by: By,
  part: Part,
  { kind, place, lot, quantity, orderId }: Booked & Extract<Source, { readonly place: Place }>,
): Promise<Write[]> => bookFor(by, 'RESERVE', part, [place], { quantity, orderId, lot }, kind === 'NEIGHBOUR')
