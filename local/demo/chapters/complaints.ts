import { ulid } from 'ulid'
import { actOnComplaint, sayOnComplaint } from '../../../functions/complaints/act-on-complaint.use-case'
import { answer } from '../../../functions/complaints/answer'
import type { Complaint, ComplaintEvent } from '../../../functions/complaints/complaint'
import { createComplaintsStore } from '../../../functions/complaints/complaints.store'
import { type Acting, acknowledge, assess, decide, investigate, refer } from '../../../functions/complaints/handle'
import { createAgentsStore } from '../../../functions/complaints/hotline/agents.store'
import type { About, Received } from '../../../functions/complaints/receive'
import { receiveComplaint } from '../../../functions/complaints/receive-complaint.use-case'
import { createNetworkStore } from '../../../functions/network/network.store'
import type { Order } from '../../../functions/orders/order'
import { createOrdersStore } from '../../../functions/orders/orders.store'
import { customerKeyOf } from '../../../functions/platform/personal-data'
import { cnCalendar } from '../../../functions/shared/calendars/cn'
import { addMinutes, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import { createRuleBooksStore } from '../../../functions/warranty/rule-books.store'
import type { Chapter, Telling } from '../chapter'
import { phoneOf } from '../orders'
import { tellOrder, toldId } from '../tell-order'

const [MAKER, PROVIDER, POINT] = ['hailan', 'chutian', 'chutian.wuchang'] as const
const phone = phoneOf(1)
const customer: Viewer = { role: 'CUSTOMER', subject: 'demo-customer', customerKey: customerKeyOf(phone) }
const hotline: Viewer = { role: 'HOTLINE', subject: 'demo-hotline', manufacturerId: MAKER }
const point: Viewer = { role: 'SERVICE_POINT', subject: `demo-${POINT}`, providerId: PROVIDER, pointId: POINT }
const provider: Viewer = { role: 'PROVIDER', subject: `demo-${PROVIDER}`, providerId: PROVIDER }
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: MAKER }

const household = {
  ...{ pointId: POINT, region: '420106', location: { latitude: 30.5541, longitude: 114.3162 } },
  contact: { name: '王芳', phone, address: '武汉市武昌区示例路 1 号' },
}

/** A washing machine that was repaired a week ago, for a fee. */
const repaired = async ({ network, request }: Telling, tail: string): Promise<Order> => {
  const model = network.models.find((one) => one.manufacturerId === MAKER && one.categoryId === 'washing-machine')
  if (!model) throw new Error('The demo has no washing machine')
  const asked = request(`order ${tail}`, 8)
  const at = (minutes: number) => addMinutes(instant(asked.at), minutes)
  const technicianId = `${POINT}.zhang`
  await tellOrder({ model, symptom: '不脱水', serviceItem: 'WARRANTY_REPAIR', tail }, asked, household, (actor) => [
    { command: { action: 'ACCEPT', technicianId }, actor, at: at(20) },
    { command: { action: 'START' }, actor, at: at(1440) },
    { command: { action: 'DIAGNOSE', faultCode: 'MOTOR', note: '碳刷磨损' }, actor, at: at(1450) },
    { command: { action: 'COMPLETE', outcome: 'FIXED' }, actor, at: at(1500) },
  ])
  const order = await createOrdersStore().latest(toldId(asked, tail))
  if (!order) throw new Error('The order was not told')
  return order
}

type Doing = (found: Complaint, acting: Acting, words: string) => ComplaintEvent

/** A complaint, and what came of it day by day. */
const tellComplaint = async (
  { request }: Telling,
  label: string,
  about: About,
  by: Viewer,
  said: Received & { readonly text: string },
  daysAgo: number,
  steps: readonly (readonly [daysAgo: number, by: Viewer, doing: Doing, words?: string])[] = [],
): Promise<void> => {
  const store = createComplaintsStore()
  const [network, orders] = [createNetworkStore(), createOrdersStore()]
  const asked = request(`complaint ${label}`, daysAgo)
  const receiving = {
    ...{ viewer: by, store, calendar: cnCalendar, newId: () => ulid(asked.at.getTime()) },
    unit: (id: string) => network.units.load(id),
    model: (id: string) => network.models.load(id),
    ...{ booksFor: createRuleBooksStore().booksFor, ordersOf: orders.ofUnit },
  }
  let found = await receiveComplaint(receiving, about, said, asked)
  for (const [i, [days, viewer, doing, words]] of steps.entries()) {
    const acting = { viewer, store, calendar: cnCalendar }
    const which = { id: found.id, version: i + 1 }
    const step = request(`complaint ${label} step ${i}`, days)
    found = words
      ? await sayOnComplaint(acting, which, words, step, (before, hash, how) => doing(before, how, hash))
      : await actOnComplaint(acting, which, step, (before, how) => doing(before, how, ''))
  }
}

const decided = (daysAgo: number, by: Viewer, text: string): [number, Viewer, Doing][] => [
  [daysAgo, by, acknowledge],
  [daysAgo, by, (found, acting) => assess(found, { severity: 'ROUTINE', text: '涉及收费' }, acting)],
  [daysAgo, by, (found, acting) => investigate(found, { text: '上门费按价目收取', attachments: [] }, acting)],
  [daysAgo, by, (found, acting) => decide(found, { outcome: 'NOT_UPHELD', remedies: [], text }, acting)],
]

/**
 * Fees that a service point defended and the customer does not accept, a plug that grew hot, which is for the authority by now, and those
 * of today: a cluster about the point, and one for the maker.
 */
export const complaints: Chapter = async (telling) => {
  const fees = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '保修期内仍收了上门费' } as const
  const defended = await repaired(telling, 'DEM0FEES00000001')
  await tellComplaint(telling, 'of fees', { order: defended }, customer, fees, 5, [
    ...decided(4, point, '收费符合价目表'),
    [1, customer, (found, acting, words) => answer(found, { agreed: false, words }, acting), '保修期内不应收费'],
    [1, provider, acknowledge],
  ])
  const danger = { topic: 'WORKMANSHIP', against: 'POINT', wish: 'REPAIR', text: '修后插头发烫，有焦味' } as const
  const up =
    (text: string): Doing =>
    (found, acting) =>
      refer(found, text, acting)
  const hot = await repaired(telling, 'DEM0HEAT00000001')
  await tellComplaint(telling, 'of heat', { order: hot }, hotline, danger, 3, [
    [3, point, acknowledge],
    [3, point, (found, acting) => assess(found, { severity: 'SAFETY', text: '可能起火' }, acting)],
    [3, point, up('需厂商检测')],
    [2, provider, up('需厂商检测')],
    [1, maker, up('同批次须召回评估')],
  ])
  const rude = { topic: 'CONDUCT', against: 'POINT', wish: 'APOLOGY', text: '师傅态度不好' } as const
  for (const [i, order] of [defended, hot, await repaired(telling, 'DEM0RUDE00000001')].entries())
    await tellComplaint(telling, `of conduct ${i}`, { order }, i === 0 ? hotline : customer, rude, 0)
  const refused = { topic: 'RIGHTS_REFUSED', against: 'MAKER', wish: 'EXCHANGE', text: '15 日内拒绝换机' } as const
  const letter = { manufacturerId: MAKER, region: '420106', customerKey: customerKeyOf(phone) }
  await tellComplaint(telling, 'of rights', letter, hotline, { ...refused, channel: 'MAILBOX' }, 0)
  await createAgentsStore().change(MAKER, hotline.subject, 'READY', telling.request('agent comes', 0))
}
