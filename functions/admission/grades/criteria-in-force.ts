import type { RenewalCriteria } from '../../network/network'
import type { KpiName } from './kpi-names'

/**
 * What monthly evaluation holds a provider against where its agreement says nothing: the trade's usual terms for deadlines
 * as for completion (0.9), one fee line and one part in fifty, four of five technicians certified, three breach points, four
 * of five points from third parties.
 */
export const DEFAULT_CRITERIA = {
  acceptOnTime: 0.9,
  visitOnTime: 0.9,
  feeDeviations: 0.02,
  partAnomalies: 0.02,
  training: 0.8,
  breachPoints: 3,
  thirdParty: 0.8,
} as const satisfies Partial<RenewalCriteria>

export type FullCriteria = Required<RenewalCriteria>

const MOST: ReadonlySet<keyof RenewalCriteria> = new Set([
  'complaintsPerHundred',
  'feeDeviations',
  'partAnomalies',
  'breachPoints',
])

/**
 * The criteria of a maker and provider. Where several agreements are in force, each criterion is the mildest of them:
 * figures are over all the work, so they can only be held against what every agreement asks.
 *
 * @param all of the agreements in force, at least one
 */
export const criteriaInForce = (all: readonly RenewalCriteria[]): FullCriteria => {
  const full = all.map((criteria): FullCriteria => ({ ...DEFAULT_CRITERIA, ...criteria }))
  const [first, ...rest] = full
  if (!first) throw new RangeError('no agreement is in force')
  return rest.reduce<FullCriteria>(
    (mildest, criteria) =>
      Object.fromEntries(
        (Object.keys(mildest) as (keyof RenewalCriteria)[]).map((name) => {
          const pick = MOST.has(name) ? Math.max : Math.min
          return [name, pick(mildest[name], criteria[name])]
        }),
      ) as unknown as FullCriteria,
    first,
  )
}

/** The criterion of a figure in the figure's own unit. */
export const criterionOf = (name: KpiName, criteria: FullCriteria): number => {
  switch (name) {
    case 'FIRST_TIME_FIX':
      return criteria.firstTimeFix
    case 'ACCEPT_ON_TIME':
      return criteria.acceptOnTime
    case 'VISIT_ON_TIME':
      return criteria.visitOnTime
    case 'ON_TIME':
      return criteria.onTime
    case 'SATISFACTION':
      return criteria.satisfaction
    case 'COMPLAINTS':
      return criteria.complaintsPerHundred * 10
    case 'FEE_DEVIATIONS':
      return criteria.feeDeviations
    case 'PART_ANOMALIES':
      return criteria.partAnomalies
    case 'TRAINING':
      return criteria.training
    case 'BREACHES':
      return criteria.breachPoints
    case 'THIRD_PARTY':
      return criteria.thirdParty
  }
}
