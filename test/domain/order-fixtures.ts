import type { ProductModel } from '../../functions/network/network'
import { append, type OrderEvent } from '../../functions/orders/event-log'
import type { Offer, Order } from '../../functions/orders/order'
import { newOrder, type Report } from '../../functions/orders/report'
import { type Actor, system } from '../../functions/shared/viewer'

export const at = '2026-11-01T02:00:00.000Z'

const model: ProductModel = {
  id: 'm1.model',
  version: 1,
  manufacturerId: 'm1',
  brandId: 'm1.brand',
  categoryId: 'washing-machine',
  name: 'WM-8',
  repairLevel: 2,
}

export const actors = {
  point: { role: 'SERVICE_POINT', subject: 'desk', providerId: 'p1', pointId: 's1' },
  technician: { role: 'TECHNICIAN', subject: 'tech', providerId: 'p1', pointId: 's1', technicianId: 's1.t1' },
  customer: { role: 'CUSTOMER', subject: 'customer', customerKey: 'c1' },
  hotline: { role: 'HOTLINE', subject: 'hotline', manufacturerId: 'm1' },
  maker: { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'm1' },
  provider: { role: 'PROVIDER', subject: 'provider', providerId: 'p1' },
  regulator: { role: 'REGULATOR', subject: 'authority', region: '420000' },
  system: system('test'),
} satisfies Record<string, Actor>

export const offer: Offer = {
  pointId: 's1',
  providerId: 'p1',
  agreementId: 'p1.a1',
  round: 1,
  offeredAt: at,
  answerBy: '2026-11-01T04:00:00.000Z',
}

export const report = (changes: Partial<Report> = {}): Report => ({
  serviceItem: 'WARRANTY_REPAIR',
  channel: 'HOTLINE',
  model,
  customerKey: 'c1',
  symptom: 'It does not spin.',
  region: '420106',
  ...changes,
})

/** A reported order with its first event. */
export const reported = (changes: Partial<Report> = {}, when = at): { order: Order; event: OrderEvent } =>
  append(undefined, newOrder('o1', report(changes), when), { action: 'REPORT', detail: {} }, actors.hotline, when)
