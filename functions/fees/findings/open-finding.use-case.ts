import { commit } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { addMonths, type Instant, type Month } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { system } from '../../shared/viewer'
import type { Suspicion } from './finding'
import type { FindingsStore } from './findings.store'

export interface MonthToLookAt {
  readonly manufacturerId: string
  readonly providerId: string
  readonly month: Month
  readonly at: Instant
}

/** Months looked at together: fewer orders than these bring decide nothing. */
export const MONTHS = 3
/** How many orders a finding names. */
const MAX_ORDERS = 20

/**
 * Opens a finding, unless one of the same kind that covers a part of the same months is known, and tells both parties. 1 BatchGet, and
 * for a new one what `suspected` reads and 1 transaction.
 *
 * @param idIn the finding's id as of a month
 * @param suspected what it rests on; undefined where that turns out to be nothing
 */
export const openOnce = async (
  { findings }: FindingsStore,
  { manufacturerId, providerId, month, at }: MonthToLookAt,
  idIn: (month: Month) => string,
  suspected: () => Promise<Suspicion | undefined>,
): Promise<boolean> => {
  // Windows overlap: no order counts in two findings of one kind.
  const known = await findings.loadMany([0, -1, -2].map((shift) => idIn(addMonths(month, shift))))
  const suspicion = known.length > 0 ? undefined : await suspected()
  if (!suspicion) return false
  const id = idIn(month)
  const { writes } = findings.opening(id, system('detect-frauds'), at, { type: 'OPENED', ...suspicion })
  const notice = { kind: 'FEE_FINDING_OPENED', subject: { type: 'FeeFinding', id }, at } as const
  const inboxes = [
    { role: 'PROVIDER', id: providerId },
    { role: 'MANUFACTURER', id: manufacturerId },
  ] as const
  const params = { fraud: suspicion.signal.fraud }
  return once([...writes, ...inboxes.map((inbox) => noticeWrite({ ...notice, inbox, params }))])
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

interface Row {
  readonly orderId: string
  readonly pointId?: string
}

/** The latest orders by name, and how many of all each point had. */
export const behind = (samples: readonly Row[]): Pick<Suspicion, 'orderIds' | 'points'> => {
  const counts = new Map<string, number>()
  for (const { pointId } of samples) if (pointId) counts.set(pointId, (counts.get(pointId) ?? 0) + 1)
  const points = [...counts].map(([pointId, orders]) => ({ pointId, orders }))
  return {
    orderIds: samples.slice(0, MAX_ORDERS).map(({ orderId }) => orderId),
    points: points.sort((a, b) => b.orders - a.orders || (a.pointId < b.pointId ? -1 : 1)),
  }
}
