import { noticeOnce } from '../../platform/notices'
import { everyNode } from '../../platform/page'
import { addDays, type Day } from '../../shared/days'
import type { Part } from '../catalogue/part'
import { createReplenishmentsStore } from '../replenishment/replenishments.store'
import { withdrawReplenishment } from '../replenishment/withdraw-replenishment.use-case'
import type { SourcingByJob } from '../requests/by-job.use-case'
import { withdrawRequest } from '../requests/withdraw-request.use-case'
import { bins } from '../stock/account'
import { lotHoldersPage } from '../stock/cells.store'
import { knownPlace } from '../stock/known-place.use-case'
import type { KeptLot } from '../stock/lot'
import type { KnownPlace } from '../stock/stock-access'
import type { StockLine } from '../stock/stock-line'
import { quarantine } from './quarantine.use-case'
import { type Duty, holdersOf, whyNot } from './sweep'

/** Places looked after at the same time. */
const IN_FLIGHT = 8

export interface Withdrawn {
  /** Requests whose stock was taken back. */
  readonly requests: number
  /** Pieces set apart. */
  readonly pieces: number
}

type Withdrawal = Extract<Duty, { readonly kind: 'WITHDRAW' }>

/**
 * Takes a lot out of use: what is kept of it for orders is freed and taken from elsewhere, what is on its way for one is told of, what is
 * kept to stock points up is kept no longer, and what lies free is set apart, each as it is found. So after a crash, or with the same message again, only what is missing is done.
 *
 * Cost: 1 Query per hundred requests, replenishments and places, used up or not; per request as for asking; per place with stock in
 * use 1 or 2 GetItems, 1 transaction a holder, and as to quarantine. Memory: a hundred of each.
 */
export const withdrawLot = async (
  by: SourcingByJob,
  lot: KeptLot,
  part: Part,
  duty: Withdrawal,
  day: Day,
): Promise<Withdrawn> => {
  let requests = 0
  for await (const found of everyNode((page) => by.stores.requests.ofLot(lot, page))) {
    if (found.state === 'SHIPPED') await onItsWay(found, lot, part, duty)
    else if (await withdrawRequest(by, found, part, duty.reason)) requests += 1
  }
  for await (const found of everyNode((page) => createReplenishmentsStore().ofLot(lot, page)))
    await withdrawReplenishment(by, found, part, duty.reason)
  let pieces = 0
  await atEachHolder(by, lot, async (known, line) => {
    const isInUse = bins.some((bin) => bin !== 'QUARANTINED' && line.balance[bin] > 0)
    // What was set apart before is told of once, while it is news.
    if (!isInUse && day > addDays(duty.since, 1)) return
    await tell(known, lot, duty.told)
    const apart = isInUse ? await quarantine(by, known, part, lot, duty.reason) : 0
    pieces += apart
  })
  return { requests, pieces }
}

/** Everywhere where anything lies of a lot: 1 Query a hundred places, 1 or 2 GetItems each. */
export const atEachHolder = async (
  { stores }: Pick<SourcingByJob, 'stores'>,
  lot: KeptLot,
  see: (known: KnownPlace, line: StockLine) => Promise<void>,
): Promise<void> => {
  let batch: StockLine[] = []
  const flush = async () => {
    const lines = batch
    batch = []
    await Promise.all(
      lines.map(async (line) => {
        const known = await knownPlace(line.place, stores)
        if (known) await see(known, line)
      }),
    )
  }
  for await (const line of everyNode((page) => lotHoldersPage(lot, page))) {
    if (bins.some((bin) => line.balance[bin] > 0)) batch.push(line)
    if (batch.length === IN_FLIGHT) await flush()
  }
  await flush()
}

/** Tells who holds some of a lot, each once. */
export const tell = async (known: KnownPlace, { id }: KeptLot, told: Duty['told']): Promise<void> => {
  const subject = { type: 'PartLot', id }
  await Promise.all(holdersOf(known).map((inbox) => noticeOnce({ ...told, subject, inbox })))
}

const onItsWay = async (
  { id, pointId }: { readonly id: string; readonly pointId: string },
  lot: KeptLot,
  { partNumber }: Part,
  { told: { at } }: Withdrawal,
): Promise<void> => {
  await noticeOnce({
    kind: 'LOT_ON_ITS_WAY',
    inbox: { role: 'SERVICE_POINT', id: pointId },
    subject: { type: 'PartRequest', id },
    at,
    params: { partNumber, lotNumber: lot.lot, recall: whyNot(lot) },
  })
}
