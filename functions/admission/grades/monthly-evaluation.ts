import type { Agreement } from '../../network/network'
import { type Day, dayOf, type Month } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import { criteriaInForce, type FullCriteria } from './criteria-in-force'
import { type Forecast, forecastOf } from './forecast'
import { type Kpi, type KpiFacts, kpisOf } from './kpi'
import { gradeOn, type ProviderGrade } from './provider-grade'
import type { SchemeTerms } from './scheme'

/** What one month showed of a provider for a maker; written once. Id: `<provider>.<maker>~<month>`. */
export interface MonthlyEvaluation {
  readonly id: string
  readonly version: number
  readonly manufacturerId: string
  readonly providerId: string
  readonly month: Month
  readonly measuredOn: Day
  readonly criteria: FullCriteria
  readonly kpis: readonly Kpi[]
  readonly forecast: Forecast
  /** The grade in effect when measured. */
  readonly grade?: string
}

export const monthlyEvaluationId = (providerId: string, manufacturerId: string, month: Month): string =>
  ownedId(providerId, `${manufacturerId}~${month}`)

export interface Measurement {
  readonly month: Month
  readonly at: Date
  /** Agreements of the pair in force, at least one. */
  readonly agreements: readonly [Agreement, ...Agreement[]]
  readonly facts: KpiFacts
  readonly scheme: SchemeTerms
  readonly grade: ProviderGrade | undefined
}

/** The evaluation of a month: a function of what was counted, what was agreed, and the grade so far. */
export const evaluateMonth = ({ month, at, agreements, facts, scheme, grade }: Measurement): MonthlyEvaluation => {
  const [{ manufacturerId, providerId }] = agreements
  const criteria = criteriaInForce(agreements.map((agreement) => agreement.criteria))
  const kpis = kpisOf(month, facts, criteria)
  const current = grade && gradeOn(grade, dayOf(at))?.grade
  return {
    id: monthlyEvaluationId(providerId, manufacturerId, month),
    version: 1,
    manufacturerId,
    providerId,
    month,
    measuredOn: dayOf(at),
    criteria,
    kpis,
    forecast: forecastOf(kpis, scheme, current),
    ...(current === undefined ? {} : { grade: current }),
  }
}
