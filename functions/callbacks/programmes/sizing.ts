import { type Day, daysBetween, lastDayOf } from '../../shared/days'
import { sampleSize } from '../../supervision/statistics'

/** Two-sided quantiles of the normal distribution; published with each draw, so that the size can be computed again. */
export const quantiles = { P90: 1.644854, P95: 1.959964, P99: 2.575829 } as const
export type Confidence = keyof typeof quantiles

/** Over what a number of callbacks is reached. */
export type SizePeriod = 'DAY' | 'MONTH' | 'YEAR'

/** How many of a population are called. */
export type SizeRule =
  | { readonly kind: 'PER_DAY'; readonly perDay: number }
  /** Every order that meets it. */
  | { readonly kind: 'ALL' }
  /** So many a year, spread over its days (Q1: 100). */
  | { readonly kind: 'FIXED'; readonly perYear: number }
  /** As many as make a share known within `margin` at `confidence`, for each period. */
  | {
      readonly kind: 'PRECISION'
      readonly confidence: Confidence
      readonly margin: number
      /** The share expected; 0.5 needs the most. */
      readonly share: number
      readonly period: SizePeriod
      /** Orders expected in a month or year; without them the population counts as endless. Of a day it is the frame. */
      readonly expectedOrders?: number
    }

/** What the size of a day's sample followed from; published with the draw. */
export interface Sizing {
  readonly rule: SizeRule
  /** How many are drawn of the day's frame. */
  readonly wanted: number
  /** Callbacks of the whole period. */
  readonly needed?: number
  /** Population that `needed` was computed for; absent for an endless one. */
  readonly population?: number
  /** Of `needed`, how many are due by the end of this day. */
  readonly due?: number
  /** Drawn in the period by draws put on record before. */
  readonly drawnBefore?: number
}

/** The largest sample of one day: it is published as one record. */
export const MOST_A_DAY = 10_000

/** How many callbacks of a period make a share known as precisely as the rule says. */
export const neededFor = (
  { confidence, margin, share }: Extract<SizeRule, { kind: 'PRECISION' }>,
  population?: number,
): number => sampleSize(margin, population, { z: quantiles[confidence], share })

/** The period in which callbacks are counted against a rule; undefined where each day stands for itself. */
export const periodOf = (rule: SizeRule, day: Day): string | undefined => {
  const period = rule.kind === 'FIXED' ? 'YEAR' : rule.kind === 'PRECISION' ? rule.period : 'DAY'
  return period === 'DAY' ? undefined : day.slice(0, period === 'YEAR' ? 4 : 7)
}

/** How much of a period has passed with a day: the day's number in it, and its days. */
const passed = (period: string, day: Day): { readonly days: number; readonly of: number } => {
  const first = period.length === 4 ? `${period}-01-01` : `${period}-01`
  const last = period.length === 4 ? `${period}-12-31` : lastDayOf(period)
  return { days: daysBetween(first, day) + 1, of: daysBetween(first, last) + 1 }
}

/**
 * The size of a day's sample. What is reached over a period is spread over its days: with the k-th of D days as much is due
 * as k/D of it, rounded down; what earlier days fell short of, for lack of orders, is made up for.
 *
 * @param frameSize orders of the day that meet the programme
 * @param drawnBefore in the same period
 */
export const sizeFor = (rule: SizeRule, day: Day, frameSize: number, drawnBefore = 0): Sizing => {
  const cap = (n: number) => Math.max(0, Math.min(n, frameSize, MOST_A_DAY))
  if (rule.kind === 'PER_DAY') return { rule, wanted: cap(rule.perDay) }
  if (rule.kind === 'ALL') return { rule, wanted: cap(frameSize) }
  const period = periodOf(rule, day)
  const population = rule.kind === 'FIXED' ? undefined : rule.period === 'DAY' ? frameSize : rule.expectedOrders
  const needed = rule.kind === 'FIXED' ? rule.perYear : neededFor(rule, population)
  const known = population === undefined ? {} : { population }
  if (period === undefined) return { rule, wanted: cap(needed), needed, ...known }
  const { days, of } = passed(period, day)
  const due = Math.floor((needed * days) / of)
  return { rule, wanted: cap(due - drawnBefore), needed, ...known, due, drawnBefore }
}
