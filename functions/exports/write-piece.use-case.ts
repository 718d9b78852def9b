import { createCatalogue } from '../network/catalogue.use-case'
import { listedOrders } from '../orders/listed-orders.use-case'
import { type Order, placeOf } from '../orders/order'
import { maySee } from '../orders/order-access'
import { rowsOf } from '../ords/export-orders.use-case'
import { commit } from '../platform/commit'
import type { putObject } from '../platform/objects'
import { isStale, untilSettled } from '../platform/retry'
import { sha256 } from '../shared/canonical'
import { instant } from '../shared/days'
import { type NewId, ownerOf } from '../shared/ids'
import { type RegionCode, regionLevels } from '../shared/regions'
import { system } from '../shared/viewer'
import {
  type Cursor,
  type DataExport,
  type ExportEvent,
  type ExportFile,
  isUnfinished,
  PIECE_ROWS,
  written,
} from './data-export'
import type { ExportsStore } from './exports.store'
import { listsOf } from './lists'
import { formats, nameOf, ordsTextOf, rowOf, textOf } from './rows'

export interface PieceDeps {
  readonly store: ExportsStore
  readonly put: typeof putObject
  readonly newId: NewId
  readonly now: () => Date
  /** Rows of a piece; fewer in tests. */
  readonly pieceRows?: number
}

/** A message: the export as it stood when the piece came to be due. */
export interface Piece {
  readonly id: string
  readonly version: number
}

const PAGE = 100

/**
 * Writes the next piece of an export: at most 10 000 orders, in memory at once, as a file of its own. The file comes first and the
 * record of it after, at the export's version: a crash in between leaves a file that nobody knows, which is dropped after a day. A
 * message that comes again finds the export further on. What the exporter may see is asked of each order as it is now.
 *
 * Cost: 1 Query and 1 BatchGet per hundred orders, 1 put, 1 GetItem and 1 transaction; 1 GetItem per name, the first time.
 */
export const writePiece = async (deps: PieceDeps, piece: Piece): Promise<DataExport | undefined> => {
  const before = await deps.store.exports.need(piece.id, [])
  if (!isUnfinished(before) || before.version !== piece.version) return undefined
  const { orders, next } = await nextOrders(before, deps.pieceRows ?? PIECE_ROWS)
  const { rows, text } = await contentOf(before, orders)
  const file = rows === 0 ? undefined : await putFile(deps, before, rows, text)
  return record(deps, before, written(before, file, next))
}

const nextOrders = async (
  one: DataExport,
  limit: number,
): Promise<{ readonly orders: readonly Order[]; readonly next: Cursor | undefined }> => {
  const lists = listsOf(one)
  const orders: Order[] = []
  let { list: at, after } = one.cursor
  for (let list = lists[at]; list; ) {
    if (orders.length >= limit) return { orders, next: { list: at, ...(after === undefined ? {} : { after }) } }
    const first = Math.min(PAGE, limit - orders.length)
    const page = await listedOrders(list.by, list.id, list.month, { first, after })
    orders.push(...page.rows.map(({ node }) => node).filter((order) => maySee(one.exporter, order)))
    after = page.rows.at(-1)?.position ?? after
    if (!page.hasNextPage) {
      at += 1
      after = undefined
      list = lists[at]
    }
  }
  return { orders, next: undefined }
}

const contentOf = async (
  one: DataExport,
  orders: readonly Order[],
): Promise<{ readonly rows: number; readonly text: string }> => {
  const catalogue = createCatalogue()
  if (one.format === 'ORDS') {
    const rows = await rowsOf(orders, countryOf, catalogue)
    return { rows: rows.length, text: ordsTextOf(rows.map((row) => ({ ...row, id: nameOf(one, row.id) }))) }
  }
  const rows = await Promise.all(
    orders.map(async (order) => {
      const [brand, category, servicePoint] = await Promise.all([
        catalogue.brandName(order.brandId),
        catalogue.categoryName(order.categoryId),
        catalogue.pointName(placeOf(order)?.pointId ?? ''),
      ])
      return rowOf(one, order, { brand, category, servicePoint })
    }),
  )
  return { rows: rows.length, text: textOf(one.format, rows) }
}

/** Of the regions that China counts as its own, the standard has four countries; what lies overseas is left blank. */
const COUNTRIES: Readonly<Record<RegionCode, string>> = { '710000': 'TWN', '810000': 'HKG', '820000': 'MAC' }

const countryOf = (region: RegionCode): string => {
  if (region.startsWith('99')) return ''
  return COUNTRIES[regionLevels(region)[0] ?? ''] ?? 'CHN'
}

const putFile = async ({ put, newId }: PieceDeps, one: DataExport, rows: number, text: string): Promise<ExportFile> => {
  const content = Buffer.from(text)
  // A name of its own for each try: what is on record is never written over.
  const key = newId()
  const { contentType, ending } = formats[one.format]
  const number = String(one.files.length + 1).padStart(3, '0')
  await put({ folder: 'exports', id: key }, content, {
    name: `orders-${one.from}-${one.to}-${number}.${ending}`,
    contentType,
  })
  return { key, rows, bytes: content.byteLength, sha256: sha256(text) }
}

/** Undefined where another worker, or whoever cancelled it, was faster. */
const record = async (
  { store, now }: PieceDeps,
  before: DataExport,
  event: ExportEvent,
): Promise<DataExport | undefined> => {
  const owner = ownerOf(before.id)
  const { next, writes } = store.exports.following(before, system('export-data'), instant(now()), event)
  const attempt = async () => {
    if (isUnfinished(next)) return commit(writes)
    const open = await store.unfinished(owner)
    const others = open.ids.filter((id) => id !== before.id)
    return commit([...writes, store.unfinishedWrite(owner, open, others)])
  }
  try {
    await untilSettled(attempt)
    return next
  } catch (error) {
    if (isStale(error)) return undefined
    throw error
  }
}
