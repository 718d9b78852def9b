import { ulid } from 'ulid'
import type { Unit } from '../../functions/network/network'
import type { Contact } from '../../functions/orders/contact'
import type { Prospect } from '../../functions/orders/dispatch'
import type { Order } from '../../functions/orders/order'
import { addDays, addMinutes, dayOf, type Instant } from '../../functions/shared/days'
import type { Place } from '../../functions/shared/geo'
import { between, chance, choose } from './chance'
import type { DemoNetwork } from './network'
import { rosterOf } from './rights'
import { type Scene, type Stage, tell } from './story'

export interface DemoOrder {
  /** The order as it was at an instant after its report. */
  readonly until: (at: Instant) => Order
  readonly scene: Scene
  readonly contact: Contact
  readonly unit: Unit
}

interface Town {
  readonly region: string
  readonly centre: Place
  readonly name: string
  readonly weight: number
}

/** Where the customers live; nobody serves Xiantao, so its orders wait for the maker. */
const towns: readonly Town[] = [
  { region: '420106', name: '武汉市武昌区', centre: { latitude: 30.553, longitude: 114.316 }, weight: 26 },
  { region: '420105', name: '武汉市汉阳区', centre: { latitude: 30.549, longitude: 114.265 }, weight: 18 },
  { region: '420115', name: '武汉市江夏区', centre: { latitude: 30.349, longitude: 114.313 }, weight: 10 },
  { region: '421102', name: '黄冈市黄州区', centre: { latitude: 30.447, longitude: 114.879 }, weight: 8 },
  { region: '420602', name: '襄阳市襄城区', centre: { latitude: 32.01, longitude: 112.134 }, weight: 8 },
  { region: '430102', name: '长沙市芙蓉区', centre: { latitude: 28.185, longitude: 113.032 }, weight: 14 },
  { region: '430602', name: '岳阳市岳阳楼区', centre: { latitude: 29.372, longitude: 113.13 }, weight: 6 },
  { region: '440106', name: '广州市天河区', centre: { latitude: 23.124, longitude: 113.361 }, weight: 8 },
  { region: '429004', name: '仙桃市', centre: { latitude: 30.364, longitude: 113.454 }, weight: 2 },
]

const families = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'] as const
const givenNames = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '洋', '艳'] as const

/** Invented numbers of a block that is not assigned. */
export const phoneOf = (customer: number): string => `19900${String(customer).padStart(6, '0')}`

const CUSTOMERS = 300
const DAYS = 75

const townOf = (label: string): Town => {
  const total = towns.reduce((sum, { weight }) => sum + weight, 0)
  let left = chance(label) * total
  for (const town of towns) {
    left -= town.weight
    if (left < 0) return town
  }
  return towns[0] as Town
}

/** Old orders have ended, most of them well; new ones are anywhere. */
const stageOf = (label: string, ageDays: number): Stage => {
  const draw = chance(`${label} stage`)
  if (ageDays > 12) return draw < 0.9 ? 'CONFIRMED' : draw < 0.93 ? 'COMPLETED' : draw < 0.95 ? 'DISPUTED' : 'CANCELLED'
  if (ageDays > 3)
    return draw < 0.45
      ? 'CONFIRMED'
      : draw < 0.65
        ? 'COMPLETED'
        : draw < 0.8
          ? 'IN_PROGRESS'
          : draw < 0.95
            ? 'SCHEDULED'
            : 'CANCELLED'
  if (ageDays > 0.05)
    return choose(`${label} recent`, ['ACCEPTED', 'SCHEDULED', 'SCHEDULED', 'IN_PROGRESS', 'COMPLETED'])
  return draw < 0.7 ? 'OFFERED' : 'AWAITING_DISPATCH'
}

/** Spread over the last 75 days, denser towards now; the last few within the hour, so that some offers are still open. */
const reportedAt = (i: number, count: number, now: Instant): Instant => {
  const share = (count - 1 - i) / count
  const minutes = i >= count - 12 ? (count - i) * 4 : Math.floor(share * DAYS * 1440) + 60
  return addMinutes(now, -minutes)
}

const prospectsOf = (network: DemoNetwork, makerId: string, loads: ReadonlyMap<string, number>): Prospect[] =>
  network.points.map((point) => ({
    point,
    roster: rosterOf(network.rights, point.id),
    terms: {
      manufacturerId: makerId,
      providerId: point.providerId,
      version: 1,
      agreements: network.agreements.filter((a) => a.manufacturerId === makerId && a.providerId === point.providerId),
    },
    // Hailan asked for instruments only lately: the story's orders were dispatched without.
    kit: undefined,
    requirement: undefined,
    load: loads.get(point.id) ?? 0,
    score: undefined,
  }))

/** How many the demo tells. */
export const ORDERS = 480

/** Every order of the demo, oldest first. A customer's unit that breaks again within 30 days shows as a repeat. */
export function* demoOrders(
  network: DemoNetwork,
  count: number,
  now: Instant,
  customerKeyOf: (phone: string) => string,
): Generator<DemoOrder> {
  const latest = new Map<string, Order>()
  const loads = new Map<string, number>()
  for (let i = 0; i < count; i += 1) {
    const at = reportedAt(i, count, now)
    const label = `order ${i}`
    const town = townOf(label)
    const customer = i === 0 ? 1 : between(`${label} customer`, 1, CUSTOMERS)
    const model = choose(`${label} model`, network.models as [(typeof network.models)[number]])
    const serial = `${model.name}-${String(customer).padStart(4, '0')}`
    const unit: Unit = {
      id: `${model.manufacturerId}.${serial}`,
      version: 1,
      manufacturerId: model.manufacturerId,
      modelId: model.id,
      categoryId: model.categoryId,
      serial,
      soldOn: addDays(dayOf(now), -between(`${serial} sold`, 90, 900)),
      soldBy: 'jiangcheng',
    }
    const previous = latest.get(unit.id)
    const stillOpen = previous && !('completion' in previous) && previous.state !== 'CANCELLED'
    if (stillOpen) continue
    const name = choose(`c${customer} family`, families) + choose(`c${customer} given`, givenNames)
    const phone = phoneOf(customer)
    const near = (centre: number, axis: string) => centre + (chance(`${label} ${axis}`) - 0.5) * 0.06
    const plot = {
      id: ulid(Date.parse(at)).slice(0, 10) + idTail(label),
      label,
      model,
      unit,
      customerKey: customerKeyOf(phone),
      region: town.region,
      location: { latitude: near(town.centre.latitude, 'lat'), longitude: near(town.centre.longitude, 'lon') },
      reportedAt: at,
      now,
      stage: stageOf(label, (Date.parse(now) - Date.parse(at)) / 86_400_000),
      previous,
      prospects: prospectsOf(network, model.manufacturerId, loads),
    }
    const scene = tell(plot)
    latest.set(unit.id, scene.order)
    note(loads, scene.order)
    const until = (then: Instant) => tell({ ...plot, now: then }).order
    yield { scene, until, unit, contact: { name, phone, address: `${town.name}示例路 ${between(label, 1, 300)} 号` } }
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The random part of a ULID, from the label: the same order has the same id when loading is resumed. */
const idTail = (label: string): string =>
  Array.from({ length: 16 }, (_, i) => CROCKFORD[Math.floor(chance(`${label} id ${i}`) * 32)]).join('')

const note = (loads: Map<string, number>, order: Order): void => {
  const holder = order.state === 'OFFERED' ? order.offer : 'assignment' in order ? order.assignment : undefined
  if (holder && ['OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'].includes(order.state))
    loads.set(holder.pointId, (loads.get(holder.pointId) ?? 0) + 1)
}
