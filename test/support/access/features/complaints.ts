import { toGlobalId } from '../../../../functions/shared/ids'
import {
  bringComplaintTo,
  complain,
  complainOfMaker,
  complaintAction,
  orderDone,
  referTo,
  type Stage,
  setHotlineState,
} from '../../complaints'
import { soldUnit } from '../../remedies'
import type { Entry, Feature, Values, World } from '../feature'
import { orderIn } from '../orders'

const levelOf: Readonly<Record<string, string>> = {
  SERVICE_POINT: 'POINT',
  PROVIDER: 'PROVIDER',
  MANUFACTURER: 'MAKER',
  HOTLINE: 'MAKER',
  REGULATOR: 'AUTHORITY',
}

/** A complaint that stands where the role solves it, brought to a stage there. */
const before = (stage: Stage | undefined, more: Values = {}): Entry => ({
  about: async ({ tenant }, role) => {
    const there = await referTo(tenant, await complain(tenant), levelOf[role] ?? 'POINT')
    const { id, version } = stage ? await bringComplaintTo(tenant, there, stage) : there
    return { id, version, ...more }
  },
})

const closed = async ({ tenant }: World) => {
  const { id, version } = await bringComplaintTo(tenant, await complain(tenant), 'DECIDED')
  const { object } = await complaintAction(tenant, 'CUSTOMER', 'Answer', { id, version, agreed: true })
  return { id, version: object?.version }
}

const text = { text: '仍未退款' }

/** The customer, those complained of and the levels above, each for its own. */
export const complaints: Feature = {
  entries: {
    'Query.complaints': {
      about: ({ month, tenant }, role) => ({ month, ...(role === 'REGULATOR' ? { region: tenant.region } : {}) }),
    },
    'Query.complaintQueue': { about: ({ tenant }, role) => (role === 'REGULATOR' ? { region: tenant.region } : {}) },
    'Query.complaintClusters': {
      about: ({ month, tenant }) => ({ month, manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
      open: ['PLATFORM'],
    },
    'Query.hotlineAgents': { about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }) },
    'Mutation.complaintReceive': {
      about: async ({ tenant }) => ({
        ...{ orderId: await orderDone(tenant), topic: 'DELAY', against: 'POINT', wish: 'APOLOGY', text: '迟到两天' },
      }),
    },
    'Mutation.complaintAcknowledge': before(undefined),
    'Mutation.complaintAssess': before('ACKNOWLEDGED', { severity: 'SAFETY', text: '漏电' }),
    'Mutation.complaintInvestigate': before('ASSESSED', { text: '接线错误' }),
    'Mutation.complaintDecide': before('INVESTIGATED', { outcome: 'NOT_UPHELD', text: '收费合规' }),
    'Mutation.complaintRefer': before(undefined, { reason: '超出权限' }),
    'Mutation.complaintAnswer': before('DECIDED', { agreed: false, ...text }),
    'Mutation.complaintWithdraw': before(undefined, text),
    'Mutation.complaintReopen': { about: async (world) => ({ ...(await closed(world)), ...text }) },
    'Mutation.complaintContact': before(undefined, { reached: true, minutes: 4, ...text }),
    'Mutation.hotlineStateSet': { about: () => ({ state: 'READY' }), open: ['HOTLINE'] },
  },
  nodes: {
    Complaint: {
      // One of no order is none of the service point's.
      ids: ({ built }) => {
        const { bare: _ofMaker, ...rest } = built.complaints?.ids ?? {}
        return Object.values(rest)
      },
      own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'CUSTOMER', 'REGULATOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const orderId = await orderDone(tenant)
    const first = await complain(tenant, { orderId }, 'HOTLINE')
    const second = await complain(tenant, { orderId })
    const third = await referTo(tenant, await complain(tenant, { orderId }), 'AUTHORITY')
    await bringComplaintTo(tenant, second, 'DECIDED')
    const { id, version } = first
    await complaintAction(tenant, 'HOTLINE', 'Contact', { id, version, reached: true, minutes: 4, ...text })
    await setHotlineState(tenant, 'READY')
    const bare = await complainOfMaker(tenant)
    // Of a unit that nobody knows the sale of: there is nothing to say of its rights.
    const unit = await soldUnit(tenant, 0, { soldOn: undefined, price: undefined })
    await complain(tenant, {
      orderId: toGlobalId('WorkOrder', (await orderIn(tenant, 'COMPLETED', { unit })).order.id),
    })
    return { ids: { first: id, second: second.id, third: third.id, bare: bare.id, closed: (await closed(world)).id } }
  },
}
