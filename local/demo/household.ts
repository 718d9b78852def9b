import { ulid } from 'ulid'
import type { ProductModel } from '../../functions/network/network'
import type { Contact } from '../../functions/orders/contact'
import { begin, follow, type Step } from '../../functions/orders/history'
import { ANSWER_MINUTES } from '../../functions/orders/order'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { newOrder } from '../../functions/orders/report'
import { onceOnly } from '../../functions/platform/once'
import { customerKeyOf } from '../../functions/platform/personal-data'
import { addMinutes, instant } from '../../functions/shared/days'
import type { Place } from '../../functions/shared/geo'
import { type Actor, system } from '../../functions/shared/viewer'
import type { Telling } from './chapter'

const WORDS = ['脱水时晃动', '冷藏室不冷', '制热慢'] as const

interface Visited {
  readonly contact: Contact
  readonly pointId: string
  readonly technicianId?: string
  readonly region: string
  readonly location: Place
}

const wuchang: Visited = {
  ...{ pointId: 'chutian.wuchang', region: '420106', location: { latitude: 30.5561, longitude: 114.3187 } },
  contact: { name: '吴静', phone: '19900000301', address: '武汉市武昌区示例路 301 号' },
}
/** Zhang's certificates end in three days, and the work is due in six. */
const hanyang: Visited = {
  ...{ pointId: 'chutian.hanyang', technicianId: 'chutian.hanyang.zhang' },
  ...{ region: '420105', location: { latitude: 30.5497, longitude: 114.2661 } },
  contact: { name: '郑洁', phone: '19900000302', address: '武汉市汉阳区示例路 302 号' },
}

/**
 * One household with three appliances to see to, all accepted by one point: one technician may do them in one visit. And an
 * order that is to outlast its technician's certificate.
 */
export const household = async ({ network, request }: Telling): Promise<void> => {
  const whiteGoods = network.models.filter(({ manufacturerId }) => manufacturerId === 'hailan')
  for (const [i, model] of whiteGoods.entries())
    await tell(model, WORDS[i] ?? '', i, request(`household ${i}`, 1), wuchang)
  const [first] = whiteGoods
  if (first) await tell(first, '排水慢', 9, request('order at risk', 1), hanyang)
}

const tell = async (
  model: ProductModel,
  symptom: string,
  i: number,
  request: ReturnType<Telling['request']>,
  { pointId, technicianId, region, location, contact }: Visited,
): Promise<void> => {
  const at = instant(request.at)
  const customerKey = customerKeyOf(contact.phone)
  const customer: Actor = { role: 'CUSTOMER', subject: 'demo-household', customerKey }
  const providerId = 'chutian'
  const desk: Actor = { role: 'SERVICE_POINT', subject: `demo-${pointId}`, providerId, pointId }
  const draft = newOrder(
    `${ulid(request.at.getTime()).slice(0, 10)}DEM0H0VSEH0DD00${i}`,
    {
      serviceItem: 'MAINTENANCE',
      channel: 'CUSTOMER',
      model,
      customerKey,
      symptom,
      region,
      location,
    },
    at,
  )
  const offeredAt = addMinutes(at, 1)
  const offer = {
    pointId,
    providerId,
    agreementId: 'chutian.hailan-2026',
    round: 1,
    offeredAt,
    answerBy: addMinutes(offeredAt, ANSWER_MINUTES),
  }
  const completeBy = addMinutes(at, 7 * 1440)
  const steps: Step[] = [
    { command: { action: 'OFFER', offer }, actor: system('dispatch'), at: offeredAt },
    { command: { action: 'ACCEPT', completeBy, technicianId }, actor: desk, at: addMinutes(at, 20) },
  ]
  const history = follow(begin(draft, customer, at), steps)
  const write = () => createOrdersStore().insert(history, contact, request)
  await onceOnly('Orders', request, write, async () => undefined)
}
