import { type Day, daysBetween } from '../../shared/days'
import type { Fen } from '../../shared/money'
import { type Belief, firstNeed, learn, learnedNeed, type Seen, type Unrest } from './belief'
import type { Need } from './need'

const YEAR_DAYS = 365
const YEAR_MONTHS = 12

/** Where what is believed before consumption is seen comes from. */
export type Origin =
  /** The maker's ratio for the part's wear (K1), as its terms stood. */
  | { readonly kind: 'RATIO'; readonly ratio: number; readonly ratiosVersion: number }
  /** What the stage before had learned (K3). */
  | { readonly kind: 'STAGE'; readonly planId: string }
  /** What another part's plan had learned, counted as if seen in no more than so many units (K5). */
  | { readonly kind: 'PREDECESSOR'; readonly planId: string; readonly weight: number }

/** Parts used on units in the field between two days, both included. */
export interface SeenUse {
  readonly units: number
  readonly from: Day
  readonly to: Day
  readonly used: number
  /** Counted in stock, or stated by the maker. */
  readonly source: 'LEDGER' | 'STATED'
}

/** What a stage has to supply. */
export interface ToCome {
  /** Units that are to be made in the stage (K2). */
  readonly output: number
  /** Units made before that it has to supply as well. */
  readonly inField: number
  /** For how long: to the next stage, or of the last to the end of support (K4). */
  readonly months: number
  /** Share of units that leave use in a year. */
  readonly retiring: number
}

/** What the stock is to be enough for: a share of all cases, or where one more piece costs as much as it saves (K4). */
export type Aim =
  | { readonly kind: 'SERVICE'; readonly level: number }
  | { readonly kind: 'LAST_BUY'; readonly shortageCost: Fen; readonly surplusCost: Fen }

/** All that a stage's quantity follows from. */
export interface Basis {
  readonly origin: Origin
  readonly prior: Belief
  readonly unrest: Unrest
  readonly seen?: SeenUse
  readonly toCome: ToCome
  /** Pieces in stock and on order. */
  readonly available: number
  /** Share of needs that are met with repaired pieces, or ones taken out of returned units (K4). */
  readonly recovery: number
  /** Of a new piece. */
  readonly unitCost: Fen
  readonly aim: Aim
}

const yearsOf = ({ from, to }: SeenUse): number => (daysBetween(from, to) + 1) / YEAR_DAYS

/** In unit years, as ratios are per unit and year. */
export const seenOf = (seen: SeenUse): Seen => ({ used: seen.used, exposure: seen.units * yearsOf(seen) })

/** What is known once consumption was seen: the next stage's prior (K3). */
export const beliefOf = ({ prior, seen, unrest }: Basis): Belief => {
  if (!seen) return prior
  const years = yearsOf(seen)
  const passed = { ...unrest, memory: unrest.memory ** years, growth: unrest.growth ** years }
  return learn(prior, seenOf(seen), passed)
}

/** How much there is on average over `years`, of what is 1 at first and `rate` times as much each year. */
const lasting = (rate: number, years: number): number => (rate === 1 ? years : (rate ** years - 1) / Math.log(rate))

/** Unit years to come, as they count by a ratio that holds for the first of them. */
export const exposureOf = ({ toCome, unrest: { growth } }: Pick<Basis, 'toCome' | 'unrest'>): number => {
  const { output, inField, months, retiring } = toCome
  return ((output + inField) * lasting((1 - retiring) * growth, months / YEAR_MONTHS)) / lasting(growth, 1)
}

/** Of new pieces: each need is met otherwise with the chance of recovery, which leaves a Poisson one. */
export const needOf = (basis: Basis): Need => {
  const exposure = exposureOf(basis) * (1 - basis.recovery)
  const isFirst = basis.origin.kind === 'RATIO' && !basis.seen && basis.aim.kind === 'SERVICE'
  return isFirst ? firstNeed(basis.prior, exposure) : learnedNeed(beliefOf(basis), exposure, basis.unrest)
}

/** The newsvendor's critical ratio Cu / (Cu + Co) for a last buy (K4), the service level as stated for any other. */
export const levelOf = (aim: Aim): number =>
  aim.kind === 'SERVICE' ? aim.level : aim.shortageCost / (aim.shortageCost + aim.surplusCost)
