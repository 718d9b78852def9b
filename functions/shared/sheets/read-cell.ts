import { type Day, isDay } from '../days'
import { DomainError, ensure } from '../errors'
import { phrases } from '../messages/phrases'
import type { Fen } from '../money'
import { type Cell, quotedCell } from './sheet'

/** Takes a cell for what its column holds; refuses anything else with what was expected, at no field. */
export type ReadCell<T> = (cell: Cell) => T

const invalid = (cell: Cell, expected: (typeof phrases)[keyof typeof phrases] | string): DomainError =>
  new DomainError('INVALID_VALUE', [], { actual: quotedCell(cell), expected })

/**
 * Text as it was typed. What the spreadsheet made a number or date of is refused: leading zeros and the like are gone by then,
 * and nobody can tell.
 */
export const readText: ReadCell<string> = (cell) => {
  if (cell.kind === 'TEXT') return cell.text.trim()
  throw invalid(cell, phrases.cellText)
}

const plainText = (cell: Cell): string | undefined => {
  if (cell.kind === 'NUMBER') return String(cell.number)
  return cell.kind === 'TEXT' ? cell.text.trim() : undefined
}

const MAX_WHOLE = 1_000_000_000

export const readWhole: ReadCell<number> = (cell) => {
  const text = plainText(cell)
  if (text === undefined || !/^-?\d{1,10}$/.test(text)) throw invalid(cell, phrases.cellWhole)
  const number = Number(text)
  ensure(Math.abs(number) <= MAX_WHOLE, 'OUT_OF_RANGE', [], { actual: number, min: -MAX_WHOLE, max: MAX_WHOLE })
  return number
}

const MONEY = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** An amount in CNY with at most two decimals, e.g. `12.5`; nothing is rounded. */
export const readYuan: ReadCell<Fen> = (cell) => {
  const [, yuan, cents = ''] = MONEY.exec(plainText(cell) ?? '') ?? []
  if (yuan === undefined) throw invalid(cell, phrases.cellYuan)
  return Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/

/** A date cell, or text such as `2026-03-01` or `2026/3/1`. A bare number could be a date of 1900 or of 1904. */
export const readDay: ReadCell<Day> = (cell) => {
  if (cell.kind === 'DATE') return cell.day
  const [, year, month = '', day = ''] = (cell.kind === 'TEXT' && DATE.exec(cell.text.trim())) || []
  const read = year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(read)) throw invalid(cell, phrases.cellDay)
  return read
}

/** One of some words, each of which stands for a value; capitals and small letters count alike. */
export const readWord =
  <T extends string>(words: Readonly<Record<string, T>>): ReadCell<T> =>
  (cell) => {
    const word = plainText(cell)?.toUpperCase() ?? ''
    const value = Object.hasOwn(words, word) ? words[word] : undefined
    if (value === undefined) throw invalid(cell, Object.keys(words).join(', '))
    return value
  }

/** Entries between semicolons, in either width. */
export const readList: ReadCell<readonly string[]> = (cell) =>
  readText(cell)
    .split(/[;；]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
