import { footingsOf, prospectsFor } from '../functions/network/prospects.use-case'
import { dispatchOrder } from '../functions/orders/dispatch-order.use-case'
import { createOrdersStore } from '../functions/orders/orders.store'
import { partsAtHand } from '../functions/parts/at-hand/parts-at-hand.use-case'
import { addDays, dayOf } from '../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../functions/shared/ids'
import { addManyOrders } from '../test/support/many-orders'
import { newTenant } from '../test/support/tenant'
import type { Bench } from './api'

export interface Operation {
  readonly name: string
  /** How often among a hundred of the day. */
  readonly share: number
  readonly run: () => Promise<unknown>
}

const TENANT_ORDERS = 500

const mutation = (name: string) =>
  `mutation($input: WorkOrder${name}Input!) { workOrder${name}(input: $input) { workOrder { id } userErrors { code field } } }`

/** What the stream does after a report; no request of the API. */
const dispatch = (id: string) =>
  dispatchOrder(
    {
      ...{ store: createOrdersStore(), prospectsFor, footingsOf, partsAtHand },
      standingsOf: async (ids) => ids.map(() => undefined),
    },
    fromGlobalId('WorkOrder', id, []),
    new Date(),
  )

/** A mixed day at one maker and its service point, whose lists hold some hundred orders. */
export const mixedDay = async ({ as }: Pick<Bench, 'as'>): Promise<Operation[]> => {
  const tenant = await newTenant({ capacity: 10_000 })
  await addManyOrders(tenant, TENANT_ORDERS)
  const [hotline, maker, point, technician] = await Promise.all(
    [tenant.as.HOTLINE, tenant.as.MANUFACTURER, tenant.as.SERVICE_POINT, tenant.as.TECHNICIAN].map((claims) =>
      as({ ...claims }),
    ),
  )
  if (!hotline || !maker || !point || !technician) throw new Error('A token is missing')
  const key = () => ({ idempotencyKey: crypto.randomUUID() })
  const act = (who: Bench['askApi'], name: string, input: object) =>
    who(mutation(name), { input: { ...key(), ...input } })
  const waiting: string[] = []
  let phones = 0
  const report = async (): Promise<string> => {
    phones += 1
    const contact = { name: '王小明', phone: `138${String(phones).padStart(8, '0')}`, address: '武珞路 1 号' }
    const { location } = tenant.point
    const modelId = toGlobalId('ProductModel', tenant.model.id)
    const data = await act(hotline, 'Report', { modelId, symptom: '不脱水', region: tenant.region, location, contact })
    return (data as { workOrderReport?: { workOrder: { id: string } } }).workOrderReport?.workOrder.id ?? ''
  }
  const taken = async (): Promise<string> => {
    const id = waiting.pop() ?? (await report())
    await dispatch(id)
    return id
  }
  const offered: string[] = []
  for (let i = 0; i < 40; i += 1) offered.push(await taken())
  const month = dayOf(new Date()).slice(0, 7)
  const today = dayOf(new Date())
  const makerId = toGlobalId('Manufacturer', tenant.maker.id)
  const period = `from: "${addDays(today, -30)}", to: "${today}"`
  const details =
    'edges { node { id state model { name } category { nameZh } servicePoint { name } } } pageInfo { hasNextPage }'
  return [
    { name: 'report', share: 10, run: async () => waiting.push(await report()) },
    { name: 'dispatch (by the stream)', share: 10, run: async () => offered.push(await taken()) },
    {
      name: 'accept',
      share: 10,
      run: async () => act(point, 'Accept', { id: offered.shift() ?? (await taken()) }),
    },
    {
      name: 'technician reads an order',
      share: 30,
      run: () =>
        technician('query($id: ID!) { node(id: $id) { ... on WorkOrder { id state symptom } } }', {
          id: offered[0] ?? '',
        }),
    },
    { name: 'queue of a point', share: 15, run: () => point(`{ workQueue(first: 20) { ${details} } }`) },
    {
      name: 'page of a maker',
      share: 15,
      run: () => maker(`{ workOrders(month: "${month}", first: 20) { ${details} } }`),
    },
    {
      name: 'dashboard',
      share: 10,
      run: () =>
        maker(
          `{ dashboard(scope: { manufacturerId: "${makerId}" }, ${period}) { figures { reported { value } completed { value } } } }`,
        ),
    },
  ]
}
