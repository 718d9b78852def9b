import type { Agreement } from '../../network/network'
import { type Day, dayOf, type Month } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { AssessmentResult } from '../assessments/result'
import { criteriaInForce, type FullCriteria } from './criteria-in-force'
import { type Forecast, forecastOf } from './forecast'
import { type Kpi, type KpiFacts, kpisOf } from './kpi'
import { limited } from './limit'
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
  /** The latest grading by the scheme's criteria at the month's end. */
  readonly assessed?: AssessmentResult | undefined
  readonly grade: ProviderGrade | undefined
}

/** The evaluation of a month: a function of what was counted, what was agreed, and the grade so far. */
export const evaluateMonth = ({
  month,
  at,
  agreements,
  facts,
  scheme,
  grade,
  assessed,
}: Measurement): MonthlyEvaluation => {
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
    forecast: limited(forecastOf(kpis, scheme, current), scheme, current, assessed),
    ...(current === undefined ? {} : { grade: current }),
  }
}
