import { checkRange, type Optional } from '../../shared/checks'
import { addMonths, type Day, inForce, type Month, monthsBetween, type Period } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Fen, sumFen } from '../../shared/money'
import type { BuyOutParty, BuyOutTerms } from './buy-out'
import { lastDayOf } from './buy-out-cover'

/** Units of a category that the retailer sold on a day, as they are registered. */
export interface DaySales {
  readonly day: Day
  readonly categoryId: string
  readonly units: number
}

export interface DueMonth {
  readonly month: Month
  readonly units: number
  readonly amount: Fen
}

/** What a maker owes the retailer over some months. */
export interface BuyOutDue {
  readonly feePerUnit: Fen
  readonly units: number
  readonly amount: Fen
  readonly months: readonly DueMonth[]
}

const MONTHS = { min: 1, max: 12 } as const

/**
 * N19: the days on which units sold of a category are paid for: those on which the buy-out is in force for it, from its first
 * day, once the maker has signed it, to the last day of the buy-out. Dispatch follows the same days (buy-out-cover.ts).
 */
export const paidDays = (buyOut: BuyOutTerms, { signed }: BuyOutParty, categoryId: string): Period | undefined => {
  const category = buyOut.categories.find((each) => each.categoryId === categoryId)
  const signature = signed.find((each) => each.categoryId === categoryId)
  if (!category || !signature) return undefined
  const [validFrom = ''] = [buyOut.validFrom, category.from, signature.on].sort().reverse()
  const validTo = lastDayOf(buyOut)
  return validFrom <= validTo ? { validFrom, validTo } : undefined
}

/** N19: units sold on days that are paid for, at the fee agreed for each; month by month. @param sales of the months asked */
export const dueOf = (
  buyOut: BuyOutTerms,
  party: BuyOutParty,
  sales: readonly DaySales[],
  months: readonly Month[],
): BuyOutDue => {
  const { feePerUnit } = party
  const days = new Map(buyOut.categories.map(({ categoryId }) => [categoryId, paidDays(buyOut, party, categoryId)]))
  const paid = sales.filter(({ categoryId, day }) => {
    const period = days.get(categoryId)
    return period !== undefined && inForce(period, day)
  })
  const rows = months.map((month) => {
    const units = paid.filter(({ day }) => day.startsWith(month)).reduce((sum, one) => sum + one.units, 0)
    return { month, units, amount: units * feePerUnit }
  })
  return {
    feePerUnit,
    units: rows.reduce((sum, { units }) => sum + units, 0),
    amount: sumFen(rows.map(({ amount }) => amount)),
    months: rows,
  }
}

/** The months asked for, twelve at most; where none are, the last twelve of the term up to today. */
export const monthsAsked = (
  buyOut: BuyOutTerms,
  asked: { readonly from?: Optional<Month>; readonly to?: Optional<Month> },
  today: Day,
): readonly Month[] => {
  const first = monthOfDay(buyOut.validFrom)
  const last = monthOfDay(lastDayOf(buyOut) < today ? lastDayOf(buyOut) : today)
  const to = asked.to ?? later(asked.from ?? first, last)
  const from = asked.from ?? (first > to ? to : later(first, addMonths(to, 1 - MONTHS.max)))
  ensure(from <= to, 'INVALID_DATE_RANGE', ['to'], { from, to })
  const beyond = addMonths(from, MONTHS.max)
  checkRange(to < beyond ? monthsBetween(from, to).length : MONTHS.max + 1, MONTHS, ['to'])
  return monthsBetween(from, to)
}

const monthOfDay = (day: Day): Month => day.slice(0, 7)
const later = (a: Month, b: Month): Month => (a > b ? a : b)
