import { footingsOf, prospectsFor } from '../../functions/network/prospects.use-case'
import { dispatchOrder as dispatchOrderBare } from '../../functions/orders/dispatch-order.use-case'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate } from './api'
import { deployed } from './deployed'
import type { Tenant } from './tenant'

const dispatchOrder = deployed('dispatch-orders', dispatchOrderBare)

export interface OrderData {
  readonly id: string
  readonly version: number
  readonly state: string
}

const SELECT = 'workOrder { id version state }'

export const contactOf = (tenant: Tenant) => ({ name: '王小明', phone: tenant.phone, address: '武珞路 1 号' })

/** A report of the tenant's unit as the customer makes it; `changes` replace its input. */
export const report = (
  tenant: Tenant,
  changes: Readonly<Record<string, unknown>> = {},
  role: Role = 'CUSTOMER',
): Promise<MutationAnswer<OrderData>> =>
  mutate<OrderData>({
    name: 'workOrderReport',
    viewer: tenant.as[role],
    select: SELECT,
    input: {
      manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
      serial: tenant.unit.serial,
      symptom: '不脱水',
      region: tenant.region,
      location: tenant.point.location,
      contact: contactOf(tenant),
      ...changes,
    },
  })

/** What the stream does after a report: the dispatch of one order, by its global id. */
export const dispatch = (id: string, now = new Date()) =>
  dispatchOrder(
    {
      ...{ store: createOrdersStore(), prospectsFor, footingsOf, partsAtHand },
      standingsOf: async (ids) => ids.map(() => undefined),
    },
    fromGlobalId('WorkOrder', id, []),
    now,
  )

/** One action on an order by one of the tenant's people. */
export const act = (
  tenant: Tenant,
  role: Role,
  name: string,
  id: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<MutationAnswer<OrderData>> =>
  mutate<OrderData>({ name: `workOrder${name}`, viewer: tenant.as[role], input: { id, ...input }, select: SELECT })

/** A reported and dispatched order. */
export const offered = async (tenant: Tenant, changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const { object, userErrors } = await report(tenant, changes)
  if (!object) throw new Error(JSON.stringify(userErrors))
  await dispatch(object.id)
  return object.id
}

export const visit = (tenant: Tenant) => ({
  from: new Date(Date.now() + 3_600_000).toISOString(),
  to: new Date(Date.now() + 2 * 3_600_000).toISOString(),
  technicianId: toGlobalId('Technician', tenant.technician.id),
})

/** Carries an offered order to the named stage. */
export const bringTo = async (
  tenant: Tenant,
  id: string,
  stage: 'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS' | 'COMPLETED' | 'CONFIRMED',
): Promise<void> => {
  const steps = [
    ['ACCEPTED', 'SERVICE_POINT', 'Accept', {}],
    ['SCHEDULED', 'SERVICE_POINT', 'Schedule', visit(tenant)],
    ['IN_PROGRESS', 'TECHNICIAN', 'Start', {}],
    ['', 'TECHNICIAN', 'Diagnose', { faultCode: 'MOTOR', note: '碳刷磨损' }],
    ['', 'TECHNICIAN', 'AddFee', { kind: 'VISIT', description: '上门费', unitPrice: 3000 }],
    ['COMPLETED', 'TECHNICIAN', 'Complete', {}],
    ['CONFIRMED', 'CUSTOMER', 'Confirm', {}],
  ] as const
  for (const [reached, role, name, input] of steps) {
    const { userErrors } = await act(tenant, role, name, id, input)
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
    if (reached === stage) return
  }
}

/** Reads one order as one of the tenant's people; null where it does not exist for them. */
export const read = async <T>(tenant: Tenant, role: Role, id: string, fields: string): Promise<T | null> => {
  const { data, errors } = await callApi<{ node: T | null }>({
    query: `query($id: ID!) { node(id: $id) { ... on WorkOrder { ${fields} } } }`,
    variables: { id },
    viewer: tenant.as[role],
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.node
}
