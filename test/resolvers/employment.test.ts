import { ulid } from 'ulid'
import { createCertificationStore } from '../../functions/network/certification/certification.store'
import { setEngineer } from '../../functions/network/certification/engineer'
import { createNetworkStore } from '../../functions/network/network.store'
import { newTechnician } from '../../functions/network/technician'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read, visit } from '../support/work-orders'

const today = dayOf(new Date())
const yesterday = addDays(today, -1)
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const platform = { role: 'PLATFORM', subject: 'test' } as const

interface Person {
  readonly id: string
  readonly version: number
  readonly lastDay: string | null
  readonly post: string
}

const does = (name: string, viewer: TokenClaims, input: object) =>
  mutate<Person>({ name, viewer, input: { ...input }, select: 'technician { id version lastDay post }' })

const idOf = ({ technician }: Pick<Tenant, 'technician'>): string => toGlobalId('Technician', technician.id)

const leaves = (tenant: Tenant, change: object = {}, viewer = tenant.as.PROVIDER) =>
  does('technicianLeave', viewer, { id: idOf(tenant), version: 1, lastDay: yesterday, reason: '辞职', ...change })

const nodeOf = async <T>(viewer: TokenClaims, id: string, fields: string): Promise<T> => {
  const { data, errors } = await callApi<{ node: T }>({ query: `{ node(id: "${id}") { ${fields} } }`, viewer })
  expect(errors).toEqual([])
  return data.node
}

/** What dispatch says of the tenant's point for a new order. */
const excludedBy = async (tenant: Tenant): Promise<string | null | undefined> => {
  const order = await offered(tenant)
  const seen = await read<{ dispatch: { candidates: { excludedBy: string | null }[] } }>(
    tenant,
    'MANUFACTURER',
    order,
    'dispatch { candidates(first: 1) { excludedBy } }',
  )
  await act(tenant, 'HOTLINE', 'Cancel', order, { reason: '测试' })
  return seen?.dispatch.candidates[0]?.excludedBy
}

const stateOf = async (tenant: Tenant, id: string) =>
  (await read<{ state: string }>(tenant, 'PLATFORM', id, 'state'))?.state

describe('N10 N12 P6 somebody leaves', () => {
  test('and nothing more is dispatched there by the certificate that goes on, until the person is back', async () => {
    const tenant = await newTenant()
    expect(await excludedBy(tenant)).toBeNull()
    expect(await leaves(tenant)).toMatchObject({ object: { version: 2, lastDay: yesterday }, userErrors: [] })
    expect(await excludedBy(tenant)).toBe('NO_CERTIFIED_TECHNICIAN')
    const back = { id: idOf(tenant), version: 2, reason: '返聘' }
    expect(await does('technicianReturn', tenant.as.PROVIDER, back)).toMatchObject({
      object: { version: 3, lastDay: null },
    })
    expect(await excludedBy(tenant)).toBeNull()
    const query = '... on Technician { log { edges { node { action by detail } } } }'
    const log = async (viewer: TokenClaims) =>
      (await nodeOf<{ log: { edges: { node: object }[] } }>(viewer, idOf(tenant), query)).log.edges.map(
        ({ node }) => node,
      )
    expect(await log(tenant.as.PROVIDER)).toMatchObject([
      { action: 'LEAVES', by: tenant.as.PROVIDER.sub, detail: expect.stringContaining('辞职') },
      { action: 'REHIRED' },
    ])
    expect(await log(tenant.as.MANUFACTURER)).toEqual([])
  })

  test('and each order in that name is named as at risk, cannot be begun, and can be given back, even one in progress', async () => {
    const tenant = await newTenant()
    const orders: string[] = []
    for (const [i, stage] of (['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'] as const).entries()) {
      const serial = `${tenant.unit.serial}-${i}`
      const input = { modelId: toGlobalId('ProductModel', tenant.model.id), serial }
      await mutate({ name: 'unitRegister', viewer: tenant.as.MANUFACTURER, input, select: 'unit { id }' })
      const id = await offered(tenant, { serial })
      await bringTo(tenant, id, stage)
      orders.push(id)
    }
    const point = toGlobalId('ServicePoint', tenant.point.id)
    const atRisk = async () => {
      const fields = '... on ServicePoint { ordersAtRisk { edges { node { id finisher { kind } } } } }'
      type Data = { ordersAtRisk: { edges: { node: { id: string; finisher: { kind: string } } }[] } }
      const { ordersAtRisk } = await nodeOf<Data>(tenant.as.SERVICE_POINT, point, fields)
      return new Map(ordersAtRisk.edges.map(({ node }) => [node.id, node.finisher.kind]))
    }
    expect(await atRisk()).toEqual(new Map())
    await act(tenant, 'SERVICE_POINT', 'Schedule', orders[0] ?? '', visit(tenant))
    const early = await act(tenant, 'SERVICE_POINT', 'Return', orders[2] ?? '', { reason: '忙' })
    expect(early.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }])
    await leaves(tenant)
    expect(await atRisk()).toEqual(new Map(orders.map((id) => [id, 'MAKER'])))
    for (const name of ['Start', 'Schedule'] as const) {
      const input = name === 'Schedule' ? visit(tenant) : {}
      const { userErrors } = await act(tenant, 'SERVICE_POINT', name, orders[1] ?? '', input)
      expect(userErrors).toMatchObject([{ code: 'TECHNICIAN_LEFT', field: ['input', 'technicianId'] }])
    }
    for (const id of orders) {
      expect((await act(tenant, 'SERVICE_POINT', 'Return', id, { reason: '人员离职' })).userErrors).toEqual([])
      expect(await stateOf(tenant, id)).toBe('AWAITING_DISPATCH')
    }
  })

  test('the desk and the maker are told; a maker sees who left no more, the provider does', async () => {
    const tenant = await newTenant()
    await leaves(tenant)
    const told = async (viewer: TokenClaims) => {
      const query = '{ notices(first: 20) { edges { node { kind text } } } }'
      type Data = { notices: { edges: { node: { kind: string; text: string } }[] } }
      return (await callApi<Data>({ query, viewer })).data.notices.edges.map(({ node }) => node)
    }
    for (const role of ['SERVICE_POINT', 'MANUFACTURER'] as const)
      expect(await told(tenant.as[role])).toMatchObject([
        { kind: 'TECHNICIAN_LEAVES', text: expect.stringContaining(yesterday) },
      ])
    const listed = async (viewer: TokenClaims) => {
      const fields = '... on ServicePoint { technicians { edges { node { id lastDay } } } }'
      type Data = { technicians: { edges: { node: Person }[] } }
      const { technicians } = await nodeOf<Data>(viewer, toGlobalId('ServicePoint', tenant.point.id), fields)
      return technicians.edges.map(({ node }) => node)
    }
    expect(await listed(tenant.as.PROVIDER)).toEqual([{ id: idOf(tenant), lastDay: yesterday }])
    expect(await listed(tenant.as.MANUFACTURER)).toEqual([])
    expect(await nodeOf(tenant.as.MANUFACTURER, idOf(tenant), 'id')).toBeNull()
    expect(await nodeOf(tenant.as.SERVICE_POINT, idOf(tenant), 'id')).toEqual({ id: idOf(tenant) })
  })

  test('once per request, on the version seen, and by the own provider only', async () => {
    const [tenant, stranger] = await Promise.all([newTenant(), newTenant()])
    const refused = async (change: object, code: string, field: string, viewer = tenant.as.PROVIDER) =>
      expect((await leaves(tenant, change, viewer)).userErrors).toMatchObject([{ code, field: ['input', field] }])
    await refused({ version: 2 }, 'STALE_VERSION', 'version')
    await refused({ lastDay: addDays(today, -2) }, 'DAY_NOT_POSSIBLE', 'lastDay')
    await refused({ reason: '  ' }, 'REQUIRED', 'reason')
    await refused({}, 'NOT_FOUND', 'id', stranger.as.PROVIDER)
    const back = { id: idOf(tenant), version: 1, reason: '返聘' }
    const { userErrors } = await does('technicianReturn', tenant.as.PROVIDER, back)
    expect(userErrors).toMatchObject([{ code: 'TECHNICIAN_NOT_LEAVING', field: ['input', 'id'] }])
    const idempotencyKey = newKey()
    const [first, again] = [await leaves(tenant, { idempotencyKey }), await leaves(tenant, { idempotencyKey })]
    expect(again).toEqual(first)
    expect(first.object?.version).toBe(2)
    await refused({ version: 2 }, 'TECHNICIAN_LEFT', 'id')
  })

  test('R1 and is found no more in the engineer database', async () => {
    const tenant = await newTenant()
    const entry = { ...{ version: 0, languages: ['zh'], specialities: [`X${ulid()}`] }, region: tenant.region }
    const [speciality] = entry.specialities
    const engineer = setEngineer(undefined, tenant.technician, { ...entry, availability: 'AVAILABLE' }, platform)
    await createCertificationStore().engineers.create(request(), engineer)
    const found = async () => {
      const query = `{ engineers(speciality: "${speciality}") { edges { node { name } } } }`
      type Data = { engineers: { edges: object[] } }
      return (await callApi<Data>({ query, viewer: tenant.as.MANUFACTURER })).data.engineers.edges.length
    }
    expect(await found()).toBe(1)
    await leaves(tenant)
    expect(await found()).toBe(0)
  })
})

test('P6 a certificate of somebody at the front desk opens nothing, until the person repairs again', async () => {
  const tenant = await newTenant()
  const moves = (version: number, post: string) =>
    does('technicianUpdate', tenant.as.PROVIDER, { id: idOf(tenant), version, post })
  expect(await moves(1, 'FRONT_DESK')).toMatchObject({ object: { version: 2, post: 'FRONT_DESK' } })
  expect(await excludedBy(tenant)).toBe('NO_CERTIFIED_TECHNICIAN')
  await moves(2, 'FOREMAN')
  expect(await excludedBy(tenant)).toBeNull()
  const order = await offered(tenant)
  await bringTo(tenant, order, 'ACCEPTED')
  await moves(3, 'PARTS_CLERK')
  const { userErrors } = await act(tenant, 'SERVICE_POINT', 'Schedule', order, visit(tenant))
  expect(userErrors).toMatchObject([{ code: 'POST_DOES_NOT_REPAIR', field: ['input', 'technicianId'] }])
})

describe('what it costs', () => {
  test('leaving and coming back cost the same with one at the point and with thirty', async () => {
    const tenant = await newTenant()
    const network = createNetworkStore()
    const costs = async (version: number) => {
      const gone = await measured(() => leaves(tenant, { version }))
      const input = { id: idOf(tenant), version: version + 1, reason: '返聘' }
      const back = await measured(() => does('technicianReturn', tenant.as.PROVIDER, input))
      expect([gone.result.userErrors, back.result.userErrors]).toEqual([[], []])
      return [gone.cost, back.cost].map(({ operations, write }) => ({ operations, write }))
    }
    await costs(1)
    const one = await costs(3)
    for (let i = 0; i < 29; i += 1) {
      const clerk = newTechnician(ulid(), tenant.point, { name: '前台', post: 'FRONT_DESK' }, platform, today)
      await network.hire(request(), clerk)
    }
    const thirty = await costs(5)
    const operations = '3 GetItem + TransactWriteItems'
    expect(one.map((each) => each.operations)).toEqual([operations, operations])
    expect(thirty.map((each) => each.operations)).toEqual([operations, operations])
    // The roster is one document: each clerk on it makes it some 100 bytes larger, to be written at 2 WCU a kilobyte.
    for (const [i, { write }] of thirty.entries()) expect(write - (one[i]?.write ?? 0)).toBeLessThanOrEqual(8)
  })

  test('hiring and a change of post touch the roster only for posts that do not repair', async () => {
    const tenant = await newTenant()
    const cost = async (name: string, input: object) =>
      (await measured(() => does(name, tenant.as.PROVIDER, input))).cost
    const servicePointId = toGlobalId('ServicePoint', tenant.point.id)
    const hired = (post: string) => cost('technicianCreate', { servicePointId, name: '新人', post })
    expect((await hired('TECHNICIAN')).operations).toBe('GetItem + TransactWriteItems')
    expect((await hired('PARTS_CLERK')).operations).toBe('2 GetItem + TransactWriteItems')
    const changed = (version: number, change: object) =>
      cost('technicianUpdate', { id: idOf(tenant), version, ...change })
    expect((await changed(1, { post: 'FOREMAN' })).operations).toBe('GetItem + TransactWriteItems')
    expect((await changed(2, { post: 'FRONT_DESK' })).operations).toBe('2 GetItem + TransactWriteItems')
  })
})
