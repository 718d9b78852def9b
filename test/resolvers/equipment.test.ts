import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { sendNotices as sendNoticesBare } from '../../functions/notices/send-notices.use-case'
import { DEADLINE_BUCKETS } from '../../functions/platform/notices'
import { addDays, dayOf, monthOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Lead } from '../../functions/shared/notice'
import type { Role } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate, newKey, type TokenClaims } from '../support/api'
import { attached, uploaded } from '../support/attachments'
import { deployed } from '../support/deployed'
import { newAgreement } from '../support/evaluations'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act as actOnOrder, dispatch, offered, read, report } from '../support/work-orders'

const sendNotices = deployed('send-notices', sendNoticesBare)

const today = dayOf(new Date())

interface Item {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly overdue: boolean | null
}
type Input = Readonly<Record<string, unknown>>

const select = 'issuedItem { id version state overdue }'
const answer = ({ as }: Tenant, role: Role, name: string, input: Input) =>
  mutate<Item>({ name, viewer: as[role], input, select })

const done = ({ object, userErrors }: MutationAnswer<Item>): Item => {
  expect(userErrors).toEqual([])
  if (!object) throw new Error('nothing done')
  return object
}

const issueInput = ({ point }: Tenant, change: Input = {}) => ({
  servicePointId: toGlobalId('ServicePoint', point.id),
  kind: 'INSTRUMENT',
  name: '检漏仪',
  instrument: 'leak-detector',
  serial: `LD-${ulid()}`,
  value: 300_000,
  ...change,
})
const issue = async (tenant: Tenant, change: Input = {}) =>
  done(await answer(tenant, 'MANUFACTURER', 'equipmentIssue', issueInput(tenant, change)))
const acknowledge = async (tenant: Tenant, { id, version }: Item) =>
  done(await answer(tenant, 'SERVICE_POINT', 'equipmentAcknowledge', { id, version }))
const atPoint = async (tenant: Tenant, change: Input = {}) => acknowledge(tenant, await issue(tenant, change))

const calibrate = async (tenant: Tenant, { id, version }: Item, change: Input = {}) =>
  done(
    await answer(tenant, 'SERVICE_POINT', 'instrumentCalibrate', {
      id,
      version,
      on: today,
      calibratedBy: '武汉计量所',
      certificateNumber: 'JZ-1',
      result: 'PASS',
      nextDue: addDays(today, 300),
      ...change,
    }),
  )

const demand = async (
  { as, maker, category }: Tenant,
  level = 1,
  effectiveFrom = today,
  more: Input = {},
): Promise<void> => {
  const { userErrors } = await mutate({
    name: 'instrumentRequirementPublish',
    viewer: as.MANUFACTURER,
    input: {
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      categoryId: toGlobalId('ProductCategory', category.id),
      effectiveFrom,
      instruments: [{ instrument: 'leak-detector', level, ...more }],
    },
    select: 'instrumentRequirement { id version }',
  })
  expect(userErrors).toEqual([])
}

const listed = async (viewer: TokenClaims, args: string): Promise<Item[]> => {
  const query = `{ issuedItems(first: 5${args}) { edges { node { id version state overdue } } } }`
  const { data, errors } = await callApi<{ issuedItems: { edges: { node: Item }[] } }>({ query, viewer })
  expect(errors).toEqual([])
  return data.issuedItems.edges.map(({ node }) => node)
}
const atTenantsPoint = ({ point }: Tenant) => `, servicePointId: "${toGlobalId('ServicePoint', point.id)}"`

const inbox = async (viewer: TokenClaims): Promise<{ kind: string; text: string }[]> => {
  const query = '{ notices(first: 20) { edges { node { kind text } } } }'
  type Data = { notices: { edges: { node: { kind: string; text: string } }[] } }
  const { data } = await callApi<Data>({ query, viewer, headers: { 'accept-language': 'zh' } })
  return data.notices.edges.map(({ node }) => node)
}

describe('O10 equipment on account', () => {
  test('from issue to return, with a notice to whoever has to act', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const item = await atPoint(tenant, {
      name: '主板',
      kind: 'BOARD',
      instrument: null,
      leased: true,
      rentPerMonth: 3000,
    })
    expect(await inbox(as.SERVICE_POINT)).toEqual([
      { kind: 'EQUIPMENT_ISSUED', text: '已向贵网点发放 主板；收到后请签收。' },
    ])
    const technicianId = toGlobalId('Technician', tenant.technician.id)
    const out = done(await answer(tenant, 'SERVICE_POINT', 'equipmentHandOut', { ...based(item), technicianId }))
    expect(await holder(as.TECHNICIAN, out)).toEqual({ technician: { id: technicianId } })
    expect(await holder(as.MANUFACTURER, out)).toEqual({ technician: null })
    const back = done(await answer(tenant, 'PROVIDER', 'equipmentHandBack', based(out)))
    const sending = { ...based(back), condition: 'DAMAGED', note: '接口断裂' }
    const sent = done(await answer(tenant, 'SERVICE_POINT', 'equipmentSendBack', sending))
    expect((await inbox(as.MANUFACTURER))[0]?.kind).toBe('EQUIPMENT_SENT_BACK')
    const settling = { ...based(sent), condition: 'DAMAGED', charge: 5000, reason: '接口断裂' }
    const closed = done(await answer(tenant, 'MANUFACTURER', 'equipmentAcceptReturn', settling))
    expect(closed.state).toBe('RETURNED')
    expect((await inbox(as.PROVIDER))[0]?.text).toBe('主板 扣款 5000 分：接口断裂')
    expect(await listed(as.SERVICE_POINT, '')).toEqual([])
    expect(await listed(as.SERVICE_POINT, ', closed: true')).toEqual([closed])
  })

  test('the account of a point lists what it holds; a maker finds only what it issued itself', async () => {
    const tenant = await newTenant()
    const rival = await rivalAt(tenant)
    const [mine, theirs] = [await atPoint(tenant), await issue(rival)]
    const at = atTenantsPoint(tenant)
    const ids = async (viewer: TokenClaims, args = at) => (await listed(viewer, args)).map(({ id }) => id)
    for (const role of ['SERVICE_POINT', 'TECHNICIAN', 'PROVIDER', 'PLATFORM'] as const)
      expect([role, await ids(tenant.as[role])]).toEqual([role, [theirs.id, mine.id]])
    for (const role of ['MANUFACTURER', 'AUDITOR'] as const) {
      expect(await ids(tenant.as[role])).toEqual([mine.id])
      expect(await ids(rival.as[role], '')).toEqual([theirs.id])
    }
    const stranger = await newTenant()
    for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER'] as const)
      expect(await ids(stranger.as[role])).toEqual([])
  })

  test('a serial number is on one account at a time', async () => {
    const tenant = await newTenant()
    const serial = `LD/${ulid()} #1`
    const item = await issue(tenant, { serial })
    const again = await answer(tenant, 'MANUFACTURER', 'equipmentIssue', issueInput(tenant, { serial }))
    expect(again.userErrors).toMatchObject([{ code: 'ITEM_ALREADY_ISSUED', field: ['input', 'serial'] }])
    const lost = { ...based(item), outcome: 'LOST', reason: '运输途中遗失' }
    done(await answer(tenant, 'MANUFACTURER', 'equipmentWriteOff', lost))
    await issue(tenant, { serial })
  })

  test('a point is not charged for what it never acknowledged', async () => {
    const tenant = await newTenant()
    const item = await issue(tenant)
    const lost = { ...based(item), outcome: 'LOST', reason: '运输途中遗失', charge: 100 }
    const { userErrors } = await answer(tenant, 'MANUFACTURER', 'equipmentWriteOff', lost)
    expect(userErrors).toMatchObject([{ code: 'CHARGE_WITHOUT_ACKNOWLEDGEMENT', field: ['input', 'charge'] }])
    expect(await listed(tenant.as.SERVICE_POINT, '')).toMatchObject([{ version: 1, state: 'ISSUED' }])
  })

  test('N8 nothing is issued to a point without an agreement', async () => {
    const [tenant, stranger] = [await newTenant(), await newTenant()]
    const { userErrors } = await answer(tenant, 'MANUFACTURER', 'equipmentIssue', issueInput(stranger))
    expect(userErrors).toMatchObject([{ code: 'EQUIPMENT_WITHOUT_AGREEMENT', field: ['input', 'servicePointId'] }])
    expect(await listed(stranger.as.SERVICE_POINT, '')).toEqual([])
  })

  test('once: the same request again answers the same and changes nothing', async () => {
    const tenant = await newTenant()
    const issuing = { idempotencyKey: newKey(), ...issueInput(tenant) }
    const first = await answer(tenant, 'MANUFACTURER', 'equipmentIssue', issuing)
    expect(await answer(tenant, 'MANUFACTURER', 'equipmentIssue', issuing)).toEqual(first)
    const taking = { idempotencyKey: newKey(), ...based(done(first)) }
    const taken = await answer(tenant, 'SERVICE_POINT', 'equipmentAcknowledge', taking)
    expect(await answer(tenant, 'SERVICE_POINT', 'equipmentAcknowledge', taking)).toEqual(taken)
    expect(await listed(tenant.as.SERVICE_POINT, '')).toHaveLength(1)
  })

  test('the log tells every hand it went through', async () => {
    const tenant = await newTenant()
    const { id } = await calibrate(tenant, await atPoint(tenant))
    const query = `{ node(id: "${id}") { ... on IssuedItem { log { edges { node { action role } } } } } }`
    type Data = { node: { log: { edges: { node: { action: string; role: string } }[] } } }
    const log = async (viewer: TokenClaims) =>
      (await callApi<Data>({ query, viewer })).data.node.log.edges.map(({ node }) => `${node.action} ${node.role}`)
    const all = ['ISSUED MANUFACTURER', 'ACKNOWLEDGED SERVICE_POINT', 'CALIBRATED SERVICE_POINT']
    expect(await log(tenant.as.AUDITOR)).toEqual(all)
    expect(await log(tenant.as.TECHNICIAN)).toEqual([])
  })
})

const based = ({ id, version }: Item) => ({ id, version })

const holder = async (viewer: TokenClaims, { id }: Item) => {
  const query = `{ node(id: "${id}") { ... on IssuedItem { technician { id } } } }`
  return (await callApi<{ node: object }>({ query, viewer })).data.node
}

/** Another maker with an agreement with the tenant's provider, and so at the same point. */
const rivalAt = async (tenant: Tenant): Promise<Tenant> => {
  const rival = await newTenant()
  await newAgreement({
    manufacturerId: rival.maker.id,
    providerId: tenant.provider.id,
    categoryIds: [tenant.category.id],
    validFrom: addDays(today, -10),
    validTo: addDays(today, 100),
  })
  return { ...rival, point: tenant.point, provider: tenant.provider }
}

/** What came of an order's dispatch: its state, and what excluded the tenant's own point. */
const dispatched = async (tenant: Tenant): Promise<[string | undefined, string | null | undefined]> => {
  const { object } = await report(tenant, { contact: { name: '王', phone: phone(), address: '路 1 号' } }, 'HOTLINE')
  if (!object) throw new Error('nothing reported')
  await dispatch(object.id)
  const fields = 'state dispatch { candidates(first: 50) { servicePoint { id } excludedBy } }'
  type Seen = { state: string; dispatch: { candidates: { servicePoint: { id: string }; excludedBy: string | null }[] } }
  const order = await read<Seen>(tenant, 'MANUFACTURER', object.id, fields)
  const own = toGlobalId('ServicePoint', tenant.point.id)
  const candidate = order?.dispatch.candidates.find(({ servicePoint }) => servicePoint.id === own)
  // The unit has one open order at a time.
  await actOnOrder(tenant, 'MANUFACTURER', 'Cancel', object.id, { reason: '试验结束' })
  return [order?.state, candidate?.excludedBy]
}

let phones = 0
const phone = () => {
  phones += 1
  return `177${String(phones).padStart(8, '0')}`
}

describe('O11 no work without its instruments', () => {
  test('a point is out of dispatch for exactly that work while its instrument is missing, overdue or failed', async () => {
    const tenant = await newTenant()
    expect(await dispatched(tenant)).toEqual(['OFFERED', null])
    await demand(tenant)
    expect(await dispatched(tenant)).toEqual(['AWAITING_MAKER', 'INSTRUMENT_OVERDUE'])
    const arrived = await atPoint(tenant)
    expect(arrived.overdue).toBe(true)
    expect((await dispatched(tenant))[1]).toBe('INSTRUMENT_OVERDUE')
    const passed = await calibrate(tenant, arrived)
    expect(passed.overdue).toBe(false)
    expect(await dispatched(tenant)).toEqual(['OFFERED', null])
    const failed = await calibrate(tenant, passed, { result: 'FAIL' })
    expect((await dispatched(tenant))[1]).toBe('INSTRUMENT_OVERDUE')
    const again = await calibrate(tenant, failed, { nextDue: addDays(today, 1) })
    expect(await dispatched(tenant)).toEqual(['OFFERED', null])
    done(await answer(tenant, 'SERVICE_POINT', 'equipmentSendBack', { ...based(again), condition: 'GOOD' }))
    expect((await dispatched(tenant))[1]).toBe('INSTRUMENT_OVERDUE')
  })

  test('work below the level, work of a later day and another maker’s work go on', async () => {
    const tenant = await newTenant()
    await demand(tenant, 2)
    expect(await dispatched(tenant)).toEqual(['OFFERED', null])
    const other = await newTenant()
    await demand(other, 1, addDays(today, 1))
    expect(await dispatched(other)).toEqual(['OFFERED', null])
  })

  test('an accepted order stays where it is, and both sides are shown that it lacks an instrument', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const id = await offered(tenant)
    await actOnOrder(tenant, 'SERVICE_POINT', 'Accept', id)
    expect(await gaps(tenant, as.SERVICE_POINT)).toEqual([])
    await demand(tenant)
    const gap = [{ workOrder: { id, state: 'ACCEPTED' }, instruments: ['leak-detector'] }]
    for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'AUDITOR', 'PLATFORM'] as const)
      expect([role, await gaps(tenant, as[role])]).toEqual([role, gap])
    const stranger = await newTenant()
    for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER'] as const)
      expect([role, await gapPage(tenant, stranger.as[role])]).toEqual([role, { edges: [], pageInfo: none }])
    await calibrate(tenant, await atPoint(tenant))
    expect(await gaps(tenant, as.PROVIDER)).toEqual([])
  })

  test('an accepted order is not started while its instrument is missing or overdue, and names who finishes it', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const id = await offered(tenant)
    await actOnOrder(tenant, 'SERVICE_POINT', 'Accept', id, {
      technicianId: toGlobalId('Technician', tenant.technician.id),
    })
    const atRisk = async (viewer: TokenClaims) => {
      const query = `{ node(id: "${toGlobalId('ServicePoint', tenant.point.id)}") { ... on ServicePoint {
        ordersAtRisk { edges { node { id finisher { kind technician { id } lacking { instrument since } } } } } } } }`
      type Data = { node: { ordersAtRisk: { edges: { node: { id: string; finisher: object } }[] } } }
      const { data, errors } = await callApi<Data>({ query, viewer })
      expect(errors).toEqual([])
      return data.node.ordersAtRisk.edges.map(({ node }) => node)
    }
    const finisher = (since: string | null) => ({
      ...{ kind: 'POINT', technician: { id: toGlobalId('Technician', tenant.technician.id) } },
      lacking: [{ instrument: 'leak-detector', since }],
    })
    expect(await atRisk(as.SERVICE_POINT)).toEqual([])
    await demand(tenant)
    const starting = () => actOnOrder(tenant, 'TECHNICIAN', 'Start', id)
    expect((await starting()).userErrors.map(({ code }) => code)).toEqual(['INSTRUMENT_MISSING'])
    expect(await atRisk(as.MANUFACTURER)).toEqual([{ id, finisher: finisher(null) }])
    expect(await atRisk(as.CUSTOMER)).toMatchObject([{ id, finisher: { kind: 'POINT', lacking: [] } }])
    const overdue = await calibrate(tenant, await atPoint(tenant), {
      on: addDays(today, -9),
      nextDue: addDays(today, -2),
    })
    expect((await starting()).userErrors).toMatchObject([
      { code: 'INSTRUMENT_OVERDUE', message: expect.stringMatching(`leak-detector.*${addDays(today, -1)}`) },
    ])
    expect(await atRisk(as.PROVIDER)).toEqual([{ id, finisher: finisher(addDays(today, -1)) }])
    await calibrate(tenant, overdue)
    expect(await atRisk(as.SERVICE_POINT)).toEqual([])
    const { cost, result } = await measured(starting)
    // Of these the step book takes the two queries (P4).
    const operations = 'GetItem + BatchGetItem + 2 Query + TransactWriteItems'
    expect([result.userErrors, cost.operations]).toEqual([[], operations])
  })

  test('instruments that change at the same time are all in the kit', async () => {
    const tenant = await newTenant()
    const items = await Promise.all(Array.from({ length: 8 }, () => issue(tenant)))
    await Promise.all(items.map((item) => acknowledge(tenant, item)))
    const { points } = await createNetworkStore().staffed([tenant.point.id], 'none.none')
    expect(points[0]?.kit?.instruments).toHaveLength(8)
  })

  test('point and provider are told 30, 14 and 3 days ahead and on the day, once, and never of one that was renewed', async () => {
    const tenant = await newTenant()
    await demand(tenant, 1, today, { maxMonths: 60 })
    const due = addDays(today, 300 + Math.floor(Math.random() * 1_000))
    const item = await calibrate(tenant, await atPoint(tenant), { nextDue: due })
    const tell = async (lead: Lead) => {
      for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
        await sendNotices(createNoticesStore(), { day: addDays(due, -lead), lead, bucket }, () => new Date())
    }
    const told = async (role: Role) =>
      (await inbox(tenant.as[role])).filter(({ kind }) => kind === 'CALIBRATION_DUE').map(({ text }) => text)
    for (const lead of [90, 60, 30, 30, 14, 7] as const) await tell(lead)
    for (const role of ['SERVICE_POINT', 'PROVIDER'] as const) {
      const texts = await told(role)
      expect(texts).toHaveLength(2)
      expect(texts.join('\n')).toContain(`有效期至 ${due}，还有 14 天`)
      expect(texts.join('\n')).toContain(`有效期至 ${due}，还有 30 天`)
    }
    await calibrate(tenant, item, { nextDue: addDays(due, 400) })
    for (const lead of [3, 0] as const) await tell(lead)
    expect(await told('SERVICE_POINT')).toHaveLength(2)
  })

  test('what the maker asks of a calibration binds the point: no longer than this, and with the document', async () => {
    const [tenant, stranger] = await Promise.all([newTenant(), newTenant()])
    await demand(tenant, 1, today, { maxMonths: 6, proof: true })
    const { id, version } = await atPoint(tenant)
    const proof = await attached(tenant.as.SERVICE_POINT)
    const sent = (change: Input) =>
      answer(tenant, 'SERVICE_POINT', 'instrumentCalibrate', {
        ...{ id, version, on: today, calibratedBy: '武汉计量所', certificateNumber: 'JZ-1', result: 'PASS' },
        ...{ nextDue: addDays(today, 90), attachmentIds: [proof], ...change },
      })
    const refused = async (change: Input, code: string, ...field: string[]) =>
      expect((await sent(change)).userErrors).toMatchObject([{ code, field: ['input', ...field] }])
    await refused({ nextDue: '9999-12-31' }, 'CALIBRATION_INTERVAL_TOO_LONG', 'nextDue')
    await refused({ nextDue: addDays(today, 190) }, 'CALIBRATION_INTERVAL_TOO_LONG', 'nextDue')
    await refused({ attachmentIds: [] }, 'CALIBRATION_PROOF_REQUIRED', 'attachmentIds')
    const foreign = await attached(stranger.as.SERVICE_POINT)
    await refused({ attachmentIds: [foreign] }, 'NOT_FOUND', 'attachmentIds', '0')
    await refused({ attachmentIds: [proof, proof] }, 'INVALID_VALUE', 'attachmentIds', '1')
    const unconfirmed = await uploaded(tenant.as.SERVICE_POINT)
    await refused({ attachmentIds: [unconfirmed] }, 'DOCUMENT_NOT_UPLOADED', 'attachmentIds', '0')
    expect(done(await sent({})).overdue).toBe(false)
    expect(await dispatched(tenant)).toEqual(['OFFERED', null])
    const query = `{ node(id: "${id}") { ... on IssuedItem { calibrations { attachments { name url } } } } }`
    const { data } = await callApi({ query, viewer: tenant.as.MANUFACTURER })
    const document = { name: '营业执照.pdf', url: expect.stringContaining('http') }
    expect(data.node).toEqual({ calibrations: [{ attachments: [document] }] })
  })

  test('a tool found unfit is not handed out until it is found fit again', async () => {
    const tenant = await newTenant()
    const item = await atPoint(tenant, { kind: 'TOOL', instrument: null })
    const inspect = (version: number, change: Input = {}) =>
      answer(tenant, 'SERVICE_POINT', 'toolInspect', {
        ...{ id: item.id, version, on: today, inspectedBy: '赵师傅', result: 'FIT', nextDue: addDays(today, 90) },
        ...change,
      })
    const handOut = (version: number) =>
      answer(tenant, 'SERVICE_POINT', 'equipmentHandOut', {
        ...{ id: item.id, version, technicianId: toGlobalId('Technician', tenant.technician.id) },
      })
    const long = await inspect(item.version, { nextDue: '9999-12-31' })
    expect(long.userErrors).toMatchObject([{ code: 'CALIBRATION_INTERVAL_TOO_LONG', field: ['input', 'nextDue'] }])
    const wrong = await inspect(item.version, { id: (await atPoint(tenant)).id })
    expect(wrong.userErrors).toMatchObject([{ code: 'NOT_A_TOOL', field: ['input', 'id'] }])
    const unfit = await measured(() => inspect(item.version, { result: 'UNFIT' }))
    expect(unfit.cost.operations).toBe('GetItem + TransactWriteItems')
    expect((await handOut(3)).userErrors).toMatchObject([{ code: 'TOOL_UNFIT', field: ['input', 'id'] }])
    done(await inspect(3))
    expect(done(await handOut(4)).version).toBe(5)
    const fields = 'fit overdue inspections { result inspectedBy } log { edges { node { action } } }'
    const query = `{ node(id: "${item.id}") { ... on IssuedItem { ${fields} } } }`
    const { data } = await callApi({ query, viewer: tenant.as.MANUFACTURER })
    expect(data.node).toMatchObject({
      ...{ fit: true, overdue: null },
      inspections: [{ result: 'FIT' }, { result: 'UNFIT', inspectedBy: '赵师傅' }],
      log: { edges: expect.arrayContaining([{ node: { action: 'INSPECTED' } }]) },
    })
  })

  test('requirements are told by category to those who work, and to no other maker', async () => {
    const tenant = await newTenant()
    await demand(tenant)
    const query = `{ instrumentRequirements(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}") {
      edges { node { category { id } versions { effectiveFrom instruments { instrument level } } } } } }`
    type Data = { instrumentRequirements: { edges: { node: object }[] } }
    const seen = async (viewer: TokenClaims) =>
      (await callApi<Data>({ query, viewer })).data.instrumentRequirements.edges.map(({ node }) => node)
    const known = [
      {
        category: { id: toGlobalId('ProductCategory', tenant.category.id) },
        versions: [{ effectiveFrom: today, instruments: [{ instrument: 'leak-detector', level: 1 }] }],
      },
    ]
    const stranger = await newTenant()
    for (const viewer of [tenant.as.MANUFACTURER, stranger.as.PROVIDER, stranger.as.TECHNICIAN, tenant.as.REGULATOR])
      expect(await seen(viewer)).toEqual(known)
    expect(await seen(stranger.as.MANUFACTURER)).toEqual([])
  })
})

interface Gap {
  readonly workOrder: { readonly id: string; readonly state: string }
  readonly instruments: readonly string[]
}

interface GapPage {
  readonly edges: readonly { readonly node: Gap }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Not even a cursor tells a stranger that there are orders. */
const none = { hasNextPage: false, endCursor: null }

const gapPage = async (tenant: Tenant, viewer: TokenClaims): Promise<GapPage> => {
  const query = `{ instrumentGaps(month: "${monthOf(new Date())}"${atTenantsPoint(tenant)}) {
    edges { node { workOrder { id state } instruments } } pageInfo { hasNextPage endCursor } } }`
  const { data, errors } = await callApi<{ instrumentGaps: GapPage }>({ query, viewer })
  expect(errors).toEqual([])
  return data.instrumentGaps
}

const gaps = async (tenant: Tenant, viewer: TokenClaims): Promise<Gap[]> =>
  (await gapPage(tenant, viewer)).edges.map(({ node }) => node)

test('O10 O11 costs stay the same however much is on account, and dispatch asks no more often than without kits', async () => {
  const tenant = await newTenant()
  const { as } = tenant
  await demand(tenant)
  for (const more of [5, 25]) {
    const items = await Promise.all(Array.from({ length: more }, () => issue(tenant)))
    for (const item of items) await acknowledge(tenant, item)
    const costs = async (run: () => Promise<unknown>) => (await measured(run)).cost.operations
    expect(await costs(() => listed(as.MANUFACTURER, atTenantsPoint(tenant)))).toBe('Query')
    expect(await costs(() => listed(as.SERVICE_POINT, ''))).toBe('Query + BatchGetItem')
    const issuing = await measured(() => issue(tenant))
    // Its piece on the stock ledger is looked for, and read with the booking; to move it, its point too.
    expect(issuing.cost.operations).toBe('4 GetItem + TransactWriteItems')
    const taking = await measured(() => acknowledge(tenant, issuing.result))
    expect(taking.cost.operations).toBe('4 GetItem + TransactWriteItems')
    const calibrating = await measured(() => calibrate(tenant, taking.result))
    expect(calibrating.cost.operations).toBe('2 GetItem + Query + TransactWriteItems')
    const { object } = await report(tenant, { contact: { name: '王', phone: phone(), address: '路 1 号' } }, 'HOTLINE')
    const sent = await measured(() => dispatch(object?.id ?? ''))
    expect([sent.result?.state, sent.cost.operations]).toEqual([
      'OFFERED',
      '2 GetItem + 5 Query + 4 BatchGetItem + TransactWriteItems',
    ])
    await actOnOrder(tenant, 'MANUFACTURER', 'Cancel', object?.id ?? '', { reason: '试验结束' })
  }
})
