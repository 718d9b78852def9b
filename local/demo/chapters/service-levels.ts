import { house } from '../../../functions/network/service-levels/house'
import { termsOf, urgencies } from '../../../functions/network/service-levels/service-level'
import { publishLevel } from '../../../functions/network/service-levels/service-level-book'
import { createServiceLevelsStore } from '../../../functions/network/service-levels/service-levels.store'
import { follow, type Step } from '../../../functions/orders/history'
import { noticesOf, stepsDue } from '../../../functions/orders/service-level/escalation'
import { pauseBy } from '../../../functions/orders/service-level/pause'
import { addDays, addMinutes, dayOf, instant } from '../../../functions/shared/days'
import { type Actor, system, type Viewer } from '../../../functions/shared/viewer'
import type { Chapter } from '../chapter'
import { type Customer, tellOrder } from '../tell-order'

const MAKER = 'hailan'
const DAY = 1440
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: MAKER }
const technician = {
  role: 'TECHNICIAN',
  subject: 'demo-li',
  providerId: 'chutian',
  pointId: 'chutian.wuchang',
} as const
const technicianId = 'chutian.wuchang.li'
const person: Actor = { ...technician, technicianId }

const customer = (n: number, name: string): Customer => ({
  ...{ pointId: 'chutian.wuchang', region: '420106', location: { latitude: 30.5571, longitude: 114.3201 } },
  contact: { name, phone: `19900000${n}`, address: `武汉市武昌区示例路 ${n} 号` },
})

/**
 * Hailan answers sooner from next month on (O12). Until then the house's level holds, by which one order waits for a part
 * and stands still, and one has three quarters of its time behind it and was warned of (Q5).
 */
export const serviceLevels: Chapter = async ({ network, request, now }) => {
  const model = network.models.find(({ manufacturerId }) => manufacturerId === MAKER)
  if (!model) return
  const published = request('service level published', 1)
  const { books, openOrAct } = createServiceLevelsStore()
  const targets = urgencies.map((urgency) => {
    const { ACCEPT, VISIT: visit, COMPLETE: complete } = house.targets[urgency]
    return { urgency, accept: { ...ACCEPT, minutes: ACCEPT.minutes / 2 }, visit, complete }
  })
  const from = addDays(dayOf(now), 30)
  const input = { title: '海澜服务时限', from, targets, steps: house.steps, pauses: house.pauses }
  await openOrAct(books, published, MAKER, maker, (book) =>
    publishLevel(book, MAKER, input, maker, instant(published.at)),
  )

  const asked = { model, serviceItem: 'WARRANTY_REPAIR', terms: termsOf(house, MAKER, 'NORMAL') } as const
  const begun = (start: string, desk: Actor): Step[] => [
    { command: { action: 'ACCEPT', technicianId }, actor: desk, at: addMinutes(start, 20) },
    { command: { action: 'START' }, actor: person, at: addMinutes(start, DAY) },
    {
      command: { action: 'DIAGNOSE', faultCode: 'MOTOR', note: '主板烧毁' },
      actor: person,
      at: addMinutes(start, DAY + 15),
    },
  ]
  const waits = request('order waiting for a part', 5)
  const start = instant(waits.at)
  const part = { reason: 'WAITING_FOR_PARTS', note: '主板 WM-8-MAIN 缺货' } as const
  await tellOrder(
    { ...asked, symptom: '通电无反应', tail: 'DEM0WA1T1NGPART1' },
    waits,
    customer(303, '钱敏'),
    (desk) => begun(start, desk),
    {
      goOn: (history) => {
        const at = addMinutes(start, DAY + 30)
        return follow(history, [{ command: pauseBy(house, history.order, part, at), actor: person, at }])
      },
    },
  )

  const late = request('order warned of', 6)
  const first = instant(late.at)
  const warnedAt = addMinutes(first, 5.5 * DAY)
  let steps: ReturnType<typeof stepsDue> = []
  await tellOrder(
    { ...asked, symptom: '异响', tail: 'DEM0WARNED0F0001' },
    late,
    customer(304, '孙强'),
    (desk) => begun(first, desk),
    {
      goOn: (history) => {
        steps = stepsDue(history.order, warnedAt)
        return follow(history, [{ command: { action: 'ESCALATE', steps }, actor: system('sweep'), at: warnedAt }])
      },
      notices: (order) => noticesOf(order, steps),
    },
  )
}
