import { setTimeout as pause } from 'node:timers/promises'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import type { Tenant } from '../support/tenant'
import { type Api, Client, Refused } from './client'
import { oneOf } from './dice'

/** The people of one order: the tenant's own, and a customer that no other order has. */
interface Cast {
  readonly tenant: Tenant
  readonly phone: string
  as(role: Role): Client
}

type Step = (cast: Cast, id: string) => Promise<unknown>

const castOf = (api: Api, tenant: Tenant, phone: string): Cast => {
  const clients = new Map<Role, Client>()
  return {
    tenant,
    phone,
    as: (role) => {
      const claims = tenant.as[role]
      const own = role === 'CUSTOMER' ? { ...claims, sub: `customer:${phone.slice(-8)}`, phone_number: phone } : claims
      const client = clients.get(role) ?? new Client(api, own)
      clients.set(role, client)
      return client
    },
  }
}

const HOUR_MS = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString()

const report = async ({ tenant, phone, as }: Cast): Promise<string> => {
  const { id } = await as('CUSTOMER').act('workOrderReport', {
    modelId: toGlobalId('ProductModel', tenant.model.id),
    symptom: '不脱水',
    region: tenant.region,
    location: tenant.point.location,
    contact: { name: '王小明', phone, address: '武珞路 1 号' },
  })
  return id
}

/** As its point sees it, until it is so. */
const reaches = (state: string): Step => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on WorkOrder { state } } }'
  return async ({ as }, id) => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
      const { node } = await as('MANUFACTURER').ask<{ node: { state: string } | null }>(query, { id })
      if (node?.state === state) return
    }
    throw new Refused(`It never came to be ${state}`)
  }
}

const act =
  (role: Role, name: string, input: object | ((cast: Cast) => object) = {}, inputType?: string): Step =>
  ({ as, ...cast }, id) =>
    as(role).act(
      `workOrder${name}`,
      { id, ...(typeof input === 'function' ? input({ as, ...cast }) : input) },
      inputType,
    )

const ACTION = 'WorkOrderActionInput'
const REASON = 'WorkOrderReasonInput'
const visit = ({ tenant }: Cast) => ({
  ...{ from: inHours(1), to: inHours(2) },
  technicianId: toGlobalId('Technician', tenant.technician.id),
})
const labour = { kind: 'LABOUR', description: '清理排水泵', unitPrice: 2500 }
const callOut = { kind: 'VISIT', description: '上门费', unitPrice: 3000 }

const offered = reaches('OFFERED')
const accept = act('SERVICE_POINT', 'Accept')
const work = [
  act('SERVICE_POINT', 'Schedule', visit),
  act('TECHNICIAN', 'Start', {}, ACTION),
  act('TECHNICIAN', 'Diagnose', { faultCode: 'MOTOR', note: '碳刷磨损' }),
  act('TECHNICIAN', 'AddFee', callOut),
  act('TECHNICIAN', 'AddFee', labour),
  act('TECHNICIAN', 'Complete', { outcome: 'FIXED' }),
]
const confirm = act('CUSTOMER', 'Confirm', {}, ACTION)
const dispute = act('CUSTOMER', 'Dispute', { reason: '还是不脱水' }, REASON)

/** A complaint about the order, which its point says it has. */
const complain: Step = async ({ as }, orderId) => {
  const said = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收了上门费' }
  const { id, version } = await as('CUSTOMER').act('complaintReceive', { orderId, ...said })
  await as('SERVICE_POINT').act('complaintAcknowledge', { id, version }, 'ComplaintInput')
}

/** What orders live through; each on its own, whatever happens to the others. */
const lives: readonly (readonly Step[])[] = [
  [offered, accept, ...work, confirm],
  [offered, accept, ...work, confirm, act('CUSTOMER', 'Rate', { score: 5 })],
  [offered, accept, ...work, dispute, act('MANUFACTURER', 'Rework', {}, ACTION)],
  [offered, accept, ...work, dispute, act('HOTLINE', 'Settle', { reason: '退还上门费' }, REASON)],
  [offered, accept, ...work, complain],
  [
    offered,
    act('SERVICE_POINT', 'Decline', { reason: '人手不足' }, REASON),
    reaches('AWAITING_MAKER'),
    act('MANUFACTURER', 'Redispatch', {}, ACTION),
    offered,
    accept,
  ],
  [offered, accept, act('SERVICE_POINT', 'Return', { reason: '缺少工具' }, REASON)],
  [act('CUSTOMER', 'Cancel', { reason: '自己修好了' }, REASON)],
  [offered, accept],
]

let customers = 0

/** One order from its report to wherever its life leads. @throws Refused, NoAnswer */
export const live = async (api: Api, tenants: readonly Tenant[]): Promise<void> => {
  customers += 1
  const cast = castOf(api, oneOf(api.dice, tenants), `+86139${String(customers).padStart(8, '0')}`)
  const steps = oneOf(api.dice, lives)
  const id = await report(cast)
  for (const step of steps) await step(cast, id)
}
