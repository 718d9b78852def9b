import type { ServicePoint } from '../../network/network'
import type { Directory } from '../../network/partners.use-case'
import { commit } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { type Day, instant, startOfDay } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { system } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { partsOf } from '../catalogue/parts-of.use-case'
import { heldAtPoint } from './held-at-point.use-case'
import { quantityFor } from './levels'
import { levelsOfPart } from './levels-of-part.use-case'
import { leadDaysTo } from './point-terms.use-case'
import { JOB, type Piece } from './replenish'
import { type ReplenishmentEvent, replenishmentId } from './replenishment'
import { createReplenishmentRunsStore } from './replenishment-runs.store'
import { createReplenishmentsStore, type ReplenishmentsStore, ToCome } from './replenishments.store'
import type { StockLevel } from './stock-level'

export interface Replenishing {
  readonly now: Date
  readonly network: Directory
  readonly catalogue: CatalogueStore
}

/** As many serial numbers as a movement takes. */
const MOST_SERIALS = 20

/**
 * Proposes what a service point is short of, part by part, each once a night: what is proposed already, or on its way, is not proposed
 * again, so that a crash half way or the same message again only proposes what is missing. Without an agreement in force nothing is.
 *
 * Cost: 5 GetItems, 3 Queries and 1 a van, 1 BatchGet of parts; per part 1 or 2 Queries of its use, per proposal 1 transaction.
 * Memory: the parts of one point.
 *
 * @returns proposals made now
 */
export const proposeReplenishments = async (piece: Piece, by: Replenishing): Promise<number> => {
  const marks = createReplenishmentRunsStore()
  if (await marks.isDone(piece)) return 0
  const point = await by.network.points.load(piece.pointId)
  const leadDays = point && (await leadDaysTo(point, piece.manufacturerId, piece.day, by.network))
  const proposed = point && leadDays !== undefined ? await proposeAt(point, leadDays, piece, by) : 0
  await marks.finish(piece, instant(by.now))
  return proposed
}

const proposeAt = async (point: ServicePoint, leadDays: number, piece: Piece, by: Replenishing): Promise<number> => {
  const { day, manufacturerId } = piece
  const store = createReplenishmentsStore()
  const [held, toCome, set] = await Promise.all([
    heldAtPoint(manufacturerId, point.id, by.network),
    store.toCome(point.id),
    store.levelsOf(point.id),
  ])
  const setOf = new Map(set.filter((one) => one.manufacturerId === manufacturerId).map((one) => [one.partId, one]))
  const asked = new Set([...held.keys(), ...setOf.keys()])
  let proposed = 0
  for (const part of await partsOf(
    [...asked].filter((id) => !toCome.has(id)),
    by.catalogue,
  )) {
    if (!part || isRunOut(part, day)) continue
    const position = held.get(part.id) ?? 0
    const event = await proposalOf(point, part, { leadDays, position, set: setOf.get(part.id), day })
    if (event && (await propose(store, event, by))) proposed += 1
  }
  return proposed
}

/** Another part is fitted in its place by now: what there is of it is used up. */
const isRunOut = ({ supersededBy }: Part, day: Day): boolean => supersededBy !== undefined && supersededBy.from <= day

interface Standing {
  readonly leadDays: number
  readonly position: number
  readonly set: StockLevel | undefined
  readonly day: Day
}

const proposalOf = async (
  { id: pointId, providerId }: ServicePoint,
  { id: partId, manufacturerId, tracking }: Part,
  { position, ...standing }: Standing,
): Promise<Extract<ReplenishmentEvent, { readonly type: 'PROPOSED' }> | undefined> => {
  const basis = await levelsOfPart(pointId, partId, standing)
  const short = quantityFor(basis, position)
  const quantity = tracking === 'SERIAL' ? Math.min(short, MOST_SERIALS) : short
  if (quantity === 0) return undefined
  const parties = { pointId, providerId, manufacturerId, partId }
  return { type: 'PROPOSED', ...parties, day: standing.day, quantity, basis: { ...basis, position } }
}

const propose = async (
  { replenishments }: ReplenishmentsStore,
  event: Extract<ReplenishmentEvent, { readonly type: 'PROPOSED' }>,
  { now }: Replenishing,
): Promise<boolean> => {
  const { pointId, partId, day } = event
  const { writes } = replenishments.opening(replenishmentId(pointId, partId, day), system(JOB), instant(now), event)
  try {
    await commit([...writes, toldOf(pointId, day)])
    return true
  } catch (error) {
    // Another delivery was faster, or it was dismissed since.
    if (error instanceof ToCome || (error instanceof DomainError && error.code === 'ALREADY_EXISTS')) return false
    throw error
  }
}

/** One notice a night, however many parts it proposes. */
const toldOf = (pointId: string, day: Day) =>
  noticeWrite({
    kind: 'REPLENISHMENT_PROPOSED',
    inbox: { role: 'SERVICE_POINT', id: pointId },
    subject: { type: 'ServicePoint', id: pointId },
    at: startOfDay(day),
  })
