import { criterionOf, DEFAULT_CRITERIA } from './criteria-in-force'
import type { Driver } from './drivers'
import type { DriverKind, Kpi } from './kpi'
import { type KpiName, kpiNames } from './kpi-names'
import type { MonthlyEvaluation } from './monthly-evaluation'
import { windowOf } from './window'

/** A figure with the evaluation it belongs to: who, and which month. */
export interface EvaluatedKpi extends Kpi {
  readonly evaluation: MonthlyEvaluation
}

export const evaluatedKpis = (evaluation: MonthlyEvaluation): EvaluatedKpi[] =>
  kpiNames.map((name) => evaluatedKpi(evaluation, name))

export const evaluatedKpi = (evaluation: MonthlyEvaluation, name: KpiName): EvaluatedKpi => {
  const kpi = evaluation.kpis.find((one) => one.name === name) ?? unmeasured(evaluation, name)
  return { ...kpi, evaluation }
}

/** A figure that was not measured yet when the evaluation was made: evaluations stay as they were written. */
const unmeasured = ({ month, criteria }: MonthlyEvaluation, name: KpiName): Kpi => ({
  name,
  ...windowOf(name, month),
  numerator: 0,
  denominator: 0,
  criterion: criterionOf(name, { ...DEFAULT_CRITERIA, ...criteria }),
  needed: 1,
  verdict: 'NO_DATA',
  drivers: [],
})

/** A driver that knows of what kind it is. */
export interface KindedDriver extends Driver {
  readonly by: DriverKind
}
