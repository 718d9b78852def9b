import { ulid } from 'ulid'
import { createEvaluationsStore } from '../../../functions/admission/evaluations.store'
import type { State } from '../../../functions/orders/order'
import { addDays, dayOf } from '../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../functions/shared/ids'
import { type Role, roles, system } from '../../../functions/shared/viewer'
import { callApi, mutate } from '../api'
import { answers } from '../questionnaires'
import type { Tenant } from '../tenant'
import type { Entry, Values } from './feature'
import { features } from './features/index'
import { feeLineId } from './orders'
import type { World } from './world'

const today = dayOf(new Date())
const none = () => ({})
const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const categoryIds = ({ tenant }: World) => [toGlobalId('ProductCategory', tenant.category.id)]
const technicianId = ({ tenant }: World) => toGlobalId('Technician', tenant.technician.id)
const pointId = ({ tenant }: World) => toGlobalId('ServicePoint', tenant.point.id)
const visit = (world: World) => ({
  from: new Date(Date.now() + 3_600_000).toISOString(),
  to: new Date(Date.now() + 7_200_000).toISOString(),
  technicianId: technicianId(world),
})

/** The world's object of a type with the version it has by now, and a change. */
const changed = (type: string, localId: (tenant: Tenant) => string, change: Values): Entry => ({
  about: async ({ tenant }) => {
    const id = toGlobalId(type, localId(tenant))
    const query = `query($id: ID!) { node(id: $id) { ... on ${type} { version } } }`
    const { data } = await callApi<{ node: Values }>({ query, variables: { id }, viewer: tenant.as.PLATFORM })
    return { id, version: data.node.version, ...change }
  },
})

const evaluation = async (world: World): Promise<Values> => {
  const { id, version } = await world.openEvaluation()
  return { id, version }
}

/** Another round of it, whose figures propose to renew. */
const proposedToRenew = async (world: World): Promise<Values> => {
  const { evaluations } = createEvaluationsStore()
  const found = await evaluations.need(fromGlobalId('Evaluation', (await world.openEvaluation()).id, []), [])
  const { agreementId, manufacturerId, providerId, endsOn, kpis, criteria, from, to, measuredOn } = found
  const occasion = { agreementId, manufacturerId, providerId, endsOn, round: 2 }
  const measurement = {
    kpis,
    criteria,
    from,
    to,
    measuredOn,
    proposal: 'RENEW',
    proposalReason: 'NOTHING_MISSED',
  } as const
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const id = found.id.replace(/~01$/, `~${ulid()}`)
  const { version } = await evaluations.open(request, id, system('test'), { type: 'OPENED', occasion, measurement })
  return { id: toGlobalId('Evaluation', id), version }
}

/** An action on an order of its own in the state it starts from. */
const onOrder = (state: State, more: (world: World) => Values = none): Entry => ({
  about: async (world) => ({ id: await world.order(state), ...more(world) }),
})

const because = (state: State): Entry => onOrder(state, () => ({ reason: '原因' }))

const scopeOf = (world: World, role: Role): Values => {
  const { tenant } = world
  if (role === 'PROVIDER') return { providerId: toGlobalId('Provider', tenant.provider.id) }
  if (role === 'SERVICE_POINT') return { servicePointId: pointId(world) }
  return role === 'REGULATOR' ? { region: tenant.region } : ofMaker(world)
}

const insight = (unit: 'Day' | 'Month'): Entry => ({
  about: (world, role) =>
    unit === 'Day'
      ? { scope: scopeOf(world, role), from: addDays(today, -30), to: today }
      : { scope: scopeOf(world, role), from: world.month, to: today.slice(0, 7) },
})

/** One entry per field of Query and Mutation. The test fails for a field that has none. */
export const entries: Readonly<Record<string, Entry>> = {
  ...Object.assign({}, ...Object.values(features).map((feature) => feature.entries)),
  'Query.viewer': { about: none },
  'Query.node': { about: ({ orderId }) => ({ id: orderId }) },

  'Query.manufacturers': { about: none, open: roles },
  'Query.productCategories': { about: none, open: roles },
  'Query.units': { about: ({ tenant }) => ({ modelId: toGlobalId('ProductModel', tenant.model.id) }) },
  'Query.unit': {
    about: (world) => ({ ...ofMaker(world), serial: world.tenant.unit.serial }),
    open: ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER'],
  },
  'Query.providers': { about: ({ tenant }) => ({ region: tenant.region }), open: ['MANUFACTURER', 'AUDITOR'] },
  'Query.servicePointsCovering': {
    about: ({ tenant }) => ({ region: tenant.region }),
    open: ['MANUFACTURER', 'HOTLINE', 'DEALER', 'CUSTOMER'],
  },
  'Mutation.manufacturerCreate': { about: () => ({ name: `厂商 ${ulid()}` }) },
  'Mutation.manufacturerUpdate': changed('Manufacturer', ({ maker }) => maker.id, { callbacksPerDay: 10 }),
  'Mutation.brandCreate': { about: (world) => ({ ...ofMaker(world), name: '新品牌' }) },
  'Mutation.brandUpdate': changed('Brand', ({ brand }) => brand.id, { name: '改名' }),
  'Mutation.productCategoryCreate': {
    about: () => ({ code: `c-${ulid().toLowerCase()}`, nameZh: '冰箱', nameEn: 'Fridge' }),
  },
  'Mutation.productCategoryUpdate': changed('ProductCategory', ({ category }) => category.id, { nameEn: 'Washer' }),
  'Mutation.productModelCreate': {
    about: (world) => ({
      brandId: toGlobalId('Brand', world.tenant.brand.id),
      categoryId: categoryIds(world)[0],
      name: '新型号',
    }),
  },
  'Mutation.productModelUpdate': changed('ProductModel', ({ model }) => model.id, { repairLevel: 1 }),
  'Mutation.unitRegister': {
    about: ({ tenant }) => ({ modelId: toGlobalId('ProductModel', tenant.model.id), serial: `S-${ulid()}` }),
    open: ['DEALER'],
  },
  'Mutation.unitUpdate': changed('Unit', ({ unit }) => unit.id, { soldOn: addDays(today, -20) }),
  'Mutation.providerCreate': { about: ({ tenant }) => ({ name: `服务商 ${ulid()}`, region: tenant.region }) },
  'Mutation.providerUpdate': changed('Provider', ({ provider }) => provider.id, { name: '改名' }),
  'Mutation.servicePointCreate': {
    about: (world) => ({
      providerId: toGlobalId('Provider', world.tenant.provider.id),
      name: '新网点',
      location: { latitude: 30.5, longitude: 114.3 },
      region: world.tenant.region,
      covers: [world.tenant.region],
      categoryIds: categoryIds(world),
      level: 1,
      capacity: 0,
    }),
  },
  'Mutation.servicePointUpdate': changed('ServicePoint', ({ point }) => point.id, { capacity: 100 }),
  'Mutation.technicianCreate': {
    about: (world) => ({ servicePointId: pointId(world), name: '王工', post: 'FOREMAN' }),
  },
  'Mutation.technicianUpdate': changed('Technician', ({ technician }) => technician.id, { name: '李师傅' }),

  'Query.workOrders': {
    about: ({ month, tenant }, role) => ({ month, ...(role === 'REGULATOR' ? { region: tenant.region } : {}) }),
  },
  'Query.myWorkOrders': { about: none },
  'Query.workQueue': { about: none },
  'Query.workOrderTransitions': { about: none, open: roles },
  'Query.workOrderChainCheck': { about: ({ orderId }) => ({ id: orderId }) },
  'Mutation.workOrderReport': {
    about: (world) => ({
      ...ofMaker(world),
      serial: world.tenant.unit.serial,
      symptom: '不脱水',
      region: world.tenant.region,
      contact: { name: world.person.name, phone: world.person.phone, address: world.person.address },
    }),
    // A stranger's phone number or region, not a stranger's object.
    refusals: ['INVALID_VALUE'],
  },
  'Mutation.workOrderAccept': onOrder('OFFERED', (world) => ({ technicianId: technicianId(world) })),
  'Mutation.workOrderDecline': because('OFFERED'),
  'Mutation.workOrderReturn': because('ACCEPTED'),
  'Mutation.workOrderTechnicianNoShow': because('SCHEDULED'),
  'Mutation.workOrderCustomerNoShow': because('SCHEDULED'),
  'Mutation.workOrderRedispatch': onOrder('AWAITING_MAKER'),
  'Mutation.workOrderSchedule': onOrder('ACCEPTED', visit),
  'Mutation.workOrderStart': onOrder('SCHEDULED'),
  'Mutation.workOrderDiagnose': onOrder('IN_PROGRESS', () => ({ faultCode: 'MOTOR' })),
  'Mutation.workOrderUsePart': onOrder('IN_PROGRESS', () => ({ partNumber: 'P-2' })),
  'Mutation.workOrderAddFee': onOrder('IN_PROGRESS', () => ({ kind: 'VISIT', description: '上门', unitPrice: 3000 })),
  'Mutation.workOrderRemoveFee': onOrder('IN_PROGRESS', () => ({ feeLineId })),
  'Mutation.workOrderPlanAnotherVisit': onOrder('IN_PROGRESS', visit),
  'Mutation.workOrderComplete': onOrder('IN_PROGRESS'),
  'Mutation.workOrderConfirm': onOrder('COMPLETED'),
  'Mutation.workOrderDispute': because('COMPLETED'),
  'Mutation.workOrderRework': onOrder('DISPUTED'),
  'Mutation.workOrderSettle': because('DISPUTED'),
  'Mutation.workOrderCancel': because('ACCEPTED'),
  'Mutation.workOrderPause': onOrder('ACCEPTED', () => ({ reason: 'CUSTOMER_ASKED_LATER' })),
  'Mutation.workOrderResume': {
    about: async (world) => {
      const id = await world.order('ACCEPTED')
      const input = { id, reason: 'CUSTOMER_ASKED_LATER' }
      await mutate({ name: 'workOrderPause', viewer: world.tenant.as.SERVICE_POINT, input, select: 'workOrder { id }' })
      return { id }
    },
  },
  'Mutation.workOrderChangeUrgency': onOrder('ACCEPTED', () => ({ urgency: 'URGENT', reason: '老人独居' })),

  'Query.callbackTasks': { about: none },
  'Query.callbackRun': { about: (world) => ({ ...ofMaker(world), day: world.day }) },
  'Query.callbackRuns': { about: ofMaker },
  'Query.jobRuns': { about: () => ({ job: 'SAMPLE_CALLBACKS', first: 100 }) },
  'Mutation.callbackRecord': {
    about: (world) => ({ id: world.openTask(), answers }),
  },
  'Mutation.callbackNoAnswer': { about: (world) => ({ id: world.openTask() }) },

  // Each shows eleven figures with what drove them: a page of ten would exceed the limit on cost.
  'Query.evaluations': { about: (world) => ({ ...ofMaker(world), first: 5 }) },
  'Mutation.evaluationReply': { about: async (world) => ({ ...(await evaluation(world)), text: '说明' }) },
  'Mutation.evaluationAnnounceEnd': { about: async (world) => ({ ...(await proposedToRenew(world)), reason: '自营' }) },
  'Mutation.evaluationDecide': {
    about: async (world) => ({
      ...(await evaluation(world)),
      decision: 'RENEW',
      validTo: addDays(today, 400),
      reason: '新服务商',
    }),
  },

  'Query.dashboard': insight('Day'),
  'Query.satisfactionTrend': insight('Day'),
  'Query.faultCodes': { about: none, open: roles },
  'Query.faultPareto': insight('Month'),
  'Query.callbackQuestionResults': insight('Month'),
  'Mutation.satisfactionAnnotationAdd': {
    about: (world, role) => ({ scope: scopeOf(world, role), day: today, text: '新价格表生效' }),
  },
  'Mutation.satisfactionAnnotationWithdraw': {
    about: async (world, role) => {
      // Whoever may not write notes asks about the maker's.
      const writer = ['PROVIDER', 'SERVICE_POINT', 'REGULATOR', 'PLATFORM'].includes(role) ? role : 'MANUFACTURER'
      const scope = scopeOf(world, writer)
      const viewer = world.tenant.as[writer]
      const input = { scope, day: today, text: '误记' }
      const select = 'annotation { id }'
      const call = { name: 'satisfactionAnnotationAdd', viewer, input, select }
      const { object } = await mutate<{ id: string }>(call)
      return { scope, id: object?.id, reason: '日期有误' }
    },
  },
}
