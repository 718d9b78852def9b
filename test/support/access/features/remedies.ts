import { ulid } from 'ulid'
import { dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { type Role, roles } from '../../../../functions/shared/viewer'
import type { RemedyEvent, RemedyKind } from '../../../../functions/warranty/remedies/remedy'
import { mutate } from '../../api'
import { orderOfUnit, remedyIn } from '../../remedies'
import type { Entry, Feature, Values, World } from '../feature'

const own: readonly Role[] = roles

/** A mutation on a remedy of its own. */
const on = (
  kind: RemedyKind,
  way: Parameters<typeof remedyIn>[2] = 'CLAIMED',
  more: () => Values = () => ({}),
): Entry => ({
  about: async ({ tenant }) => {
    const { id, version } = await remedyIn(tenant, kind, way)
    return { id: toGlobalId('RemedyCase', id), version, ...more() }
  },
})

const condition = () => ({ condition: 'WORN' })
const reference = () => ({ reference: '单号 1' })
const serial = () => ({ serial: `N-${ulid()}` })
const idOf =
  (name: string) =>
  ({ built }: World) =>
    built.remedies?.ids?.[name] ?? ''

/** A loaner that came back damaged, for which charges were stated. */
const damaged = (): readonly RemedyEvent[] => {
  const on = dayOf(new Date())
  const charges = { damaged: 20_000, missing: 3000, clause: '备用机条款', by: 'MAKER.x~1' }
  const loaner = { serial: `L-${ulid()}`, on, condition: 'GOOD', accessories: ['充电器'], charges } as const
  return [
    { type: 'ISSUED', loaner },
    { type: 'HANDED_BACK', handBack: { on, condition: 'DAMAGED', accessories: [] } },
  ]
}

/** Who sees an order sees its remedies. */
export const remedies: Feature = {
  entries: {
    'Query.workOrderRemedies': { about: (world) => ({ workOrderId: idOf('order')(world) }) },
    'Query.unitRemedies': { about: (world) => ({ unitId: idOf('unit')(world) }) },
    'Query.openRemedies': { about: () => ({}) },
    'Mutation.remedyClaim': {
      about: async ({ tenant }) => {
        const { order } = await orderOfUnit(tenant)
        return { workOrderId: toGlobalId('WorkOrder', order.id), kind: 'MISSING_ITEM', items: [{ what: 'MANUAL' }] }
      },
    },
    'Mutation.remedyApprove': on('EXCHANGE'),
    'Mutation.remedyRefuse': on('EXCHANGE', 'CLAIMED', () => ({
      ...{ ground: 'MISUSE', rule: 'PERFORMANCE_FAULT', clause: '人为损坏' },
    })),
    'Mutation.remedyContest': on('EXCHANGE', 'REFUSED'),
    'Mutation.remedyWithdraw': on('EXCHANGE'),
    'Mutation.remedyUnitReceive': on('EXCHANGE', 'APPROVED', condition),
    'Mutation.remedyUnitSend': on('EXCHANGE', 'RETURNED', reference),
    'Mutation.remedyUnitArrive': on('EXCHANGE', 'ON_ITS_WAY', condition),
    'Mutation.remedyReplace': on('EXCHANGE', 'RETURNED', serial),
    'Mutation.remedyPay': on('REFUND', 'RETURNED', reference),
    'Mutation.remedyDispose': on('REFUND', 'PAID', () => ({ disposition: 'SCRAP' })),
    'Mutation.remedyLoanerIssue': on('LOANER', 'CLAIMED', () => ({ ...serial(), ...condition() })),
    'Mutation.remedyLoanerReturn': on('LOANER', 'ISSUED', condition),
    'Mutation.remedyItemsSend': on('MISSING_ITEM', 'CLAIMED', reference),
  },
  nodes: {
    RemedyCase: {
      ids: ({ built }) =>
        Object.entries(built.remedies?.ids ?? {}).flatMap(([name, id]) => (name.startsWith('R') ? [id] : [])),
      own,
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const of = await orderOfUnit(tenant)
    const [refused, sent, loaner, refund] = await Promise.all([
      remedyIn(tenant, 'EXCHANGE', 'REFUSED', of),
      remedyIn(tenant, 'MISSING_ITEM', 'SENT', of),
      remedyIn(tenant, 'LOANER', 'HANDED_BACK', of),
      remedyIn(tenant, 'REFUND', 'DISPOSED'),
    ])
    // Sold today, and so by the terms that are in force today.
    const sold = await orderOfUnit(tenant, { soldDaysAgo: 0 })
    const lent = [await remedyIn(tenant, 'LOANER', 'CLAIMED', sold), await remedyIn(tenant, 'LOANER', damaged())]
    const under = await Promise.all(
      (['RETURNED', 'ON_ITS_WAY', 'AT_MAKER'] as const).map((way) => remedyIn(tenant, 'EXCHANGE', way)),
    )
    const { id, version } = await remedyIn(tenant, 'EXCHANGE', 'RETURNED')
    const input = { id: toGlobalId('RemedyCase', id), version, ...serial() }
    const call = { name: 'remedyReplace', viewer: tenant.as.MANUFACTURER, input, select: 'remedyCase { id version }' }
    const { object, userErrors } = await mutate(call)
    if (!object) throw new Error(JSON.stringify(userErrors))
    const remedies = [refused, sent, loaner, refund, ...lent, ...under].map((one) => toGlobalId('RemedyCase', one.id))
    return {
      ids: {
        order: toGlobalId('WorkOrder', of.order.id),
        unit: toGlobalId('Unit', of.unit.id),
        ...Object.fromEntries([...remedies, object.id].map((one, i) => [`R${i}`, one])),
      },
    }
  },
}
