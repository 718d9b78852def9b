import type { CriteriaContents } from '../../functions/admission/criteria/criteria-set'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate, newKey, type TokenClaims } from '../support/api'
import { fullMarks, sixSubjects, threeParts } from '../support/criteria'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())

interface SetData {
  readonly id: string
  readonly version: number
  readonly edition: number
  readonly state: string
  readonly passScore: number
  readonly supersededFrom: string | null
}

const select = 'criteriaSet { id version edition state passScore supersededFrom }'

const change = (name: string, viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate<SetData>({ name: `criteriaSet${name}`, viewer, input, select })

const create = ({ maker, as }: Tenant, input: object = {}, viewer = as.MANUFACTURER) =>
  change('Create', viewer, {
    manufacturerId: toGlobalId('Manufacturer', maker.id),
    purpose: 'GRADING',
    ...threeParts(),
    ...input,
  })

const made = ({ object, userErrors }: MutationAnswer<SetData>): SetData => {
  expect(userErrors).toEqual([])
  if (!object) throw new Error('nothing made')
  return object
}

const publish = async ({ as }: Tenant, { id, version }: SetData, effectiveFrom = today): Promise<SetData> =>
  made(await change('Publish', as.MANUFACTURER, { id, version, effectiveFrom }))

const published = async (tenant: Tenant, input: object = {}): Promise<SetData> =>
  publish(tenant, made(await create(tenant, input)))

const listed = async (viewer: TokenClaims, { maker }: Tenant, first = 20): Promise<SetData[]> => {
  const query = `query($id: ID!, $first: Int!) { criteriaSets(manufacturerId: $id, first: $first) {
    edges { node { id version edition state passScore supersededFrom } } } }`
  const variables = { id: toGlobalId('Manufacturer', maker.id), first }
  const { data, errors } = await callApi<{ criteriaSets: { edges: { node: SetData }[] } }>({ query, variables, viewer })
  expect(errors).toEqual([])
  return data.criteriaSets.edges.map(({ node }) => node)
}

const node = async <N>(viewer: TokenClaims, id: string, fields: string): Promise<N | null> => {
  const query = `query($id: ID!) { node(id: $id) { ... on CriteriaSet { ${fields} } } }`
  const { data, errors } = await callApi<{ node: N | null }>({ query, variables: { id }, viewer })
  expect(errors).toEqual([])
  return data.node
}

describe('N1 criteria are drawn up, published and then never changed', () => {
  test('a set made from the template of GB/T 27922 gets the organisation’s own items before it is published', async () => {
    const tenant = await newTenant()
    const { as, maker } = tenant
    const manufacturerId = toGlobalId('Manufacturer', maker.id)
    const draft = made(
      await change('Create', as.MANUFACTURER, { manufacturerId, purpose: 'GRADING', template: 'GB_T_27922' }),
    )
    const early = await change('Publish', as.MANUFACTURER, { id: draft.id, version: 1, effectiveFrom: today })
    expect(early.userErrors).toMatchObject([{ code: 'SUBJECT_WITHOUT_ITEMS', field: ['input', 'id'] }])
    const { subjects } = threeParts()
    const revised = made(await change('Revise', as.MANUFACTURER, { id: draft.id, version: 1, subjects }))
    expect(revised).toMatchObject({ id: draft.id, version: 2, edition: 1, state: 'DRAFT' })
    expect(await publish(tenant, revised)).toMatchObject({ state: 'PUBLISHED', passScore: 70 })
    expect(await node(as.CUSTOMER, draft.id, 'subjects { title weight items { code knockOutBelow } }')).toMatchObject({
      subjects: [
        { title: '售后服务体系', weight: 40, items: [{ code: 'A1', knockOutBelow: null }, { code: 'A2' }] },
        { title: '商品服务', weight: 35, items: [{ code: 'B1', knockOutBelow: 10 }] },
        { title: '顾客服务', weight: 25 },
      ],
    })
  })

  test('a revision draws up the next edition; from its first day on the one before is superseded', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const first = await published(tenant)
    const next = made(await change('Revise', as.MANUFACTURER, { id: first.id, version: 2, passScore: 60 }))
    expect(next).toMatchObject({ version: 1, edition: 2, state: 'DRAFT', passScore: 60 })
    const twice = await change('Revise', as.MANUFACTURER, { id: first.id, version: 2, passScore: 50 })
    expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }])
    await publish(tenant, next, addDays(today, 30))
    const fields = 'state passScore supersededFrom editions { edges { node { edition } } }'
    expect(await node(as.PROVIDER, first.id, fields)).toEqual({
      state: 'SUPERSEDED',
      passScore: 70,
      supersededFrom: addDays(today, 30),
      editions: { edges: [{ node: { edition: 2 } }, { node: { edition: 1 } }] },
    })
    expect(await node(as.PROVIDER, next.id, 'follows { id }')).toEqual({ follows: { id: first.id } })
  })

  test('withdrawn criteria stay on record with the reason', async () => {
    const tenant = await newTenant()
    const { id, version } = await published(tenant)
    made(await change('Withdraw', tenant.as.MANUFACTURER, { id, version, reason: '国家标准更新' }))
    expect(await node(tenant.as.REGULATOR, id, 'state withdrawalReason')).toEqual({
      state: 'WITHDRAWN',
      withdrawalReason: '国家标准更新',
    })
  })

  test('the log tells maker, auditor and platform who did what, and nobody else', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const { id } = await published(tenant)
    type Log = { log: { edges: { node: { sequence: number; action: string; by: string } }[] } }
    const log = async (viewer: TokenClaims) =>
      (await node<Log>(viewer, id, 'log { edges { node { sequence action by } } }'))?.log.edges.map((edge) => edge.node)
    const { sub: by } = as.MANUFACTURER
    const entries = [
      { sequence: 1, action: 'DRAFTED', by },
      { sequence: 2, action: 'PUBLISHED', by },
    ]
    for (const role of roles) {
      const reads = role === 'MANUFACTURER' || role === 'AUDITOR' || role === 'PLATFORM'
      expect([role, await log(as[role])]).toEqual([role, reads ? entries : []])
    }
    expect(await log((await newTenant()).as.MANUFACTURER)).toEqual([])
  })
})

describe('N1 bad criteria are refused, and nothing of them is written', () => {
  const weights = (change: (contents: CriteriaContents) => object) => change(threeParts())

  test.each<[string, object, string, string]>([
    ['weights', weights(({ subjects }) => ({ subjects: subjects.slice(1) })), 'WEIGHTS_NOT_100', 'subjects'],
    [
      'bands',
      {
        bands: [
          { name: '高', from: 90 },
          { name: '低', from: 80 },
        ],
      },
      'BANDS_NOT_ASCENDING',
      'bands.1.from',
    ],
    ['no subjects', { subjects: null }, 'REQUIRED', 'subjects'],
  ])('%s', async (_what, input, code, field) => {
    const tenant = await newTenant()
    const { object, userErrors } = await create(tenant, input)
    expect(object).toBeNull()
    expect(userErrors).toMatchObject([{ code, field: ['input', ...field.split('.')] }])
    expect(await listed(tenant.as.MANUFACTURER, tenant)).toEqual([])
  })

  test('in the caller’s language, with the sum', async () => {
    const { maker, as } = await newTenant()
    const [first, ...rest] = threeParts().subjects
    const subjects = [{ ...first, weight: 35, items: [] }, ...rest]
    const input = {
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      purpose: 'GRADING',
      ...threeParts(),
      subjects,
    }
    const headers = { 'accept-language': 'zh-CN' }
    const call = { name: 'criteriaSetCreate', viewer: as.MANUFACTURER, input, select, headers }
    expect((await mutate(call)).userErrors).toMatchObject([{ message: '各科目权重合计为 95；必须合计为 100。' }])
  })

  test('dates before today and admission without the six subjects', async () => {
    const tenant = await newTenant()
    const { id } = made(await create(tenant, { purpose: 'ADMISSION' }))
    const publishing = (effectiveFrom: string) =>
      change('Publish', tenant.as.MANUFACTURER, { id, version: 1, effectiveFrom })
    expect((await publishing(today)).userErrors).toMatchObject([{ code: 'PANEL_SUBJECTS_MISSING' }])
    const six = made(await create(tenant, { purpose: 'ADMISSION', ...sixSubjects() }))
    const input = { id: six.id, version: 1, effectiveFrom: addDays(today, -1) }
    const { userErrors } = await change('Publish', tenant.as.MANUFACTURER, input)
    expect(userErrors).toMatchObject([{ code: 'CRITERIA_BACKDATED', field: ['input', 'effectiveFrom'] }])
  })
})

describe('G3 published criteria are open to every role', () => {
  test('drafts to their own maker only', async () => {
    const tenant = await newTenant()
    const open = await published(tenant)
    const draft = made(await create(tenant))
    const stranger = (await newTenant()).as.MANUFACTURER
    for (const role of roles) {
      const own = role === 'MANUFACTURER' || role === 'PLATFORM'
      const ids = (await listed(tenant.as[role], tenant)).map(({ id }) => id)
      expect([role, ids]).toEqual([role, own ? [draft.id, open.id] : [open.id]])
      expect([role, (await node<SetData>(tenant.as[role], draft.id, 'id'))?.id]).toEqual([
        role,
        own ? draft.id : undefined,
      ])
    }
    expect((await listed(stranger, tenant)).map(({ id }) => id)).toEqual([open.id])
    expect(await node(stranger, draft.id, 'id')).toBeNull()
  })

  test('another maker changes nothing of them', async () => {
    const tenant = await newTenant()
    const { id, version } = await published(tenant)
    const { MANUFACTURER: stranger } = (await newTenant()).as
    for (const [name, more] of [
      ['Revise', {}],
      ['Publish', { effectiveFrom: today }],
      ['Withdraw', { reason: '不是我的' }],
    ] as const)
      expect((await change(name, stranger, { id, version, ...more })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await create(tenant, {}, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('N4 marks are tried out without side effects', () => {
  const query = `query($id: ID!, $marks: [CriteriaMarkInput!]!, $deductions: [DeductionFoundInput!]!) {
    criteriaScore(id: $id, marks: $marks, deductions: $deductions) {
      score band passed failedBy knockedOutBy deductions subjects { title score } } }`
  const tried = (viewer: TokenClaims, id: string, marks: readonly object[], deductions: readonly object[] = []) =>
    callApi<{ criteriaScore: object | null }>({ query, variables: { id, marks, deductions }, viewer })

  test('a provider learns what it would get', async () => {
    const tenant = await newTenant()
    const { id } = await published(tenant)
    const marks = fullMarks(threeParts()).map((mark) =>
      mark.code === 'B1' ? { code: 'B1', notApplicable: '不售商品' } : mark,
    )
    const { data, errors } = await tried(tenant.as.PROVIDER, id, marks, [{ code: 'S1' }])
    expect(errors).toEqual([])
    expect(data.criteriaScore).toEqual({
      score: 100,
      band: '五星级',
      passed: true,
      failedBy: [],
      knockedOutBy: [],
      deductions: 1,
      subjects: [
        { title: '售后服务体系', score: 100 },
        { title: '商品服务', score: null },
        { title: '顾客服务', score: 100 },
      ],
    })
  })

  test('a mark off the scale is refused with its place, a mark that is both or neither too', async () => {
    const tenant = await newTenant()
    const { id } = await published(tenant)
    const [first, ...rest] = fullMarks(threeParts())
    const code = async (mark: object) => (await tried(tenant.as.PROVIDER, id, [mark, ...rest])).errors[0]?.extensions
    expect(await code({ ...first, points: 99 })).toMatchObject({
      code: 'MARK_OFF_SCALE',
      field: ['marks', '0', 'points'],
    })
    expect(await code({ code: 'A1' })).toMatchObject({ code: 'MARK_EITHER_OR', field: ['marks', '0'] })
    expect(await code({ ...first, notApplicable: '也' })).toMatchObject({
      code: 'MARK_EITHER_OR',
      field: ['marks', '0'],
    })
  })

  test('drafts are tried out by their maker only', async () => {
    const tenant = await newTenant()
    const { id } = made(await create(tenant))
    const marks = fullMarks(threeParts())
    expect((await tried(tenant.as.MANUFACTURER, id, marks)).data.criteriaScore).toMatchObject({ score: 100 })
    expect((await tried(tenant.as.PROVIDER, id, marks)).data.criteriaScore).toBeNull()
  })
})

describe('once', () => {
  test('the same request again changes nothing and answers the same', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const first = await published(tenant)
    const input = { idempotencyKey: newKey(), id: first.id, version: 2, passScore: 60 }
    const next = await change('Revise', as.MANUFACTURER, input)
    expect(await change('Revise', as.MANUFACTURER, input)).toEqual(next)
    const publishing = { idempotencyKey: newKey(), id: next.object?.id, version: 1, effectiveFrom: addDays(today, 1) }
    const done = await change('Publish', as.MANUFACTURER, publishing)
    expect(await change('Publish', as.MANUFACTURER, publishing)).toEqual(done)
    // By now the edition it was revised from is at another version.
    expect(await change('Revise', as.MANUFACTURER, input)).toEqual(done)
    expect(await listed(as.MANUFACTURER, tenant)).toMatchObject([
      { edition: 2, state: 'PUBLISHED', version: 2 },
      { edition: 1, state: 'SUPERSEDED', version: 3 },
    ])
  })

  test('of ten that publish at once one wins, and its predecessor is superseded once', async () => {
    const tenant = await newTenant()
    const first = await published(tenant)
    const next = made(await change('Revise', tenant.as.MANUFACTURER, { id: first.id, version: 2, passScore: 60 }))
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        change('Publish', tenant.as.MANUFACTURER, { id: next.id, version: 1, effectiveFrom: addDays(today, i + 1) }),
      ),
    )
    expect(answers.filter(({ object }) => object)).toHaveLength(1)
    expect(await listed(tenant.as.MANUFACTURER, tenant)).toMatchObject([{ version: 2 }, { version: 3 }])
  })
})

test('N1 costs: a page 1 Query, a change 1 GetItem and 1 transaction, however many sets there are', async () => {
  const tenant = await newTenant()
  const { as } = tenant
  for (const more of [3, 20]) {
    for (let i = 0; i < more; i += 1) await published(tenant)
    for (const viewer of [as.MANUFACTURER, as.CUSTOMER]) {
      const { cost, result } = await measured(() => listed(viewer, tenant, 3))
      expect([result.length, cost.operations]).toEqual([3, 'Query'])
    }
    const { id } = made(await create(tenant))
    const publishing = { id, version: 1, effectiveFrom: today }
    const first = await measured(() => change('Publish', as.MANUFACTURER, publishing))
    expect(first.cost.operations).toBe('GetItem + TransactWriteItems')
    const revising = await measured(() => change('Revise', as.MANUFACTURER, { id, version: 2, passScore: 60 }))
    expect(revising.cost.operations).toBe('GetItem + TransactWriteItems')
    const next = { id: revising.result.object?.id, version: 1, effectiveFrom: addDays(today, 1) }
    const second = await measured(() => change('Publish', as.MANUFACTURER, next))
    expect(second.cost.operations).toBe('3 GetItem + TransactWriteItems')
    const marks = { id, marks: fullMarks(threeParts()) }
    const query = 'query($id: ID!, $marks: [CriteriaMarkInput!]!) { criteriaScore(id: $id, marks: $marks) { score } }'
    const trying = await measured(() => callApi({ query, variables: marks, viewer: as.PROVIDER }))
    expect(trying.cost).toMatchObject({ operations: 'GetItem', write: 0 })
  }
})
