/**
 * Keeps small cells from telling about single customers. Regulators and auditors see no count of 1 to 4; a 0 tells of
 * nobody and stays. Where cells add up to a shown total, one hidden cell could be had by subtraction: then a second one
 * is hidden with it. This holds within one answer. Several answers can still be subtracted from each other: a second cell
 * hidden here is shown when asked for alone, and periods may overlap.
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

/** Counts that add up to a total the viewer may know. */
export const cells = (counts: readonly number[], guarded: boolean): Cell[] => {
  const hidden = new Set(guarded ? [...counts.keys()].filter((i) => isSmall(counts[i] ?? 0)) : [])
  if (hidden.size === 1) {
    const second = complement(counts, hidden)
    if (second !== undefined) hidden.add(second)
  }
  return counts.map((value, i) => (hidden.has(i) ? HIDDEN : { value, suppressed: false }))
}

/** The smallest other cell. One with orders, if there is: a place known to have none would hide nothing. */
const complement = (counts: readonly number[], hidden: ReadonlySet<number>): number | undefined => {
  const others = [...counts.keys()].filter((i) => !hidden.has(i))
  const rank = (i: number) => counts[i] || Number.POSITIVE_INFINITY
  return others.reduce<number | undefined>(
    (best, i) => (best === undefined || rank(i) < rank(best) ? i : best),
    undefined,
  )
}

/** A figure derived from cells: hidden with any of them, without value where there is nothing to derive it from. */
export const derived = (from: readonly Cell[], value: number | undefined): Cell => {
  if (from.some(({ suppressed }) => suppressed)) return HIDDEN
  return value === undefined || !Number.isFinite(value) ? { suppressed: false } : { value, suppressed: false }
}
