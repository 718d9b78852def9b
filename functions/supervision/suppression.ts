/**
 * Keeps small cells from telling about single customers. Regulators and auditors see no count of 1 to 4; a 0 tells of
 * nobody and stays. Where cells add up to a shown total, hidden ones could be had from the rest: then others are hidden with
 * them. This holds within one list of an answer. Several can still be subtracted from each other: a cell hidden here with a small
 * one is shown when asked for alone, and periods may overlap. They tell an authority no more than its own export does, which
 * has each order of its region without a name (exports/rows.ts); past days are kept from it (history/coarse.ts).
 */
import type { Viewer } from '../shared/viewer'

/** A number as the viewer gets it. Without a value and not suppressed: there is nothing to divide by. */
export interface Cell {
  readonly value?: number
  readonly suppressed: boolean
}

/** Whether small cells are kept from this viewer. */
export const isGuarded = ({ role }: Viewer): boolean => role === 'REGULATOR' || role === 'AUDITOR'

const LEAST_SHOWN = 5
const HIDDEN: Cell = { suppressed: true }

const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN

/** A count that stands alone. */
export const cell = (count: number, guarded: boolean): Cell =>
  guarded && isSmall(count) ? HIDDEN : { value: count, suppressed: false }

/**
 * Counts that add up to a total the viewer may know. Hidden are the small ones and, if those are all alike, the smallest others
 * too, each that is as small: cells that a hidden one could be told from by its value are never hidden alone. Whoever knows this
 * rule, the total and the rest still finds that hidden values may have changed places, so that each may be one of two at least.
 * Where every part is 1, or every part is 4, nothing is left to hide and the total tells it.
 */
export const cells = (counts: readonly number[], guarded: boolean): Cell[] => {
  const small = new Set(guarded ? counts.filter(isSmall) : [])
  const hidden = small.size === 1 ? new Set([...small, leastOther(counts)]) : small
  return counts.map((value) => (hidden.has(value) ? HIDDEN : { value, suppressed: false }))
}

/** The least count that is shown otherwise; 0 only if there is no other: a place known to be empty hides nothing. */
const leastOther = (counts: readonly number[]): number => {
  const large = counts.filter((count) => count >= LEAST_SHOWN)
  return large.length > 0 ? Math.min(...large) : 0
}

/** A figure derived from cells: hidden with any of them, without value where there is nothing to derive it from. */
export const derived = (from: readonly Cell[], value: number | undefined): Cell => {
  if (from.some(({ suppressed }) => suppressed)) return HIDDEN
  return value === undefined || !Number.isFinite(value) ? { suppressed: false } : { value, suppressed: false }
}
