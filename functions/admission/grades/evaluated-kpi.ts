import type { Driver } from './drivers'
import type { DriverKind, Kpi } from './kpi'
import type { KpiName } from './kpi-names'
import type { MonthlyEvaluation } from './monthly-evaluation'

/** A figure with the evaluation it belongs to: who, and which month. */
export interface EvaluatedKpi extends Kpi {
  readonly evaluation: MonthlyEvaluation
}

export const evaluatedKpis = (evaluation: MonthlyEvaluation): EvaluatedKpi[] =>
  evaluation.kpis.map((kpi) => ({ ...kpi, evaluation }))

export const evaluatedKpi = (evaluation: MonthlyEvaluation, name: KpiName): EvaluatedKpi => {
  const found = evaluatedKpis(evaluation).find((kpi) => kpi.name === name)
  if (!found) throw new Error(`${evaluation.id} has no ${name}`)
  return found
}

/** A driver that knows of what kind it is. */
export interface KindedDriver extends Driver {
  readonly by: DriverKind
}
