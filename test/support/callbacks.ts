import { ulid } from 'ulid'
import { runId } from '../../functions/callbacks/sampling-run'
import type { Contact } from '../../functions/orders/contact'
import { begin, follow } from '../../functions/orders/history'
import type { Order, OrderIn } from '../../functions/orders/order'
import { besideOrder } from '../../functions/orders/order-keys'
import { newOrder } from '../../functions/orders/report'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { addDays, addMinutes, type Day, startOfDay } from '../../functions/shared/days'
import type { Actor } from '../../functions/shared/viewer'
import { system } from '../../functions/shared/viewer'

export interface CompletedOrderOptions {
  readonly id?: string
  readonly manufacturerId: string
  readonly pointId: string
  readonly providerId: string
  readonly day: Day
  readonly brandId?: string
  readonly modelId?: string
  readonly categoryId?: string
}

/** An order completed at noon of the day, by the order's own rules. */
export const completedOrder = (options: CompletedOrderOptions): OrderIn<'COMPLETED'> => {
  const { id = ulid(), manufacturerId, pointId, providerId, day, categoryId = 'washing-machine' } = options
  const noon = addMinutes(startOfDay(day), 12 * 60)
  const minute = (n: number) => addMinutes(noon, n - 60)
  const desk: Actor = { role: 'SERVICE_POINT', subject: 'desk', providerId, pointId }
  const hotline: Actor = { role: 'HOTLINE', subject: 'hotline', manufacturerId }
  const model = {
    id: options.modelId ?? `${manufacturerId}.model`,
    version: 1,
    manufacturerId,
    brandId: options.brandId ?? `${manufacturerId}.brand`,
    categoryId,
    name: 'XQG-100',
    repairLevel: 1,
  }
  const draft = newOrder(
    id,
    { serviceItem: 'WARRANTY_REPAIR', channel: 'HOTLINE', model, customerKey: id, symptom: '不转', region: '420106' },
    minute(0),
  )
  const offer = {
    pointId,
    providerId,
    agreementId: `${providerId}.agreement`,
    round: 1,
    offeredAt: minute(1),
    answerBy: minute(120),
  }
  const { order } = follow(begin(draft, hotline, minute(0)), [
    { command: { action: 'OFFER', offer }, actor: system('dispatch'), at: minute(1) },
    { command: { action: 'ACCEPT', completeBy: minute(10_000) }, actor: desk, at: minute(2) },
    { command: { action: 'START', technicianId: `${pointId}.t` }, actor: desk, at: minute(30) },
    { command: { action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }, actor: desk, at: minute(40) },
    { command: { action: 'COMPLETE', outcome: 'FIXED' }, actor: desk, at: noon },
  ])
  if (order.state !== 'COMPLETED') throw new Error(`The order is ${order.state}`)
  return order
}

const PER_TRANSACTION = 50
const contact: Contact = { name: '王小明', phone: '13812345678', address: '武汉市武昌区珞珈山1号' }

/** Writes orders with their index keys and contacts, as they are once completed. */
export const writeOrders = async (orders: readonly Order[]): Promise<void> => {
  const documents = new Documents<Order>('Orders')
  const contacts = new Documents<Contact>('Orders')
  const writes = orders.flatMap((order) => [
    documents.overwrite({ pk: `O#${order.id}`, sk: '#' }, order, besideOrder(order)),
    contacts.overwrite({ pk: `O#${order.id}`, sk: 'CONTACT' }, contact, { kind: 'CONTACT' }),
  ])
  for (let from = 0; from < writes.length; from += PER_TRANSACTION)
    await commit(writes.slice(from, from + PER_TRANSACTION))
}

/** A maker of its own with orders completed on a day: so many of each of its providers. */
export const makerWithCompletedOrders = async (day: Day, perProvider: readonly number[]) => {
  const manufacturerId = ulid()
  const orders = perProvider.flatMap((count) => {
    const providerId = ulid()
    const pointId = `${providerId}.${ulid()}`
    return Array.from({ length: count }, () => completedOrder({ manufacturerId, providerId, pointId, day }))
  })
  await writeOrders(orders)
  return { manufacturerId, orders }
}

/** One completed order and the run that drew it, for rules. */
export const callbackFixture = () => {
  const [manufacturerId, providerId, day] = ['M1', 'P1', '2026-11-01']
  return {
    order: completedOrder({ id: 'O1', manufacturerId, providerId, pointId: 'P1.S1', day }),
    run: { id: runId(manufacturerId, day), manufacturerId, day },
  }
}

/** A day far from those of other tests: jobs are the platform's own and are told apart by their day alone. */
export const newDay = (): Day => addDays('3000-01-01', Math.floor(Math.random() * 2_000_000))
