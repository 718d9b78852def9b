import { addDays, type Day } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import type { Lot } from '../stock/lot'
import { type Place, placeName } from '../stock/place'
import type { Source, SourceKind } from './request'

/** Stock that an order's part may be taken from. */
export interface Candidate {
  readonly kind: Exclude<SourceKind, 'MAKER'>
  readonly place: Place
  readonly region: RegionCode
  readonly available: number
  /** Of a part tracked by lot. */
  readonly lot?: Lot
}

export interface Need {
  readonly quantity: number
  /** Of the service point. */
  readonly region: RegionCode
  readonly today: Day
  /** Days that the agreement's clause 8 gives the maker to supply. */
  readonly leadDays: number
  /** Days that the maker needs to have the part. */
  readonly makerDays: number
}

export interface Choice {
  readonly source: Source
  readonly promisedOn: Day
}

const ranks: readonly Candidate['kind'][] = ['VAN', 'SHELF', 'NEIGHBOUR', 'WAREHOUSE']

/** How much of two region codes is the same: 6 in one county, 4 in one prefecture, 2 in one province, 0 else. */
export const sharedDigits = (a: RegionCode, b: RegionCode): number =>
  [6, 4, 2].find((n) => a.slice(0, n) === b.slice(0, n)) ?? 0

/** Nearest first: van, shelf, neighbour, warehouse; of equals the nearer, of one place the lot that expires first. */
const order =
  ({ region }: Need) =>
  (a: Candidate, b: Candidate): number =>
    ranks.indexOf(a.kind) - ranks.indexOf(b.kind) ||
    sharedDigits(b.region, region) - sharedDigits(a.region, region) ||
    placeName(a.place).localeCompare(placeName(b.place), 'en') ||
    (a.lot?.expiresOn ?? '9').localeCompare(b.lot?.expiresOn ?? '9', 'en') ||
    (a.lot?.lot ?? '').localeCompare(b.lot?.lot ?? '', 'en')

const isUsable = ({ available, lot }: Candidate, { quantity, today, leadDays }: Need): boolean => {
  // It has to keep until it is fitted, on the day it may arrive at the latest.
  const keeps = lot?.expiresOn === undefined || lot.expiresOn >= addDays(today, leadDays)
  return !lot?.blocked && keeps && available >= quantity
}

/** What nobody has is at the point within the days of clause 8 after the maker has it. */
export const makersPromise = (today: Day, makerDays: number, { leadDays }: Pick<Need, 'leadDays'>): Day =>
  addDays(today, makerDays + leadDays)

/**
 * Where an order's part is taken from: the nearest stock that has all of it, else the maker. What lies at the point or in the van is
 * there today; what is shipped, within the days of clause 8.
 */
export const chooseSource = (need: Need, candidates: readonly Candidate[]): Choice => {
  const { today, leadDays, makerDays } = need
  const taken = candidates.toSorted(order(need)).find((candidate) => isUsable(candidate, need))
  if (!taken) return { source: { kind: 'MAKER' }, promisedOn: makersPromise(today, makerDays, need) }
  const { kind, place, lot } = taken
  const here = kind === 'VAN' || kind === 'SHELF'
  return {
    source: { kind, place, ...(lot ? { lot: lot.lot } : {}) },
    promisedOn: here ? today : addDays(today, leadDays),
  }
}

/** What was chosen for a request: it is for a part, and its successor is another request. */
export const offered = <W>(
  { partId }: { readonly partId: string },
  {
    choice,
    part,
    taking,
  }: { readonly choice: Choice; readonly part: { readonly id: string }; readonly taking: readonly W[] },
): Choice & { readonly taking: readonly W[] } =>
  part.id === partId && choice.source.kind !== 'MAKER'
    ? { ...choice, taking }
    : { source: { kind: 'MAKER' }, promisedOn: choice.promisedOn, taking: [] }
