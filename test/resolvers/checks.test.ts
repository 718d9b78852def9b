import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { checkPlan, fetchPlan, planIn as planOnRecord } from '../../local/plan-record'
import { amendedFrom } from '../support/agreements'
import { callApi, type TokenClaims } from '../support/api'
import {
  checkAct,
  checkIn,
  codesOf,
  colleagueOf,
  done,
  facts,
  planAct,
  planIn,
  planInput,
  scenario,
  sending,
  today,
  visitorOf,
} from '../support/checks'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, offered } from '../support/work-orders'

const ask = async <T>(viewer: TokenClaims, query: string): Promise<T> => {
  const { data, errors } = await callApi<T>({ query, viewer })
  expect(errors).toEqual([])
  return data
}

type Edges<T> = { readonly edges: readonly { readonly node: T }[] }
const completedOrder = async (tenant: Tenant): Promise<string> => {
  const id = await offered(tenant)
  await bringTo(tenant, id, 'COMPLETED')
  return id
}
const month = today.slice(0, 7)
const roles: readonly Role[] = [
  ...(['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'DEALER', 'REGULATOR', 'AUDITOR'] as const),
  ...(['HOTLINE', 'PLATFORM'] as const),
]

/** Everything of it that a role gets to see. */
const shown = async (tenant: Tenant, role: Role, id: string): Promise<string> => {
  const viewer = tenant.as[role]
  const { data } = await callApi({ query: `{ node(id: "${id}") { id } }`, viewer })
  const lists = await Promise.all(
    [
      `{ fieldChecks(month: "${month}") { edges { node { id } } } }`,
      '{ fieldCheckQueue { edges { node { id } } } }',
      '{ notices { edges { node { id kind text } } } }',
    ].map(async (query) => (await callApi({ query, viewer })).data),
  )
  return JSON.stringify([data, lists])
}

describe('Q2 plans of mystery visits', () => {
  test('a plan puts its frame on record, draws after that, and says why it goes where; only its planner sees it', async () => {
    const tenant = await newTenant()
    const plan = await planIn(tenant, 'RUNNING')
    const query = `{ node(id: "${plan.id}") { ... on CheckPlan { state draw { frameSize strata { key size sample } seed publishedAt startedAt }
      frame { edges { node { key line orders expected reasons } } } slots { slot choice probability why assigned servicePoint { id } } } } }`
    const { node } = await ask<{ node: object }>(tenant.as.MANUFACTURER, query)
    expect(node).toMatchObject({
      state: 'RUNNING',
      draw: {
        ...{
          frameSize: 1,
          strata: [{ key: 'POINT', size: 1, sample: 1 }],
          seed: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
      frame: { edges: [{ node: { key: 'POINT', line: tenant.point.id, expected: 0.5, reasons: ['NEVER_CHECKED'] } }] },
      slots: [
        { slot: 1, choice: 'RANDOM', probability: 1, why: expect.stringContaining('Drawn at random'), assigned: false },
      ],
    })
    for (const role of roles)
      expect(
        (await callApi<{ node: unknown }>({ query: `{ node(id: "${plan.id}") { id } }`, viewer: tenant.as[role] })).data
          .node,
      ).toBeNull()
  })

  test('its planner reads over the API what it takes to draw it again; to others there is no draw', async () => {
    const tenant = await newTenant()
    const { id } = await planIn(tenant, 'RUNNING')
    const by = (viewer: TokenClaims) => async (query: string, variables: Readonly<Record<string, unknown>>) =>
      (await callApi<object>({ query, variables, viewer })).data
    const checks = checkPlan(planOnRecord(await fetchPlan(by(tenant.as.MANUFACTURER), id)))
    expect(checks.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
    await expect(fetchPlan(by(tenant.as.AUDITOR), id)).rejects.toThrow('holds no draw')
  })

  test('the way back: a published plan is revised into a draft, published anew; given up with the reason', async () => {
    const tenant = await newTenant()
    const viewer = tenant.as.MANUFACTURER
    const { id, version } = await planIn(tenant, 'PUBLISHED')
    const { kind: _kind, ...contents } = planInput(tenant, 'MANUFACTURER', 'MYSTERY_VISIT', { name: '改名' })
    const revised = done(await planAct(viewer, 'Revise', { id, version, ...contents }))
    expect(revised.state).toBe('DRAFT')
    expect(codesOf(await planAct(viewer, 'Start', { id, version: revised.version }))).toBe('CHECK_PLAN_STATE input.id')
    const again = done(await planAct(viewer, 'Publish', { id, version: revised.version }))
    expect(codesOf(await planAct(viewer, 'End', { id, version: again.version, cancel: true }))).toBe(
      'REQUIRED input.reason',
    )
    const ended = done(await planAct(viewer, 'End', { id, version: again.version, cancel: true, reason: '经费不足' }))
    expect(ended.state).toBe('CANCELLED')
  })

  test('refused: more than there are points, too little left to chance, days past, kinds that are not the planner’s', async () => {
    const tenant = await newTenant()
    const draft = async (role: Role, more: object, kind = 'SPOT_CHECK') =>
      codesOf(await planAct(tenant.as[role], 'Draft', planInput(tenant, role, kind as never, { ...more })))
    expect(await draft('MANUFACTURER', { randomPercent: 19 })).toBe('OUT_OF_RANGE input.randomPercent')
    expect(await draft('MANUFACTURER', { from: addDays(today, -1) })).toBe('OUT_OF_RANGE input.from')
    expect(await draft('REGULATOR', {}, 'MYSTERY_VISIT')).toBe('CHECK_KIND input.kind')
    expect(await draft('AUDITOR', {}, 'INTERNAL_AUDIT')).toBe('CHECK_KIND input.kind')
    expect(await draft('REGULATOR', { regions: ['110101'] })).toBe('NOT_FOUND input.regions.0')
    for (const name of ['ordersFrom', 'ordersTo'])
      expect(await draft('MANUFACTURER', { [name]: addDays(today, -2) })).toBe(`INVALID_VALUE input.${name}`)
    expect(await draft('MANUFACTURER', {}, 'INTERNAL_AUDIT')).toBe('REQUIRED input.ordersFrom')
    const audited = { ordersFrom: addDays(today, -2), ordersTo: addDays(today, -1) }
    expect(await draft('MANUFACTURER', { ...audited, regions: ['420000'] }, 'INTERNAL_AUDIT')).toBe(
      'INVALID_VALUE input.regions',
    )
    const audit = done(
      await planAct(
        tenant.as.MANUFACTURER,
        'Draft',
        planInput(tenant, 'MANUFACTURER', 'INTERNAL_AUDIT', { ...audited }),
      ),
    )
    const { kind: _kind, ...contents } = planInput(tenant, 'MANUFACTURER', 'INTERNAL_AUDIT', audited)
    const revised = { id: audit.id, version: audit.version, ...contents, regions: ['420000'] }
    expect(codesOf(await planAct(tenant.as.MANUFACTURER, 'Revise', revised))).toBe('INVALID_VALUE input.regions')
    const other = await newTenant()
    const stranger = { providerIds: [toGlobalId('Provider', other.provider.id)] }
    expect(await draft('MANUFACTURER', stranger)).toBe('NOT_FOUND input.providerIds.0')
    expect(await draft('REGULATOR', stranger)).toBe('NOT_FOUND input.providerIds.0')
    const { id, version } = await planIn(tenant, 'DRAFT', { more: { wanted: 2 } })
    expect(codesOf(await planAct(tenant.as.MANUFACTURER, 'Publish', { id, version }))).toBe(
      'CHECK_FRAME_SMALL input.id',
    )
  })
})

describe('Q2 mystery visits', () => {
  test('nobody but the planner sees a visit before it is released, by any field or notice; then all whom it concerns do', async () => {
    const tenant = await newTenant()
    for (const state of ['ASSIGNED', 'RECORDED', 'SUBMITTED'] as const) {
      const { id } = await checkIn(tenant, state)
      for (const role of roles) expect(await shown(tenant, role, id)).not.toMatch(new RegExp(`${id}|CHECK_`))
    }
    const { id } = await checkIn(tenant, 'RELEASED')
    for (const role of roles) {
      const concerned = ['PROVIDER', 'SERVICE_POINT', 'REGULATOR', 'AUDITOR', 'PLATFORM'].includes(role)
      expect([role, (await shown(tenant, role, id)).includes(id)]).toEqual([role, concerned])
    }
    expect(await shown(tenant, 'SERVICE_POINT', id)).toContain('CHECK_RELEASED')
  })

  test('the bill against what was right, parts taken; who went there only who sent him and himself learn', async () => {
    const tenant = await newTenant()
    const { id } = await checkIn(tenant, 'JUDGED')
    const query = `{ node(id: "${id}") { ... on FieldCheck { state why from visitor { subject name phone cover } log { edges { node { action by } } }
      items { area code finding severity } share statements { total { amount } right { amount } charged { verdict over { amount } } spent { amount } }
      replies { role text } } } }`
    const of = async (viewer: TokenClaims) => (await ask<{ node: Record<string, unknown> }>(viewer, query)).node
    const planner = await of(tenant.as.MANUFACTURER)
    expect(planner).toMatchObject({
      ...{ state: 'JUDGED', share: 0.4, visitor: { name: '暗访员甲', cover: '住户王女士' } },
      items: [
        { area: 'FEES', code: 'VISIT', finding: null, severity: null },
        { area: 'FEES', code: 'PART/PUMP', finding: 'NOT_NEEDED', severity: 'MAJOR' },
        { area: 'PARTS', code: 'PUMP', finding: 'GOOD_PART_SWAPPED', severity: 'CRITICAL' },
        { area: 'SERVICE', code: 'FAULT_FOUND', finding: null, severity: null },
        { area: 'SERVICE', code: 'CERTIFICATE_SHOWN', finding: 'NOT_MET', severity: 'MINOR' },
      ],
      statements: [
        {
          ...{ total: { amount: 25_000 }, right: { amount: 5000 }, spent: { amount: 30_000 } },
          charged: [
            { verdict: 'OPEN', over: { amount: 0 } },
            { verdict: 'NOT_NEEDED', over: { amount: 20_000 } },
          ],
        },
      ],
      replies: [{ role: 'SERVICE_POINT', text: '技师误判，已退款。' }],
    })
    const colleague = await of(colleagueOf(tenant.as.MANUFACTURER))
    expect(colleague).toMatchObject({ visitor: null, log: null, from: today })
    for (const role of ['PROVIDER', 'SERVICE_POINT', 'REGULATOR', 'AUDITOR', 'PLATFORM'] as const)
      expect(await of(tenant.as[role])).toMatchObject({ visitor: null, log: null, from: null, why: null })
  })

  test('F1 the schedule that was in force on the day of the visit says what was right', async () => {
    const tenant = await newTenant()
    await amendedFrom(tenant, addDays(today, -1), {
      fees: {
        rows: [
          { kind: 'VISIT', floor: 2000, ceiling: 4500, price: 3000 },
          { kind: 'PART', floor: 0, ceiling: 30_000, price: 20_000 },
        ],
      },
    })
    const { id } = await checkIn(tenant, 'SUBMITTED')
    const { node } = await ask<{ node: object }>(
      tenant.as.MANUFACTURER,
      `{ node(id: "${id}") { ... on FieldCheck { statements { right { amount }
        charged { verdict right { amount } over { amount } floor { amount } ceiling { amount } } } } } }`,
    )
    const band = (floor: number, ceiling: number) => ({ floor: { amount: floor }, ceiling: { amount: ceiling } })
    expect(node).toEqual({
      statements: [
        {
          right: { amount: 3000 },
          charged: [
            { verdict: 'ABOVE_CEILING', right: { amount: 3000 }, over: { amount: 2000 }, ...band(2000, 4500) },
            { verdict: 'NOT_NEEDED', right: { amount: 0 }, over: { amount: 20_000 }, ...band(0, 30_000) },
          ],
        },
      ],
    })
  })

  test('the visitor finds the visit among the own tasks and alone sees the draft', async () => {
    const tenant = await newTenant()
    const { id } = await checkIn(tenant, 'RECORDED')
    const query = '{ fieldCheckTasks { edges { node { id draft { summary } } } } }'
    const tasks = async (viewer: TokenClaims) =>
      (await ask<{ fieldCheckTasks: Edges<object> }>(viewer, query)).fieldCheckTasks.edges.map(({ node }) => node)
    expect(await tasks(visitorOf(tenant.as.MANUFACTURER))).toEqual([{ id, draft: { summary: facts().summary } }])
    expect(await tasks(tenant.as.MANUFACTURER)).toEqual([])
    const { node } = await ask<{ node: object }>(
      tenant.as.MANUFACTURER,
      `{ node(id: "${id}") { ... on FieldCheck { draft { summary } } } }`,
    )
    expect(node).toEqual({ draft: null })
  })

  test('refused: a place twice, days outside the plan, without a seeded fault, who belongs to the place or is its customer', async () => {
    const tenant = await newTenant()
    const viewer = tenant.as.MANUFACTURER
    const { id: planId } = await planIn(tenant, 'RUNNING')
    const assign = async (more: object) =>
      codesOf(await checkAct(viewer, 'Assign', sending(tenant, 'MANUFACTURER', planId, { ...more })))
    expect(await assign({ slot: 2 })).toBe('CHECK_SLOT input.slot')
    expect(await assign({ to: addDays(today, 31) })).toBe('CHECK_DAY input.to')
    expect(await assign({ scenario: null })).toBe('CHECK_SCENARIO input.scenario')
    expect(await assign({ name: tenant.technician.name })).toBe('CHECK_CONFLICT input.name')
    await completedOrder(tenant)
    expect(await assign({ phone: tenant.phone })).toBe('CHECK_CONFLICT input.phone')
    expect(await assign({})).toBe('')
    expect(await assign({})).toBe('CHECK_SLOT_TAKEN input.slot')
  })

  test('refused: a bill that does not add up, an order of elsewhere, who is not the visitor, what is not the planner’s', async () => {
    const tenant = await newTenant()
    const claims = tenant.as.MANUFACTURER
    const { id, version } = await checkIn(tenant, 'ASSIGNED')
    const record = async (viewer: TokenClaims, more: object) =>
      codesOf(await checkAct(viewer, 'Record', { id, version, facts: facts({ ...more }) }))
    expect(await record(visitorOf(claims), { paid: 1 })).toBe('CHECK_TOTAL input.facts.paid')
    expect(await record(visitorOf(claims), { observedOn: addDays(today, 1) })).toBe('CHECK_DAY input.facts.observedOn')
    const other = await newTenant()
    const workOrderId = await completedOrder(other)
    expect(await record(visitorOf(claims), { workOrderId })).toBe('NOT_FOUND input.facts.workOrderId')
    expect(await record(claims, {})).toBe('NOT_FOUND input.id')
    expect(await record(visitorOf(tenant.as.AUDITOR), {})).toBe('NOT_FOUND input.id')
    expect(codesOf(await checkAct(claims, 'Release', { id, version }))).toBe('CHECK_STATE input.id')
    expect(codesOf(await checkAct(other.as.MANUFACTURER, 'Cancel', { id, version, reason: '无' }))).toBe(
      'NOT_FOUND input.id',
    )
  })

  test('an order reported under cover is named by its visit alone; its parties see no trace of it before the release', async () => {
    const tenant = await newTenant()
    const workOrderId = await completedOrder(tenant)
    const { id } = await checkIn(tenant, 'SUBMITTED', { more: { workOrderId } })
    const local = fromGlobalId('FieldCheck', id, [])
    const fields = 'id version log { edges { node { detail } } }'
    for (const role of ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'REGULATOR'] as const) {
      const { data } = await callApi({
        query: `{ node(id: "${workOrderId}") { ... on WorkOrder { ${fields} } } }`,
        viewer: tenant.as[role],
      })
      expect(JSON.stringify(data)).not.toContain(local)
    }
  })
})

describe('N14 third parties', () => {
  test('submit under their own role; the maker sees nothing before the release and edits nothing after; it counts as their finding', async () => {
    const tenant = await newTenant()
    const draft = await checkIn(tenant, 'SUBMITTED', { role: 'AUDITOR' })
    for (const name of ['Release', 'Submit'])
      expect(codesOf(await checkAct(tenant.as.MANUFACTURER, name, { id: draft.id, version: draft.version }))).toBe(
        'NOT_FOUND input.id',
      )
    const { id, version } = done(await checkAct(tenant.as.AUDITOR, 'Release', { id: draft.id, version: draft.version }))
    const edit = { id, version, facts: facts(), reason: '改' }
    for (const role of ['MANUFACTURER', 'AUDITOR'] as const)
      expect(codesOf(await checkAct(tenant.as[role], 'Correct', edit))).toBe('NOT_FOUND input.id')
    const findings = async () =>
      (
        await ask<{ auditFindings: Edges<{ id: string; current: { score: number }; statements: object[] }> }>(
          tenant.as.MANUFACTURER,
          '{ auditFindings { edges { node { id current { score } statements { score } } } } }',
        )
      ).auditFindings.edges.map(({ node }) => node)
    const [finding] = await findings()
    expect(finding).toMatchObject({ current: { score: 40 } })
    const { node } = await ask<{ node: object }>(
      tenant.as.MANUFACTURER,
      `{ node(id: "${id}") { ... on FieldCheck { followUps { what objectId } } } }`,
    )
    expect(node).toEqual({ followUps: [{ what: 'AUDIT_FINDING', objectId: finding?.id }] })
    const corrected = { ...facts({ parts: [] }) }
    done(
      await checkAct(visitorOf(tenant.as.AUDITOR), 'Correct', { id, version, facts: corrected, reason: '水泵系误记' }),
    )
    expect((await findings())[0]).toMatchObject({ current: { score: 50 }, statements: [{ score: 40 }, { score: 50 }] })
  })
})

describe('G1 an authority', () => {
  test('makes spot checks in its region, and sees what others found there, nothing of who or why', async () => {
    const tenant = await newTenant()
    await checkIn(tenant, 'RELEASED', { role: 'REGULATOR' })
    await checkIn(tenant, 'RELEASED')
    const query = `{ fieldChecks(month: "${month}", region: "${tenant.region}") { edges { node { planner visitor { name } } } }
      checkResults(from: "${month}", to: "${month}", by: PROVIDER) { key checks { value suppressed } share { value } } }`
    const found = await ask<object>(colleagueOf(tenant.as.REGULATOR), query)
    expect(found).toEqual({
      fieldChecks: { edges: ['MAKER', 'AUTHORITY'].map((planner) => ({ node: { planner, visitor: null } })) },
      checkResults: [{ key: tenant.provider.id, checks: { value: null, suppressed: true }, share: { value: null } }],
    })
    const maker = await ask<{ checkResults: object[] }>(
      tenant.as.MANUFACTURER,
      `{ checkResults(from: "${month}", to: "${month}", by: POINT) { key checks { value } share { value } shareLow { value } } }`,
    )
    // Its own: the authority's are the authority's.
    expect(maker.checkResults).toEqual([
      {
        key: tenant.point.id,
        checks: { value: 1 },
        share: { value: 0.4 },
        shareLow: { value: expect.closeTo(0.1176, 3) },
      },
    ])
  })
})

describe('Q8 what follows', () => {
  test('a corrective action is opened by somebody about findings that stand, with their count; nothing follows by itself', async () => {
    const tenant = await newTenant()
    const { id, version } = await checkIn(tenant, 'JUDGED')
    const viewer = tenant.as.MANUFACTURER
    const read = `{ node(id: "${id}") { ... on FieldCheck { followUps { what } } }
      correctiveActions { edges { node { source before { occurrences exposure } } } } }`
    expect(await ask(viewer, read)).toEqual({ node: { followUps: [] }, correctiveActions: { edges: [] } })
    done(await checkAct(viewer, 'Improve', { id, version, problem: '换走完好配件' }))
    expect(await ask(viewer, read)).toEqual({
      node: { followUps: [{ what: 'CORRECTIVE_ACTION' }] },
      correctiveActions: { edges: [{ node: { source: 'INSPECTION', before: { occurrences: 3, exposure: 5 } } }] },
    })
  })
})

test('cost: to plan, to draw, to send, to record, to release', async () => {
  const tenant = await newTenant()
  const viewer = tenant.as.MANUFACTURER
  const drafted = await measured(() => planIn(tenant, 'DRAFT'))
  const { id, version } = drafted.result
  const published = await measured(async () => done(await planAct(viewer, 'Publish', { id, version })))
  const started = await measured(async () =>
    done(await planAct(viewer, 'Start', { id, version: published.result.version })),
  )
  const sent = await measured(async () => done(await checkAct(viewer, 'Assign', sending(tenant, 'MANUFACTURER', id))))
  const check = sent.result
  const visitor = visitorOf(viewer)
  const recorded = await measured(async () =>
    done(await checkAct(visitor, 'Record', { id: check.id, version: check.version, facts: facts() })),
  )
  const submitted = await measured(async () =>
    done(await checkAct(visitor, 'Submit', { id: check.id, version: recorded.result.version })),
  )
  const released = await measured(async () =>
    done(await checkAct(viewer, 'Release', { id: check.id, version: submitted.result.version })),
  )
  const listed = await measured(() =>
    ask(tenant.as.PROVIDER, `{ fieldChecks(month: "${month}") { edges { node { id } } } }`),
  )
  expect({
    drafted: drafted.cost,
    published: published.cost,
    started: started.cost,
    sent: sent.cost,
    recorded: recorded.cost,
    submitted: submitted.cost,
    released: released.cost,
    listed: listed.cost,
  }).toEqual({
    drafted: { calls: 2, read: 0.5, write: 6, operations: 'GetItem + TransactWriteItems' },
    // Points and counts of the one provider, results; the frame is one page.
    published: { calls: 5, read: 2.5, write: 8, operations: 'GetItem + 3 Query + TransactWriteItems' },
    started: { calls: 3, read: 1.5, write: 8, operations: '2 GetItem + TransactWriteItems' },
    sent: { calls: 5, read: 2.5, write: 22, operations: '2 GetItem + 2 Query + TransactWriteItems' },
    // Of these one reads the plan, which may have been given up.
    recorded: { calls: 5, read: 3, write: 8, operations: '4 GetItem + TransactWriteItems' },
    submitted: { calls: 3, read: 2, write: 12, operations: '2 GetItem + TransactWriteItems' },
    released: { calls: 3, read: 1.5, write: 28, operations: '2 GetItem + TransactWriteItems' },
    listed: { calls: 2, read: 1, write: 0, operations: 'Query + GetItem' },
  })
})

test('Q2 sent twice: one plan, one visit', async () => {
  const tenant = await newTenant()
  const { id: planId } = await planIn(tenant, 'RUNNING')
  const input = { ...sending(tenant, 'MANUFACTURER', planId), idempotencyKey: 'the same', scenario: scenario(tenant) }
  const [one, two] = await Promise.all([1, 2].map(() => checkAct(tenant.as.MANUFACTURER, 'Assign', input)))
  expect([one?.object?.id, codesOf(one as never)]).toEqual([two?.object?.id, ''])
})
