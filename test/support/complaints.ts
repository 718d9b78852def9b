import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { orderIn } from './access/orders'
import { type MutationAnswer, mutate } from './api'
import type { Tenant } from './tenant'

export interface ComplaintAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly level: string
}

type Values = Readonly<Record<string, unknown>>

/** Does something about complaints as one of the tenant's people. */
export const complaintAction = (
  tenant: Tenant,
  role: Role,
  name: string,
  input: Values,
  select = 'complaint { id version state level }',
): Promise<MutationAnswer<ComplaintAnswer>> =>
  mutate({ name: `complaint${name}`, viewer: tenant.as[role], input, select })

const done = ({ object, userErrors }: MutationAnswer<ComplaintAnswer>): ComplaintAnswer => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** An order that was done, by its global id. */
export const orderDone = async (tenant: Tenant): Promise<string> =>
  toGlobalId('WorkOrder', (await orderIn(tenant, 'COMPLETED')).order.id)

/** A complaint of the tenant's customer about an order. */
export const complain = async (
  tenant: Tenant,
  change: Values = {},
  role: Role = 'CUSTOMER',
): Promise<ComplaintAnswer> => {
  const orderId = 'orderId' in change ? change.orderId : await orderDone(tenant)
  const said = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收了上门费，请打 13912345678' }
  return done(await complaintAction(tenant, role, 'Receive', { ...said, ...change, orderId }))
}

const solvers: Readonly<Record<string, Role>> = {
  POINT: 'SERVICE_POINT',
  PROVIDER: 'PROVIDER',
  MAKER: 'MANUFACTURER',
  AUTHORITY: 'REGULATOR',
}

const stages = [
  ['ACKNOWLEDGED', 'Acknowledge', {}],
  ['ASSESSED', 'Assess', { severity: 'ROUTINE', text: '涉及收费' }],
  ['INVESTIGATED', 'Investigate', { text: '收费与价目不符' }],
  ['DECIDED', 'Decide', { outcome: 'UPHELD', remedies: ['REFUND'], text: '退还 50 元' }],
] as const

export type Stage = (typeof stages)[number][0]

/** Has the level where a complaint stands bring it to a stage. */
export const bringComplaintTo = async (
  tenant: Tenant,
  complaint: ComplaintAnswer,
  stage: Stage,
): Promise<ComplaintAnswer> => {
  let found = complaint
  const role = solvers[complaint.level] ?? 'PLATFORM'
  for (const [reached, name, more] of stages) {
    const { id, version } = found
    found = done(await complaintAction(tenant, role, name, { id, version, ...more }))
    if (reached === stage) break
  }
  return found
}

/** Hands a complaint up until it stands at a level. */
export const referTo = async (tenant: Tenant, complaint: ComplaintAnswer, level: string): Promise<ComplaintAnswer> => {
  let found = complaint
  while (found.level !== level) {
    const { id, version } = found
    const role = solvers[found.level] ?? 'PLATFORM'
    found = done(await complaintAction(tenant, role, 'Refer', { id, version, reason: '超出权限' }))
  }
  return found
}

export const localComplaintId = (id: string): string => fromGlobalId('Complaint', id, [])

/** A complaint of no order, taken down by the hotline. */
export const complainOfMaker = async (tenant: Tenant, change: Values = {}): Promise<ComplaintAnswer> => {
  const manufacturerId = toGlobalId('Manufacturer', tenant.maker.id)
  const who = { manufacturerId, region: tenant.region, phone: tenant.phone, channel: 'MAILBOX' }
  const said = { topic: 'RIGHTS_REFUSED', against: 'MAKER', wish: 'EXCHANGE', text: '拒绝换机' }
  return done(await complaintAction(tenant, 'HOTLINE', 'Receive', { ...who, ...said, ...change }))
}

export const setHotlineState = (tenant: Tenant, state: string): Promise<MutationAnswer<Values>> =>
  mutate({
    ...{ name: 'hotlineStateSet', viewer: tenant.as.HOTLINE, input: { state } },
    select: 'hotlineAgent { agent state queue talks reached talkMinutes readyMinutes breakMinutes needsBreak }',
  })
