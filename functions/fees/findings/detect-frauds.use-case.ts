import { commit } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { addMonths, type Day, type Instant, lastDayOf, type Month, monthsBetween } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { RegionCode } from '../../shared/regions'
import { system } from '../../shared/viewer'
import type { Sample } from '../../supervision/contribution-shape'
import type { faultsRepaired, repairsOver, samplesBehind } from '../../supervision/repairs.use-case'
import type { Fault } from '../../supervision/rollup-keys'
import { frauds, type Signal, signalsOf } from './detect'
import { labourBin, others } from './fault-tally'
import { findingId, type Suspicion } from './finding'
import { createFindingsStore, type FindingsStore } from './findings.store'

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

export interface MonthToLookAt {
  readonly manufacturerId: string
  readonly providerId: string
  readonly month: Month
  readonly at: Instant
}

/** Months looked at together: fewer orders than these bring decide nothing. */
const MONTHS = 3
/** Faults looked at, the most frequent first: others are too rare to tell anything. */
const MAX_FAULTS = 25
/** Latest repairs among which those that show it are looked for, and how many of them a finding names. */
const SAMPLES = 200
const MAX_ORDERS = 20

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
  const { manufacturerId, providerId, month, at } = asked
  const { findings } = deps.findings
  const idIn = (of: Month) => findingId({ manufacturerId, providerId, ...fault, fraud: signal.fraud }, of)
  // Windows overlap: no order counts in two findings of one kind.
  const known = await findings.loadMany([0, -1, -2].map((shift) => idIn(addMonths(month, shift))))
  if (known.length > 0) return false
  const to = signal.fraud === 'REPEATED_REPAIR' ? addMonths(month, -1) : month
  const from = addMonths(to, 1 - MONTHS)
  const suspicion: Suspicion = {
    ...{ manufacturerId, providerId, region, ...fault, from, to, signal },
    ...behind(await samplesShowing(deps, asked, fault, signal, { from: `${from}-01`, to: lastDayOf(to) })),
  }
  const id = idIn(month)
  const { writes } = findings.opening(id, system('detect-frauds'), at, { type: 'OPENED', ...suspicion })
  const notice = { kind: 'FEE_FINDING_OPENED', subject: { type: 'FeeFinding', id }, at } as const
  const inboxes = [
    { role: 'PROVIDER', id: providerId },
    { role: 'MANUFACTURER', id: manufacturerId },
  ] as const
  return once([
    ...writes,
    ...inboxes.map((inbox) => noticeWrite({ ...notice, inbox, params: { fraud: signal.fraud } })),
  ])
}

/** Another worker with the same message was faster: then it is there. */
const once = async (writes: Parameters<typeof commit>[0]): Promise<boolean> => {
  try {
    await commit(writes)
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'ALREADY_EXISTS') return false
    throw error
  }
}

/** The latest orders by name, and how many of all each point had. */
const behind = (samples: readonly Sample[]): Pick<Suspicion, 'orderIds' | 'points'> => {
  const counts = new Map<string, number>()
  for (const { pointId } of samples) if (pointId) counts.set(pointId, (counts.get(pointId) ?? 0) + 1)
  const points = [...counts].map(([pointId, orders]) => ({ pointId, orders }))
  return {
    orderIds: samples.slice(0, MAX_ORDERS).map(({ orderId }) => orderId),
    points: points.sort((a, b) => b.orders - a.orders || (a.pointId < b.pointId ? -1 : 1)),
  }
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
  }
}
