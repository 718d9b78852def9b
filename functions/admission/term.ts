import type { Agreement } from '../network/network'
import { addMonths, type Day, dayOf } from '../shared/days'
import { criteriaInForce, type FullCriteria } from './grades/criteria-in-force'
import { type Kpi, type KpiFacts, kpisIn } from './grades/kpi'
import type { KpiName } from './grades/kpi-names'
import type { FactsAsked } from './grades/sources'
import { daysOf, monthToEvaluate, type Window, windowOf } from './grades/window'
import { type Proposed, proposalFrom } from './proposal'
import type { TermReview } from './review'

/** An agreement's term as measured on a day: what was counted, against which criteria, and what that suggests. */
export interface Measurement extends Window, Proposed {
  readonly measuredOn: Day
  readonly criteria: FullCriteria
  readonly kpis: readonly Kpi[]
  /** Absent where clause 13 names no criteria. */
  readonly review?: TermReview
}

/** What a new measurement is compared with. */
type Earlier = Pick<Measurement, 'kpis' | 'measuredOn'>

/**
 * The months of a figure over a term so far. First-time fix ends with the last month all of whose repairs have had their 30
 * days to hold; it is empty while there is none. Breaches are those of the last three months, as their criterion says.
 */
export const windowInTerm = (name: KpiName, { from, to }: Window, day: Day): Window => {
  switch (name) {
    case 'FIRST_TIME_FIX':
      return { from, to: windowOf(name, monthToEvaluate(day)).to }
    case 'BREACHES':
      return { from: latest(from, windowOf(name, to).from), to }
    default:
      return { from, to }
  }
}

/** A figure's months at the last measurement, without the one that had only begun: they are counted again, as they are now. */
const comparedWith = (name: KpiName, last: Earlier | undefined): Window | undefined => {
  const kpi = last?.kpis.find((one) => one.name === name)
  if (!(last && kpi)) return undefined
  const whole = addMonths(last.measuredOn.slice(0, 7), -1)
  return { from: kpi.from, to: kpi.to < whole ? kpi.to : whole }
}

const latest = (a: string, b: string): string => (a > b ? a : b)

/** What has to be known to measure a term. */
export const factsForTerm = (
  { manufacturerId, providerId, categoryIds }: Agreement,
  term: Window,
  last: Earlier | undefined,
  day: Day,
): FactsAsked => {
  const starts = (last?.kpis ?? []).map(({ from }) => from)
  const from = [term.from, ...starts].reduce((first, each) => (each < first ? each : first))
  const breaches = { from: daysOf(windowInTerm('BREACHES', term, day)).from, to: day }
  return { manufacturerId, providerId, categoryIds, reach: { from, to: term.to }, breaches, day }
}

/** Measures a term against the criteria of its own agreement alone, with what its clause 13 asks beside them. */
export const measureTerm = (
  { criteria: agreed }: Pick<Agreement, 'criteria'>,
  term: Window,
  facts: Omit<KpiFacts, 'last'>,
  last: Earlier | undefined,
  at: Date,
  review?: TermReview,
): Measurement => {
  const day = dayOf(at)
  const criteria = criteriaInForce([agreed])
  const kpis = kpisIn(
    (name) => ({ now: windowInTerm(name, term, day), before: comparedWith(name, last) }),
    { ...facts, last: last?.kpis ?? [] },
    criteria,
  )
  return { ...term, measuredOn: day, criteria, kpis, ...(review ? { review } : {}), ...proposalFrom(kpis, review) }
}
