import type { Caller } from './api'
import { county, type Network, type People } from './network'
import { nodes, type Page } from './pages'
import { assert, eventually } from './steps'

interface WorkOrder {
  readonly id: string
  readonly state: string
}

/** Of each order, in fen: the commission of its work by clause 2 of the agreement (test/support/agreement-terms.ts). */
export const FEE = 2500

/** What clause 6 of the agreement asks for (test/support/agreement-terms.ts). */
const repairReport = [
  { field: '故障现象', value: '不排水' },
  { field: '更换配件', value: '无' },
]

const HOUR_MS = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString()

/** What the customer does first; dispatch follows without being asked. @returns the order's global id */
export const report = async (customer: Caller, phone: string, modelId: string): Promise<string> => {
  const input = {
    modelId,
    symptom: '不排水',
    region: county,
    location: { latitude: 30.56, longitude: 114.32 },
    contact: { name: '李雷', phone, address: '珞喻路 1 号' },
  }
  const { workOrder } = await customer.act<{ workOrder: WorkOrder }>('workOrderReport', input, 'workOrder { id state }')
  return workOrder.id
}

export const stateOf = async (caller: Caller, id: string): Promise<string | undefined> => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on WorkOrder { state } } }'
  return (await caller.ask<{ node: WorkOrder | null }>(query, { id })).node?.state
}

/** What was done with an order, in order. */
export const actionsOf = async (caller: Caller, id: string): Promise<string[]> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on WorkOrder { events(first: 50) { edges { node { action } } } } } }`
  const { node } = await caller.ask<{ node: { events: Page<{ action: string }> } }>(query, { id })
  return nodes(node.events).map(({ action }) => action)
}

export const act = async (
  caller: Caller,
  mutation: string,
  input: object,
  state: string,
  inputType?: string,
): Promise<void> => {
  const payload = await caller.act<{ workOrder: WorkOrder }>(
    mutation,
    { ...input },
    'workOrder { id state }',
    inputType,
  )
  assert(payload.workOrder.state === state, `the order is ${payload.workOrder.state}, not ${state}`)
}

/** Every stage of an order after the report, in order: name and what is done. */
export const stages = (
  id: string,
  customer: Caller,
  { technicianId }: Network,
  { servicePoint, technician }: People,
): readonly (readonly [name: string, run: () => Promise<void>])[] => [
  [
    'the stream has it dispatched',
    async () => {
      await eventually('the order is offered', async () => {
        const state = await stateOf(servicePoint, id)
        return state === 'OFFERED' ? state : undefined
      })
    },
  ],
  ['the service point accepts', () => act(servicePoint, 'workOrderAccept', { id }, 'ACCEPTED')],
  [
    'a visit is agreed',
    () => act(servicePoint, 'workOrderSchedule', { id, technicianId, from: inHours(1), to: inHours(3) }, 'SCHEDULED'),
  ],
  ['the technician starts', () => act(technician, 'workOrderStart', { id }, 'IN_PROGRESS', 'WorkOrderActionInput')],
  [
    'the fault is diagnosed',
    () => act(technician, 'workOrderDiagnose', { id, faultCode: 'DRAIN-PUMP', note: '排水泵堵塞' }, 'IN_PROGRESS'),
  ],
  [
    'a fee line is added',
    () =>
      act(
        technician,
        'workOrderAddFee',
        { id, kind: 'LABOUR', workItem: '更换外壳', description: '清理排水泵', unitPrice: FEE },
        'IN_PROGRESS',
      ),
  ],
  [
    'the work is completed, with the report that the agreement asks for',
    () => act(technician, 'workOrderComplete', { id, outcome: 'FIXED', report: repairReport }, 'COMPLETED'),
  ],
  ['the customer confirms', () => act(customer, 'workOrderConfirm', { id }, 'CONFIRMED', 'WorkOrderActionInput')],
]
