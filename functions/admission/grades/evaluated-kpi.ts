import type { Day } from '../../shared/days'
import { criterionOf, DEFAULT_CRITERIA, type FullCriteria } from './criteria-in-force'
import type { Driver } from './drivers'
import type { DriverKind, Kpi } from './kpi'
import { type KpiName, kpiNames } from './kpi-names'

/** What figures belong to: a month's evaluation, or an agreement's (N6). */
export interface Evaluated {
  readonly id: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly measuredOn: Day
  readonly criteria: FullCriteria
  readonly kpis: readonly Kpi[]
}

/** A figure with its evaluation: who, and when measured. */
export interface EvaluatedKpi extends Kpi {
  readonly evaluation: Evaluated
}

export const evaluatedKpis = (evaluation: Evaluated): EvaluatedKpi[] =>
  kpiNames.map((name) => evaluatedKpi(evaluation, name))

export const evaluatedKpi = (evaluation: Evaluated, name: KpiName): EvaluatedKpi => {
  const kpi = evaluation.kpis.find((one) => one.name === name) ?? unmeasured(evaluation, name)
  return { ...kpi, evaluation }
}

/** A figure that was not measured yet when the evaluation was made: evaluations stay as they were written. */
const unmeasured = ({ id, kpis, criteria }: Evaluated, name: KpiName): Kpi => {
  // Most figures share one window; only that of first-time fix ends earlier.
  const onTime = kpis.find((one) => one.name === 'ON_TIME')
  if (!onTime) throw new Error(`${id} has no figures`)
  return {
    ...{
      name,
      from: onTime.from,
      to: onTime.to,
      numerator: 0,
      denominator: 0,
      needed: 1,
      verdict: 'NO_DATA',
      drivers: [],
    },
    criterion: criterionOf(name, { ...DEFAULT_CRITERIA, ...criteria }),
  }
}

/** A driver that knows of what kind it is. */
export interface KindedDriver extends Driver {
  readonly by: DriverKind
}
