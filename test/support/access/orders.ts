import { ulid } from 'ulid'
import { planId } from '../../../functions/network/channels/channel-plan'
import type { Unit } from '../../../functions/network/network'
import { house } from '../../../functions/network/service-levels/house'
import { termsOf } from '../../../functions/network/service-levels/service-level'
import type { Command } from '../../../functions/orders/actions'
import type { Contact } from '../../../functions/orders/contact'
import type { Explanation } from '../../../functions/orders/dispatch'
import { begin, follow, type History } from '../../../functions/orders/history'
import type { Order, State } from '../../../functions/orders/order'
import { createOrdersStore } from '../../../functions/orders/orders.store'
import { newOrder, type Report } from '../../../functions/orders/report'
import { customerKeyOf } from '../../../functions/platform/personal-data'
import { addMinutes, type Instant, instant } from '../../../functions/shared/days'
import { ownedId } from '../../../functions/shared/ids'
import { type Actor, system } from '../../../functions/shared/viewer'
import type { Tenant } from '../tenant'

/** Names, numbers and words that no supervisor may read; not found in anything else of the tests. */
export interface Person extends Contact {
  /** Free text that names the person. */
  readonly words: string
}

export const personOf = ({ phone }: Tenant): Person => {
  const mark = phone.slice(-6)
  return { name: `欧阳${mark}`, phone, address: `珞珈山${mark}号`, words: `请找欧阳${mark}先生` }
}

/** The buy-out that a world's orders were dispatched by; the feature `channels` makes it. */
export const accessBuyOut = (dealerId: string): string => ownedId(dealerId, 'B0')

/** Where orders can be brought to, each with what leads there from the state before. */
const way: readonly State[] = ['AWAITING_DISPATCH', 'OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_PROGRESS', 'COMPLETED']

interface Scene extends Pick<OrderWish, 'procedureId'> {
  readonly tenant: Tenant
  readonly words: string
  readonly at: (minutes: number) => Instant
}

const FEE = 'fee-1'

const told = (at: Instant) => ({ kind: 'COMPLETE', percent: 100, to: 'SERVICE_POINT', at }) as const

const stepsTo = (state: State, { tenant, words, at, procedureId }: Scene): [Command, Actor, number][] => {
  const { provider, point, technician, agreement, maker, phone } = tenant
  const [providerId, pointId, technicianId] = [provider.id, point.id, technician.id]
  const desk: Actor = { role: 'SERVICE_POINT', subject: 'desk', providerId, pointId }
  const customer: Actor = { role: 'CUSTOMER', subject: 'customer', customerKey: customerKeyOf(phone) }
  const manufacturer: Actor = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: maker.id }
  const offer = (round: number, minutes: number): Command => ({
    action: 'OFFER',
    terms: termsOf(house, maker.id, 'NORMAL'),
    offer: {
      pointId,
      providerId,
      agreementId: agreement.id,
      round,
      offeredAt: at(minutes),
      answerBy: at(minutes + 120),
    },
  })
  const missed = { from: at(8), to: at(20), technicianId }
  const appointment = { from: at(60), to: at(120), technicianId, outsideWindows: words }
  const work: [Command, Actor, number][] = [
    [{ action: 'START', ...(procedureId ? { procedureId } : {}) }, desk, 60],
    [{ action: 'DIAGNOSE', faultCode: 'MOTOR', note: words }, desk, 61],
    [{ action: 'USE_PART', part: { id: 'part-1', partNumber: 'P-1', serial: 'PS-1', quantity: 1 } }, desk, 62],
    [
      {
        action: 'ADD_FEE',
        line: {
          id: FEE,
          kind: 'LABOUR',
          workItem: '检测',
          description: words,
          quantity: 1,
          unitPrice: 5000,
          agreedPrice: 4000,
        },
      },
      desk,
      63,
    ],
    [
      {
        action: 'ADD_FEE',
        line: { id: 'fee-2', kind: 'FREIGHT', shipment: 'TO_POINT', description: words, quantity: 1, unitPrice: 900 },
      },
      desk,
      63,
    ],
    [{ action: 'MARK_OVERDUE', steps: [told(at(64))] }, system('sweep'), 64],
  ]
  const upTo: Partial<Record<State, [Command, Actor, number][]>> = {
    OFFERED: [
      [offer(1, 1), system('dispatch'), 1],
      [{ action: 'DECLINE', reason: words }, desk, 2],
      [offer(2, 3), system('dispatch'), 3],
    ],
    ACCEPTED: [[{ action: 'ACCEPT', completeBy: at(63), technicianId }, desk, 4]],
    SCHEDULED: [
      [{ action: 'SCHEDULE', appointment: missed }, desk, 5],
      [{ action: 'CUSTOMER_NO_SHOW', reason: words }, desk, 9],
      [{ action: 'SCHEDULE', appointment }, desk, 10],
      [{ action: 'PAUSE', reason: 'WAITING_FOR_PARTS', note: words, clocks: ['COMPLETE'], until: at(30) }, desk, 11],
      [{ action: 'RESUME' }, desk, 12],
    ],
    IN_PROGRESS: work,
    COMPLETED: [
      [{ action: 'COMPLETE', outcome: 'FIXED', report: [{ field: '故障现象', value: words }] }, desk, 90],
      [{ action: 'RATE', score: 4, comment: words }, customer, 91],
    ],
  }
  const along = way.slice(0, way.indexOf(state) + 1).flatMap((passed) => upTo[passed] ?? [])
  const whole = way.flatMap((passed) => upTo[passed] ?? [])
  switch (state) {
    case 'AWAITING_MAKER':
      return [[{ action: 'PARK', round: 1, waitsFor: 'CAPACITY' }, system('dispatch'), 1]]
    case 'CANCELLED':
      return [[{ action: 'CANCEL', reason: words }, manufacturer, 1]]
    case 'DISPUTED':
      return [...whole, [{ action: 'DISPUTE', reason: words }, customer, 91]]
    case 'CONFIRMED':
      return [...whole, [{ action: 'CONFIRM' }, customer, 91]]
    default:
      return along
  }
}

/** By maker: the order made last, which the next one was placed with. */
const mates = new Map<string, readonly string[]>()

const explanationOf = (
  order: Order,
  { maker: { id: manufacturerId }, point: { id, providerId }, technician: { id: technicianId }, as }: Tenant,
): Explanation => ({
  orderId: order.id,
  planId: planId(order),
  buyOutId: accessBuyOut(as.DEALER.org ?? ''),
  round: order.round,
  at: order.reportedAt,
  chosenPointId: id,
  truncated: false,
  weighedTogether: 2,
  bundle: { orderIds: [order.id, ...(mates.get(manufacturerId) ?? [])], technicianIds: [technicianId], saving: 0.5 },
  likelyParts: [{ partNumber: 'P-1', quantity: 1, by: 'FAULT', share: 0.4 }],
  candidates: [
    {
      pointId: id,
      providerId,
      agreementId: 'a',
      technicianId,
      figures: {
        distanceKm: 1.5,
        load: 1,
        capacity: 20,
        score: 0.9,
        channel: 'OUTSOURCED',
        priority: 1,
        visiting: true,
        orders: 3,
        minimumOrders: 5,
        partsAtHand: ['P-1'],
        partsMissing: ['P-2'],
        cost: 0.1,
      },
      displacement: 0,
      lastPlaceTaken: true,
    },
    { pointId: id, providerId, excludedBy: 'ALREADY_TRIED' },
  ],
})

export interface OrderWish {
  /** Minutes ago of the report; two days otherwise, so that its deadlines have passed. */
  readonly minutesAgo?: number
  readonly previous?: Report['previous']
  readonly unit?: Unit
  readonly serviceItem?: Report['serviceItem']
  /** The edition of a step book that its work follows. */
  readonly procedureId?: string
  /** The service contract it is taken under. */
  readonly contractId?: string
  readonly contract?: Report['contract']
}

/** An order of the tenant's customer in a state, with its log, contact and explanation; local id. */
export const orderIn = async (tenant: Tenant, state: State, wish: OrderWish = {}): Promise<History> => {
  const {
    minutesAgo = 2 * 1440,
    previous,
    unit: wished,
    serviceItem = 'WARRANTY_REPAIR',
    procedureId,
    contractId,
    contract = contractId === undefined ? undefined : { contractId },
  } = wish
  const { unit, region, as, point } = tenant
  // Work of level 2 lacks an instrument that the feature `equipment` asks for; what is about to be taken or to start must not.
  const model = { ...tenant.model, repairLevel: state === 'OFFERED' || state === 'SCHEDULED' ? 1 : 2 }
  const start = Date.now() - minutesAgo * 60_000
  const at = (minutes: number) => addMinutes(instant(new Date(start)), minutes)
  const { words, ...contact } = personOf(tenant)
  // Each order is of a unit of its own, since a unit has one open order at most; the tenant's unit stands for itself.
  const report: Report = {
    serviceItem,
    channel: 'DEALER',
    model,
    unit: wished ?? (state === 'CONFIRMED' || state === 'COMPLETED' ? unit : { ...unit, id: `${unit.id}-${ulid()}` }),
    dealerId: as.DEALER.org,
    customerKey: customerKeyOf(tenant.phone),
    symptom: words,
    region,
    location: point.location,
    windows: [{ from: at(1), to: at(29 * 1440) }],
    previous,
    contract,
  }
  const draft = newOrder(ulid(), report, at(0))
  const dealer: Actor = { role: 'DEALER', subject: 'dealer', dealerId: as.DEALER.org ?? '' }
  const steps = stepsTo(state, { tenant, words, at, ...(procedureId ? { procedureId } : {}) })
  const history = follow(
    begin(draft, dealer, at(0)),
    steps.map(([command, actor, minutes]) => ({ command, actor, at: at(minutes) })),
  )
  const { order } = history
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const explanation = order.round > 0 ? { explanation: explanationOf(order, tenant) } : {}
  await createOrdersStore().insert(history, contact, request, explanation)
  mates.set(tenant.maker.id, [order.id])
  return history
}

export const feeLineId = FEE
