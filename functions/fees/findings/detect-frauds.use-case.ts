import { addMonths, type Day, lastDayOf, type Month, monthsBetween } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import type { Sample } from '../../supervision/contribution-shape'
import type { faultsRepaired, repairsOver, samplesBehind } from '../../supervision/repairs.use-case'
import type { Fault } from '../../supervision/rollup-keys'
import { frauds, type Signal, signalsOf } from './detect'
import { labourBin, others } from './fault-tally'
import { findingId } from './finding'
import { createFindingsStore, type FindingsStore } from './findings.store'
import { behind, MONTHS, type MonthToLookAt, openOnce } from './open-finding.use-case'

export interface DetectDeps {
  readonly findings: FindingsStore
  readonly faultsRepaired: typeof faultsRepaired
  readonly repairsOver: typeof repairsOver
  readonly samplesBehind: typeof samplesBehind
  /** The pair's provider at the month's end; undefined without an agreement then. */
  readonly providerInForce: (
    manufacturerId: string,
    providerId: string,
    day: Day,
  ) => Promise<{ readonly region: RegionCode } | undefined>
}

/** Faults looked at, the most frequent first: others are too rare to tell anything. */
const MAX_FAULTS = 25
/** Latest repairs among which those that show it are looked for. */
const SAMPLES = 200

/**
 * Looks for signals of the four frauds in a month and the two before it (F4), and puts each before people as a finding, once:
 * the same month again finds it there, and while it is new the same signal of the two months after is part of it.
 *
 * Cost: 3 reads of the pair, 1 Query (its faults), 2 BatchGets of a hundred per 25 faults (350 keys at most: 4); for each
 * signal 1 BatchGet (findings of the months before), and for a new one 1 Query (its orders) and 1 transaction.
 *
 * @returns how many findings are new
 */
export const detectFrauds = async (deps: DetectDeps, asked: MonthToLookAt): Promise<number> => {
  const { month, manufacturerId, providerId } = asked
  const provider = await deps.providerInForce(manufacturerId, providerId, lastDayOf(month))
  if (!provider) return 0
  const from = addMonths(month, 1 - MONTHS)
  const faults = (await deps.faultsRepaired(asked, from, month)).slice(0, MAX_FAULTS)
  const window = monthsBetween(from, month)
  // By the time a month is looked at, every repair of the month before it has had its 30 days to hold.
  const held = monthsBetween(addMonths(from, -1), addMonths(month, -1))
  const [tallies, returned] = await Promise.all([
    deps.repairsOver(
      asked,
      faults.map((fault) => ({ fault, months: window })),
    ),
    deps.repairsOver(
      asked,
      faults.map((fault) => ({ fault, months: held })),
    ),
  ])
  let found = 0
  for (const [i, fault] of faults.entries()) {
    const [now, before] = [tallies[i], returned[i]]
    if (!now || !before) continue
    const backs = [before.own, others(before.all, before.own)] as const
    for (const signal of signalsOf(now.own, others(now.all, now.own), backs, faults.length * frauds.length))
      if (await opened(deps, asked, provider.region, fault, signal)) found += 1
  }
  return found
}

/** The same with the capability's own store: for jobs of others. */
export const lookForFrauds = (sources: Omit<DetectDeps, 'findings'>, asked: MonthToLookAt): Promise<number> =>
  detectFrauds({ findings: createFindingsStore(), ...sources }, asked)

const opened = async (
  deps: DetectDeps,
  asked: MonthToLookAt,
  region: RegionCode,
  fault: Fault,
  signal: Signal,
): Promise<boolean> => {
  const { manufacturerId, providerId, month } = asked
  const idIn = (of: Month) => findingId({ manufacturerId, providerId, ...fault, fraud: signal.fraud }, of)
  return openOnce(deps.findings, asked, idIn, async () => {
    const to = signal.fraud === 'REPEATED_REPAIR' ? addMonths(month, -1) : month
    const from = addMonths(to, 1 - MONTHS)
    const samples = await samplesShowing(deps, asked, fault, signal, { from: `${from}-01`, to: lastDayOf(to) })
    return { ...{ manufacturerId, providerId, region, ...fault, from, to, signal }, ...behind(samples) }
  })
}

const samplesShowing = async (
  { samplesBehind: read }: DetectDeps,
  asked: MonthToLookAt,
  fault: Fault,
  signal: Signal,
  days: { readonly from: Day; readonly to: Day },
): Promise<Sample[]> => {
  const kind = signal.fraud === 'REPEATED_REPAIR' ? 'returned' : 'repaired'
  const samples = await read(asked, kind, fault, { ...days, limit: SAMPLES })
  return samples.filter((sample) => shows(signal, sample))
}

/** Whether an order is one of those the signal counted. */
const shows = ({ fraud, above = 0 }: Signal, { measure }: Sample): boolean => {
  switch (fraud) {
    case 'EXAGGERATED_DIFFICULTY':
      return measure?.labour !== undefined && labourBin(measure.labour) > above
    case 'NEEDLESS_PARTS':
      return (measure?.pieces ?? 0) > above
    case 'INFERIOR_PARTS':
      return measure?.inferior === true
    case 'REPEATED_REPAIR':
      return true
    default:
      return false
  }
}
