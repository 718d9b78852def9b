import type { ProductModel, Unit } from '../../../functions/network/network'
import { createNetworkStore } from '../../../functions/network/network.store'
import { registerUnit } from '../../../functions/network/unit'
import type { Step } from '../../../functions/orders/history'
import type { Order } from '../../../functions/orders/order'
import { customerKeyOf } from '../../../functions/platform/personal-data'
import { addMinutes, dayOf, instant } from '../../../functions/shared/days'
import { ownedId } from '../../../functions/shared/ids'
import { system, type Viewer } from '../../../functions/shared/viewer'
import { builtIn } from '../../../functions/warranty/built-in'
import { claimRemedy } from '../../../functions/warranty/remedies/claim'
import { approve } from '../../../functions/warranty/remedies/decide'
import { issueLoaner } from '../../../functions/warranty/remedies/hand-over'
import { JOB, proposalsFor } from '../../../functions/warranty/remedies/proposal'
import { createRemediesStore } from '../../../functions/warranty/remedies/remedies.store'
import type { RemedyEvent } from '../../../functions/warranty/remedies/remedy'
import { receiveUnit } from '../../../functions/warranty/remedies/returned-unit'
import { repairsOf } from '../../../functions/warranty/repairs'
import { rightsOn } from '../../../functions/warranty/rights'
import type { Answer } from '../../../functions/warranty/unit-rights'
import type { Chapter, Telling } from '../chapter'
import { type Customer, tellOrder } from '../tell-order'

const [MAKER, PROVIDER, POINT] = ['mingshi', 'chutian', 'chutian.wuchang'] as const
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-mingshi', manufacturerId: MAKER }
const deskOf = (pointId: string): Viewer => ({
  ...{ role: 'SERVICE_POINT', subject: `demo-${pointId}`, providerId: PROVIDER, pointId },
})
const platform: Viewer = { role: 'PLATFORM', subject: 'demo-platform' }

const customer = (n: number, name: string, pointId: string = POINT): Customer => ({
  ...{ pointId, region: '420106', location: { latitude: 30.5568, longitude: 114.3196 } },
  contact: { name, phone: `19900000${n}`, address: `武汉市武昌区示例路 ${n} 号` },
})

const lookedAt = [
  { action: 'START' },
  { action: 'DIAGNOSE', faultCode: 'SOFTWARE', note: '主板不良' },
  { action: 'COMPLETE', outcome: 'NOT_FIXED' },
] as const

interface Phone {
  readonly label: string
  readonly tail: string
  readonly soldDaysAgo: number
  readonly reportedDaysAgo: number
  readonly owner: Customer
  /** Looked at and not repaired; else it is still away. */
  readonly given?: true
}

interface Told {
  readonly order: Order
  readonly unit: Unit
}

/** A phone with an order for it, at the point since the day it was reported. */
const phoneOf = async ({ request }: Telling, model: ProductModel, phone: Phone): Promise<Told | undefined> => {
  const { label, tail, soldDaysAgo, reportedDaysAgo, owner, given } = phone
  const sold = request(`${label} sold`, soldDaysAgo)
  const sale = {
    serial: `${model.name}-${tail.slice(4, 8)}`,
    soldOn: dayOf(sold.at),
    soldBy: 'jiangcheng',
    price: 299_900,
  }
  const unit = registerUnit(model, sale, platform, dayOf(sold.at))
  await createNetworkStore().units.create(sold, unit)
  const reported = request(`${label} reported`, reportedDaysAgo)
  const at = addMinutes(instant(reported.at), 20)
  const technicianId = `${owner.pointId}.zhang`
  let order: Order | undefined
  await tellOrder(
    { model, unit, symptom: '反复重启', serviceItem: 'WARRANTY_REPAIR', tail },
    reported,
    owner,
    (actor) => [
      { command: { action: 'ACCEPT', technicianId }, actor, at },
      ...(given ? lookedAt.map((command, i): Step => ({ command, actor, at: addMinutes(at, 30 + 10 * i) })) : []),
    ],
    {
      goOn: (history) => {
        order = history.order
        return history
      },
    },
  )
  return order && { order, unit }
}

const answerFor = ({ order, unit }: Told, day: string): Answer =>
  rightsOn({ ...unit, categoryId: order.categoryId, repairs: repairsOf([order]) }, builtIn, day)

/** An exchange that its owner claimed within 15 days: approved and handed in, and the other phone is to come (O8). */
const exchange = async (telling: Telling, model: ProductModel): Promise<void> => {
  const owner = customer(306, '何丽')
  const phone = {
    label: 'phone to exchange',
    tail: 'DEM0EXCHANGE0001',
    soldDaysAgo: 14,
    reportedDaysAgo: 5,
    owner,
    given: true,
  } as const
  const told = await phoneOf(telling, model, phone)
  if (!told) return
  const [claimed, approved, received] = [5, 4, 1].map((days) => telling.request(`exchange ${days} days ago`, days))
  if (!claimed || !approved || !received) return
  const day = dayOf(claimed.at)
  const facts = { ...told, answer: answerFor(told, day), noReplacement: false }
  const by: Viewer = { role: 'CUSTOMER', subject: 'demo-household', customerKey: customerKeyOf(owner.contact.phone) }
  const { remedies } = createRemediesStore()
  const id = ownedId(told.order.id, 'DEM0EXCHANGE')
  await remedies.open(claimed, id, by, claimRemedy(facts, { kind: 'EXCHANGE', items: [] }, day))
  await remedies.act(approved, id, maker, () => approve(dayOf(approved.at)))
  await remedies.act(received, id, deskOf(owner.pointId), () =>
    receiveUnit({ condition: 'GOOD' }, undefined, dayOf(received.at)),
  )
}

/** A repair that lasts: the clock proposed a loaner on its eighth day, and the point handed one out (O9). */
const loaner = async (telling: Telling, model: ProductModel): Promise<void> => {
  const owner = customer(307, '罗敏', 'chutian.hanyang')
  const phone = { label: 'phone that is away', tail: 'DEM010ANER000001', soldDaysAgo: 60, reportedDaysAgo: 9, owner }
  const told = await phoneOf(telling, model, phone)
  if (!told) return
  const [proposed, issued] = [telling.request('loaner proposed', 1), telling.request('loaner issued', 0)]
  const due = dayOf(proposed.at)
  const [proposal] = proposalsFor(told.order, told.unit, answerFor(told, due), due)
  if (!proposal) return
  const { remedies } = createRemediesStore()
  await remedies.open(proposed, proposal.id, system(JOB), proposal.event)
  const event: RemedyEvent = issueLoaner(
    { serial: 'MS-P9-LOAN-1', condition: 'GOOD', accessories: ['充电器', '数据线'] },
    dayOf(issued.at),
  )
  await remedies.act(issued, proposal.id, deskOf(owner.pointId), () => event)
}

export const remedies: Chapter = async (telling) => {
  const model = telling.network.models.find(({ categoryId }) => categoryId === 'mobile-phone')
  if (!model) return
  await exchange(telling, model)
  await loaner(telling, model)
}
