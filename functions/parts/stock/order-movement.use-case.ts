import { termsInForce } from '../../network/agreements/in-force'
import type { Terms } from '../../network/network'
import { termsBetween } from '../../network/partners.use-case'
import type { Request } from '../../platform/once'
import { notFound } from '../../shared/checks'
import { type Day, dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Part } from '../catalogue/part'
import { visiblePart } from '../catalogue/sight.use-case'
import { consigning, securitiesFor } from './consignment.use-case'
import { knownPlace, type PlaceStores } from './known-place.use-case'
import { moveStock } from './move-stock.use-case'
import { accountsOf, type Movement, type MovementKind } from './movement'
import type { MovementsStore } from './movements.store'
import { checkSaid, type MovementInput } from './ordered-movement'
import { type Place, placeTypes } from './place'
import { checkRoute, type KnownPlace, mayMove, seesStock } from './stock-access'

type Asking = Parameters<typeof visiblePart>[0]

export interface Ordering {
  readonly viewer: Viewer
  readonly now: Date
  readonly newId: () => string
  readonly stores: Asking['stores'] & PlaceStores & { readonly stock: MovementsStore }
}

interface Ends {
  readonly from: Place
  readonly to?: Place | undefined
  /** Fields of the places and the part. */
  readonly at: { readonly from: string; readonly to?: string }
  readonly expiresOn?: Day | undefined
}

/**
 * A movement that a person orders. Cost: 1 GetItem for the part, 1 or 2 a place, 1 for the terms where it goes to another provider's
 * shelf, 1 for what secures it there (N16), besides what the booking costs and, where something has to be lodged, consignment.use-case.ts.
 */
export const orderMovement = async (
  ordering: Ordering,
  kind: MovementKind,
  partId: string,
  ends: Ends,
  input: MovementInput,
  request: Request,
): Promise<Movement> => {
  const { viewer, stores, newId } = ordering
  const [part, from, to] = await Promise.all([
    visiblePart(ordering, partId),
    knownPlace(ends.from, stores),
    ends.to && knownPlace(ends.to, stores),
  ])
  if (!part) throw notFound('Part', partId, ['input', 'partId'])
  const leaving = visiblePlace(viewer, part, ends.from, from, ends.at.from)
  const reached = ends.to ? reachedPlace(ends.to, to, ends.at.to ?? 'toId') : leaving
  ensure(mayMove(viewer, kind, leaving), 'FORBIDDEN', ['input', ends.at.from], { role: viewer.role, allowed: kind })
  const terms = kind === 'SHIP' ? await termsOf(reached, part, ordering) : undefined
  const serves = isServed(terms, ordering)
  checkRoute(kind, { from: leaving, to: reached, manufacturerId: part.manufacturerId, serves }, [
    'input',
    ends.at.to ?? ends.at.from,
  ])
  const movement: Movement = {
    id: newId(),
    kind,
    partId: part.id,
    manufacturerId: part.manufacturerId,
    ...accountsOf(kind, ends.from, ends.to),
    ...checkSaid(kind, part, input),
    at: instant(request.at),
    by: viewer.subject,
    role: viewer.role,
  }
  const places = ends.to ? [leaving, reached] : [leaving]
  // What a point sends on to another of its provider lies on consignment already.
  const consigned = { part, pointId: reached.place.id, quantity: movement.quantity, at: movement.at }
  const securities = isConsigned(leaving, reached) ? await securitiesFor(consigned, terms) : []
  return moveStock(
    { movement, part, places, expiresOn: ends.expiresOn },
    request,
    (id) => done(stores.stock, id),
    () => consigning(consigned, securities, stores),
  )
}

const done = async (stock: MovementsStore, id: string): Promise<Movement> => {
  const found = await stock.load(id)
  if (!found) throw notFound('StockMovement', id, ['input'])
  return found
}

/** What a caller may not see does not exist for it. */
const visiblePlace = (
  viewer: Viewer,
  part: Part,
  { kind, id }: Place,
  known: KnownPlace | undefined,
  field: string,
): KnownPlace => {
  if (!known || !seesStock(viewer, known, part.manufacturerId)) throw notFound(placeTypes[kind], id, ['input', field])
  return known
}

/** Where something is sent need not be seen: a point ships to the maker's warehouse, and to a neighbour. */
const reachedPlace = ({ kind, id }: Place, known: KnownPlace | undefined, field: string): KnownPlace => {
  if (!known) throw notFound(placeTypes[kind], id, ['input', field])
  return known
}

const isConsigned = (from: KnownPlace, to: KnownPlace): boolean =>
  from.place.kind === 'WAREHOUSE' && to.place.kind === 'POINT'

const termsOf = async (
  known: KnownPlace,
  { manufacturerId }: Part,
  { stores }: Ordering,
): Promise<Terms | undefined> =>
  'providerId' in known ? termsBetween(known.providerId, manufacturerId, stores.network) : undefined

const isServed = (terms: Terms | undefined, { now }: Ordering): boolean =>
  (terms?.agreements ?? []).some((agreement) => termsInForce(agreement, dayOf(now)) !== undefined)
