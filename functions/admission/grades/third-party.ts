import { type Day, monthOf } from '../../shared/days'
import { changeOf } from './change'
import { driversOf, largest, MAX_DRIVERS, type Part } from './drivers'
import { fullCount } from './full-count'
import { unitOf } from './kpi-names'
import { isIn, type Window } from './window'

/** What a third party gave the provider for what it saw, as it stands: the last correction, nothing that was taken back. */
export interface Finding {
  readonly findingId: string
  readonly observedOn: Day
  /** 0 to 100. */
  readonly score: number
}

/** Points a finding can give. */
export const FINDING_POINTS = 100
const unit = unitOf.THIRD_PARTY

/**
 * N14: the points that third parties gave, among all they could give: sum of the scores of the findings observed in the
 * window, over 100 for each. Every finding weighs the same, as in the integrity score (conduct/score.ts). Somebody saw each
 * of them, so it is a full count: too few to be ranked among providers, and nothing is left to chance. Without a finding
 * the figure has no data and its weight drops out: who was not visited is neither better nor worse for it.
 */
export const thirdPartyFigure = (
  window: Window,
  before: Window | undefined,
  findings: readonly Finding[],
  criterion: number,
) => {
  const [now, then] = [window, before].map((each) =>
    findings.filter(({ observedOn }) => each && isIn(each, monthOf(observedOn))),
  )
  const [parts, partsBefore] = [partsOf(now ?? []), partsOf(then ?? [])]
  const figure = fullCount(unit, given(parts), possible(parts), criterion)
  const findingIds = (now ?? []).map(({ findingId }) => findingId).sort()
  if (parts.length === 0 || partsBefore.length === 0) return { ...figure, findingIds, drivers: [] }
  const change = changeOf(shareOf(parts), shareOf(partsBefore))
  const months = { by: 'MONTH' as const, ...largest(driversOf(parts, partsBefore, unit), MAX_DRIVERS) }
  return { ...figure, findingIds, change, drivers: change.difference === 0 ? [] : [months] }
}

const partsOf = (findings: readonly Finding[]): Part[] =>
  findings.map(({ observedOn, score }) => ({ key: monthOf(observedOn), successes: score, trials: FINDING_POINTS }))

const given = (parts: readonly Part[]): number => parts.reduce((sum, { successes }) => sum + successes, 0)
const possible = (parts: readonly Part[]): number => FINDING_POINTS * parts.length
const shareOf = (parts: readonly Part[]): number => given(parts) / possible(parts)
