import type { reasonsForParts } from '../../procedures/jobs/reasons-for-parts.use-case'
import { addMonths, lastDayOf, type Month } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import type { partRows, partUsesOver } from '../../supervision/part-uses.use-case'
import type { Signal } from './detect'
import type { DetectDeps } from './detect-frauds.use-case'
import { partSignals } from './detect-parts'
import { findingId } from './finding'
import { createFindingsStore } from './findings.store'
import { behind, MONTHS, type MonthToLookAt, openOnce } from './open-finding.use-case'
import { partFrauds } from './part-tally'

export interface PartDeps extends Pick<DetectDeps, 'findings' | 'providerInForce'> {
  readonly partUsesOver: typeof partUsesOver
  readonly partRows: typeof partRows
  readonly reasonsForParts: typeof reasonsForParts
}

type Used = Awaited<ReturnType<typeof partUsesOver>>[number]

/** Latest orders looked at for one finding. */
const ROWS = 200

/**
 * Looks for what speaks against the parts that a provider fitted for a maker in a month and the two before it (K8, F4), and puts it
 * before people as a finding, once, with the provider's reply and the maker's judgement as of the four frauds.
 *
 * Cost: 1 GetItem of the pair, 1 Query (its parts by point); for each signal 1 BatchGet (findings of the months before), and for a new
 * one 1 Query (its orders) and 1 transaction; for parts without a reason 2 BatchGets of jobs more.
 *
 * @returns how many findings are new
 */
export const detectParts = async (deps: PartDeps, asked: MonthToLookAt): Promise<number> => {
  const { month, manufacturerId, providerId } = asked
  const provider = await deps.providerInForce(manufacturerId, providerId, lastDayOf(month))
  if (!provider) return 0
  const used = await deps.partUsesOver(asked, addMonths(month, 1 - MONTHS), month)
  let found = 0
  for (const one of used)
    for (const signal of partSignals(one.tally, used.length * partFrauds.length))
      if (await opened(deps, asked, provider.region, one, signal, used.length)) found += 1
  return found
}

/** The same with the capability's own store: for jobs of others. */
export const lookAtParts = (sources: Omit<PartDeps, 'findings'>, asked: MonthToLookAt): Promise<number> =>
  detectParts({ findings: createFindingsStore(), ...sources }, asked)

const opened = (
  deps: PartDeps,
  asked: MonthToLookAt,
  region: RegionCode,
  used: Used,
  { fraud }: Signal,
  parts: number,
): Promise<boolean> => {
  const { manufacturerId, providerId, month } = asked
  const { categoryId, part, pointId, tally } = used
  const about = { manufacturerId, providerId, categoryId, faultCode: '', fraud, part: { part, pointId } }
  const from = addMonths(month, 1 - MONTHS)
  return openOnce(
    deps.findings,
    asked,
    (of: Month) => findingId(about, of),
    async () => {
      const rows = await rowsShowing(deps, asked, used, fraud, from)
      const observed = rows.reduce((sum, row) => sum + (row.tally.shown[fraud as never] ?? 0), 0)
      // What has a reason on record after all is taken out before it counts.
      const left = fraud === 'UNFOUNDED_PARTS' ? { ...tally, shown: { [fraud]: observed } } : tally
      const signal = partSignals(left, parts * partFrauds.length).find((one) => one.fraud === fraud)
      const [row] = rows
      if (!signal || !row) return undefined
      const { partNumber } = row
      return {
        ...{ manufacturerId, providerId, region, categoryId, faultCode: '', partNumber, from, to: month, signal },
        ...behind(rows),
      }
    },
  )
}

/** The orders behind a signal, of the part's category. */
const rowsShowing = async (
  deps: PartDeps,
  asked: MonthToLookAt,
  { categoryId, ...at }: Used,
  fraud: Signal['fraud'],
  from: Month,
) => {
  const days = { from: `${from}-01`, to: lastDayOf(asked.month), limit: ROWS }
  const rows = (await deps.partRows(asked, at, days)).filter(
    (row) => row.categoryId === categoryId && row.tally.shown[fraud as never] !== undefined,
  )
  if (fraud !== 'UNFOUNDED_PARTS') return rows
  const founded = await deps.reasonsForParts(rows.map(({ orderId }) => orderId))
  return rows.filter((_, i) => !founded[i])
}
