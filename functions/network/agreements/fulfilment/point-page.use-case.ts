import type { Page, PageRequest } from '../../../platform/page'
import type { Day } from '../../../shared/days'
import type { Roster } from '../../certification/roster'
import type { ServicePoint } from '../../network'
import type { NetworkStore } from '../../network.store'
import { countsAsOutlet } from './at-point'
import type { ClauseFigure, Fulfilment } from './fulfilment'
import { measureAt, type Stores } from './measure-fulfilment.use-case'

/** A service point of the provider, whether it works under the agreement or not. */
export interface AgreedPoint {
  readonly point: ServicePoint
  readonly roster: Roster | undefined
}

/** Whether a point works under an agreement on its day: with the maker's letter for one of its categories. */
export const isUnder = ({ manufacturerId, terms, on }: Fulfilment, { roster }: AgreedPoint): boolean =>
  countsAsOutlet(roster, manufacturerId, terms, on)

/** All points of the provider, by county: 1 Query, and 1 BatchGet of rosters. */
export const agreedPoints = async (
  network: NetworkStore,
  { providerId }: Fulfilment,
  page: PageRequest,
): Promise<Page<AgreedPoint>> => {
  const { rows, hasNextPage } = await network.pointPage(providerId, undefined, page)
  const rosters = await network.rosters(rows.map(({ node }) => node.id))
  return {
    rows: rows.map(({ node, position }, i) => ({ node: { point: node, roster: rosters[i] }, position })),
    hasNextPage,
  }
}

/** Clauses 5, 7 and 9 at one point of a page, measured when they are asked for. */
export interface PointFulfilment {
  readonly point: ServicePoint
  readonly figures: readonly ClauseFigure[]
}

export const measurePoint = async (
  stores: Omit<Stores, 'reports'>,
  kept: Fulfilment,
  { point, roster }: AgreedPoint,
  today: Day,
): Promise<PointFulfilment> => ({
  point,
  figures: await measureAt(stores, kept, { pointId: point.id, roster }, today),
})
