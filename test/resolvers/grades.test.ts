import { ulid } from 'ulid'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { evolve } from '../../functions/admission/grades/provider-grade'
import { PLATFORM_TERMS } from '../../functions/admission/grades/scheme'
import { weightsIn } from '../../functions/admission/grades/weights'
import { monthToEvaluate } from '../../functions/admission/grades/window'
import { createNetworkStore } from '../../functions/network/network.store'
import { newProvider } from '../../functions/network/provider'
import { DEADLINE_BUCKETS, deadlinePartition } from '../../functions/platform/notices'
import { queryAll } from '../../functions/platform/page'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { gradedAt, takeTo } from '../support/graded'
import { evaluateMonthOf, rankMonthOf, repaired } from '../support/grades'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const now = new Date()
const today = dayOf(now)
const month = monthToEvaluate(today)
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

interface GradeData {
  readonly id: string
  readonly version: number
  readonly grade: string | null
  readonly case: { readonly state: string; readonly to: string } | null
}

const pairOf = ({ maker, provider, point, category }: Tenant) => ({
  ...{ manufacturerId: maker.id, provider, pointId: point.id, categoryIds: [category.id] },
})
const graded = async (): Promise<Tenant> => {
  const tenant = await newTenant({ validFrom: addDays(today, -300) })
  await gradedAt(pairOf(tenant), now)
  return tenant
}

const listed = async (viewer: TokenClaims, args = ''): Promise<GradeData[]> => {
  type Data = { providerGrades: { edges: { node: GradeData }[] } }
  const query = `{ providerGrades${args} { edges { node { id version grade case { state to } } } } }`
  const { data, errors } = await callApi<Data>({ viewer, query })
  expect(errors).toEqual([])
  return data.providerGrades.edges.map(({ node }) => node)
}
const only = async (viewer: TokenClaims): Promise<GradeData> => {
  const [grade] = await listed(viewer)
  if (!grade) throw new Error('no grade')
  return grade
}

const select = 'providerGrade { id version grade case { state to replyUntil decideBy } coming { grade on } }'
const act = (name: string, viewer: TokenClaims, { id, version }: GradeData, more: object = {}) =>
  mutate<GradeData & Record<string, unknown>>({ name, viewer, input: { id, version, ...more }, select })
const noticesOf = async (viewer: TokenClaims): Promise<string[]> => {
  type Data = { notices: { edges: { node: { kind: string; text: string } }[] } }
  const { data } = await callApi<Data>({ viewer, query: '{ notices(first: 20) { edges { node { kind text } } } }' })
  return data.notices.edges.map(({ node }) => node.kind).filter((kind) => kind.startsWith('GRADE'))
}

describe('N13 a grade changes only by decision, with notice and reply', () => {
  test('proposed, told, replied to, decided: each once, each told to the other side', async () => {
    const { as } = await graded()
    const proposed = await only(as.MANUFACTURER)
    expect(proposed).toMatchObject({ version: 1, grade: null, case: { state: 'PROPOSED' } })
    expect(await noticesOf(as.MANUFACTURER)).toEqual(['GRADE_PROPOSED'])

    const told = await act('gradeNotify', as.MANUFACTURER, proposed)
    expect(told).toMatchObject({
      userErrors: [],
      object: { case: { state: 'NOTIFIED', replyUntil: addDays(today, 14), decideBy: addDays(today, 28) } },
    })
    expect(await noticesOf(as.PROVIDER)).toEqual(['GRADE_NOTIFIED'])
    const early = { decision: 'CHANGE', effectiveOn: addDays(today, 20) }
    expect((await act('gradeDecide', as.MANUFACTURER, told.object as GradeData, early)).userErrors).toMatchObject([
      { code: 'GRADE_REPLY_PENDING' },
    ])

    const replied = await act('gradeReply', as.PROVIDER, told.object as GradeData, { text: '已增派人手' })
    expect(replied.userErrors).toEqual([])
    const input = { idempotencyKey: newKey(), ...early }
    const decided = await act('gradeDecide', as.MANUFACTURER, replied.object as GradeData, input)
    expect(decided).toMatchObject({
      userErrors: [],
      object: { grade: null, case: { state: 'DECIDED' }, coming: { on: addDays(today, 20) } },
    })
    // The same request again answers alike and writes nothing; another one is refused.
    expect(await act('gradeDecide', as.MANUFACTURER, replied.object as GradeData, input)).toEqual(decided)
    const again = await act('gradeDecide', as.MANUFACTURER, decided.object as GradeData, early)
    expect(again.userErrors).toMatchObject([{ code: 'GRADE_CASE_STATE', field: ['input', 'id'] }])
    expect(await noticesOf(as.PROVIDER)).toEqual(expect.arrayContaining(['GRADE_NOTIFIED', 'GRADE_CHANGED']))
  })

  test('ten decisions at once have one winner, and the log tells the grade', async () => {
    const tenant = await graded()
    await takeTo(pairOf(tenant), 'NOTIFIED', now)
    const grade = await only(tenant.as.MANUFACTURER)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        act('gradeDecide', tenant.as.MANUFACTURER, grade, { decision: 'CHANGE', effectiveOn: addDays(today, 20 + i) }),
      ),
    )
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    const store = createGradesStore()
    const id = `${tenant.provider.id}.${tenant.maker.id}`
    const log = (await store.grades.entryPage(id, { first: 100 })).rows.map(({ node }) => node)
    const stored = await store.grades.load(id)
    expect(log.filter(({ event }) => event.type === 'CHANGED')).toHaveLength(1)
    expect(replay(evolve, log)).toEqual(stored)
    expect(stored && checkEntries(log, stored)).toBeUndefined()
  })

  test('the appeal holds it up; another person decides it', async () => {
    const tenant = await graded()
    const { as } = tenant
    await takeTo(pairOf(tenant), 'NOTIFIED', now)
    const change = { decision: 'CHANGE', effectiveOn: addDays(today, 20) }
    const decided = await act('gradeDecide', as.MANUFACTURER, await only(as.MANUFACTURER), change)
    const appealed = await act('gradeAppeal', as.PROVIDER, decided.object as GradeData, { text: '数据有误' })
    expect(appealed.object).toMatchObject({ case: { state: 'APPEALED' }, coming: null })
    const ruling = { outcome: 'UPHELD', reason: '复核属实' }
    const same = await act('gradeAppealDecide', as.MANUFACTURER, appealed.object as GradeData, ruling)
    expect(same.userErrors).toMatchObject([{ code: 'GRADE_APPEAL_SAME_DECIDER' }])
    const head = { ...as.MANUFACTURER, sub: 'head' }
    const ruled = await act('gradeAppealDecide', head, appealed.object as GradeData, ruling)
    expect(ruled.object).toMatchObject({ grade: null, coming: null, case: { state: 'CLOSED' } })
    expect(await noticesOf(as.PROVIDER)).toContain('GRADE_APPEAL_UPHELD')
  })

  test('what nobody decided by its day has lapsed: the grade stays, and it is too late to decide', async () => {
    const [open, appealed] = [await newTenant(), await newTenant()]
    for (const tenant of [open, appealed]) await gradedAt(pairOf(tenant), daysAgo(60))
    await takeTo(pairOf(open), 'NOTIFIED', daysAgo(29))
    await takeTo(pairOf(appealed), 'APPEALED', daysAgo(15))
    const change = { decision: 'CHANGE', effectiveOn: addDays(today, 20) }
    const ruling = { outcome: 'DISMISSED', reason: '复核' }
    for (const [{ as }, name, more] of [
      [open, 'gradeDecide', change],
      [appealed, 'gradeAppealDecide', ruling],
    ] as const) {
      const grade = await only(as.MANUFACTURER)
      expect(grade).toMatchObject({ grade: null, case: { state: 'LAPSED' } })
      expect((await act(name, as.MANUFACTURER, grade, more)).userErrors).toMatchObject([
        { code: 'GRADE_DECISION_CLOSED', field: ['input', 'id'] },
      ])
      const query = `{ node(id: "${grade.id}") { ... on ProviderGrade { case { decideBy lapsedOn } coming { grade } } } }`
      expect((await callApi({ viewer: as.PROVIDER, query })).data).toEqual({
        node: { case: { decideBy: null, lapsedOn: today }, coming: null },
      })
    }
    // The next evaluation takes it out of what is to be done.
    await gradedAt(pairOf(open), now)
    expect(await listed(open.as.MANUFACTURER)).toEqual([])
    expect(await listed(open.as.MANUFACTURER, '(open: false)')).toMatchObject([{ case: { state: 'LAPSED' } }])
  })

  test('its deadlines stand in the day’s list while they run, and no longer', async () => {
    const tenant = await graded()
    await act('gradeNotify', tenant.as.MANUFACTURER, await only(tenant.as.MANUFACTURER))
    const due = async (on: Day): Promise<string[]> => {
      const found: string[] = []
      for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
        for await (const { sk } of queryAll({ table: 'Notices', partition: deadlinePartition(on, bucket) }))
          if (String(sk).endsWith(`${tenant.provider.id}.${tenant.maker.id}`))
            found.push(String(sk).split('#')[0] ?? '')
      return found
    }
    expect(await due(addDays(today, 14))).toEqual(['GRADE_REPLY_DUE'])
    expect(await due(addDays(today, 28))).toEqual(['GRADE_DECISION_DUE'])
    await act('gradeReply', tenant.as.PROVIDER, await only(tenant.as.PROVIDER), { text: '无异议' })
    expect(await due(addDays(today, 14))).toEqual([])
  })

  test('a stale version, another’s grade and an unknown one are refused', async () => {
    const { as } = await graded()
    const { as: other } = await newTenant()
    const grade = await only(as.MANUFACTURER)
    expect((await act('gradeNotify', as.MANUFACTURER, { ...grade, version: 9 })).userErrors).toMatchObject([
      { code: 'STALE_VERSION', field: ['input', 'version'] },
    ])
    const missing = [{ code: 'NOT_FOUND', field: ['input', 'id'] }]
    expect((await act('gradeNotify', other.MANUFACTURER, grade)).userErrors).toMatchObject(missing)
    expect((await act('gradeReply', other.PROVIDER, grade, { text: '我方' })).userErrors).toMatchObject(missing)
    const unknown = { ...grade, id: toGlobalId('ProviderGrade', 'a.b') }
    expect((await act('gradeNotify', as.MANUFACTURER, unknown)).userErrors).toMatchObject(missing)
  })
})

const dossier = (viewer: TokenClaims, args: string, fields: string) =>
  callApi<{ providerDossier: Record<string, never> | null }>({
    viewer,
    query: `{ providerDossier(${args}) { ${fields} } }`,
  })
const ids = ({ maker, provider }: Tenant) =>
  `manufacturerId: "${toGlobalId('Manufacturer', maker.id)}", providerId: "${toGlobalId('Provider', provider.id)}"`

interface FigureData {
  readonly name: string
  readonly change: { readonly difference: number } | null
  readonly drivers: readonly {
    readonly by: string
    readonly rest: number
    readonly drivers: readonly { readonly contribution: number }[]
  }[]
}

describe('N6 N13 the dossier assembles itself', () => {
  const fields = `manufacturer { id } provider { id } breachPoints training { technicians certified }
    grade { grade case { state to evaluation { id } } log { edges { node { action by } } } }
    latest { month volume forecast forecastReason score { value low high } gaps { name next good more reachable }
      figures { name value low high criterion verdict change { difference low high beyondChance }
        drivers { by rest drivers { key label contribution } } } }
    history(first: 3) { edges { node { month forecast } } } agreements { edges { node { validTo } } }
    terms { scheme { id } bands { grade from } minimumVolume } correctiveDeadlines { improveBy }`

  test('maker and provider see the same: figures, drivers, forecast, gaps; who signed only the maker’s side', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const { as } = tenant
    await gradedAt(pairOf(tenant), daysAgo(31))
    await gradedAt(pairOf(tenant), now)
    const [maker, provider, auditor] = await Promise.all(
      [as.MANUFACTURER, as.PROVIDER, as.AUDITOR].map((viewer) => dossier(viewer, ids(tenant), fields)),
    )
    expect(maker?.errors).toEqual([])
    expect(auditor?.data).toEqual(maker?.data)
    const withoutLog = (data: Record<string, never> | null | undefined) => ({
      ...data,
      grade: { ...(data?.grade as object | undefined), log: undefined },
    })
    expect(withoutLog(provider?.data.providerDossier)).toEqual(withoutLog(maker?.data.providerDossier))
    expect(provider?.data.providerDossier).toMatchObject({ grade: { log: { edges: [] } } })
    expect(maker?.data.providerDossier).toMatchObject({
      breachPoints: 0,
      training: { technicians: 1, certified: 1 },
      grade: { case: { state: 'PROPOSED' }, log: { edges: [{ node: { action: 'PROPOSED' } }, expect.anything()] } },
      latest: { month, volume: 300, forecastReason: 'FIRST' },
      history: { edges: [{ node: { month } }, expect.anything()] },
      agreements: { edges: [{}] },
      terms: { scheme: null, minimumVolume: 20 },
    })
    const latest = maker?.data.providerDossier as unknown as { latest: { figures: readonly FigureData[] } }
    const { figures } = latest.latest
    const onTime = figures.find(({ name }) => name === 'ON_TIME')
    for (const { drivers, rest } of onTime?.drivers ?? [])
      expect(drivers.reduce((sum, { contribution }) => sum + contribution, rest)).toBeCloseTo(
        onTime?.change?.difference ?? 0,
        9,
      )
    expect(onTime?.drivers[1]).toMatchObject({ by: 'POINT', drivers: [{ label: '网点' }] })
  })

  test('the parties may leave themselves out; nobody else gets anything', async () => {
    const tenant = await graded()
    const { as, maker, provider } = tenant
    const makerId = `manufacturerId: "${toGlobalId('Manufacturer', maker.id)}"`
    const providerId = `providerId: "${toGlobalId('Provider', provider.id)}"`
    for (const [viewer, args] of [
      [as.MANUFACTURER, providerId],
      [as.PROVIDER, makerId],
      [as.PLATFORM, ids(tenant)],
    ] as const)
      expect((await dossier(viewer, args, 'latest { month }')).data.providerDossier).toMatchObject({
        latest: { month },
      })
    const { as: other } = await newTenant()
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER'] as const)
      expect((await dossier(other[role], ids(tenant), 'latest { month }')).data.providerDossier).toBeNull()
    const { errors } = await dossier(as.MANUFACTURER, makerId, 'latest { month }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: ['providerId'] })
  })

  test('each figure opens the orders behind it', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const pair = { manufacturerId: tenant.maker.id, providerId: tenant.provider.id }
    await repaired({ ...pair, count: 6, twoVisits: 2, pointId: tenant.point.id })
    await evaluateMonthOf(pair)
    const evidence = `latest { figure(name: FIRST_TIME_FIX) { numerator denominator evidence { edges { node { visits } } } }
      none: figure(name: TRAINING) { evidence { edges { cursor } } } }`
    const { data, errors } = await dossier(tenant.as.PROVIDER, ids(tenant), evidence)
    expect(errors).toEqual([])
    expect(data.providerDossier).toMatchObject({
      latest: {
        figure: {
          numerator: 4,
          denominator: 6,
          evidence: { edges: [{ node: { visits: 2 } }, { node: { visits: 2 } }] },
        },
        none: { evidence: { edges: [] } },
      },
    })
  })

  test('costs the same with one month behind it as with six', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const costOf = async () => (await measured(() => dossier(tenant.as.MANUFACTURER, ids(tenant), fields))).cost
    await gradedAt(pairOf(tenant), now)
    await costOf()
    const one = await costOf()
    for (const months of [1, 2, 3, 4, 5]) await gradedAt(pairOf(tenant), daysAgo(31 * months))
    const six = await costOf()
    expect(six.calls).toBe(one.calls)
    expect(one.calls).toBeLessThanOrEqual(14)
  })
})

describe('G1 G3 grades in effect are published', () => {
  const inForce = async (): Promise<Tenant> => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    await gradedAt(pairOf(tenant), daysAgo(100))
    await takeTo(pairOf(tenant), 'DECIDED', daysAgo(100))
    return tenant
  }
  const published = async (viewer: TokenClaims, region: string) => {
    type Data = { publishedGrades: { edges: { node: { provider: { id: string }; grade: string; since: string } }[] } }
    const query = `{ publishedGrades(region: "${region}") { edges { node { provider { id } grade since } } } }`
    const { data, errors } = await callApi<Data>({ viewer, query })
    expect(errors).toEqual([])
    return data.publishedGrades.edges.map(({ node }) => node)
  }

  test('to the regulator of the region where the provider is registered, and to no other', async () => {
    const { as, provider, region } = await inForce()
    const id = toGlobalId('Provider', provider.id)
    expect((await published(as.REGULATOR, region)).filter((one) => one.provider.id === id)).toEqual([
      { provider: { id }, grade: expect.any(String), since: dayOf(daysAgo(85)) },
    ])
    const province = { ...as.REGULATOR, region: `${region.slice(0, 2)}0000` }
    expect((await published(province, province.region)).map((one) => one.provider.id)).toContain(id)
    const elsewhere = { ...as.REGULATOR, region: region.startsWith('11') ? '120000' : '110000' }
    expect(await published(elsewhere, region)).toEqual([])
  })

  test('by full pages, whatever stands between them that is not in effect yet', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const { as, maker, region } = tenant
    const gradedOn = async (day: Date): Promise<string> => {
      const request = { subject: 'test', key: ulid(), payloadHash: '', at: now }
      const made = newProvider(ulid(), { name: `服务商 ${ulid()}`, region })
      const provider = await createNetworkStore().providers.create(request, made)
      await gradedAt({ manufacturerId: maker.id, provider }, day)
      await takeTo({ manufacturerId: maker.id, provider }, 'DECIDED', day)
      return toGlobalId('Provider', provider.id)
    }
    const expected = [await gradedOn(daysAgo(100))]
    for (let i = 0; i < 3; i += 1) await gradedOn(now)
    for (let i = 0; i < 2; i += 1) expected.push(await gradedOn(daysAgo(100)))
    type Data = {
      publishedGrades: {
        edges: { node: { provider: { id: string } } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
      }
    }
    const page = (after: string | null) =>
      callApi<Data>({
        viewer: as.REGULATOR,
        query: `query($after: String) { publishedGrades(region: "${region}", first: 2, after: $after) {
          edges { node { provider { id } } } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      })
    const { cost, result } = await measured(() => page(null))
    const first = result.data.publishedGrades
    expect(cost.operations).toBe('2 Query + BatchGetItem')
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([2, true])
    const second = (await page(first.pageInfo.endCursor)).data.publishedGrades
    expect(second.pageInfo.hasNextPage).toBe(false)
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.provider.id)
    expect(seen).toEqual(expected)
  })

  test('not before they take effect', async () => {
    const tenant = await graded()
    await takeTo(pairOf(tenant), 'DECIDED', now)
    const id = toGlobalId('Provider', tenant.provider.id)
    expect((await published(tenant.as.REGULATOR, tenant.region)).map((one) => one.provider.id)).not.toContain(id)
  })

  test.each<Role>(['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'CUSTOMER'])(
    'but no list of them to %s',
    async (role) => {
      const { as, region } = await newTenant()
      const { errors } = await callApi({
        viewer: as[role],
        query: `{ publishedGrades(region: "${region}") { edges { cursor } } }`,
      })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    },
  )
})

describe('N13 G3 a maker’s grade scheme', () => {
  const scheme = (more: object = {}) => ({
    validFrom: addDays(today, 10),
    bands: [
      { grade: '优', from: 90 },
      { grade: '良', from: 60 },
      { grade: '差', from: 0 },
    ],
    weights: [
      { name: 'ON_TIME', points: 60 },
      { name: 'SATISFACTION', points: 40 },
    ],
    ...more,
  })
  const publish = ({ as, maker }: Tenant, more: object = {}) =>
    mutate<{ id: string; validFrom: string }>({
      name: 'gradeSchemePublish',
      viewer: as.MANUFACTURER,
      input: { manufacturerId: toGlobalId('Manufacturer', maker.id), ...scheme(more) },
      select: 'gradeScheme { id validFrom }',
    })

  test('is published ahead and holds from its day on, not before', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const { object, userErrors } = await publish(tenant)
    expect([userErrors, object?.validFrom]).toEqual([[], addDays(today, 10)])
    const store = createGradesStore()
    expect(await store.schemeOn(tenant.maker.id, addDays(today, 9))).toBeUndefined()
    expect((await store.schemeOn(tenant.maker.id, addDays(today, 10)))?.bands[0]?.grade).toBe('优')
    const before = await dossier(tenant.as.MANUFACTURER, ids(tenant), 'terms { scheme { id } bands { grade } }')
    expect(before.data.providerDossier).toMatchObject({ terms: { scheme: null } })
    const later = await publish(tenant, { validFrom: addDays(today, 40) })
    expect(later.userErrors).toEqual([])
    expect((await store.schemeOn(tenant.maker.id, addDays(today, 39)))?.validFrom).toBe(addDays(today, 10))
    const query = `{ gradeSchemes(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}") {
      edges { node { validFrom terms { bands { grade } } } } } }`
    const { data } = await callApi<{ gradeSchemes: { edges: { node: { validFrom: string } }[] } }>({
      viewer: tenant.as.REGULATOR,
      query,
    })
    expect(data.gradeSchemes.edges.map(({ node }) => node.validFrom)).toEqual([addDays(today, 40), addDays(today, 10)])
  })

  test('the same request again is the same scheme', async () => {
    const tenant = await newTenant()
    const idempotencyKey = newKey()
    const first = await publish(tenant, { idempotencyKey })
    expect(await publish(tenant, { idempotencyKey })).toEqual(first)
    expect(first.userErrors).toEqual([])
  })

  test('each kind of bad input has its own code and field', async () => {
    const tenant = await newTenant()
    const cases: [object, string, string[]][] = [
      [{ validFrom: today }, 'GRADE_SCHEME_NOT_AHEAD', ['input', 'validFrom']],
      [{ weights: [{ name: 'ON_TIME', points: 90 }] }, 'GRADE_WEIGHTS_SUM', ['input', 'weights']],
      [{ weights: [...scheme().weights, ...scheme().weights] }, 'INVALID_VALUE', ['input', 'weights', '2']],
      [{ bands: [...scheme().bands].reverse() }, 'GRADE_BANDS_ORDER', ['input', 'bands', '1', 'from']],
      [{ minimumVolume: 0 }, 'OUT_OF_RANGE', ['input', 'minimumVolume']],
    ]
    for (const [more, code, field] of cases)
      expect((await publish(tenant, more)).userErrors).toMatchObject([{ code, field }])
    expect(weightsIn(PLATFORM_TERMS)).toHaveLength(11)
  })
})

describe('N6 the ranking of a maker’s providers', () => {
  const ranked = async (count: number): Promise<Tenant> => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    for (let i = 0; i < count; i += 1) {
      const request = { subject: 'test', key: ulid(), payloadHash: '', at: now }
      const provider = await createNetworkStore().providers.create(
        request,
        newProvider(ulid(), { name: `服务商 ${i}`, region: tenant.region }),
      )
      await gradedAt({ manufacturerId: tenant.maker.id, provider }, now, i > 0)
    }
    await rankMonthOf(tenant.maker.id)
    return tenant
  }
  const ranking = (viewer: TokenClaims, args: string) =>
    callApi<{ providerRanking: Record<string, never> | null }>({
      viewer,
      query: `{ providerRanking(${args}) { figure month providers mean sigmaZ entries(first: 3) {
        edges { node { provider { name } good cases share low high lower upper standing bestRank worstRank } }
        pageInfo { hasNextPage } } } }`,
    })

  test('names who stands beyond the funnel, and orders only those whose ranks lie apart', async () => {
    const { as } = await ranked(8)
    const { data, errors } = await ranking(as.MANUFACTURER, `figure: ON_TIME, month: "${month}"`)
    expect(errors).toEqual([])
    expect(data.providerRanking).toMatchObject({
      figure: 'ON_TIME',
      providers: 8,
      entries: {
        edges: [
          { node: { provider: { name: '服务商 0' }, standing: 'BEYOND_LOW', bestRank: 8, worstRank: 8 } },
          { node: { bestRank: 1, worstRank: 7 } },
          { node: { bestRank: 1, worstRank: 7 } },
        ],
        pageInfo: { hasNextPage: true },
      },
    })
  })

  test('is the maker’s side’s alone, of a figure of orders, once all evaluations are done', async () => {
    const { as, maker } = await ranked(2)
    const makerId = `manufacturerId: "${toGlobalId('Manufacturer', maker.id)}"`
    const args = `${makerId}, figure: ON_TIME, month: "${month}"`
    expect((await ranking(as.AUDITOR, args)).data.providerRanking).not.toBeNull()
    const { as: other } = await newTenant()
    expect((await ranking(other.MANUFACTURER, args)).data.providerRanking).toBeNull()
    expect((await ranking(as.PROVIDER, args)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await ranking(as.MANUFACTURER, 'figure: ON_TIME, month: "2020-01"')).data.providerRanking).toBeNull()
    const { errors } = await ranking(as.MANUFACTURER, `figure: BREACHES, month: "${month}"`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_VALUE', field: ['figure'] })
  })

  test('costs 1 GetItem, 1 Query and 1 BatchGet a page, however many there are', async () => {
    const costOf = async ({ as }: Tenant) => {
      const args = `figure: ON_TIME, month: "${month}"`
      return (await measured(() => ranking(as.MANUFACTURER, args))).cost
    }
    const [few, many] = [await costOf(await ranked(4)), await costOf(await ranked(24))]
    expect(few.operations).toBe('GetItem + Query + BatchGetItem')
    expect(many).toEqual(few)
  })
})

test('N13 lists cost 1 Query, and a maker’s 1 BatchGet more', async () => {
  const tenant = await graded()
  const query = (viewer: TokenClaims) => async () => listed(viewer)
  expect((await measured(query(tenant.as.PROVIDER))).cost.operations).toBe('Query')
  expect((await measured(query(tenant.as.MANUFACTURER))).cost.operations).toBe('Query + GetItem')
})
