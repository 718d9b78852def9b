import { termsInForce } from '../../network/agreements/in-force'
import { securityAt } from '../../network/deposits/security.use-case'
import type { Terms } from '../../network/network'
import type { Directory } from '../../network/partners.use-case'
import type { Write } from '../../platform/commit'
import { collected, everyNode } from '../../platform/page'
import { dayOf, type Instant } from '../../shared/days'
import type { Fen } from '../../shared/money'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { linesOf, placePage } from './cells.store'
import { type Consigning, checkCovered, fallsUnder, latelySent, sentNow, worthOf } from './consignment'
import { consigningOf, consigningWrite } from './consignments.store'
import type { Place } from './place'
import type { StockLine } from './stock-line'

interface Stores {
  readonly network: Directory
  readonly catalogue: CatalogueStore
}

/** Parts that a maker sends to a point's shelf. */
interface Consigned {
  readonly part: Part
  readonly pointId: string
  readonly quantity: number
  readonly at: Instant
  /** Of the input that says where to. */
  readonly field?: readonly string[]
}

/** What is lodged for parts of some categories at a point. */
interface Security {
  readonly categoryIds: readonly string[]
  readonly lodged: Fen
}

/**
 * N16: what is lodged under agreements that a part falls under; none where nothing has to be lodged. 1 GetItem an agreement, of which
 * there is one as a rule.
 */
export const securitiesFor = async (
  { part, pointId, at }: Pick<Consigned, 'part' | 'pointId' | 'at'>,
  terms: Terms | undefined,
): Promise<Security[]> => {
  const today = dayOf(at)
  const found = (terms?.agreements ?? []).flatMap((agreement) => {
    const { categoryIds } = termsInForce(agreement, today) ?? { categoryIds: [] }
    return fallsUnder(part, categoryIds) ? [{ id: agreement.id, categoryIds }] : []
  })
  const lodged = await Promise.all(found.map(({ id }) => securityAt(pointId, id)))
  return found.flatMap(({ categoryIds }, i) => {
    const amount = lodged[i]
    return amount === undefined ? [] : [{ categoryIds, lodged: amount }]
  })
}

/**
 * N16: refuses to send more on consignment than the deposit covers, and lets no other shipment to the point pass meanwhile. What an
 * order asked for is sent whatever is lodged: its customer owes nobody a deposit, and the three guarantees run.
 *
 * Cost where something has to be lodged: 1 GetItem, 1 Query for the people, 1 per hundred lines of the shelf and of each van, 1 BatchGet
 * per hundred parts, 1 write of the transaction.
 *
 * @throws DEPOSIT_TOO_LOW
 */
export const consigning = async (
  consigned: Consigned,
  securities: readonly Security[],
  stores: Stores,
): Promise<Write[]> => {
  if (securities.length === 0) return []
  const { part, pointId, quantity, at } = consigned
  const before = await consigningOf(part.manufacturerId, pointId)
  const lines = await linesAt(consigned, before, stores)
  const found = await stores.catalogue.parts.loadMany([...new Set(lines.map(({ partId }) => partId))])
  const parts = new Map(found.map((one) => [one.id, one]))
  for (const { categoryIds, lodged } of securities) {
    const under = lines.filter(({ partId }) => fallsUnder(parts.get(partId) ?? part, categoryIds))
    checkCovered(lodged, worthOf(under, parts) + quantity * part.cost, consigned.field)
  }
  return [consigningWrite(part.manufacturerId, pointId, sentNow(before, part.id, at))]
}

const linesAt = async (
  { part: { manufacturerId }, pointId, at }: Consigned,
  before: Consigning | undefined,
  { network }: Stores,
): Promise<StockLine[]> => {
  const people = await collected(everyNode((page) => network.technicianPage(pointId, page)))
  const shelf: Place = { kind: 'POINT', id: pointId }
  const vans = people.map(({ id }): Place => ({ kind: 'VAN', id }))
  const listed = await Promise.all(
    [shelf, ...vans].map((place) => collected(everyNode((page) => placePage(manufacturerId, place, page)))),
  )
  const lately = latelySent(before, at).map(({ partId }) => partId)
  const known = listed.flat().filter(({ place, partId }) => place.kind === 'VAN' || !lately.includes(partId))
  const sent = await Promise.all(lately.map((partId) => linesOf(shelf, partId)))
  return [...known, ...sent.flat()]
}
