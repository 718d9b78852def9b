import { countedFigures } from '../outcomes'
import type { Unit } from '../verdict'

/** What a monthly evaluation measures (N6), in the order shown. */
export const kpiNames = [...countedFigures, 'TRAINING', 'BREACHES', 'THIRD_PARTY'] as const
export type KpiName = (typeof kpiNames)[number]

const GOOD: Unit = { tells: 'GOOD', factor: 1 }
const BAD: Unit = { tells: 'BAD', factor: 1 }

/**
 * Shares from 0 to 1, of what went well or what went wrong; complaints (and disputes) per 1 000 orders; breaches in points; of third
 * parties the points they gave among those they could give.
 */
export const unitOf: Readonly<Record<KpiName, Unit>> = {
  FIRST_TIME_FIX: GOOD,
  ACCEPT_ON_TIME: GOOD,
  VISIT_ON_TIME: GOOD,
  ON_TIME: GOOD,
  SATISFACTION: GOOD,
  COMPLAINTS: { tells: 'BAD', factor: 1000 },
  FEE_DEVIATIONS: BAD,
  PART_ANOMALIES: BAD,
  TRAINING: GOOD,
  BREACHES: BAD,
  THIRD_PARTY: GOOD,
}
