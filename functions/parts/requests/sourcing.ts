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

/** Why stock was not taken; TAKEN was. */
export type Verdict = 'TAKEN' | 'TOO_FEW' | 'EXPIRED' | 'BLOCKED' | 'FARTHER' | 'YOUNGER_LOT'

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
  readonly considered: readonly (Candidate & { readonly verdict: Verdict })[]
}

const ranks: readonly Candidate['kind'][] = ['VAN', 'SHELF', 'NEIGHBOUR', 'WAREHOUSE']

/** How much of two region codes is the same: 6 in one county, 4 in one prefecture, 2 in one province, 0 else. */
const shared = (a: RegionCode, b: RegionCode): number => [6, 4, 2].find((n) => a.slice(0, n) === b.slice(0, n)) ?? 0

/** Nearest first: van, shelf, neighbour, warehouse; of equals the nearer, of one place the lot that expires first. */
const order =
  ({ region }: Need) =>
  (a: Candidate, b: Candidate): number =>
    ranks.indexOf(a.kind) - ranks.indexOf(b.kind) ||
    shared(b.region, region) - shared(a.region, region) ||
    placeName(a.place).localeCompare(placeName(b.place), 'en') ||
    (a.lot?.expiresOn ?? '9').localeCompare(b.lot?.expiresOn ?? '9', 'en') ||
    (a.lot?.lot ?? '').localeCompare(b.lot?.lot ?? '', 'en')

const refusal = ({ available, lot }: Candidate, { quantity, today, leadDays }: Need): Verdict | undefined => {
  if (lot?.blocked) return 'BLOCKED'
  // It has to keep until it is fitted, on the day it may arrive at the latest.
  if (lot?.expiresOn !== undefined && lot.expiresOn < addDays(today, leadDays)) return 'EXPIRED'
  return available < quantity ? 'TOO_FEW' : undefined
}

/**
 * Where an order's part is taken from: the nearest stock that has all of it, else the maker. What lies at the point or in the van is
 * there today; what is shipped, within the days of clause 8; what nobody has, that long after the maker has it.
 */
export const chooseSource = (need: Need, candidates: readonly Candidate[]): Choice => {
  const { today, leadDays, makerDays } = need
  const sorted = candidates.toSorted(order(need))
  const taken = sorted.find((candidate) => refusal(candidate, need) === undefined)
  const considered = sorted.map((candidate) => ({ ...candidate, verdict: verdictOf(candidate, taken, need) }))
  if (!taken) return { source: { kind: 'MAKER' }, promisedOn: addDays(today, makerDays + leadDays), considered }
  const { kind, place, lot } = taken
  const here = kind === 'VAN' || kind === 'SHELF'
  return {
    source: { kind, place, ...(lot ? { lot: lot.lot } : {}) },
    promisedOn: here ? today : addDays(today, leadDays),
    considered,
  }
}

const verdictOf = (candidate: Candidate, taken: Candidate | undefined, need: Need): Verdict => {
  if (candidate === taken) return 'TAKEN'
  const refused = refusal(candidate, need)
  if (refused) return refused
  return taken && placeName(candidate.place) === placeName(taken.place) ? 'YOUNGER_LOT' : 'FARTHER'
}
