import { addDays, type Day, type Period } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import { regionContains } from '../../shared/regions'
import { segmentsOf } from '../agreements/in-force'
import type { HeldAuthorisation, Roster } from '../certification/roster'
import type { Terms } from '../network'

/** Stands for the categories of a maker all together: a point is counted once, however many it works in. */
export const ANY_CATEGORY = '*'

/** A point's work for a maker in a category, or in any: what the count is made of. */
export interface Commitment {
  readonly pointId: string
  readonly manufacturerId: string
  readonly categoryId: string
}

/** What a number is kept for. */
export interface Cell {
  readonly manufacturerId: string
  readonly region: RegionCode
  /** Or ANY_CATEGORY. */
  readonly categoryId: string
}

/** Points contracted on a day, from 400 days ago on, in the order asked; a second or two behind letters and agreements. */
export type ContractedIn = (cells: readonly Cell[], day: Day) => Promise<number[]>

/** What on a day decides whether a point is the maker's. */
export interface Grounds {
  /** County in which the point stands; it never moves. */
  readonly region: RegionCode
  readonly roster: Roster | undefined
  /** Of the maker with the point's provider. */
  readonly terms: Terms | undefined
}

/** All that the letters on a roster are for. */
export const commitmentsOf = (
  { pointId, authorisations }: Pick<Roster, 'pointId' | 'authorisations'>,
  maker?: string,
): Commitment[] =>
  [...Map.groupBy(authorisations, ({ manufacturerId }) => manufacturerId)]
    .filter(([manufacturerId]) => maker === undefined || manufacturerId === maker)
    .flatMap(([manufacturerId, letters]) =>
      [ANY_CATEGORY, ...new Set(letters.flatMap(({ categoryIds }) => categoryIds))].map((categoryId) => ({
        pointId,
        manufacturerId,
        categoryId,
      })),
    )

/**
 * N9: the days on which a point is contracted: the maker's letter and an agreement over the category are both in force, and
 * the agreement's territory holds the county in which the point stands.
 *
 * Why these two, and not clause 3's number of points: that is a promise, made for regions of any level and for all
 * categories at once, and unknown of agreements taken over from elsewhere; a point serves customers once it is trained,
 * examined and authorised (N10), and fulfilment measures clause 3 by the same letters. Nor the letter alone: it outlives the
 * agreement, and without one the point is given no work. An agreement's suspension, which passes, leaves its points the
 * maker's; a letter that was suspended or revoked is none, as for clause 3.
 *
 * @returns periods in order, without overlap or touch
 */
export const contractedDays = (
  { manufacturerId, categoryId }: Commitment,
  { region, roster, terms }: Grounds,
): Period[] => {
  const letters = (roster?.authorisations ?? []).filter(
    (held) => held.manufacturerId === manufacturerId && held.state === 'ACTIVE',
  )
  const segments = (terms?.agreements ?? [])
    .flatMap(segmentsOf)
    .filter(({ regions = [] }) => regions.length === 0 || regions.some((outer) => regionContains(outer, region)))
  const share = (letter: HeldAuthorisation, { categoryIds }: { readonly categoryIds: readonly string[] }) =>
    categoryIds.some((id) => (categoryId === ANY_CATEGORY || id === categoryId) && letter.categoryIds.includes(id))
  return joined(
    letters.flatMap((letter) =>
      segments.filter((segment) => share(letter, segment)).flatMap((segment) => common(letter, segment)),
    ),
  )
}

const common = (a: Period, b: Period): Period[] => {
  const validFrom = a.validFrom > b.validFrom ? a.validFrom : b.validFrom
  const validTo = a.validTo < b.validTo ? a.validTo : b.validTo
  return validFrom <= validTo ? [{ validFrom, validTo }] : []
}

const joined = (periods: readonly Period[]): Period[] => {
  const result: Period[] = []
  for (const period of [...periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    const last = result.at(-1)
    if (!last || addDays(last.validTo, 1) < period.validFrom) result.push(period)
    else if (last.validTo < period.validTo) result[result.length - 1] = { ...last, validTo: period.validTo }
  }
  return result
}

/**
 * A number of points over time: by how many it changes on a day. Agreements come into force and run out by their dates with
 * nothing running, and so does what is counted by them.
 */
export type Changes = Readonly<Record<Day, number>>

export const changesOf = (periods: readonly Period[]): Changes =>
  sumOf(periods.map(({ validFrom, validTo }) => ({ [validFrom]: 1, [addDays(validTo, 1)]: -1 })))

export const sumOf = (all: readonly Changes[]): Changes => {
  const sum = new Map<Day, number>()
  for (const [day, n] of all.flatMap((changes) => Object.entries(changes))) sum.set(day, (sum.get(day) ?? 0) + n)
  return Object.fromEntries([...sum].filter(([, n]) => n !== 0))
}

/** What has to be added for a point that is contracted on other days than it was counted for. */
export const changesBetween = (counted: readonly Period[], contracted: readonly Period[]): Changes =>
  sumOf([changesOf(contracted), Object.fromEntries(Object.entries(changesOf(counted)).map(([day, n]) => [day, -n]))])

export const countOn = (changes: Changes | undefined, day: Day): number =>
  Object.entries(changes ?? {}).reduce((sum, [from, n]) => (from <= day ? sum + n : sum), 0)

/** The same number on every day from `day` on, with one change in place of all up to it. */
export const foldedAt = (changes: Changes, day: Day): Changes =>
  sumOf([{ [day]: countOn(changes, day) }, Object.fromEntries(Object.entries(changes).filter(([from]) => from > day))])
