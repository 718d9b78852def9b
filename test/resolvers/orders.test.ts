import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, contactOf, dispatch, type OrderData, offered, read, report, visit } from '../support/work-orders'

let tenant: Tenant
beforeEach(async () => {
  tenant = await newTenant()
})

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code)

describe('report', () => {
  test.each<[Role, string]>([
    ['CUSTOMER', 'CUSTOMER'],
    ['HOTLINE', 'HOTLINE'],
    ['DEALER', 'DEALER'],
    ['REGULATOR', 'REGIONAL_PLATFORM'],
  ])('O1 a report by %s is recorded with its channel', async (role, channel) => {
    const { object } = await report(tenant, {}, role)
    const order = await read<{ channel: string; state: string }>(
      tenant,
      'MANUFACTURER',
      object?.id ?? '',
      'channel state',
    )
    expect(order).toEqual({ channel, state: 'AWAITING_DISPATCH' })
  })

  test('O1 the same report sent twice is one order, whether by key or by fault', async () => {
    const idempotencyKey = newKey()
    const first = await report(tenant, { idempotencyKey })
    const again = await report(tenant, { idempotencyKey })
    const byHotline = await report(tenant, { symptom: '还是不脱水' }, 'HOTLINE')
    expect(new Set([first, again, byHotline].map(({ object }) => object?.id)).size).toBe(1)
    expect(await read(tenant, 'MANUFACTURER', first.object?.id ?? '', 'reports')).toEqual({ reports: 2 })
  })

  test('O1 twenty reports of one fault at the same moment are one order', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(tenant)))
    expect(new Set(answers.map(({ object }) => object?.id)).size).toBe(1)
  })

  test('a key used for another report is refused', async () => {
    const idempotencyKey = newKey()
    await report(tenant, { idempotencyKey })
    expect(codes(await report(tenant, { idempotencyKey, symptom: '另一故障' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  test('an unknown serial is reported by its model', async () => {
    const modelId = toGlobalId('ProductModel', tenant.model.id)
    const { object } = await report(tenant, { manufacturerId: null, serial: null, modelId })
    expect(object?.state).toBe('AWAITING_DISPATCH')
    expect(codes(await report(tenant, { modelId }))).toEqual(['UNIT_OR_MODEL_REQUIRED'])
    expect(codes(await report(tenant, { serial: 'NO-SUCH' }))).toEqual(['NOT_FOUND'])
  })

  test("bad input names its field in the caller's language and writes nothing", async () => {
    expect((await report(tenant, { region: '429999' })).userErrors).toEqual([
      {
        code: 'UNKNOWN_REGION',
        field: ['input', 'region'],
        message: '429999 is not a GB/T 2260 region code in force.',
      },
    ])
    expect(codes(await report(tenant, { symptom: ' ' }))).toEqual(['REQUIRED'])
    expect(codes(await report(tenant, { symptom: 'x'.repeat(1001) }))).toEqual(['TOO_LONG'])
    const phone = { ...contactOf(tenant), phone: 'twelve' }
    expect(codes(await report(tenant, { contact: phone }, 'HOTLINE'))).toEqual(['PHONE_INVALID'])
    const mine = await callApi<{ myWorkOrders: { edges: unknown[] } }>({
      query: '{ myWorkOrders { edges { node { id } } } }',
      viewer: tenant.as.CUSTOMER,
    })
    expect(mine.data.myWorkOrders.edges).toEqual([])
  })

  test('a customer reports for the verified phone only, a hotline for its maker only, a regulator in its region only', async () => {
    const other = await newTenant()
    expect(codes(await report(tenant, { contact: contactOf(other) }))).toEqual(['INVALID_VALUE'])
    const foreign = { manufacturerId: toGlobalId('Manufacturer', other.maker.id), serial: other.unit.serial }
    expect(codes(await report(tenant, foreign, 'HOTLINE'))).toEqual(['NOT_FOUND'])
    const elsewhere = tenant.region.startsWith('11') ? '420106' : '110101'
    expect(codes(await report(tenant, { region: elsewhere }, 'REGULATOR'))).toEqual(['INVALID_VALUE'])
  })
})

describe('dispatch', () => {
  test('N11 N12 N17 the order carries the explanation: the chosen point and what excluded the others', async () => {
    const rival = await newTenant({ region: tenant.region })
    const id = await offered(tenant)
    const order = await read<{
      state: string
      dispatch: { candidates: { chosen: boolean; excludedBy: string | null; servicePoint: { id: string } }[] }
    }>(
      tenant,
      'MANUFACTURER',
      id,
      'state dispatch { candidates(first: 100) { chosen excludedBy distanceKm cost servicePoint { id } } }',
    )
    expect(order?.state).toBe('OFFERED')
    const of = (point: string) =>
      order?.dispatch.candidates.find(({ servicePoint }) => servicePoint.id === toGlobalId('ServicePoint', point))
    expect(of(tenant.point.id)).toMatchObject({ chosen: true, excludedBy: null, distanceKm: 1 })
    expect(of(rival.point.id)).toMatchObject({ chosen: false, excludedBy: 'CATEGORY_NOT_AUTHORISED' })
  })

  test('an order without a candidate waits for its maker and is not lost', async () => {
    const lonely = await newTenant({ capacity: 0 })
    const id = await offered(lonely)
    expect(await read(lonely, 'CUSTOMER', id, 'state')).toEqual({ state: 'AWAITING_MAKER' })
    const { data } = await callApi<{ workQueue: { edges: { node: OrderData }[] } }>({
      query: '{ workQueue { edges { node { id state } } } }',
      viewer: lonely.as.MANUFACTURER,
    })
    expect(data.workQueue.edges.map(({ node }) => node.id)).toEqual([id])
    expect((await act(lonely, 'MANUFACTURER', 'Redispatch', id)).object?.state).toBe('AWAITING_DISPATCH')
  })

  test('a declined order is offered to the next, and the trail shows it', async () => {
    const id = await offered(tenant)
    await act(tenant, 'SERVICE_POINT', 'Decline', id, { reason: '配件不足' })
    await dispatch(id)
    const order = await read(
      tenant,
      'MANUFACTURER',
      id,
      'state tried { outcome reason servicePoint { id } } dispatch { round candidates { excludedBy } }',
    )
    expect(order).toMatchObject({
      state: 'AWAITING_MAKER',
      tried: [
        { outcome: 'DECLINED', reason: '配件不足', servicePoint: { id: toGlobalId('ServicePoint', tenant.point.id) } },
      ],
      dispatch: { round: 2, candidates: expect.arrayContaining([{ excludedBy: 'ALREADY_TRIED' }]) },
    })
  })

  test('a redelivered event dispatches once', async () => {
    const { object } = await report(tenant)
    const results = await Promise.all(Array.from({ length: 5 }, () => dispatch(object?.id ?? '')))
    expect(new Set(results.map((order) => order?.version))).toEqual(new Set([2]))
  })

  test('a point never holds more than its capacity, however many orders come at once', async () => {
    const small = await newTenant({ capacity: 3 })
    const modelId = toGlobalId('ProductModel', small.model.id)
    const ids = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const contact = { ...contactOf(small), phone: `1990000000${i}` }
        return (
          (await report(small, { manufacturerId: null, serial: null, modelId, contact }, 'HOTLINE')).object?.id ?? ''
        )
      }),
    )
    const orders = await Promise.all(ids.map((id) => dispatch(id)))
    expect(orders.filter((order) => order?.state === 'OFFERED')).toHaveLength(3)
    expect(orders.filter((order) => order?.state === 'AWAITING_MAKER')).toHaveLength(5)
  })
})

describe('work', () => {
  test('O2 F3 one order through the whole loop, every step in its hash-chained log (G4)', async () => {
    const id = await offered(tenant)
    await bringTo(tenant, id, 'CONFIRMED')
    const order = await read(
      tenant,
      'CUSTOMER',
      id,
      `state outcome visits feeTotal { amount currency } diagnosis { faultCode note } fees { kind amount { amount } }
       events(first: 100) { edges { node { action role sequence } } }`,
    )
    expect(order).toMatchObject({
      state: 'CONFIRMED',
      outcome: 'FIXED',
      visits: 1,
      feeTotal: { amount: 3000, currency: 'CNY' },
      diagnosis: { faultCode: 'MOTOR', note: '碳刷磨损' },
      fees: [{ kind: 'VISIT', amount: { amount: 3000 } }],
    })
    const { events } = order as { events: { edges: { node: { action: string } }[] } }
    expect(events.edges.map(({ node }) => node.action)).toEqual([
      'REPORT',
      'OFFER',
      'ACCEPT',
      'SCHEDULE',
      'START',
      'DIAGNOSE',
      'ADD_FEE',
      'COMPLETE',
      'CONFIRM',
    ])
    const { data } = await callApi({
      query: `{ workOrderChainCheck(id: "${id}") { intact events brokenAt } }`,
      viewer: tenant.as.AUDITOR,
    })
    expect(data).toEqual({ workOrderChainCheck: { intact: true, events: 9, brokenAt: null } })
  })

  test('fifty concurrent accepts have one winner', async () => {
    const id = await offered(tenant)
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(tenant, 'SERVICE_POINT', 'Accept', id)))
    expect(answers.filter(({ object }) => object !== null)).toHaveLength(1)
    const refusals = new Set(answers.flatMap(codes))
    for (const code of refusals) expect(['ACTION_NOT_ALLOWED', 'STALE_VERSION', 'BUSY']).toContain(code)
    expect(await read(tenant, 'SERVICE_POINT', id, 'version state')).toEqual({ version: 3, state: 'ACCEPTED' })
  })

  test('a retried action changes nothing and answers with the order as it is now', async () => {
    const id = await offered(tenant)
    const idempotencyKey = newKey()
    const first = await act(tenant, 'SERVICE_POINT', 'Accept', id, { idempotencyKey })
    await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))
    const retried = await act(tenant, 'SERVICE_POINT', 'Accept', id, { idempotencyKey })
    expect([first.object, retried.object]).toEqual([
      { id, version: 3, state: 'ACCEPTED' },
      { id, version: 4, state: 'SCHEDULED' },
    ])
  })

  test('a stale version is refused with both versions', async () => {
    const id = await offered(tenant)
    const { userErrors } = await act(tenant, 'SERVICE_POINT', 'Accept', id, { version: 1 })
    expect(userErrors).toEqual([
      {
        code: 'STALE_VERSION',
        field: ['input', 'version'],
        message: expect.stringContaining('version 1; the object is at version 2'),
      },
    ])
  })

  test('N12 only a technician of the point with a certificate in force can be sent', async () => {
    const other = await newTenant({ region: tenant.region })
    const id = await offered(tenant)
    await act(tenant, 'SERVICE_POINT', 'Accept', id)
    const foreign = { ...visit(tenant), technicianId: toGlobalId('Technician', other.technician.id) }
    expect(codes(await act(tenant, 'SERVICE_POINT', 'Schedule', id, foreign))).toEqual(['TECHNICIAN_NOT_CERTIFIED'])
  })

  test('N12 an uncertified technician cannot start, also when the certificate is suspended after the visit was agreed', async () => {
    const id = await offered(tenant)
    await act(tenant, 'SERVICE_POINT', 'Accept', id)
    expect(codes(await act(tenant, 'SERVICE_POINT', 'Start', id))).toEqual(['TECHNICIAN_REQUIRED'])
    await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))
    const { userErrors } = await mutate({
      name: 'certificateSuspend',
      viewer: tenant.as.MANUFACTURER,
      input: { id: toGlobalId('Certificate', tenant.certificate.id), reason: '抽查不合格' },
      select: 'certificate { id }',
    })
    expect(userErrors).toEqual([])
    for (const role of ['TECHNICIAN', 'SERVICE_POINT'] as const)
      expect(codes(await act(tenant, role, 'Start', id))).toEqual(['TECHNICIAN_NOT_CERTIFIED'])
  })

  test('a disputed order is reworked or settled, never by the point', async () => {
    const id = await offered(tenant)
    await bringTo(tenant, id, 'COMPLETED')
    await act(tenant, 'CUSTOMER', 'Dispute', id, { reason: '仍然漏水' })
    expect((await act(tenant, 'HOTLINE', 'Rework', id)).object?.state).toBe('ACCEPTED')
  })

  test('an order before work can be called off, and gives its place back', async () => {
    const one = await newTenant({ capacity: 1 })
    const first = await offered(one)
    await act(one, 'CUSTOMER', 'Cancel', first, { reason: '已自行修好' })
    const second = await offered(one)
    expect(await read(one, 'MANUFACTURER', second, 'state')).toEqual({ state: 'OFFERED' })
    expect(first).not.toBe(second)
  })

  test('a fault within 30 days of the repair shows as a repeat', async () => {
    await bringTo(tenant, await offered(tenant), 'CONFIRMED')
    const again = await offered(tenant)
    expect(await read(tenant, 'MANUFACTURER', again, 'isRepeat')).toEqual({ isRepeat: true })
  })
})

describe('what each may see', () => {
  test("another tenant's order does not exist", async () => {
    const other = await newTenant()
    const id = await offered(tenant)
    for (const role of [
      'MANUFACTURER',
      'HOTLINE',
      'PROVIDER',
      'SERVICE_POINT',
      'TECHNICIAN',
      'CUSTOMER',
      'DEALER',
      'AUDITOR',
    ] as const)
      expect(await read(other, role, id, 'id')).toBeNull()
    expect(codes(await act(other, 'SERVICE_POINT', 'Accept', id))).toEqual(['NOT_FOUND'])
  })

  test('G1 personal data: whole for those at work, masked for the maker, none for the regulator', async () => {
    const id = await offered(tenant)
    await bringTo(tenant, id, 'ACCEPTED')
    const seen = (role: Role) => read<{ contact: unknown }>(tenant, role, id, 'contact { name phone address masked }')
    expect((await seen('TECHNICIAN'))?.contact).toEqual({ ...contactOf(tenant), masked: false })
    expect((await seen('MANUFACTURER'))?.contact).toMatchObject({ name: '王**', address: null, masked: true })
    expect((await seen('REGULATOR'))?.contact).toBeNull()
    expect(await read(tenant, 'REGULATOR', id, 'symptom region { code }')).toEqual({
      symptom: null,
      region: { code: tenant.region },
    })
  })

  test("lists: by month for maker, provider, point and region; the customer's own; whose turn it is", async () => {
    const id = await offered(tenant)
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
    for (const role of ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'HOTLINE', 'AUDITOR', 'REGULATOR'] as const) {
      const { data } = await callApi<{ workOrders: { edges: { node: OrderData }[] } }>({
        query: 'query($month: Month!) { workOrders(month: $month) { edges { node { id } } pageInfo { hasNextPage } } }',
        variables: { month },
        viewer: tenant.as[role],
      })
      expect([role, data.workOrders.edges.map(({ node }) => node.id)]).toEqual([role, [id]])
    }
    for (const [role, list] of [
      ['CUSTOMER', 'myWorkOrders'],
      ['SERVICE_POINT', 'workQueue'],
    ] as const) {
      const { data } = await callApi<Record<string, { edges: { node: OrderData }[] }>>({
        query: `{ ${list} { edges { node { id } } } }`,
        viewer: tenant.as[role],
      })
      expect(data[list]?.edges.map(({ node }) => node.id)).toEqual([id])
    }
  })
})
