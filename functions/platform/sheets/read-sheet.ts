import { DomainError, ensure } from '../../shared/errors'
import { type Cell, type Sheet, XLSX } from '../../shared/sheets/sheet'
import { decodeText } from './decode-text'
import { unpackedSize } from './unpacked-size'

export interface SheetLimits {
  /** Rows with the first. One more is read, so that too many are seen. */
  readonly rows: number
  /** Letters up to ZZ. */
  readonly lastColumn: string
  /** Of all parts of an XLSX file together, unpacked. */
  readonly unpackedBytes: number
}

/**
 * The sheet in a file: of an XLSX workbook the first one that is not hidden. Cells are given as they are stored, nothing is
 * calculated or guessed.
 *
 * @throws DomainError SHEET_UNREADABLE, SHEET_TOO_LARGE
 */
export const readSheet = (bytes: Uint8Array, contentType: string, limits: SheetLimits): Promise<Sheet> =>
  contentType === XLSX ? readXlsxSheet(bytes, limits) : readCsvSheet(bytes, limits)

/** Excel calculates what begins with `=` when it opens the file; after an apostrophe it does not (write-sheet.ts). */
const textCell = (value: string): Cell | undefined => {
  if (value.trim() === '') return undefined
  if (value.startsWith('=')) return { kind: 'FORMULA', text: value }
  return { kind: 'TEXT', text: value.replace(/^'(?=[=+\-@|\t\r\n])/, '') }
}

const readCsvSheet = async (bytes: Uint8Array, { rows }: SheetLimits): Promise<Sheet> => {
  const { parseCsv } = await import('hucre/csv')
  const content = decodeText(bytes)
  // A quotation that is not closed would swallow the rest of the file.
  ensure(content.split('"').length % 2 === 1, 'SHEET_UNREADABLE', [], { expected: 'CSV (RFC 4180)' })
  const read = parseCsv(content, { maxRows: rows + 1, unescapeFormulae: false })
  return read.map((cells) => cells.map((value) => textCell(String(value ?? ''))))
}

const readXlsxSheet = async (bytes: Uint8Array, { rows, lastColumn, unpackedBytes }: SheetLimits): Promise<Sheet> => {
  const { readXlsx } = await import('hucre/xlsx')
  const actual = unpackedSize(bytes)
  ensure(actual <= unpackedBytes, 'SHEET_TOO_LARGE', [], { actual, limit: unpackedBytes })
  let found = false
  const isFirstShown = (info: { hidden?: boolean; veryHidden?: boolean }) => {
    if (found || info.hidden || info.veryHidden) return false
    found = true
    return true
  }
  const range = `A1:${lastColumn}${rows + 1}`
  const book = await readXlsx(bytes, { sheets: isFirstShown, range }).catch((cause: unknown) => {
    throw new DomainError('SHEET_UNREADABLE', [], { expected: 'XLSX' }, { cause: cause as Error })
  })
  const [sheet] = book.sheets
  return (sheet?.rows ?? []).map((cells, row) =>
    cells.map((value, column): Cell | undefined => {
      const { type, formula } = sheet?.cells?.get(`${row},${column}`) ?? {}
      if (formula !== undefined) return { kind: 'FORMULA', text: `=${formula}` }
      return type === 'error' ? { kind: 'OTHER', text: String(value) } : cellOf(value)
    }),
  )
}

const cellOf = (value: string | number | boolean | Date | null): Cell | undefined => {
  if (value === null || value === '') return undefined
  // Fifteen digits, as Excel shows and means them: 0.3 may be stored as 0.30000000000000004.
  if (typeof value === 'number') return { kind: 'NUMBER', number: Number(value.toPrecision(15)) }
  if (value instanceof Date) return { kind: 'DATE', day: value.toISOString().slice(0, 10) }
  return typeof value === 'string' ? { kind: 'TEXT', text: value } : { kind: 'OTHER', text: String(value) }
}
