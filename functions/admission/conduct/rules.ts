import { checkRange, type Field } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import { type BreachKind, breachKinds, type ConsequenceKind, consequenceKinds } from './kinds'

/** What one kind of breach costs. */
export interface KindRule {
  readonly kind: BreachKind
  /** 1 to 12. */
  readonly points: number
  /** The points count on the day of the breach and the days after it, this many in all; then they lapse. */
  readonly validDays: number
}

export interface ConsequenceRule {
  readonly kind: ConsequenceKind
  /** Proposed when the points in the window reach this. */
  readonly threshold: number
}

/** The rules of a conduct code. */
export interface Rules {
  readonly kinds: readonly KindRule[]
  /** Days over which points add up, the present one included. */
  readonly windowDays: number
  /** In the order of severity, thresholds strictly ascending. */
  readonly consequences: readonly ConsequenceRule[]
  /** Time to reply to an allegation or a proposed consequence, and to appeal a decision. */
  readonly replyDays: number
  /** Time to correct a nonconformity, by its weight. */
  readonly correctDays: { readonly minor: number; readonly major: number }
  /** Least time between the decision on a consequence and its effect. */
  readonly noticeDays: number
  /** N14: share of third-party findings in the conduct score, 0 to 1. */
  readonly thirdPartyWeight: number
}

const bounds = {
  points: { min: 1, max: 12 },
  validDays: { min: 1, max: 1095 },
  windowDays: { min: 30, max: 1095 },
  threshold: { min: 1, max: 120 },
  replyDays: { min: 1, max: 60 },
  correctDays: { min: 1, max: 180 },
  noticeDays: { min: 0, max: 90 },
  thirdPartyWeight: { min: 0, max: 1 },
  kinds: { min: 1, max: breachKinds.length },
  consequences: { min: 1, max: consequenceKinds.length },
} as const

/** Rules that contradict themselves are refused where they do. */
export const checkRules = (rules: Rules): Rules => {
  const at = (...path: string[]): Field => ['input', 'rules', ...path]
  checkRange(rules.windowDays, bounds.windowDays, at('windowDays'))
  checkRange(rules.replyDays, bounds.replyDays, at('replyDays'))
  checkRange(rules.noticeDays, bounds.noticeDays, at('noticeDays'))
  checkRange(rules.thirdPartyWeight, bounds.thirdPartyWeight, at('thirdPartyWeight'))
  const { minor, major } = rules.correctDays
  checkRange(minor, bounds.correctDays, at('correctDays', 'minor'))
  // What weighs more is not left standing longer.
  checkRange(major, { min: bounds.correctDays.min, max: minor }, at('correctDays', 'major'))
  return { ...rules, kinds: checkKinds(rules.kinds, at), consequences: checkConsequences(rules.consequences, at) }
}

type At = (...path: string[]) => Field

const checkKinds = (kinds: readonly KindRule[], at: At): readonly KindRule[] => {
  checkRange(kinds.length, bounds.kinds, at('kinds'))
  for (const [i, { kind, points, validDays }] of kinds.entries()) {
    const first = kinds.findIndex((other) => other.kind === kind) === i
    ensure(first, 'INVALID_VALUE', at('kinds', String(i), 'kind'), { actual: kind, expected: phrases.eachOnce })
    checkRange(points, bounds.points, at('kinds', String(i), 'points'))
    checkRange(validDays, bounds.validDays, at('kinds', String(i), 'validDays'))
  }
  return kinds
}

const severity = (kind: ConsequenceKind): number => consequenceKinds.indexOf(kind)

const checkConsequences = (rules: readonly ConsequenceRule[], at: At): readonly ConsequenceRule[] => {
  checkRange(rules.length, bounds.consequences, at('consequences'))
  for (const [i, { kind, threshold }] of rules.entries()) {
    const field = (name: string) => at('consequences', String(i), name)
    checkRange(threshold, bounds.threshold, field('threshold'))
    const before = rules[i - 1]
    if (!before) continue
    ensure(severity(kind) > severity(before.kind), 'CONSEQUENCE_OUT_OF_ORDER', field('kind'), {
      actual: kind,
      before: before.kind,
    })
    ensure(threshold > before.threshold, 'THRESHOLD_NOT_ASCENDING', field('threshold'), {
      actual: threshold,
      before: before.threshold,
    })
  }
  return rules
}
