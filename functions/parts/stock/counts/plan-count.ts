import type { Instant } from '../../../shared/days'
import { DomainError, ensure } from '../../../shared/errors'
import { phrases } from '../../../shared/messages/phrases'
import type { Problem, Table, TableRow } from '../../../shared/sheets/table'
import { type Part, partId } from '../../catalogue/part'
import type { CountRow } from './count-columns'
import { type CountCounts, isRecent, LONGEST_AGO_DAYS } from './count-import'
import { bookThen, type Held, type Span, varianceOf } from './counted'

/** What of a part is counted by one row. */
export interface Counted {
  readonly partId: string
  readonly lot?: string
  readonly serial?: string
}

/** What stands while a file is read. */
export interface Standing {
  readonly manufacturerId: string
  /** By id: parts that may lie at the place. */
  readonly parts: ReadonlyMap<string, Part>
  readonly held: (of: Counted) => Held
  /** Pieces that are free to go now, of a part or lot. */
  readonly free: (of: Counted) => number
  readonly knowsLot: (of: Counted) => boolean
  /** Whether a piece lies somewhere else, or here but not free. */
  readonly liesElsewhere: (of: Counted) => boolean
  /** Without a beginning, each row's own. */
  readonly span: { readonly from?: Instant | undefined; readonly to: Instant }
  readonly now: Instant
}

/** A difference that a row asks to be booked. */
export interface Variance extends Counted {
  readonly row: number
  /** Pieces: found more above zero, found less below. */
  readonly quantity: number
  readonly reason: string
  readonly countedFrom: Instant
}

export interface CountPlan {
  readonly problems: readonly Problem[]
  readonly variances: readonly Variance[]
  readonly counts: CountCounts
}

type Row = TableRow<CountRow>
type Key = keyof CountRow

/** The part a row is about; undefined where it names none. */
export const partOfRow = (manufacturerId: string, { values: { partNumber } }: Row): string | undefined =>
  partNumber === undefined ? undefined : partId(manufacturerId, partNumber)

const nameOf = ({ partId: id, lot, serial }: Counted): string => JSON.stringify([id, lot ?? '', serial ?? ''])

export const countedIn = (id: string, { lot, serial }: Row['values']): Counted => ({
  partId: id,
  ...(lot === undefined ? {} : { lot }),
  ...(serial === undefined ? {} : { serial }),
})

/**
 * What a file of counts asks to be booked. A row that nobody filled in says nothing, and neither does a part without a row. With one
 * problem nothing is booked, so every problem there is is told.
 */
export const planCount = (table: Table<CountRow>, standing: Standing): CountPlan => {
  const problems: Problem[] = [...table.problems]
  const seen = new Map<string, Row>()
  const missing = new Map<string, number>()
  const found: Variance[] = []
  const filled = table.rows.filter(({ values }) => values.counted !== undefined)
  for (const row of filled) {
    const id = partOfRow(standing.manufacturerId, row)
    if (id === undefined) continue
    const counted = countedIn(id, row.values)
    const attempt = (key: Key | undefined, check: () => void): boolean => {
      try {
        check()
        return true
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        problems.push(row.problem(key, error))
        return false
      }
    }
    const first = seen.get(nameOf(counted))
    if (!attempt('partNumber', () => ensure(!first, 'SHEET_ROW_TWICE', [], { row: first?.row ?? 0 }))) continue
    seen.set(nameOf(counted), row)
    const part = standing.parts.get(id)
    if (!checksOf(row, part, standing).every(([key, check]) => attempt(key, check))) continue
    attempt('counted', () => {
      const variance = varianceIn(row, counted, standing)
      if (variance.quantity === 0) return
      const bin = nameOf({ partId: id, ...(counted.lot === undefined ? {} : { lot: counted.lot }) })
      const short = (missing.get(bin) ?? 0) + Math.max(0, -variance.quantity)
      checkBookable(variance, short, standing)
      missing.set(bin, short)
      attempt('reason', () => ensure(variance.reason !== '', 'REQUIRED'))
      found.push(variance)
    })
  }
  const more = found.filter(({ quantity }) => quantity > 0).length
  const counts = { rows: filled.length, agreed: 0, more: 0, less: 0, problems: problems.length }
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.row - b.row), variances: [], counts }
  const agreed = filled.length - found.length
  return { problems, variances: found, counts: { ...counts, agreed, more, less: found.length - more } }
}

/** What must hold before a row can be reckoned; each in turn. */
const checksOf = ({ values }: Row, part: Part | undefined, { span, now, held }: Standing): [Key, () => void][] => {
  const { partNumber = '', lot, serial, counted = 0, booked, asOf } = values
  const tracking = part?.tracking ?? 'NONE'
  const expected = phrases.countedPart
  const period = span.from ?? asOf
  return [
    ['partNumber', () => ensure(part, 'INVALID_VALUE', [], { actual: partNumber, expected })],
    ['lot', () => ensure((lot !== undefined) === (tracking === 'LOT'), 'TRACKED_OTHERWISE', [], { tracking })],
    ['serial', () => ensure((serial !== undefined) === (tracking === 'SERIAL'), 'TRACKED_OTHERWISE', [], { tracking })],
    ['counted', () => ensure(!serial || counted <= 1, 'OUT_OF_RANGE', [], { actual: counted, min: 0, max: 1 })],
    ['asOf', () => ensure(period, 'REQUIRED')],
    ['asOf', () => ensure(!asOf || isRecent(asOf, now), 'COUNT_PERIOD', [], { days: LONGEST_AGO_DAYS })],
    ['asOf', () => ensure(!period || period <= span.to, 'COUNT_PERIOD', [], { days: LONGEST_AGO_DAYS })],
    [
      'booked',
      () => {
        if (booked === undefined || asOf === undefined || !part) return
        const then = bookThen(held(countedIn(part.id, values)), asOf)
        ensure(booked === then, 'COUNT_BOOK_DIFFERS', [], { actual: booked, booked: then })
      },
    ],
  ]
}

const varianceIn = ({ row, values }: Row, counted: Counted, { span, held }: Standing): Variance => {
  const period: Span = { from: span.from ?? values.asOf ?? span.to, to: span.to }
  return {
    ...counted,
    row,
    quantity: varianceOf(held(counted), values.counted ?? 0, period),
    reason: values.reason ?? '',
    countedFrom: period.from,
  }
}

/** @param short of this and the rows before it, of the same part and lot */
const checkBookable = (variance: Variance, short: number, { free, knowsLot, liesElsewhere }: Standing): void => {
  const { lot, serial, quantity } = variance
  const available = free(variance)
  ensure(quantity > 0 || short <= available, 'NOT_ENOUGH_STOCK', [], { asked: short, available })
  ensure(lot === undefined || knowsLot(variance), 'LOT_UNKNOWN', [], { lotNumber: lot ?? '' })
  ensure(!serial || quantity < 0 || !liesElsewhere(variance), 'SERIAL_ELSEWHERE', [], { serial: serial ?? '' })
}
