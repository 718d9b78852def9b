import { checkRange, checkText } from '../../../shared/checks'
import type { Instant } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import { phrases } from '../../../shared/messages/phrases'
import { type ReadCell, readText, readWhole } from '../../../shared/sheets/read-cell'
import { quotedCell } from '../../../shared/sheets/sheet'
import type { Columns } from '../../../shared/sheets/table'
import { checkPartNumber } from '../../catalogue/part'

/** A row of a count sheet: pieces of a part; of one tracked by lot those of a lot, of one tracked by serial number one piece. */
export interface CountRow {
  partNumber: string
  /** For those who count; nothing is read from it. */
  name?: string
  lot?: string
  serial?: string
  /** What the book said when the sheet was drawn up. */
  booked?: number
  /** When that was. */
  asOf?: Instant
  /** What lies there, kept pieces too; empty where nobody counted. */
  counted?: number
  /** Why book and shelf differ. */
  reason?: string
}

const CODE = 60
const NAME = 200
const REASON = 200
const PIECES = { min: 0, max: 100_000 } as const

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const readInstant: ReadCell<Instant> = (cell) => {
  const text = cell.kind === 'TEXT' ? cell.text.trim() : ''
  if (ISO.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
  throw new DomainError('INVALID_VALUE', [], { actual: quotedCell(cell), expected: phrases.cellInstant })
}

const text =
  (longest: number): ReadCell<string> =>
  (cell) =>
    checkText(readText(cell), [], longest)

const pieces: ReadCell<number> = (cell) => checkRange(readWhole(cell), PIECES, [])

export const countColumns: Columns<CountRow> = {
  partNumber: {
    names: ['partNumber', '配件编号'],
    required: true,
    read: (cell) => checkPartNumber(readText(cell), []),
  },
  name: { names: ['name', '名称'], read: text(NAME) },
  lot: { names: ['lot', '批号'], read: text(CODE) },
  serial: { names: ['serial', '序列号'], read: text(CODE) },
  booked: { names: ['booked', '账面数量'], read: pieces },
  asOf: { names: ['asOf', '账面时点'], read: readInstant },
  counted: { names: ['counted', '实盘数量'], read: pieces },
  reason: { names: ['reason', '差异原因'], read: text(REASON) },
}
