import { ulid } from 'ulid'
import type { Unit } from '../../functions/network/network'
import { createNetworkStore } from '../../functions/network/network.store'
import { registerUnit } from '../../functions/network/unit'
import type { Order } from '../../functions/orders/order'
import { addDays, dayOf, instant, minutesBetween, startOfDay } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import { system } from '../../functions/shared/viewer'
import { caseOf } from '../../functions/warranty/remedies/claim'
import { createRemediesStore } from '../../functions/warranty/remedies/remedies.store'
import type { RemedyCase, RemedyEvent, RemedyKind, Wanted } from '../../functions/warranty/remedies/remedy'
import { type OrderWish, orderIn } from './access/orders'
import { mutate } from './api'
import { requestOf } from './conduct-tenant'
import type { Tenant } from './tenant'

const today = dayOf(new Date())
const platform = { role: 'PLATFORM', subject: 'test' } as const
const because = { rule: 'PERFORMANCE_FAULT', clause: '性能故障', by: 'CN.GENERAL~1' } as const
const approval = { by: 'MAKER', on: today } as const

/** A unit of the tenant's model, sold to somebody for 2 999.00 CNY. */
export const soldUnit = ({ model, as }: Tenant, daysAgo: number, change: object = {}): Promise<Unit> => {
  const sale = { soldOn: addDays(today, -daysAgo), soldBy: as.DEALER.org, price: 299_900, ...change }
  return createNetworkStore().units.create(
    requestOf(0),
    registerUnit(model, { serial: `S-${ulid()}`, ...sale }, platform, today),
  )
}

/** So many minutes ago, or the beginning of today where that is less: what began today began today at any hour of it. */
export const earlierToday = (minutes: number): number =>
  Math.min(minutes, Math.floor(minutesBetween(startOfDay(today), instant(new Date()))))

/** An order of the tenant's customer on a unit of its own, at the tenant's point. */
export const orderOfUnit = async (
  tenant: Tenant,
  wish: OrderWish & { readonly soldDaysAgo?: number } = {},
): Promise<{ readonly order: Order; readonly unit: Unit }> => {
  const unit = wish.unit ?? (await soldUnit(tenant, wish.soldDaysAgo ?? 5))
  const { order } = await orderIn(tenant, 'ACCEPTED', { ...wish, unit })
  return { order, unit }
}

const wanted = (kind: RemedyKind): Wanted => {
  if (kind === 'REFUND') return { kind, refund: { amount: 290_000, daysUsed: 33, deducted: 9900 } }
  return kind === 'MISSING_ITEM' ? { kind, items: [{ what: 'MANUAL', partNumber: 'MAN-1' }] } : { kind }
}

const handed = { condition: 'GOOD', accessories: ['充电器'] } as const
const refusal = { ground: 'NO_REPLACEMENT', rule: 'PERFORMANCE_FAULT', clause: '7 日', on: today } as const

/** What leads from a claim to each state that tests ask for. */
const received: readonly RemedyEvent[] = [
  { type: 'APPROVED', approval },
  {
    type: 'UNIT_RECEIVED',
    way: {
      leg: 'RECEIVED',
      receivedOn: today,
      condition: 'WORN',
      sendBy: { party: 'PROVIDER', on: addDays(today, 5) },
    },
    dueOn: addDays(today, 3),
  },
]
const sent: RemedyEvent = { type: 'UNIT_SENT', on: today, reference: 'SF-1' }
const arrived: RemedyEvent = { type: 'UNIT_ARRIVED', on: today, found: 'WORN' }
const issued = (): RemedyEvent => ({ type: 'ISSUED', loaner: { serial: `L-${ulid()}`, on: today, ...handed } })

const ways = {
  CLAIMED: () => [],
  APPROVED: () => received.slice(0, 1),
  REFUSED: () => [{ type: 'REFUSED', refusal }],
  RETURNED: () => received,
  ON_ITS_WAY: () => [...received, sent],
  AT_MAKER: () => [...received, sent, arrived],
  PAID: () => [...received, { type: 'PAID', payment: { reference: '银行回单 9', on: today } }],
  DISPOSED: () => [
    ...received,
    { type: 'PAID', payment: { reference: '银行回单 9', on: today } },
    { type: 'DISPOSED', on: today, disposition: 'HARVEST' },
  ],
  ISSUED: () => [issued()],
  HANDED_BACK: () => [issued(), { type: 'HANDED_BACK', handBack: { on: today, condition: 'WORN', accessories: [] } }],
  SENT: () => [{ type: 'SENT', sending: { reference: 'SF-2', on: today } }],
} as const satisfies Record<string, () => readonly RemedyEvent[]>

/** A remedy of the kind, carried as far as asked, straight through the store. */
export const remedyIn = async (
  tenant: Tenant,
  kind: RemedyKind,
  way: keyof typeof ways | readonly RemedyEvent[] = 'CLAIMED',
  of?: { readonly order: Order; readonly unit: Unit },
): Promise<RemedyCase> => {
  const { order, unit } = of ?? (await orderOfUnit(tenant))
  const { remedies } = createRemediesStore()
  const about = caseOf(order, unit, kind === 'MISSING_ITEM' ? undefined : because)
  const opening = { type: 'CLAIMED', about, wanted: wanted(kind), dueOn: addDays(today, 3) } as const
  let remedy = await remedies.open(requestOf(0), ownedId(order.id, ulid()), system('test'), opening)
  for (const event of typeof way === 'string' ? ways[way]() : way)
    remedy = await remedies.act(requestOf(0), remedy.id, system('test'), () => event)
  return remedy
}

/** Rules for the tenant's category, with every remedy in reach; what is changed replaces them. */
export const publishRemedyRules = async ({ as, category }: Tenant, change: object = {}): Promise<string> => {
  const input = {
    ...{ code: `CN.T${ulid()}`, title: '部分商品规定', source: '公开镜像', effectiveFrom: '2020-01-01' },
    faultSteps: [
      { toDay: 7, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], clause: '7 日' },
      { toDay: 15, remedies: ['EXCHANGE', 'REPAIR'], clause: '15 日' },
    ],
    failedRepairs: { repairs: 2, remedies: ['EXCHANGE', 'REFUND'], clause: '两次修理' },
    ...{ loaner: { days: 7, clause: '7 日备用机' }, partNotSupplied: { days: 60, clause: '待件 60 日' } },
    categories: [
      {
        categoryId: toGlobalId('ProductCategory', category.id),
        cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
        depreciation: { perDay: 50, clause: '折旧率' },
      },
    ],
    ...change,
  }
  const { userErrors } = await mutate({
    ...{ name: 'warrantyRulesPublish', viewer: as.PLATFORM, input, select: 'rules { id version }' },
  })
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return input.code
}

/** Terms of the tenant's maker by which a loaner is due sooner than by law. */
export const publishLoanerTerms = async ({ as, category }: Tenant, days: number): Promise<void> => {
  const input = {
    about: { categoryId: toGlobalId('ProductCategory', category.id) },
    ...{ title: '服务承诺', source: '说明书第 32 页', effectiveFrom: '2020-01-01' },
    ...{ faultSteps: [], loaner: { days, clause: `${days} 日备用机` } },
    cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
  }
  const { userErrors } = await mutate({
    ...{ name: 'warrantyTermsPublish', viewer: as.MANUFACTURER, input, select: 'rules { id version }' },
  })
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
}
