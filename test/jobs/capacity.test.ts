import { readFileSync } from 'node:fs'
import { measuredUnits } from '../../bench/cost/measured-units'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type TokenClaims } from '../support/api'
import { addManyOrders } from '../support/many-orders'
import { type Cost, measured } from '../support/meter'
import { moveStock, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'
import { act, contactOf, dispatch, report, visit } from '../support/work-orders'

const month = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
const page = 'edges { node { id state version } } pageInfo { hasNextPage endCursor }'
const withDetails = 'edges { node { id model { name } category { nameZh } servicePoint { name } } }'

const ask = (viewer: TokenClaims, query: string) => async () => {
  const { errors } = await callApi({ query, viewer })
  expect(errors).toEqual([])
}

let phones = 0

/** The core operations of a tenant whose lists are full, each with what it asked of the engine. */
const measureAll = async (tenant: Tenant): Promise<Record<string, Cost>> => {
  const costs: Record<string, Cost> = {}
  const measure = async <T>(name: string, operation: () => Promise<T>): Promise<T> => {
    const { result, cost } = await measured(operation)
    costs[name] = cost
    return result
  }
  const { MANUFACTURER, SERVICE_POINT } = tenant.as
  phones += 1
  const contact = { ...contactOf(tenant), phone: `199${String(phones).padStart(8, '0')}` }
  const product = { manufacturerId: null, serial: null, modelId: toGlobalId('ProductModel', tenant.model.id) }
  const { object } = await measure('report a fault', () => report(tenant, { ...product, contact }, 'HOTLINE'))
  const id = object?.id ?? ''
  await measure('dispatch among the points of a county', () => dispatch(id))
  await measure('accept an order', () => act(tenant, 'SERVICE_POINT', 'Accept', id))
  await measure('refuse an action', () => act(tenant, 'SERVICE_POINT', 'Accept', id))
  await measure('read an order', ask(MANUFACTURER, `{ node(id: "${id}") { ... on WorkOrder { state } } }`))
  await measure('page of 20 orders', ask(MANUFACTURER, `{ workOrders(month: "${month()}") { ${page} } }`))
  await measure(
    'page of 20 orders with details',
    ask(MANUFACTURER, `{ workOrders(month: "${month()}") { ${withDetails} } }`),
  )
  await measure('page of 20 waiting orders', ask(SERVICE_POINT, `{ workQueue { ${page} } }`))
  const rights = `{ node(id: "${toGlobalId('Unit', tenant.unit.id)}") { ... on Unit { rights { unknown } } } }`
  await measure('a unit’s rights', ask(MANUFACTURER, rights))
  const { part, pointId, warehouse } = await stocked(tenant)
  const shipment = { fromId: warehouse.id, toId: pointId, partId: part.id, quantity: 1 }
  await measure('ship a part', () => moveStock('stockShip', MANUFACTURER, shipment))
  const card = `{ stockCard(placeId: "${pointId}", partId: "${part.id}") { balance { available } } }`
  await measure('what a shelf holds of a part', ask(MANUFACTURER, card))
  await measure(
    'page of 20 parts on a shelf',
    ask(MANUFACTURER, `{ stockAt(placeId: "${pointId}") { edges { node { lot } } } }`),
  )
  await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))
  await act(tenant, 'TECHNICIAN', 'Start', id)
  await measure('fit a part on an order', () => act(tenant, 'TECHNICIAN', 'UsePart', id, { partNumber: part.number }))
  return costs
}

const table = (costs: Record<string, Cost>): string[] => [
  '| operation | round trips | read units | write units | calls |',
  '|---|---|---|---|---|',
  ...Object.entries(costs).map(
    ([name, { calls, read, write, operations }]) => `| ${name} | ${calls} | ${read} | ${write} | ${operations} |`,
  ),
]

test('a core operation costs the same at 1 000 and at 20 000 orders in its very lists, as the README says', async () => {
  const tenant = await newTenant({ capacity: 10_000 })
  await addManyOrders(tenant, 1000)
  const small = await measureAll(tenant)
  await addManyOrders(tenant, 19_000)
  expect(await measureAll(tenant)).toEqual(small)
  expect(small['read an order']).toEqual({ calls: 1, read: 0.5, write: 0, operations: 'GetItem' })
  expect(small).toMatchObject(measuredUnits)
  expect(small['page of 20 orders']?.operations).toBe('Query + BatchGetItem')
  expect(readFileSync('README.md', 'utf8').split('\n')).toEqual(expect.arrayContaining(table(small)))
}, 300_000)
