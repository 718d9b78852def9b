import { addDays, type Day, daysBetween, type Instant, startOfDay } from '../../shared/days'
import { phrases } from '../../shared/messages/phrases'
import type { Inbox, Lead, NoticeDraft } from '../../shared/notice'
import type { WithdrawalReason } from '../requests/request'
import { isExpired, type KeptLot } from '../stock/lot'
import type { KnownPlace } from '../stock/stock-access'

export const JOB = 'sweep-lots'

/** One message of a day's run: a lot that is recalled, has expired, or expires soon. */
export interface Piece {
  readonly day: Day
  readonly lotId: string
}

/** A lot that expired is looked for this long: what comes to light later is refused where it would be used. */
export const LOOK_BACK_DAYS = 366

/** Whoever holds some is told so many days ahead. */
export const EXPIRY_LEADS = [30, 14, 3] as const satisfies readonly Lead[]

type Told = Pick<NoticeDraft, 'kind' | 'at' | 'dueOn' | 'lead' | 'params'>

/** What is to be done about a lot on a day. */
export type Duty =
  | { readonly kind: 'WITHDRAW'; readonly reason: WithdrawalReason; readonly since: Day; readonly told: Told }
  | { readonly kind: 'ANNOUNCE'; readonly told: Told }

export const dutyOf = (lot: KeptLot, { partNumber }: { readonly partNumber: string }, day: Day): Duty | undefined => {
  const params = { partNumber, lotNumber: lot.lot }
  const { blocked, expiresOn } = lot
  if (blocked) {
    const told = { kind: 'LOT_RECALLED', at: blocked.at, params: { ...params, recall: blocked.reason } } as const
    return { kind: 'WITHDRAW', reason: 'RECALLED', since: blocked.on, told }
  }
  if (expiresOn === undefined) return undefined
  if (isExpired(lot, day)) {
    const since = addDays(expiresOn, 1)
    return { kind: 'WITHDRAW', reason: 'EXPIRED', since, told: { kind: 'LOT_EXPIRED', at: startOfDay(since), params } }
  }
  const lead = EXPIRY_LEADS.find((one) => one === daysBetween(day, expiresOn))
  if (lead === undefined) return undefined
  return { kind: 'ANNOUNCE', told: { kind: 'LOT_EXPIRES', at: startOfDay(day), dueOn: expiresOn, lead, params } }
}

/** Whoever holds some is told that it is recalled no longer; undefined for a lot that never was, or is. */
export const releasedTo = (
  lot: KeptLot,
  { partNumber }: { readonly partNumber: string },
  at: Instant,
): Told | undefined =>
  lot.releasedBecause === undefined
    ? undefined
    : { kind: 'LOT_RELEASED', at, params: { partNumber, lotNumber: lot.lot, recall: lot.releasedBecause } }

/** Of what is on its way: why it may not be fitted. */
export const whyNot = (lot: KeptLot) => lot.blocked?.reason ?? phrases.lastDayPassed

/** Who answers for what lies at a place. */
export const holdersOf = (known: KnownPlace): readonly Inbox[] => {
  if ('manufacturerId' in known) return [{ role: 'MANUFACTURER', id: known.manufacturerId }]
  const point = { role: 'SERVICE_POINT', id: known.pointId } as const
  return known.place.kind === 'VAN' ? [point, { role: 'TECHNICIAN', id: known.place.id }] : [point]
}
