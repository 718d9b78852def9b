import { addDays, type Day } from '../../shared/days'
import { type BreachKind, breachKinds } from './kinds'
import type { AuditLine, Ledger, Points } from './ledger'
import type { ConsequenceRule, Rules } from './rules'

/** Points of breaches that happened within a period, both days included, and have not lapsed by its last day. */
export const pointsBetween = (ledger: Ledger, manufacturerId: string, from: Day, to: Day): readonly Points[] =>
  ledger.points.filter(
    (line) =>
      line.manufacturerId === manufacturerId && from <= line.occurredOn && line.occurredOn <= to && line.lapsesOn > to,
  )

/** What third parties observed for a maker within a period, both days included, as it counts (N14). */
export const auditsBetween = (ledger: Ledger, manufacturerId: string, from: Day, to: Day): readonly AuditLine[] =>
  ledger.audits.filter(
    (line) => line.manufacturerId === manufacturerId && from <= line.observedOn && line.observedOn <= to,
  )

/** Points in the rolling window that ends on a day. */
export const pointsInWindow = (ledger: Ledger, manufacturerId: string, { windowDays }: Rules, day: Day) =>
  pointsBetween(ledger, manufacturerId, addDays(day, 1 - windowDays), day)

export const sumOf = (lines: readonly { readonly points: number }[]): number =>
  lines.reduce((sum, { points }) => sum + points, 0)

/** How many breaches of a kind, and what they weigh. */
export interface KindTally {
  readonly kind: BreachKind
  readonly breaches: number
  readonly points: number
}

/** By kind, in the order of the kinds; those that did not occur are left out. */
export const talliesByKind = (lines: readonly Points[]): KindTally[] =>
  breachKinds
    .map((kind) => {
      const ofKind = lines.filter((line) => line.kind === kind)
      return { kind, breaches: ofKind.length, points: sumOf(ofKind) }
    })
    .filter(({ breaches }) => breaches > 0)

/**
 * What a change of the ledger calls for: the gravest consequence whose threshold the points in the window reached by it.
 * What they had reached before was proposed then.
 */
export const reachedRule = (
  { before, after }: { readonly before: Ledger; readonly after: Ledger },
  manufacturerId: string,
  rules: Rules,
  day: Day,
): ConsequenceRule | undefined => {
  const [had, has] = [before, after].map((ledger) => sumOf(pointsInWindow(ledger, manufacturerId, rules, day)))
  return rules.consequences.findLast(({ threshold }) => (had ?? 0) < threshold && threshold <= (has ?? 0))
}
