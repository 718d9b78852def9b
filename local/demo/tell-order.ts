import { ulid } from 'ulid'
import type { ProductModel, Unit } from '../../functions/network/network'
import type { OrderTerms } from '../../functions/network/service-levels/service-level'
import type { Contact } from '../../functions/orders/contact'
import { ANSWER_MINUTES } from '../../functions/orders/deadlines'
import { begin, follow, type History, type Step } from '../../functions/orders/history'
import type { Order, ServiceItem } from '../../functions/orders/order'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { newOrder } from '../../functions/orders/report'
import { noticeWrite } from '../../functions/platform/notices'
import { onceOnly } from '../../functions/platform/once'
import { customerKeyOf } from '../../functions/platform/personal-data'
import { addMinutes, instant } from '../../functions/shared/days'
import type { Place } from '../../functions/shared/geo'
import type { NoticeDraft } from '../../functions/shared/notice'
import { type Actor, system } from '../../functions/shared/viewer'
import type { Telling } from './chapter'

/** Who asks, and which of Chutian's points comes. */
export interface Customer {
  readonly contact: Contact
  readonly pointId: string
  readonly region: string
  readonly location: Place
}

export interface Asked {
  readonly model: ProductModel
  readonly symptom: string
  readonly serviceItem: ServiceItem
  /** Of its id, 16 characters. */
  readonly tail: string
  readonly terms?: OrderTerms
  readonly unit?: Unit
}

/** The id of an order asked for at the request's time. */
export const toldId = ({ at }: ReturnType<Telling['request']>, tail: string): string =>
  ulid(at.getTime()).slice(0, 10) + tail

/** One order, asked for at the request's time, offered a minute later, and what came after. */
export const tellOrder = async (
  { model, symptom, serviceItem, tail, terms, unit }: Asked,
  request: ReturnType<Telling['request']>,
  { pointId, region, location, contact }: Customer,
  after: (desk: Actor) => readonly Step[],
  { goOn = (history) => history, notices = () => [] }: Ending = {},
): Promise<void> => {
  const at = instant(request.at)
  const customerKey = customerKeyOf(contact.phone)
  const customer: Actor = { role: 'CUSTOMER', subject: 'demo-household', customerKey }
  const providerId = 'chutian'
  const desk: Actor = { role: 'SERVICE_POINT', subject: `demo-${pointId}`, providerId, pointId }
  const report = { serviceItem, channel: 'CUSTOMER', model, unit, customerKey, symptom, region, location } as const
  const draft = newOrder(toldId(request, tail), report, at)
  const offeredAt = addMinutes(at, 1)
  const answerBy = addMinutes(offeredAt, ANSWER_MINUTES)
  const agreementId = `${providerId}.${model.manufacturerId}-2026`
  const offer = { pointId, providerId, agreementId, round: 1, offeredAt, answerBy }
  const offered: Step = {
    command: { action: 'OFFER', offer, ...(terms ? { terms } : {}) },
    actor: system('dispatch'),
    at: offeredAt,
  }
  const history = goOn(follow(begin(draft, customer, at), [offered, ...after(desk)]))
  const beside = notices(history.order).map(noticeWrite)
  const write = () => createOrdersStore().insert(history, contact, request, { beside })
  await onceOnly('Orders', request, write, async () => undefined)
}

interface Ending {
  /** What follows from how the order stands by then. */
  readonly goOn?: (history: History) => History
  readonly notices?: (order: Order) => readonly NoticeDraft[]
}
