import { ulid } from 'ulid'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { registerUnit } from '../../../../functions/network/unit'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { roles } from '../../../../functions/shared/viewer'
import { mutate } from '../../api'
import { requestOf } from '../../conduct-tenant'
import { inWarehouse, requestAction } from '../../part-requests'
import type { Feature, World } from '../feature'
import { orderIn } from '../orders'

const today = dayOf(new Date())
const newCode = (): string => `CN.T${ulid()}`

/** Every rule there is. */
const all = {
  title: '部分商品规定',
  source: '公开镜像',
  effectiveFrom: '2020-01-01',
  faultSteps: [{ toDay: 3000, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], clause: '性能故障' }],
  failedRepairs: { repairs: 2, remedies: ['EXCHANGE', 'REFUND'], clause: '两次修理' },
  loaner: { days: 1, clause: '备用机' },
  partNotSupplied: { days: 90, clause: '待件' },
  repairerFault: { days: 30, clause: '自身原因' },
  repairHold: { days: 30, clause: '修理后' },
  online: { days: 7, clause: '无理由' },
  noInvoice: { days: 90, clause: '无发票' },
  partsSupply: { years: 5, clause: '停产后' },
}
const ofCategory = {
  cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
  depreciation: { perDay: 50, clause: '折旧率' },
}

/** For the world's own category. */
const rules = ({ tenant: { category } }: World, code = newCode()) => ({
  ...all,
  code,
  categories: [{ categoryId: toGlobalId('ProductCategory', category.id), ...ofCategory }],
})

let editions = 0

/** A maker's own terms; each call the next edition. */
const terms = ({ tenant: { model } }: World) => {
  editions += 1
  const about = { modelId: toGlobalId('ProductModel', model.id) }
  const loanerCharges = { damaged: 20_000, missing: 3_000, clause: '备用机条款' }
  // The first is in force today.
  return { ...all, ...ofCategory, loanerCharges, about, effectiveFrom: addDays(today, editions - 1) }
}

/** Rules are public to every role (G3); the platform publishes laws, each maker its own terms. */
export const warranty: Feature = {
  entries: {
    'Query.warrantyRules': { about: () => ({}), open: roles },
    'Mutation.warrantyRulesPublish': { about: (world) => rules(world), open: ['PLATFORM'] },
    'Mutation.warrantyTermsPublish': { about: terms, open: ['MANUFACTURER'] },
  },
  nodes: {
    WarrantyRules: {
      ids: ({ built: { warranty } }) => [warranty?.ids?.rules ?? '', warranty?.ids?.terms ?? ''],
      own: roles,
      any: roles,
    },
  },
  build: async (world) => {
    const { tenant } = world
    const input = rules(world)
    const call = { name: 'warrantyRulesPublish', viewer: tenant.as.PLATFORM, input, select: 'rules { id version }' }
    const { object, userErrors } = await mutate(call)
    if (!object) throw new Error(JSON.stringify(userErrors))
    const promise = {
      name: 'warrantyTermsPublish',
      viewer: tenant.as.MANUFACTURER,
      input: terms(world),
      select: 'rules { id version }',
    }
    const promised = await mutate(promise)
    if (!promised.object) throw new Error(JSON.stringify(promised.userErrors))
    const sale = { soldOn: addDays(today, -40), receivedOn: addDays(today, -39), manufacturedOn: addDays(today, -90) }
    const viewer = { role: 'PLATFORM', subject: 'test' } as const
    const facts = { serial: `S-${ulid()}`, soldBy: tenant.as.DEALER.org, price: 299_900, ...sale }
    const unit = registerUnit(tenant.model, facts, viewer, today)
    await createNetworkStore().units.create(requestOf(0), unit)
    // One that holds, and one that lasts: it waits for a part.
    await orderIn(tenant, 'CONFIRMED', { unit })
    const { order } = await orderIn(tenant, 'ACCEPTED', { unit })
    const { part } = await inWarehouse(tenant, 1)
    const asked = { orderId: toGlobalId('WorkOrder', order.id), partId: part.id, quantity: 1 }
    const waits = await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, asked)
    if (!waits.object) throw new Error(JSON.stringify(waits.userErrors))
    return { ids: { rules: object.id, terms: promised.object.id, unit: toGlobalId('Unit', unit.id) } }
  },
}
