/**
 * Equipment on the account of service points, and which instruments work needs, in the ServicePoints table.
 *
 * | Access pattern                   | Key or index                                               | Cost                       |
 * |----------------------------------|------------------------------------------------------------|----------------------------|
 * | item by id                       | pk `SP#<point>`, sk `ITEM#<ulid>`                          | 1 GetItem, 0.5 RCU         |
 * | held by, closed at a point       | the same, sk `HELD#<ulid>` / `CLOSED#<ulid>` (key rows)    | 1 Query, 1 BatchGet        |
 * | held, closed of a maker (a point)| byList `HELD#<maker>` / `CLOSED#<maker>`, `<point>#<ulid>` | 1 Query                    |
 * | account a serial number is on    | pk `SERIAL#<maker>#<serial>`, sk `#`                       | read by the refused insert |
 * | kit of a point                   | pk `SP#<point>`, sk `KIT`                                  | with point and roster      |
 * | instruments of maker, category   | pk `INSTRUMENTS#<maker>.<category>`, sk `#`                | 1 GetItem, 0.5 RCU         |
 * | those of a maker                 | byList `INSTRUMENTS#<maker>`, category                     | 1 Query                    |
 * | rent and charges of an agreement | pk `OWED#<agreement>`, sk `<last month>#<item>`; `9999-99` | 1 Query per 100 not over   |
 * | since a month                    | while the item is on account                               | by that month              |
 * | log                              | the document's partition, sk `LOG#<sk>#`                   | 1 Query                    |
 * | issue, publish                   | record, document, entry, rows, notice                      | 1 transaction              |
 * | act on an item                   | the same; an instrument that comes, goes or is calibrated: | 1 GetItem, 1 transaction;  |
 * |                                  | the kit at its version                                     | 1 GetItem more             |
 * | calibrate                        | besides what the maker's requirements ask of the kind      | 1 Query more               |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { type Effects, JournaledAggregate } from '../../platform/journal'
import type { Request } from '../../platform/once'
import { collected, documentPage, everyNode, type Page, type PageRequest } from '../../platform/page'
import { Moved, untilSettled } from '../../platform/retry'
import { type Month, monthOf } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { inPoint, kitKey, pointPk, requirementKey } from '../service-point-keys'
import { calibrationDeadlines } from './calibration'
import {
  evolve as evolveRequirement,
  type InstrumentRequirement,
  type RequirementEvent,
  requirementId,
} from './instrument-requirement'
import { closingOf, type EquipmentEvent, evolve, type IssuedItem, isHeld } from './issued-item'
import { type Kit, kitEntry, kitWith } from './kit'
import { type AccountEntry, accountEntryOf } from './rent'

const table = 'ServicePoints'
const ITEM = 'ITEM#'

interface ItemRow {
  readonly itemId: string
}

/** Whether what is on the account is asked for, or what has left it. */
export type Account = 'HELD' | 'CLOSED'

const accountOf = (item: IssuedItem): Account => (isHeld(item) ? 'HELD' : 'CLOSED')
const itemKey = (id: string): Key => inPoint(ownerOf(id), ITEM + ownPart(id))
const rowKey = (item: IssuedItem): Key => inPoint(item.pointId, `${accountOf(item)}#${ownPart(item.id)}`)
const serialKey = (manufacturerId: string, serial: string): Key => ({
  pk: `SERIAL#${manufacturerId}#${encodeURIComponent(serial)}`,
  sk: '#',
})

/** The item in its point's list; while it is held, its serial number is on no other account. */
const rowsOf = (next: IssuedItem, before: IssuedItem | undefined): Write[] => {
  if (before && accountOf(before) === accountOf(next)) return []
  const rows = new Documents<ItemRow>(table)
  const { id: itemId, serial, manufacturerId } = next
  const taken = (found: unknown) => {
    const other = toGlobalId('IssuedItem', (found as ItemRow).itemId)
    return new DomainError('ITEM_ALREADY_ISSUED', ['input', 'serial'], { serial: serial ?? '', other })
  }
  return [
    ...(before ? [rows.remove(rowKey(before))] : []),
    rows.overwrite(rowKey(next), { itemId }),
    ...(serial === undefined
      ? []
      : isHeld(next)
        ? [rows.insert(serialKey(manufacturerId, serial), { itemId }, {}, taken)]
        : [rows.remove(serialKey(manufacturerId, serial))]),
  ]
}

/** The end of an entry that is still open sorts behind every month. */
const OPEN = '9999-99'
const lastMonthOf = (item: IssuedItem): string => {
  const closing = closingOf(item)
  return closing ? monthOf(closing.at) : OPEN
}
const owedPk = (agreementId: string): string => `OWED#${agreementId}`
const owedKey = (item: IssuedItem): Key => ({
  pk: owedPk(item.agreementId ?? ''),
  sk: `${lastMonthOf(item)}#${item.id}`,
})

/** What the item comes to, under its agreement; the row moves to its last month when the item leaves the account. */
const owedWrites = (next: IssuedItem, before: IssuedItem | undefined): Write[] => {
  if (next.agreementId === undefined) return []
  const rows = new Documents<AccountEntry>(table)
  const [entry, known] = [accountEntryOf(next), before && accountEntryOf(before)]
  if (!entry || JSON.stringify(entry) === JSON.stringify(known)) return []
  const moved = before !== undefined && known !== undefined && owedKey(before).sk !== owedKey(next).sk
  return [...(moved ? [rows.remove(owedKey(before))] : []), rows.overwrite(owedKey(next), entry)]
}

export const createEquipmentStore = () => {
  const kits = new Documents<Kit & { readonly version: number }>(table)
  const rows = (pointId: string, account: Account, page: PageRequest) =>
    documentPage<ItemRow>({ table, partition: pointPk(pointId), prefix: `${account}#`, reverse: true }, page)

  const items = new JournaledAggregate<IssuedItem, EquipmentEvent>({
    table,
    type: 'IssuedItem',
    keyOf: itemKey,
    besideOf: (item) => ({
      listKey: `${accountOf(item)}#${item.manufacturerId}`,
      listSort: `${item.pointId}#${ownPart(item.id)}`,
    }),
    derived: (next, before) => [...rowsOf(next, before), ...owedWrites(next, before)],
    deadlinesOf: calibrationDeadlines,
    evolve,
  })

  const requirements = new JournaledAggregate<InstrumentRequirement, RequirementEvent>({
    table,
    type: 'InstrumentRequirement',
    keyOf: requirementKey,
    besideOf: ({ manufacturerId, categoryId }) => ({ listKey: `INSTRUMENTS#${manufacturerId}`, listSort: categoryId }),
    evolve: evolveRequirement,
  })

  /** Dispatch reads the kit alone, so it changes in the transaction of the instrument. */
  const kitWrites = async (next: IssuedItem, before: IssuedItem): Promise<Write[]> => {
    if (JSON.stringify(kitEntry(before)) === JSON.stringify(kitEntry(next))) return []
    const key = kitKey(next.pointId)
    const kit = await kits.get(key, { consistent: true })
    const version = (kit?.version ?? 0) + 1
    const changed = { ...kitWith(kit, next), version }
    const write = kit ? kits.replace(key, changed, { version }, kit.version) : kits.insert(key, changed, { version })
    return [{ ...write, refusal: new Moved() }]
  }

  return {
    items,
    requirements,

    /**
     * Does one thing to an item, with what follows for the kit; again when the kit moved meanwhile.
     *
     * @param follows its movement on the stock ledger, and who is told
     */
    act: (
      request: Request,
      id: string,
      viewer: Viewer,
      decide: (item: IssuedItem) => EquipmentEvent | Promise<EquipmentEvent>,
      follows: Effects<IssuedItem>,
    ): Promise<IssuedItem> => {
      const effects: Effects<IssuedItem> = async (next, before) => [
        ...(await kitWrites(next, before)),
        ...(await follows(next, before)),
      ]
      return untilSettled(() => items.act(request, id, viewer, decide, effects))
    },

    /** Newest first. */
    ofPoint: async (pointId: string, account: Account, page: PageRequest): Promise<Page<IssuedItem>> => {
      const { rows: found, hasNextPage } = await rows(pointId, account, page)
      return items.behind({
        rows: found.map(({ node, position }) => ({ node: itemKey(node.itemId), position })),
        hasNextPage,
      })
    },
    /** Point by point, or those at one. */
    ofMaker: (manufacturerId: string, pointId: string | undefined, account: Account, page: PageRequest) =>
      documentPage<IssuedItem>(
        {
          table,
          index: 'byList',
          partition: `${account}#${manufacturerId}`,
          ...(pointId === undefined ? {} : { prefix: `${pointId}#` }),
        },
        page,
      ),

    /** What a maker issued to the points of one of its providers, and they hold. */
    ofPair: (manufacturerId: string, providerId: string, page: PageRequest) =>
      documentPage<IssuedItem>(
        { table, index: 'byList', partition: `HELD#${manufacturerId}`, prefix: `${providerId}.` },
        page,
      ),
    /** Rent and charges under an agreement that had not ended before a month. */
    owedSince: (agreementId: string, month: Month): Promise<AccountEntry[]> =>
      collected(
        everyNode(({ first, after = month }) =>
          documentPage<AccountEntry>({ table, partition: owedPk(agreementId) }, { first, after }),
        ),
      ),

    kit: (pointId: string): Promise<Kit | undefined> => kits.load(kitKey(pointId)),
    requirement: (manufacturerId: string, categoryId: string) =>
      requirements.load(requirementId(manufacturerId, categoryId)),
    requirementPage: (manufacturerId: string, page: PageRequest) =>
      documentPage<InstrumentRequirement>({ table, index: 'byList', partition: `INSTRUMENTS#${manufacturerId}` }, page),
  }
}

export type EquipmentStore = ReturnType<typeof createEquipmentStore>
