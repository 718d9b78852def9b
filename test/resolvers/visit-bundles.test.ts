import fc from 'fast-check'
import { newModel } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { createOrdersStore, type OrdersStore } from '../../functions/orders/orders.store'
import { scheduleBundle } from '../../functions/orders/visit-bundles.use-case'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { newRequest } from '../support/channels'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, offered, read, visit } from '../support/work-orders'

/** Accepted orders of the tenant's customer, one each of so many models; global ids. */
const household = async (tenant: Tenant, count: number): Promise<string[]> => {
  const store = createNetworkStore()
  const platform: Viewer = { role: 'PLATFORM', subject: 'test' }
  const orders: string[] = []
  for (let i = 0; i < count; i += 1) {
    const draft = newModel(newKey(), tenant.brand, tenant.category, { name: `M-${i}`, repairLevel: 1 }, platform)
    const model = await store.models.create(newRequest(), draft)
    const product = { manufacturerId: null, serial: null, modelId: toGlobalId('ProductModel', model.id) }
    const id = await offered(tenant, product)
    await act(tenant, 'SERVICE_POINT', 'Accept', id)
    orders.push(id)
  }
  return orders
}

interface BundleData {
  readonly orders: readonly { readonly id: string }[]
  readonly technicians: readonly { readonly id: string }[]
}

const bundles = async (
  tenant: Tenant,
  id: string,
  role: 'SERVICE_POINT' | 'HOTLINE' | 'TECHNICIAN' = 'SERVICE_POINT',
) => {
  const query = 'query($id: ID!) { visitBundles(id: $id) { orders { id } technicians { id } } }'
  const { data, errors } = await callApi<{ visitBundles: BundleData[] | null }>({
    query,
    variables: { id },
    viewer: tenant.as[role],
  })
  expect(errors).toEqual([])
  return data.visitBundles
}

const schedule = (tenant: Tenant, ids: readonly string[], change: object = {}) =>
  mutate<{ id: string; state: string }[]>({
    name: 'visitBundleSchedule',
    viewer: tenant.as.SERVICE_POINT,
    input: { ids, ...visit(tenant), ...change },
    select: 'workOrders { id state version }',
  })

const states = (tenant: Tenant, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await read<{ state: string }>(tenant, 'MANUFACTURER', id, 'state'))?.state))

test('N18 desk, technician and hotline see what one technician may do in one visit, and one action agrees it', async () => {
  const tenant = await newTenant()
  const ids = await household(tenant, 3)
  for (const role of ['SERVICE_POINT', 'TECHNICIAN', 'HOTLINE'] as const) {
    const [bundle, ...rest] = (await bundles(tenant, ids[0] ?? '', role)) ?? []
    expect(rest).toEqual([])
    expect(bundle?.orders.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(bundle?.technicians).toEqual(
      role === 'HOTLINE' ? [] : [{ id: toGlobalId('Technician', tenant.technician.id) }],
    )
  }
  const { object } = await schedule(tenant, ids)
  expect(object?.map(({ id, state }) => [id, state])).toEqual(ids.map((id) => [id, 'SCHEDULED']))
})

test('N18 the same bundle sent twice is one visit: every order has one event for it', async () => {
  const tenant = await newTenant()
  const ids = await household(tenant, 3)
  const key = { idempotencyKey: newKey(), ...visit(tenant) }
  const answers = await Promise.all([schedule(tenant, ids, key), schedule(tenant, ids, key)])
  const again = await schedule(tenant, ids, key)
  for (const { object } of [...answers, again])
    expect(object?.map(({ state }) => state)).toEqual(['SCHEDULED', 'SCHEDULED', 'SCHEDULED'])
  for (const id of ids) {
    const log = await read<{ events: { edges: { node: { action: string } }[] } }>(
      tenant,
      'MANUFACTURER',
      id,
      'events { edges { node { action } } }',
    )
    expect(log?.events.edges.filter(({ node }) => node.action === 'SCHEDULE')).toHaveLength(1)
  }
})

test('N18 one order that is not certified, not accepted or of another customer: none is scheduled, and it is named', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const ids = await household(tenant, 2)
  const called = await offered(tenant)
  const [strange = ''] = await household(other, 1)
  const refused = async (id: string, change: object = {}) => {
    const { object, userErrors } = await schedule(tenant, [...ids, id], change)
    expect(object).toBeNull()
    expect(await states(tenant, ids)).toEqual(['ACCEPTED', 'ACCEPTED'])
    return userErrors.map(({ code, field }) => [code, field.join('.')])
  }
  expect(await refused(called)).toEqual([['BUNDLE_NOT_READY', 'input.ids.2']])
  expect(await refused(strange)).toEqual([['NOT_FOUND', 'input.ids.2']])
  expect(await refused(ids[0] ?? '')).toEqual([['INVALID_VALUE', 'input.ids.2']])
  const ended = { technicianId: toGlobalId('Technician', other.technician.id) }
  await act(tenant, 'SERVICE_POINT', 'Accept', called)
  expect(await refused(called, ended)).toEqual([['TECHNICIAN_NOT_CERTIFIED', 'input.ids.0']])
  const past = { from: '2020-01-01T00:00:00.000Z', to: '2020-01-01T01:00:00.000Z' }
  expect(await refused(called, past)).toEqual([['TECHNICIAN_NOT_CERTIFIED', 'input.ids.0']])
  expect((await schedule(tenant, ids.slice(0, 1))).userErrors).toMatchObject([
    { code: 'OUT_OF_RANGE', field: ['input', 'ids'] },
  ])
})

test('N18 what stands at another point, or is not seen, is no part of a bundle', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const ids = await household(tenant, 2)
  expect(await bundles(other, ids[0] ?? '')).toBeNull()
  expect(await bundles(other, ids[0] ?? '', 'HOTLINE')).toBeNull()
  await act(tenant, 'SERVICE_POINT', 'Return', ids[1] ?? '', { reason: '缺件' })
  expect(await bundles(tenant, ids[0] ?? '')).toEqual([])
})

class Crash extends Error {}

test('N18 a crash before or after the write, and any number of repeats: all orders are scheduled once, or none', async () => {
  const tenant = await newTenant({ capacity: 200 })
  const { point, provider, technician } = tenant
  const viewer: Viewer = { role: 'SERVICE_POINT', subject: 'desk', providerId: provider.id, pointId: point.id }
  const real = createOrdersStore()
  const crash = fc.constantFrom('before', 'after', 'never')
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 4 }),
      fc.array(crash, { minLength: 1, maxLength: 3 }),
      async (count, crashes) => {
        const ids = (await household(tenant, count)).map((id) => fromGlobalId('WorkOrder', id, []))
        const request = newRequest()
        const { from, to } = visit(tenant)
        for (const where of crashes) {
          const store: OrdersStore = {
            ...real,
            saveAll: async (...given) => {
              if (where === 'before') throw new Crash()
              await real.saveAll(...given)
              if (where === 'after') throw new Crash()
            },
          }
          const deps = { store, viewer, rosterOf: (id: string) => createNetworkStore().roster(id) }
          const asked = { orderIds: ids, from, to, technicianId: technician.id }
          await scheduleBundle(deps, asked, request).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error
          })
          const orders = await real.latestOf(ids)
          const scheduled = orders.filter((order) => order?.state === 'SCHEDULED')
          expect([0, count]).toContain(scheduled.length)
        }
        const orders = await real.latestOf(ids)
        const written = crashes.some((where) => where !== 'before')
        expect(orders.map((order) => order?.state)).toEqual(ids.map(() => (written ? 'SCHEDULED' : 'ACCEPTED')))
        const events = await Promise.all(ids.map((id) => real.allEvents(id)))
        for (const log of events)
          expect(log.filter(({ action }) => action === 'SCHEDULE')).toHaveLength(written ? 1 : 0)
      },
    ),
    { numRuns: 8 },
  )
}, 60_000)

test('N18 bundles cost the same however many orders the point has: 4 reads and the technicians; a visit 2 reads and 1 write', async () => {
  const tenant = await newTenant({ capacity: 200 })
  const cost = async (count: number) => {
    const ids = await household(tenant, count)
    const asked = await measured(() => bundles(tenant, ids[0] ?? ''))
    const agreed = await measured(() => schedule(tenant, ids.slice(0, 2)))
    expect(agreed.result.userErrors).toEqual([])
    return [asked.cost.calls, agreed.cost.calls, agreed.cost.operations]
  }
  const small = await cost(2)
  expect(small).toEqual([5, 3, 'BatchGetItem + GetItem + TransactWriteItems'])
  expect(await cost(8)).toEqual(small)
}, 60_000)
