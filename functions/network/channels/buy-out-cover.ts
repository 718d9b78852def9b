import { checkRange } from '../../shared/checks'
import { addDays, type Day, inForce, type Period, periodsOverlap } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import { type BuyOut, type BuyOutTerms, type ProviderChoice, partyOf } from './buy-out'
import { effectiveOn } from './effective'

/** What one buy-out covers of one maker. */
export interface CoverEntry extends Period {
  readonly id: string
  readonly endedOn?: Day
  readonly categories: readonly { readonly categoryId: string; readonly from: Day; readonly signedOn?: Day }[]
  readonly choices: readonly ProviderChoice[]
}

/**
 * All buy-outs of one dealer of one maker in one document: dispatch reads it in one get, and of two buy-outs that exclude
 * each other one always sees the other.
 */
export interface BuyOutCover {
  readonly dealerId: string
  readonly manufacturerId: string
  readonly version: number
  readonly buyOuts: readonly CoverEntry[]
}

/** Of one dealer and maker at a time, so that the cover stays a small document. */
const MAX_BUY_OUTS = 20

/** Without the choices that were replaced before today: dispatch asks for today and days to come. */
const entryOf = (id: string, buyOut: BuyOutTerms, manufacturerId: string, today: Day): CoverEntry => {
  const { validFrom, validTo, endedOn, categories, choices } = buyOut
  const signed = partyOf(buyOut, manufacturerId)?.signed ?? []
  return {
    id,
    validFrom,
    validTo,
    ...(endedOn ? { endedOn } : {}),
    categories: categories.map((category) => {
      const signature = signed.find(({ categoryId }) => categoryId === category.categoryId)
      return { ...category, ...(signature ? { signedOn: signature.on } : {}) }
    }),
    choices: choices.slice(
      Math.max(
        0,
        choices.findLastIndex(({ from }) => from <= today),
      ),
    ),
  }
}

export const lastDayOf = ({ validTo, endedOn }: Pick<BuyOutTerms, 'validTo' | 'endedOn'>): Day =>
  endedOn === undefined || endedOn > validTo ? validTo : addDays(endedOn, -1)

/**
 * The cover as of today after a buy-out was proposed or changed, without those that are over; refused when another one
 * has one of its categories on one of its days.
 */
export const coverWith = (
  cover: BuyOutCover | undefined,
  { id, ...buyOut }: BuyOutTerms & Pick<BuyOut, 'id'>,
  manufacturerId: string,
  today: Day,
): BuyOutCover => {
  const entry = entryOf(id, buyOut, manufacturerId, today)
  const others = (cover?.buyOuts ?? []).filter((other) => other.id !== id && lastDayOf(other) >= today)
  for (const { categoryId } of entry.categories) {
    const rival = others.find((other) => sharesDays(other, entry, categoryId))
    if (rival) throw overlap(categoryId, rival.id)
  }
  checkRange(others.length + 1, { min: 1, max: MAX_BUY_OUTS }, ['input'])
  const { dealerId } = buyOut
  return { dealerId, manufacturerId, version: (cover?.version ?? 0) + 1, buyOuts: [...others, entry] }
}

const overlap = (categoryId: string, otherId: string): DomainError =>
  new DomainError('BUY_OUT_OVERLAP', ['input', 'categoryIds'], {
    category: toGlobalId('ProductCategory', categoryId),
    other: toGlobalId('BuyOut', otherId),
  })

const sharesDays = (a: CoverEntry, b: CoverEntry, categoryId: string): boolean => {
  const [daysA, daysB] = [daysOf(a, categoryId), daysOf(b, categoryId)]
  return daysA !== undefined && daysB !== undefined && periodsOverlap(daysA, daysB)
}

/** The days on which a buy-out covers a category, signed or not; undefined when none. */
const daysOf = (entry: CoverEntry, categoryId: string): Period | undefined => {
  const { categories, validFrom } = entry
  const category = categories.find((each) => each.categoryId === categoryId)
  if (!category) return undefined
  const from = category.from > validFrom ? category.from : validFrom
  const to = lastDayOf(entry)
  return from <= to ? { validFrom: from, validTo: to } : undefined
}

export interface BuyOutInForce {
  readonly buyOutId: string
  readonly providerIds: readonly string[]
}

/** The buy-out in force for a category on a day, with the providers that serve it: the maker has signed, no day is past. */
export const buyOutInForce = (
  cover: BuyOutCover | undefined,
  categoryId: string,
  day: Day,
): BuyOutInForce | undefined => {
  for (const entry of cover?.buyOuts ?? []) {
    const days = daysOf(entry, categoryId)
    const signedOn = entry.categories.find((each) => each.categoryId === categoryId)?.signedOn
    if (days && inForce(days, day) && signedOn !== undefined && signedOn <= day)
      return { buyOutId: entry.id, providerIds: effectiveOn(entry.choices, day)?.providerIds ?? [] }
  }
  return undefined
}
