import { DomainError } from '../errors'
import { phrases } from '../messages/phrases'
import type { ReadCell } from './read-cell'
import { columnName, quotedCell, type Sheet, shownCell } from './sheet'

/** What is wrong with a cell, and what was expected of it. */
export interface Problem {
  /** As its user sees it: the first is 1. */
  readonly row: number
  /** Its letter; absent where the row or the whole file is at fault. */
  readonly column?: string
  /** Its name in the first row. */
  readonly header?: string
  /** What stands there; empty where nothing does. */
  readonly value: string
  readonly code: DomainError['code']
  readonly params: DomainError['params']
}

export interface Column<T> {
  /** Under which it may stand in the first row; capitals and blanks do not count. The first is the one that is asked for. */
  readonly names: readonly [string, ...string[]]
  /** Has to be there, and filled in every row. */
  readonly required?: boolean
  readonly read: ReadCell<T>
}

/** A table's columns by key. */
export type Columns<R> = { readonly [K in keyof R]-?: Column<NonNullable<R[K]>> }

export interface TableRow<R> {
  readonly row: number
  /** What was read; a cell that is empty or at fault left out. */
  readonly values: Partial<R>
  /** A problem of one of its cells, or of the row. */
  readonly problem: (key: keyof R | undefined, error: DomainError) => Problem
}

export interface Table<R> {
  readonly rows: readonly TableRow<R>[]
  readonly problems: readonly Problem[]
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s_*]/g, '')
    .toLowerCase()

/** What a refusal says of a place. */
const problemAt = (place: Omit<Problem, 'code' | 'params'>, { code, params }: DomainError): Problem => ({
  ...place,
  code,
  params,
})

/**
 * A sheet by the columns that are known: the first row names them, in any order; each row below is read cell by cell, and
 * every problem is told by its cell. Rows without anything are passed over.
 *
 * @param maxRows rows below the first, more of which are refused as a whole
 */
export const readTable = <R extends object>(sheet: Sheet, columns: Columns<R>, maxRows: number): Table<R> => {
  const [first = [], ...below] = sheet
  const filled = below.flatMap((cells, i) => (cells.some(Boolean) ? [{ cells, row: i + 2 }] : []))
  if (filled.length === 0)
    return { rows: [], problems: [problemAt({ row: 1, value: '' }, new DomainError('REQUIRED'))] }
  if (filled.length > maxRows) {
    const error = new DomainError('SHEET_TOO_LONG', [], { limit: maxRows })
    return { rows: [], problems: [problemAt({ row: maxRows + 2, value: '' }, error)] }
  }
  const { places, problems } = headed(first, columns)
  const rows = filled.map(({ cells, row }) => readRow(cells, row, { columns, places, headers: first }))
  return { rows: rows.map(({ found }) => found), problems: [...problems, ...rows.flatMap((one) => one.problems)] }
}

type Places<R> = ReadonlyMap<keyof R, number>

/** Which column stands where, and what is wrong with the first row: names that are unknown, twice there, or missing. */
const headed = <R>(first: Sheet[number], columns: Columns<R>): { places: Places<R>; problems: Problem[] } => {
  const known = Object.entries(columns) as [keyof R & string, Column<unknown>][]
  const places = new Map<keyof R, number>()
  const problems: Problem[] = []
  first.forEach((cell, i) => {
    if (!cell) return
    const header = quotedCell(cell)
    const place = { row: 1, column: columnName(i), header, value: header }
    const [key] = known.find(([, { names }]) => names.some((name) => fold(name) === fold(header))) ?? []
    if (key === undefined) {
      const expected = known.map(([, { names }]) => names[0]).join(', ')
      problems.push(problemAt(place, new DomainError('SHEET_COLUMN_UNKNOWN', [], { actual: header, expected })))
    } else if (places.has(key))
      problems.push(
        problemAt(place, new DomainError('INVALID_VALUE', [], { actual: header, expected: phrases.eachOnce })),
      )
    else places.set(key, i)
  })
  const missing = known.filter(([key, { required }]) => required && !places.has(key))
  const told = missing.map(([, { names }]) =>
    problemAt(
      { row: 1, header: names[0], value: '' },
      new DomainError('SHEET_COLUMN_MISSING', [], { expected: names.join(', ') }),
    ),
  )
  return { places, problems: [...problems, ...told] }
}

interface Layout<R> {
  readonly columns: Columns<R>
  readonly places: Places<R>
  readonly headers: Sheet[number]
}

const readRow = <R>(cells: Sheet[number], row: number, { columns, places, headers }: Layout<R>) => {
  const problem = (key: keyof R | undefined, error: DomainError): Problem => {
    const at = key === undefined ? undefined : places.get(key)
    if (at === undefined) return problemAt({ row, value: '' }, error)
    return problemAt(
      { row, column: columnName(at), header: quotedCell(headers[at]), value: quotedCell(cells[at]) },
      error,
    )
  }
  const values: Partial<R> = {}
  const problems: Problem[] = []
  for (const [key, at] of places) {
    const cell = cells[at]
    const { required, read } = columns[key] as Column<NonNullable<R[keyof R]>>
    try {
      if (cell?.kind === 'FORMULA') throw new DomainError('SHEET_FORMULA', [], { actual: quotedCell(cell) })
      if (cell && shownCell(cell).trim() !== '') values[key] = read(cell)
      else if (required) throw new DomainError('REQUIRED')
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      problems.push(problem(key, error))
    }
  }
  return { found: { row, values, problem }, problems }
}
