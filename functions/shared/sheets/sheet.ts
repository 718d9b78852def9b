import type { Day } from '../days'

/** Media types of files that are read as sheets. */
export const CSV = 'text/csv'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const sheetTypes: readonly string[] = [CSV, XLSX]

/** What a cell of a spreadsheet holds. Of a CSV file every cell is text. */
export type Cell =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'DATE'; readonly day: Day }
  | { readonly kind: 'OTHER'; readonly text: string }
  /** Its value depends on who opens it. */
  | { readonly kind: 'FORMULA'; readonly text: string }

/** A sheet as it was sent: rows of cells; undefined for an empty one. Row 1 of what its user sees is `rows[0]`. */
export type Sheet = readonly (readonly (Cell | undefined)[])[]

const MAX_QUOTED = 60

/** The beginning of what a cell shows, to be quoted to its user. */
export const quotedCell = (cell: Cell | undefined): string => {
  const shown = [...shownCell(cell)]
  return shown.length > MAX_QUOTED ? `${shown.slice(0, MAX_QUOTED).join('')}…` : shown.join('')
}

/** A cell as its user sees it. */
export const shownCell = (cell: Cell | undefined): string => {
  if (!cell) return ''
  if (cell.kind === 'NUMBER') return String(cell.number)
  return cell.kind === 'DATE' ? cell.day : cell.text
}

/** @example columnName(27) === 'AB' */
export const columnName = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
