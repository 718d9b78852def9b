import { checkRange, checkVersion, type Field, notFound } from '../../shared/checks'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import type { WearClass } from '../catalogue/part'
import type { Unrest } from './belief'
import { changesPlans } from './planning-access'

/** By how much a part of each wear class is needed more often, or less. */
export type WearFactors = Readonly<Record<WearClass, number>>

/** What a maker's first orders go by (K1), and how far one year tells of the next (K3). */
export interface RatioTerms extends Unrest {
  /** Parts of ordinary wear needed per unit and year; the product's reject rate. */
  readonly ratio: number
  readonly factors: WearFactors
  /** Units the ratio counts for when consumption comes to be seen. */
  readonly weight: number
}

/** Id: the manufacturer's. */
export type PartRatios = Journaled & RatioTerms

export interface RatiosEvent extends RatioTerms {
  readonly type: 'SET'
}

/**
 * What holds for a maker that has set nothing. The ratio is the trade's (K1); for wear it knows of no figures, only that it
 * counts: the factors are a start, to be replaced by what a maker's own reject rates say.
 */
export const BUILT_IN: RatioTerms = {
  ratio: 0.005,
  factors: { STRUCTURAL: 0.5, ORDINARY: 1, WEARING: 2, CONSUMABLE: 4 },
  weight: 2000,
  memory: 1,
  growth: 1,
  variation: 0,
}

/** The maker's own, or the built-in ones as its version 0. */
export const ratiosOf = (manufacturerId: string, own: PartRatios | undefined): PartRatios =>
  own ?? { ...BUILT_IN, id: manufacturerId, version: 0, head: '' }

/** The first ratio of a part (K1). */
export const firstRatio = ({ ratio, factors }: RatioTerms, wearClass: WearClass): number => ratio * factors[wearClass]

const at = (...path: readonly string[]): Field => ['input', ...path]

const bounds = {
  ratio: { min: 0.000_001, max: 1 },
  weight: { min: 1, max: 10_000_000 },
  memory: { min: 0.1, max: 1 },
  growth: { min: 0.5, max: 2 },
  variation: { min: 0, max: 2 },
} as const
const FACTOR = { min: 0.01, max: 100 } as const

export const setRatios = (
  current: PartRatios,
  { version, ...terms }: RatioTerms & { readonly version: number },
  viewer: Viewer,
): RatiosEvent => {
  if (!changesPlans(viewer, current.id)) throw notFound('Manufacturer', current.id, at('manufacturerId'))
  checkVersion(current, version)
  for (const [name, range] of Object.entries(bounds)) checkRange(terms[name as keyof typeof bounds], range, at(name))
  for (const [wearClass, factor] of Object.entries(terms.factors))
    checkRange(factor, FACTOR, at('factors', wearClass.toLowerCase()))
  const { ratio, factors, weight, memory, growth, variation } = terms
  return { type: 'SET', ratio, factors, weight, memory, growth, variation }
}

export const evolveRatios = (_before: PartRatios | undefined, entry: Entry<RatiosEvent>): PartRatios => {
  const { type: _type, ...terms } = entry.event
  return { ...terms, ...stamp(entry) }
}
