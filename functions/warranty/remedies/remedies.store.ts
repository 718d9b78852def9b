/**
 * Remedies (O7 O8 O9 O13), in the item collection of their order in the Orders table. Each is journaled.
 *
 * | Access pattern            | Key or index (keys only)                                     | Cost                 |
 * |---------------------------|--------------------------------------------------------------|----------------------|
 * | remedy by id              | pk `O#<order>`, sk `R#<ulid>` or, by the clock, `R#<rule>`   | 1 GetItem            |
 * | of an order               | the same partition by prefix                                 | 1 Query a page       |
 * | of a unit                 | byUnit `REMEDIES#<unit>`, time of opening                    | 1 Query, 1 BatchGet  |
 * | open ones of a maker      | byTurn `REMEDIES#<maker>`, day due                           | 1 Query, 1 BatchGet  |
 * | open ones of a provider   | byDue `REMEDIES#<provider>`, day due                         | 1 Query, 1 BatchGet  |
 * | open ones of a point      | byCompletion `REMEDIES#<point>`, day due                     | 1 Query, 1 BatchGet  |
 * | open ones of a region     | byCallback `REMEDIES#<province>`, region, day due            | 1 Query, 1 BatchGet  |
 * | what a unit has open      | pk `REMEDYOF#<unit>`, sk the slot                            | read by the refused insert |
 * | who has a loaner          | pk `LENT#<maker>#<serial>`, sk `#`                           | read by the refused insert |
 * | log                       | the order's partition, sk `LOG#R#…`                          | 1 Query              |
 *
 * To claim costs 4 GetItems (order, unit, model, agreement), 2 Queries each with 1 BatchGet (rules, orders of the unit; 1
 * GetItem for one) and 1 transaction; to act 2 GetItems (remedy, order) and 1 transaction: record, remedy, entry, slot, 3
 * rows of its deadline and the notices. To receive a unit reads its agreement, too; to replace or pay reads and writes the
 * unit, or both units.
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageQuery, type PageRequest, queryPage } from '../../platform/page'
import { DomainError } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { evolveRemedy } from './evolve'
import { isOpen, loanedSerial, slotOf } from './open'
import type { RemedyCase, RemedyEvent } from './remedy'
import { dueOf, remedyDeadlines } from './remedy-due'

const table = 'Orders'

/** Another remedy of the unit holds the slot. */
export class SlotTaken extends Error {
  constructor(readonly remedyId: string) {
    super(`taken by ${remedyId}`)
  }
}

interface Row {
  readonly remedyId: string
}

const listKey = (of: string | undefined): string | undefined => (of === undefined ? undefined : `REMEDIES#${of}`)
const NEVER = '9999-12-31'
/** No point has more to lend. */
const MAX_LENT = 100

const besideOf = (remedy: RemedyCase) => {
  const { id, unitId, openedAt, manufacturerId, providerId, pointId, region } = remedy
  const sort = `${dueOf(remedy)?.on ?? NEVER}#${id}`
  const open = isOpen(remedy)
  return {
    ...{ unitKey: listKey(unitId), id: `${openedAt}#${id}` },
    ...(open ? { turnKey: listKey(manufacturerId), turnSort: sort } : {}),
    ...(open && providerId ? { dueHour: listKey(providerId), dueSort: sort } : {}),
    ...(open && pointId ? { completionDay: listKey(pointId), completionSort: sort } : {}),
    ...(open ? { callbackKey: listKey(region.slice(0, 2)), callbackSort: `${region}#${sort}` } : {}),
  }
}

const rows = () => new Documents<Row>(table)

/** A row that stands while a remedy holds something that it can hold alone. */
const held = (was: Key | undefined, is: Key | undefined, remedyId: string, refusal: Write['refusal']): Write[] => {
  if (was?.pk === is?.pk && was?.sk === is?.sk) return []
  return [...(was ? [rows().remove(was)] : []), ...(is ? [rows().insert(is, { remedyId }, {}, refusal)] : [])]
}

const slotKey = (remedy: RemedyCase): Key | undefined => {
  const slot = slotOf(remedy)
  return slot === undefined ? undefined : { pk: `REMEDYOF#${remedy.unitId}`, sk: slot }
}

const lentKey = (remedy: RemedyCase): Key | undefined => {
  const serial = loanedSerial(remedy)
  return serial === undefined ? undefined : { pk: `LENT#${remedy.manufacturerId}#${serial}`, sk: '#' }
}

const derived = (next: RemedyCase, before: RemedyCase | undefined): Write[] => [
  ...held(before && slotKey(before), slotKey(next), next.id, (found) => new SlotTaken((found as Row).remedyId)),
  ...held(before && lentKey(before), lentKey(next), next.id, (found) => isLent(next, (found as Row).remedyId)),
]

const isLent = (next: RemedyCase, remedyId: string): DomainError =>
  new DomainError('LOANER_IS_LENT', ['input', 'serial'], {
    ...{ serial: loanedSerial(next) ?? '', other: toGlobalId('RemedyCase', remedyId) },
  })

export const createRemediesStore = () => {
  const remedies = new JournaledAggregate<RemedyCase, RemedyEvent>({
    table,
    type: 'RemedyCase',
    keyOf: (id) => ({ pk: `O#${ownerOf(id)}`, sk: `R#${ownPart(id)}` }),
    besideOf,
    derived,
    deadlinesOf: remedyDeadlines,
    evolve: evolveRemedy,
  })
  const list = async (
    index: PageQuery<'Orders'>['index'] & string,
    of: string,
    page: PageRequest,
    more: Partial<PageQuery<'Orders'>> = {},
  ): Promise<Page<RemedyCase>> =>
    remedies.behind(await queryPage({ table, index, partition: `REMEDIES#${of}`, ...more }, page))

  return {
    remedies,
    ofOrder: (orderId: string, page: PageRequest) =>
      documentPage<RemedyCase>({ table, partition: `O#${orderId}`, prefix: 'R#' }, page),
    /** Latest first. */
    ofUnit: (unitId: string, page: PageRequest) => list('byUnit', unitId, page, { reverse: true }),
    openOfMaker: (id: string, page: PageRequest) => list('byTurn', id, page),
    openOfProvider: (id: string, page: PageRequest) => list('byDue', id, page),
    openOfPoint: (id: string, page: PageRequest) => list('byCompletion', id, page),
    /** Loaners that a point has handed out and not got back; 1 Query. */
    lentBy: async (pointId: string): Promise<number> => {
      const page = await list('byCompletion', pointId, { first: MAX_LENT }, { prefix: NEVER })
      return page.rows.filter(({ node }) => node.state === 'ISSUED').length
    },
    openOfRegion: (region: RegionCode, page: PageRequest) =>
      list('byCallback', region.slice(0, 2), page, { prefix: regionPrefix(region) }),
  }
}

export type RemediesStore = ReturnType<typeof createRemediesStore>
