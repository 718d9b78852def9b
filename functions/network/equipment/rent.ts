import { type Day, dayOf, daysBetween, lastDayOf, type Month } from '../../shared/days'
import type { Fen } from '../../shared/money'
import { closingOf, type IssuedItem } from './issued-item'

/** What an item comes to between maker and provider (O10): rent for the days it is leased, and what is charged for it. */
export interface AccountEntry {
  readonly itemId: string
  /** From the day the point took it over to the one on which it left; without an end while it is there. */
  readonly rent?: { readonly perMonth: Fen; readonly from: Day; readonly to?: Day }
  readonly charge?: { readonly amount: Fen; readonly on: Day }
}

/** The item's entry in the account of its agreement; undefined as long as nothing is owed for it. */
export const accountEntryOf = (item: IssuedItem): AccountEntry | undefined => {
  const { id: itemId, rentPerMonth = 0 } = item
  const closing = closingOf(item)
  const acknowledgedAt = 'acknowledgedAt' in item ? item.acknowledgedAt : undefined
  const left = 'sentBack' in item ? item.sentBack.at : closing?.at
  const rent =
    rentPerMonth > 0 && acknowledgedAt !== undefined
      ? { perMonth: rentPerMonth, from: dayOf(acknowledgedAt), ...(left ? { to: dayOf(left) } : {}) }
      : undefined
  const charge = closing && closing.charge > 0 ? { amount: closing.charge, on: dayOf(closing.at) } : undefined
  return rent || charge ? { itemId, ...(rent ? { rent } : {}), ...(charge ? { charge } : {}) } : undefined
}

/**
 * Rent of a calendar month: of part of it the part, by days, both ends included, to the nearest fen. Of a lease that runs the
 * month is reckoned to its end.
 */
export const rentIn = ({ rent }: AccountEntry, month: Month): Fen => {
  if (!rent) return 0
  const [first, last] = [`${month}-01`, lastDayOf(month)]
  const from = rent.from > first ? rent.from : first
  const to = rent.to !== undefined && rent.to < last ? rent.to : last
  return from > to ? 0 : Math.round((rent.perMonth * (daysBetween(from, to) + 1)) / (daysBetween(first, last) + 1))
}

export const chargedIn = ({ charge }: AccountEntry, month: Month): Fen =>
  charge?.on.startsWith(month) ? charge.amount : 0
