import type { Day } from '../../shared/days'
import { addDays } from '../../shared/days'
import type { Ledger } from './ledger'
import { auditsBetween, pointsInWindow, sumOf } from './points'
import type { Rules } from './rules'

/** How a provider stands with a maker on a day, by the maker's code in force. */
export interface ConductStanding {
  readonly manufacturerId: string
  readonly codeId: string
  readonly day: Day
  /** In the rolling window. */
  readonly points: number
  /** 100 without points, 0 when they reach the gravest consequence. */
  readonly ownScore: number
  /** Mean of the third party's scores in the window (N14); absent when it has none. */
  readonly thirdPartyScore?: number
  readonly thirdPartyWeight: number
  /** (1 - weight) x own + weight x third party; the own score alone where no third party has spoken. */
  readonly score: number
}

export const standingOf = (
  ledger: Ledger,
  { id, rules }: { readonly id: string; readonly rules: Rules },
  manufacturerId: string,
  day: Day,
): ConductStanding => {
  const points = sumOf(pointsInWindow(ledger, manufacturerId, rules, day))
  const gravest = rules.consequences.at(-1)?.threshold ?? points
  const ownScore = 100 * Math.max(0, 1 - points / Math.max(1, gravest))
  const since = addDays(day, 1 - rules.windowDays)
  const scores = auditsBetween(ledger, manufacturerId, since, day).map(({ score }) => score)
  const { thirdPartyWeight } = rules
  const common = { manufacturerId, codeId: id, day, points, ownScore, thirdPartyWeight }
  if (scores.length === 0) return { ...common, score: ownScore }
  const thirdPartyScore = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return { ...common, thirdPartyScore, score: (1 - thirdPartyWeight) * ownScore + thirdPartyWeight * thirdPartyScore }
}
