import type { Unit } from '../../network/network'
import type { Order, ServiceItem } from '../../orders/order'
import type { TakenUnder } from '../../orders/report'
import type { Page, PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { type ContractService, contractFor, type ServiceContract, serviceOf } from './contract'
import type { ContractsStore } from './contracts.store'

/** Nobody sells more for one unit, and nothing is serviced more often. */
const ALL = { first: 100 } as const
/** No unit is exchanged more often within the term of a contract. */
const MAX_EXCHANGES = 5

export interface CoverSources {
  readonly contracts: ContractsStore
  readonly unitById: (id: string) => Promise<Unit | undefined>
  readonly ordersOf: (unitId: string, page: PageRequest) => Promise<Page<Order>>
  /** Whether the warranty covers a unit's repair on a day. */
  readonly inWarranty: (unit: Unit, day: Day) => Promise<boolean>
}

/** A unit and those it took the place of, latest first: a contract goes over to the unit that takes another's place (O8). */
export const lineOf = async (unit: Unit, unitById: CoverSources['unitById']): Promise<Unit[]> => {
  const line = [unit]
  for (let last: Unit | undefined = unit; last?.replaces && line.length <= MAX_EXCHANGES; ) {
    last = await unitById(last.replaces.unitId)
    if (last) line.push(last)
  }
  return line
}

/** The unit that stands for one now; undefined where it went back for its price. */
export const standsFor = async (
  unit: Unit | undefined,
  unitById: CoverSources['unitById'],
): Promise<Unit | undefined> => {
  let now = unit
  for (let n = 0; now?.takenBack && n < MAX_EXCHANGES; n += 1) {
    const { replacedBy } = now.takenBack
    now = replacedBy === undefined ? undefined : await unitById(replacedBy)
  }
  return now
}

/** The contracts of a unit and of those before it, oldest first: 1 Query a unit, 1 GetItem an exchange. */
export const contractsOf = async (
  { contracts, unitById }: Pick<CoverSources, 'contracts' | 'unitById'>,
  unit: Unit,
): Promise<ServiceContract[]> => {
  const pages = (await lineOf(unit, unitById)).map(({ id }) => contracts.ofUnit(id, ALL))
  const found = (await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ node }) => node))
  return found.sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
}

/** By when it was put on record. */
export const positionOf = ({ id }: Pick<ServiceContract, 'id'>): string => id.split('.').at(-1) ?? id

interface Asked {
  readonly unit: Unit | undefined
  readonly serviceItem: ServiceItem
}

const countsVisits = ({ covers }: ServiceContract, service: ContractService): boolean =>
  covers.some((one) => one.service === service && one.visits !== undefined)

/**
 * The contract that an order reported on a day is taken under (O5); undefined without one, and for a unit that went back. A
 * unit has one open order of a service at a time, so no two reports take the same visit. A paid repair of a unit that the
 * warranty covers takes none: what the warranty gives is not taken off what the owner paid for.
 *
 * Cost: nothing for what no contract covers; else 1 Query a unit of the line, and where contracts count their visits 1 Query
 * and 1 BatchGet of its orders; for a paid repair besides what the unit's rights are computed from.
 */
export const coveringContract = async (
  sources: CoverSources,
  { unit, serviceItem }: Asked,
  day: Day,
): Promise<TakenUnder | undefined> => {
  const service = serviceOf(serviceItem)
  if (unit === undefined || unit.takenBack || service === undefined) return undefined
  const known = await contractsOf(sources, unit)
  const counts = known.some((contract) => countsVisits(contract, service))
  const line = counts ? await lineOf(unit, sources.unitById) : []
  const pages = await Promise.all(line.map(({ id }) => sources.ordersOf(id, ALL)))
  const orders = pages.flatMap(({ rows }) => rows.map(({ node }) => node))
  const found = contractFor(known, service, day, (id) => orders.filter((order) => takes(order, id, serviceItem)).length)
  if (!found) return undefined
  const free = service === 'REPAIR' && countsVisits(found, service) && (await sources.inWarranty(unit, day))
  return { contractId: found.id, ...(free ? { inWarranty: true } : {}) }
}

const takes = ({ contractId, serviceItem, state, inWarranty }: Order, id: string, item: ServiceItem): boolean =>
  contractId === id && serviceItem === item && state !== 'CANCELLED' && !inWarranty
