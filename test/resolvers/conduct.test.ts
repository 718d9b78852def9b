import { type BreachEvent, evolveBreach } from '../../functions/admission/conduct/breach'
import { createConductStore } from '../../functions/admission/conduct/conduct.store'
import { pointsBetween, sumOf } from '../../functions/admission/conduct/points'
import { breachesByKind, breachPoints } from '../../functions/admission/conduct/standing.use-case'
import { Documents } from '../../functions/platform/documents'
import { queryAll } from '../../functions/platform/page'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { checkEntries, type Entry, replay } from '../../functions/shared/journal'
import { orderIn } from '../support/access/orders'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { rules } from '../support/conduct'
import {
  acknowledgedInspection,
  allegedBreach,
  appealedBreach,
  confirmedBreach,
  correctedInspection,
  decidedConsequence,
  orderEvidence,
  plannedInspection,
  proposedConsequence,
  publishedCode,
  replied,
  reportedInspection,
  submittedFinding,
} from '../support/conduct-tenant'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const breachId = ({ id }: { readonly id: string }) => toGlobalId('Breach', id)

const withCode = async (): Promise<Tenant> => {
  const tenant = await newTenant()
  await publishedCode(tenant)
  return tenant
}

interface BreachData {
  readonly id: string
  readonly version: number
  readonly state: string
}
const act = (name: string, viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate<BreachData>({ name, viewer, input, select: 'breach { id version state }' })

const allegation = async (tenant: Tenant, change: object = {}) => {
  const evidence = await orderEvidence(tenant)
  const orderId = evidence.type === 'ORDER' ? toGlobalId('WorkOrder', evidence.orderId) : ''
  return { kind: 'OVERCHARGE', evidence: { orderId }, occurredOn: today, text: '多收上门费', ...change }
}
const colleagueOf = ({ as }: Tenant): TokenClaims => ({ ...as.MANUFACTURER, sub: `${as.MANUFACTURER.sub}:colleague` })

const seen = async (type: string, id: string, viewer: TokenClaims): Promise<boolean> => {
  const { data } = await callApi<{ node: object | null }>({
    query: `{ node(id: "${toGlobalId(type, id)}") { id } }`,
    viewer,
  })
  return data.node !== null
}

describe('N21 rules are published first', () => {
  const draft = (viewer: TokenClaims, input: object = {}) =>
    mutate<{ id: string; version: number }>({
      name: 'conductCodeDraft',
      viewer,
      input: { rules, ...input },
      select: 'conductCode { id version state }',
    })
  const publish = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
    mutate<{ edition: number }>({
      name: 'conductCodePublish',
      viewer,
      input,
      select: 'conductCode { id version state edition effectiveFrom }',
    })
  const codes = async (viewer: TokenClaims, args = '') => {
    const query = `{ conductCodes${args} { edges { node { id state edition } } } }`
    type Data = { conductCodes: { edges: { node: { id: string; state: string; edition: number | null } }[] } }
    return (await callApi<Data>({ query, viewer })).data.conductCodes.edges.map(({ node }) => node)
  }

  test('a draft is the maker’s own; published, everybody reads it and nobody changes it', async () => {
    const { as, maker } = await newTenant()
    const { as: other } = await newTenant()
    const { object } = await draft(as.MANUFACTURER)
    const named = `(manufacturerId: "${toGlobalId('Manufacturer', maker.id)}")`
    expect(await codes(as.MANUFACTURER)).toEqual([{ id: object?.id, state: 'DRAFT', edition: null }])
    expect(await codes(as.PROVIDER, named)).toEqual([])
    const local = fromGlobalId('ConductCode', object?.id ?? '', [])
    expect(
      await Promise.all([seen('ConductCode', local, as.PROVIDER), seen('ConductCode', local, other.MANUFACTURER)]),
    ).toEqual([false, false])
    const input = { id: object?.id, version: 1, effectiveFrom: addDays(today, 1) }
    expect((await publish(other.MANUFACTURER, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await publish(as.MANUFACTURER, input)).object).toMatchObject({ state: 'PUBLISHED', edition: 1, version: 2 })
    expect((await publish(as.MANUFACTURER, { ...input, version: 2 })).userErrors).toMatchObject([
      { code: 'CODE_PUBLISHED' },
    ])
    for (const viewer of [as.PROVIDER, as.CUSTOMER, other.MANUFACTURER])
      expect(await codes(viewer, named)).toEqual([{ id: object?.id, state: 'PUBLISHED', edition: 1 }])
  })

  test('rules that contradict themselves are refused, in the caller’s language', async () => {
    const { as } = await newTenant()
    const bad = { ...rules, consequences: [...rules.consequences].reverse() }
    const { userErrors } = await mutate({
      name: 'conductCodeDraft',
      viewer: as.MANUFACTURER,
      input: { rules: bad },
      select: 'conductCode { id }',
      headers: { 'accept-language': 'zh-CN' },
    })
    expect(userErrors).toMatchObject([
      { code: 'CONSEQUENCE_OUT_OF_ORDER', field: ['input', 'rules', 'consequences', '1', 'kind'] },
    ])
    expect(userErrors[0]?.message).toContain('轻重')
  })

  test('two publications at once are two editions', async () => {
    const { as } = await newTenant()
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(as.MANUFACTURER)))
    const answers = await Promise.all(
      drafts.map(({ object }, i) =>
        publish(as.MANUFACTURER, { id: object?.id, version: 1, effectiveFrom: addDays(today, i + 1) }),
      ),
    )
    expect(answers.map(({ object }) => object?.edition).sort()).toEqual([1, 2, 3, 4])
  })

  test('without a code in force nothing can be alleged', async () => {
    const tenant = await newTenant()
    const { userErrors } = await act('breachAllege', tenant.as.MANUFACTURER, await allegation(tenant))
    expect(userErrors.map(({ code }) => code)).toEqual(['NO_CODE_IN_FORCE'])
  })
})

describe('N21 a breach from allegation to appeal', () => {
  test('alleged, answered, confirmed, appealed, and decided by somebody else', async () => {
    const tenant = await withCode()
    const { as } = tenant
    const { object } = await act('breachAllege', as.HOTLINE, await allegation(tenant))
    const id = object?.id ?? ''
    const early = await act('breachDecide', as.MANUFACTURER, { id, version: 1, confirm: true })
    expect(early.userErrors).toMatchObject([{ code: 'REPLY_TIME_OPEN', field: ['input', 'id'] }])
    await act('breachReply', as.PROVIDER, { id, text: '客户同意' })
    const confirmed = await act('breachDecide', as.MANUFACTURER, { id, version: 2, confirm: true })
    expect(confirmed.object).toMatchObject({ state: 'CONFIRMED', version: 3 })
    expect(await pointsOf(tenant)).toBe(3)
    await act('breachAppeal', as.PROVIDER, { id, text: '不服' })
    expect(await pointsOf(tenant)).toBe(0)
    const ruling = { id, version: 4, uphold: true, reason: '复核' }
    expect((await act('breachAppealDecide', as.MANUFACTURER, ruling)).userErrors).toMatchObject([{ code: 'FOUR_EYES' }])
    expect((await act('breachAppealDecide', colleagueOf(tenant), ruling)).object).toMatchObject({ state: 'CONFIRMED' })
    expect(await pointsOf(tenant)).toBe(3)
    expect((await act('breachAppeal', as.PROVIDER, { id, text: '不服' })).userErrors).toMatchObject([
      { code: 'APPEAL_SPENT' },
    ])
  })

  test('the same fact is alleged once, and the refusal names the breach that stands', async () => {
    const tenant = await withCode()
    const input = await allegation(tenant)
    const { object } = await act('breachAllege', tenant.as.MANUFACTURER, input)
    const again = await act('breachAllege', tenant.as.HOTLINE, { ...input, text: '同一件事' })
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'evidence'] }])
    expect(again.userErrors[0]?.message).toContain(object?.id)
    const other = await act('breachAllege', tenant.as.AUDITOR, { ...input, kind: 'NO_SHOW' })
    expect(other.userErrors).toEqual([])
  })

  test('the same request again changes nothing, another with its key is refused', async () => {
    const tenant = await withCode()
    const input = { ...(await allegation(tenant)), idempotencyKey: newKey() }
    const first = await act('breachAllege', tenant.as.MANUFACTURER, input)
    expect(await act('breachAllege', tenant.as.MANUFACTURER, input)).toEqual(first)
    const reused = await act('breachAllege', tenant.as.MANUFACTURER, { ...input, text: '别的' })
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  test('decisions about one provider at the same time all count', async () => {
    const tenant = await withCode()
    const waiting = await Promise.all(
      Array.from({ length: 6 }, async () => replied(tenant, await allegedBreach(tenant, { kind: 'NO_SHOW' }))),
    )
    const answers = await Promise.all(
      waiting.map((breach) =>
        act('breachDecide', tenant.as.MANUFACTURER, { id: breachId(breach), version: 2, confirm: true }),
      ),
    )
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(await pointsOf(tenant)).toBe(6)
    expect(await recounted(tenant)).toBe(6)
    const listed = await createConductStore().consequenceLists.ofProvider(tenant.provider.id, { first: 10 })
    expect(listed.rows.map(({ node }) => node.rule.kind).sort()).toEqual(['TRAINING', 'WARNING'])
  })

  test.each([
    ['no evidence', {}],
    ['two of them', { orderId: toGlobalId('WorkOrder', 'O'), auditFindingId: toGlobalId('AuditFinding', 'P.F') }],
  ])('evidence is exactly one thing: not %s', async (_what, evidence) => {
    const tenant = await withCode()
    const { userErrors } = await act('breachAllege', tenant.as.MANUFACTURER, {
      ...(await allegation(tenant)),
      evidence,
    })
    expect(userErrors).toMatchObject([{ code: 'EVIDENCE_NOT_ONE', field: ['input', 'evidence'] }])
  })

  test('an order that lies with no point needs one named; a stranger’s order is no evidence', async () => {
    const [tenant, other] = [await withCode(), await withCode()]
    const { order } = await orderIn(tenant, 'AWAITING_MAKER')
    const orderId = toGlobalId('WorkOrder', order.id)
    const input = { ...(await allegation(tenant)), evidence: { orderId } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'EVIDENCE_UNASSIGNED', field: ['input', 'evidence', 'orderId'] },
    ])
    const named = { ...input, evidence: { orderId, servicePointId: toGlobalId('ServicePoint', tenant.point.id) } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, named)).userErrors).toEqual([])
    const foreign = { ...input, evidence: { orderId, servicePointId: toGlobalId('ServicePoint', other.point.id) } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, foreign)).userErrors).toMatchObject([
      { code: 'NO_AGREEMENT', field: ['input', 'evidence', 'servicePointId'] },
    ])
    expect((await act('breachAllege', other.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'evidence', 'orderId'] },
    ])
  })
})

const pointsOf = ({ maker, provider }: Tenant) => breachPoints(maker.id, provider.id, addDays(today, -365), today)

/** Points as the logs in the store tell them. */
const recounted = async ({ provider, maker }: Tenant): Promise<number> => {
  const logs = new Map<string, Entry<BreachEvent>[]>()
  for await (const row of queryAll({ table: 'Providers', partition: `PROV#${provider.id}`, prefix: 'LOG#BREACH#' })) {
    const { doc } = row as { doc: Entry<BreachEvent> }
    logs.set(doc.subjectId, [...(logs.get(doc.subjectId) ?? []), doc])
  }
  const docs = [...logs.values()].map((log) => {
    const doc = replay(evolveBreach, log)
    if (!doc) throw new Error('An empty log')
    expect(checkEntries(log, doc)).toBeUndefined()
    return doc
  })
  expect(await createConductStore().breaches.loadMany(docs.map(({ id }) => id))).toEqual(docs)
  return sumOf(
    docs
      .filter(({ standing, manufacturerId }) => standing.state === 'CONFIRMED' && manufacturerId === maker.id)
      .map(({ rule }) => rule),
  )
}

describe('N7 inspections', () => {
  const inspect = (name: string, viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
    mutate<{ id: string; state: string; late: boolean }>({
      name,
      viewer,
      input,
      select: 'inspection { id version state late items { item result correction { state dueOn late owner } } }',
    })

  test('planned, carried out, reported, acknowledged, corrected, verified', async () => {
    const tenant = await withCode()
    const { as, point } = tenant
    const { object } = await inspect('inspectionPlan', as.MANUFACTURER, {
      servicePointId: toGlobalId('ServicePoint', point.id),
      inspector: '陈工',
      plannedOn: today,
      announced: false,
      items: [
        { aspect: 'PRICES_AND_FEES', requirement: '价目表上墙' },
        { aspect: 'PART_QUALITY', requirement: '旧件封存' },
      ],
    })
    const id = object?.id ?? ''
    expect(await listedBy(as.PROVIDER, 'inspections')).toEqual([])
    await inspect('inspectionStart', as.MANUFACTURER, { id })
    expect(await listedBy(as.PROVIDER, 'inspections')).toEqual([id])
    const findings = [
      { item: 1, result: 'CONFORMING' },
      { item: 2, result: 'MAJOR', evidence: '无封签' },
    ]
    const reported = await inspect('inspectionReport', as.MANUFACTURER, { id, summary: '一项', findings })
    expect(reported.object).toMatchObject({
      state: 'REPORTED',
      items: [{ correction: null }, { result: 'MAJOR', correction: { state: 'TO_PLAN', dueOn: addDays(today, 10) } }],
    })
    const actions = [{ item: 2, owner: '张师傅', action: '封存' }]
    await inspect('inspectionAcknowledge', as.PROVIDER, { id, text: '认可', actions })
    await inspect('inspectionCorrect', as.PROVIDER, { id, item: 2, text: '已封存' })
    const closed = await inspect('inspectionVerify', as.MANUFACTURER, { id, item: 2, accept: true })
    expect(closed.object).toMatchObject({ state: 'CLOSED', late: false })
    expect(await listedBy(as.AUDITOR, 'inspections')).toEqual([id])
  })

  test('an unannounced one is hidden from the provider everywhere until it begins; an announced one is not', async () => {
    const tenant = await withCode()
    const hidden = await plannedInspection(tenant, false)
    const open = await plannedInspection(tenant, true)
    expect([
      await seen('Inspection', hidden.id, tenant.as.PROVIDER),
      await seen('Inspection', open.id, tenant.as.PROVIDER),
    ]).toEqual([false, true])
    expect(await listedBy(tenant.as.PROVIDER, 'inspections')).toEqual([toGlobalId('Inspection', open.id)])
    expect(await kindsTold(tenant.as.PROVIDER)).toEqual(['INSPECTION_ANNOUNCED'])
    const input = { id: toGlobalId('Inspection', hidden.id), text: '?', actions: [] }
    expect((await inspect('inspectionAcknowledge', tenant.as.PROVIDER, input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
  })

  test('only points of a provider under agreement are inspected', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const input = {
      servicePointId: toGlobalId('ServicePoint', other.point.id),
      inspector: '陈工',
      plannedOn: today,
      announced: false,
      items: [{ aspect: 'PART_QUALITY', requirement: '旧件封存' }],
    }
    expect((await inspect('inspectionPlan', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'NO_AGREEMENT', field: ['input', 'servicePointId'] },
    ])
  })

  test('a nonconformity is a breach’s evidence, and tells the day and the words itself', async () => {
    const tenant = await withCode()
    const { id } = await reportedInspection(tenant)
    const evidence = { inspectionId: toGlobalId('Inspection', id), item: 3 }
    const { object } = await mutate({
      name: 'breachAllege',
      viewer: tenant.as.MANUFACTURER,
      input: { kind: 'FAKE_PART', evidence },
      select:
        'breach { id text occurredOn points servicePoint { id } evidence { item inspection { id } order { id } } }',
    })
    expect(object).toMatchObject({
      text: '三件旧件无封签',
      occurredOn: today,
      points: 6,
      servicePoint: { id: toGlobalId('ServicePoint', tenant.point.id) },
      evidence: { item: 3, inspection: { id: evidence.inspectionId }, order: null },
    })
    const conforming = { kind: 'FAKE_PART', evidence: { ...evidence, item: 1 } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, conforming)).userErrors).toMatchObject([
      { code: 'FINDING_CONFORMS', field: ['input', 'evidence', 'item'] },
    ])
  })

  test('a missed deadline shows as late, and is alleged in one click, once', async () => {
    const tenant = await withCode()
    const { id } = await acknowledgedInspection(tenant, 15)
    const inspectionId = toGlobalId('Inspection', id)
    const query = `{ node(id: "${inspectionId}") { ... on Inspection { late items { correction { late } } } } }`
    const { data } = await callApi({ query, viewer: tenant.as.PROVIDER })
    expect(data).toEqual({
      node: {
        late: true,
        items: [{ correction: null }, { correction: { late: false } }, { correction: { late: true } }],
      },
    })
    const { object, userErrors } = await mutate({
      name: 'correctionLateAllege',
      viewer: tenant.as.MANUFACTURER,
      input: { inspectionId, item: 3 },
      select: 'breach { id kind occurredOn text points }',
    })
    expect([userErrors, object]).toMatchObject([
      [],
      { kind: 'LATE_CORRECTION', occurredOn: addDays(today, -4), text: '旧件封存可查', points: 2 },
    ])
    const again = await act('correctionLateAllege', tenant.as.AUDITOR, { inspectionId, item: 3 })
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }])
    const early = await act('correctionLateAllege', tenant.as.MANUFACTURER, { inspectionId, item: 2 })
    expect(early.userErrors).toMatchObject([{ code: 'CORRECTION_NOT_LATE', field: ['input', 'evidence', 'item'] }])
  })

  test('deadlines of corrections stand where the nightly job finds them, and leave with the evidence', async () => {
    const tenant = await withCode()
    const rowsOn = async (day: string) => {
      let found = 0
      for (let bucket = 0; bucket < 16; bucket += 1)
        for await (const row of queryAll({ table: 'Notices', partition: `DUE#${day}#${bucket}` }))
          if (String(row.sk).includes(tenant.provider.id)) found += 1
      return found
    }
    await acknowledgedInspection(tenant)
    expect([await rowsOn(addDays(today, 10)), await rowsOn(addDays(today, 30))]).toEqual([1, 1])
    const other = await withCode()
    await correctedInspection(other)
    expect(await rowsOn(addDays(today, 10))).toBe(1)
  })
})

interface Ids {
  readonly [list: string]: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}
const listedBy = async (viewer: TokenClaims, list: string, args = ''): Promise<string[]> => {
  const { data, errors } = await callApi<Ids>({ query: `{ ${list}${args} { edges { node { id } } } }`, viewer })
  expect(errors).toEqual([])
  return data[list]?.edges.map(({ node }) => node.id) ?? []
}

const kindsTold = async (viewer: TokenClaims): Promise<string[]> => {
  type Data = { notices: { edges: { node: { kind: string } }[] } }
  const { data } = await callApi<Data>({ query: '{ notices(first: 50) { edges { node { kind text } } } }', viewer })
  return data.notices.edges.map(({ node }) => node.kind)
}

describe('N21 who sees what of whom', () => {
  test('both parties, the maker’s own people and the platform; nobody else', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const breach = await allegedBreach(tenant)
    const makerId = `(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}")`
    for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const) {
      expect(await seen('Breach', breach.id, tenant.as[role])).toBe(true)
      expect(await listedBy(tenant.as[role], 'breaches', role === 'PLATFORM' ? makerId : '')).toEqual([
        breachId(breach),
      ])
    }
    for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER'] as const) {
      expect(await seen('Breach', breach.id, other.as[role])).toBe(false)
      expect(await listedBy(other.as[role], 'breaches', makerId)).toEqual([])
    }
    for (const role of ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'DEALER', 'REGULATOR'] as const)
      expect(await seen('Breach', breach.id, tenant.as[role])).toBe(false)
  })

  test('the log is there for its parties, and intact', async () => {
    const tenant = await withCode()
    const breach = await appealedBreach(tenant)
    const query = `{ node(id: "${breachId(breach)}") { ... on Breach { log { edges { node { sequence action role } } } } } }`
    const { data } = await callApi({ query, viewer: tenant.as.PROVIDER })
    expect(data).toMatchObject({
      node: {
        log: {
          edges: [
            { node: { sequence: 1, action: 'ALLEGED', role: 'MANUFACTURER' } },
            { node: { sequence: 2, action: 'REPLIED', role: 'PROVIDER' } },
            { node: { sequence: 3, action: 'CONFIRMED', role: 'MANUFACTURER' } },
            { node: { sequence: 4, action: 'APPEALED', role: 'PROVIDER' } },
          ],
        },
      },
    })
    expect(await recounted(tenant)).toBe(0)
  })

  test('each side is told of what the other did', async () => {
    const tenant = await withCode()
    await appealedBreach(tenant)
    expect([...(await kindsTold(tenant.as.PROVIDER))].sort()).toEqual([
      'BREACH_ALLEGED',
      'BREACH_RULED',
      'CONSEQUENCE_PROPOSED',
    ])
    expect([...(await kindsTold(tenant.as.MANUFACTURER))].sort()).toEqual(['BREACH_APPEALED', 'CONSEQUENCE_PROPOSED'])
  })
})

describe('N21 the integrity record', () => {
  const record = `provider { id } tallies { year kind breaches points } consequences { kind from until }
    entries { edges { node { kind occurredOn confirmedOn lapsesOn consequence } } }
    breaches { edges { node { id } } } standing { points score }`
  const read = async (viewer: TokenClaims, { provider }: Tenant) => {
    const query = `{ integrityRecord(providerId: "${toGlobalId('Provider', provider.id)}") { ${record} } }`
    const { data, errors } = await callApi<{ integrityRecord: never }>({ query, viewer })
    expect(errors).toEqual([])
    return data.integrityRecord as unknown
  }
  const year = Number(addDays(today, -20).slice(0, 4))

  /** A second maker of the same provider, with a breach of its own. */
  const twoMakers = async () => {
    const tenant = await withCode()
    const second = await withCode()
    const shared: Tenant = {
      ...second,
      provider: tenant.provider,
      point: tenant.point,
      technician: tenant.technician,
      as: { ...second.as, PROVIDER: tenant.as.PROVIDER },
    }
    const consequence = await proposedConsequence(tenant)
    await decidedConsequence(tenant, consequence, true)
    const other = await confirmedBreach(shared, { kind: 'NO_SHOW', daysAgo: 20 })
    const dismissed = await allegedBreach(shared, { daysAgo: 20 })
    return { tenant, shared, own: consequence.breachId, other, dismissed }
  }

  test('shows each exactly its part', async () => {
    const { tenant, shared, own, other, dismissed } = await twoMakers()
    const day = addDays(today, -20)
    const stranger = await newTenant()
    const counts = (points: boolean) => [
      { year, kind: 'OVERCHARGE', breaches: 1, points: points ? 3 : null },
      { year, kind: 'NO_SHOW', breaches: 1, points: points ? 1 : null },
    ]
    const effect = [{ kind: 'WARNING', from: addDays(today, -1), until: addDays(day, 364) }]
    const entries = (consequence: string | null, kind: string, validDays: number) => ({
      node: { kind, occurredOn: day, confirmedOn: day, lapsesOn: addDays(day, validDays), consequence },
    })
    const dates = [entries('WARNING', 'OVERCHARGE', 365), entries(null, 'NO_SHOW', 60)]
    const provider = { id: toGlobalId('Provider', tenant.provider.id) }
    const edges = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: { id: toGlobalId('Breach', id) } })) })

    // Two breaches of one day stand in the order of their ids, which is chance.
    type Record = { entries: { edges: { node: { kind: string } }[] } }
    const sorted = (value: unknown) => {
      const { edges: all } = (value as Record).entries
      const inOrder = [...all].sort((a, b) => (a.node.kind > b.node.kind ? -1 : 1))
      return { ...(value as Record), entries: { edges: inOrder } }
    }
    const full = sorted(await read(tenant.as.PROVIDER, tenant))
    expect(full).toMatchObject({ provider, tallies: counts(true), consequences: effect, entries: { edges: dates } })
    expect(new Set((full as unknown as Ids).breaches?.edges.map(({ node }) => node.id))).toEqual(
      new Set([own, other.id, dismissed.id].map((id) => toGlobalId('Breach', id))),
    )
    const maker = await read(tenant.as.MANUFACTURER, tenant)
    expect(maker).toEqual({
      provider,
      tallies: counts(true),
      consequences: effect,
      entries: { edges: [] },
      breaches: edges(own),
      standing: { points: 3, score: 75 },
    })
    expect(await read(shared.as.MANUFACTURER, tenant)).toMatchObject({
      entries: { edges: [] },
      breaches: edges(dismissed.id, other.id),
      standing: { points: 1 },
    })
    expect(await read(stranger.as.MANUFACTURER, tenant)).toMatchObject({
      tallies: counts(true),
      consequences: effect,
      entries: { edges: [] },
      breaches: { edges: [] },
    })
    expect(sorted(await read(tenant.as.REGULATOR, tenant))).toEqual({
      provider,
      tallies: counts(false),
      consequences: effect,
      entries: { edges: dates },
      breaches: { edges: [] },
      standing: null,
    })
    expect(await read(stranger.as.PROVIDER, tenant)).toBeNull()
    expect(await read({ role: 'REGULATOR', sub: 'r', region: elsewhere(tenant.region) }, tenant)).toBeNull()
  })

  test('names no maker to anybody who is not concerned', async () => {
    const { tenant, shared } = await twoMakers()
    const stranger = await newTenant()
    for (const viewer of [stranger.as.MANUFACTURER, tenant.as.REGULATOR]) {
      const text = JSON.stringify(await read(viewer, tenant))
      for (const mark of [tenant.maker.id, shared.maker.id, toGlobalId('Manufacturer', tenant.maker.id)])
        expect(text).not.toContain(mark)
    }
  })

  const elsewhere = (region: string) => (region.startsWith('11') ? '120000' : '110000')
})

describe('N21 consequences', () => {
  const decide = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
    mutate<{ state: string }>({
      name: 'consequenceDecide',
      viewer,
      input,
      select:
        'consequence { id version state from until points grounds { breach { id } points } rule { kind threshold } }',
    })

  test('are proposed with their rule and their points, and take effect by the maker’s decision alone', async () => {
    const tenant = await withCode()
    const consequence = await proposedConsequence(tenant)
    const id = toGlobalId('Consequence', consequence.id)
    expect(await listedBy(tenant.as.PROVIDER, 'consequences')).toEqual([id])
    const input = { id, version: 1, takeEffect: true, reason: '屡次发生' }
    expect((await decide(tenant.as.MANUFACTURER, { ...input, from: today })).userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', field: ['input', 'from'] },
    ])
    const { object } = await decide(tenant.as.MANUFACTURER, input)
    expect(object).toMatchObject({
      state: 'IN_EFFECT',
      from: addDays(today, 3),
      points: 3,
      rule: { kind: 'WARNING', threshold: 3 },
      grounds: [{ breach: { id: toGlobalId('Breach', consequence.breachId) }, points: 3 }],
    })
    expect((await kindsTold(tenant.as.PROVIDER))[0]).toBe('CONSEQUENCE_TAKES_EFFECT')
  })

  test('wait until what they rest on can no longer be appealed', async () => {
    const tenant = await withCode()
    const breach = await confirmedBreach(tenant)
    const id = toGlobalId('Consequence', `${breach.id}~WARNING`)
    await mutate({
      name: 'consequenceReply',
      viewer: tenant.as.PROVIDER,
      input: { id, text: '请从轻' },
      select: 'consequence { id }',
    })
    const answer = await decide(tenant.as.MANUFACTURER, { id, version: 2, takeEffect: true, reason: '屡次发生' })
    expect(answer.userErrors).toMatchObject([{ code: 'CONSEQUENCE_PREMATURE' }])
  })

  test('that stop new orders suspend the pair’s agreements in the same transaction, and others do not', async () => {
    const tenant = await withCode()
    const stops = new Documents<object>('Providers')
    const key = { pk: `PROV#${tenant.provider.id}`, sk: `TEST-STOP#${tenant.maker.id}` }
    const suspend = async (stop: object) => [stops.overwrite(key, stop)]
    const warning = await proposedConsequence(tenant)
    await decidedConsequence(tenant, warning, true, suspend)
    expect(await stops.get(key)).toBeUndefined()
    const stop = await proposedConsequence(tenant, 'FAKE_PART')
    expect(stop.rule.kind).toBe('STOP_NEW_ORDERS')
    const decided = await decidedConsequence(tenant, stop, true, suspend)
    expect(await stops.get(key)).toEqual({
      manufacturerId: tenant.maker.id,
      providerId: tenant.provider.id,
      from: addDays(today, -1),
      until: addDays(today, 344),
      consequenceId: decided.id,
    })
  })
})

describe('N14 third-party findings', () => {
  test('are the auditor’s alone to correct, and count in the standing', async () => {
    const tenant = await withCode()
    const { as, provider, maker } = tenant
    const finding = await submittedFinding(tenant)
    const id = toGlobalId('AuditFinding', finding.id)
    const standing = async () => {
      const query = `{ integrityRecord(providerId: "${toGlobalId('Provider', provider.id)}") { standing { score thirdPartyScore } } }`
      return (await callApi({ query, viewer: as.MANUFACTURER })).data
    }
    expect(await standing()).toEqual({ integrityRecord: { standing: { score: 92, thirdPartyScore: 80 } } })
    const select = 'auditFinding { id statements { sequence score corrects } current { score } replies { text } }'
    const correction = { name: 'auditFindingCorrect', input: { id, text: '复查', score: 50 }, select }
    const other = await newTenant()
    expect((await mutate({ ...correction, viewer: other.as.AUDITOR })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    for (const viewer of [as.MANUFACTURER, as.PROVIDER, as.PLATFORM])
      await expect(mutate({ ...correction, viewer })).rejects.toThrow('FORBIDDEN')
    expect((await mutate({ ...correction, viewer: as.AUDITOR })).object).toMatchObject({
      statements: [
        { sequence: 1, score: 80, corrects: null },
        { sequence: 2, score: 50, corrects: 1 },
      ],
      current: { score: 50 },
    })
    expect(await standing()).toEqual({ integrityRecord: { standing: { score: 80, thirdPartyScore: 50 } } })
    expect(await listedBy(as.AUDITOR, 'auditFindings')).toEqual([id])
    expect(maker.id).toBe(finding.manufacturerId)
  })

  test('are about providers under agreement, and points of theirs', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const submit = (input: object) =>
      mutate({
        name: 'auditFindingSubmit',
        viewer: tenant.as.AUDITOR,
        input: { kind: 'SURVEY', observedOn: today, text: '满意', score: 90, ...input },
        select: 'auditFinding { id }',
      })
    const ids = (of: Tenant) => ({
      providerId: toGlobalId('Provider', of.provider.id),
      servicePointId: toGlobalId('ServicePoint', of.point.id),
    })
    expect((await submit(ids(other))).userErrors).toMatchObject([{ code: 'NO_AGREEMENT' }])
    const mixed = { ...ids(tenant), servicePointId: ids(other).servicePointId }
    expect((await submit(mixed)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'servicePointId'] }])
    expect((await submit(ids(tenant))).userErrors).toEqual([])
  })
})

describe('what it costs', () => {
  test('N21 points of a pair are 1 GetItem, and the ledger equals what it says', async () => {
    const tenant = await withCode()
    const cost = async () => (await measured(() => pointsOf(tenant))).cost
    await confirmedBreach(tenant, { kind: 'NO_SHOW' })
    expect(await cost()).toMatchObject({ calls: 1, operations: 'GetItem', read: 0.5 })
    for (let i = 0; i < 14; i += 1) await confirmedBreach(tenant, { kind: 'NO_SHOW' })
    expect(await cost()).toMatchObject({ calls: 1, operations: 'GetItem', read: 1 })
    expect(await breachesByKind(tenant.maker.id, tenant.provider.id, addDays(today, -365), today)).toEqual([
      { kind: 'NO_SHOW', breaches: 15, points: 15 },
    ])
    const ledger = await createConductStore().ledgerToRead(tenant.provider.id)
    expect(sumOf(pointsBetween(ledger, tenant.maker.id, addDays(today, -1), today))).toBe(await recounted(tenant))
  })

  test('N21 an action is its reads and 1 transaction, a page 1 Query, for makers 1 BatchGet more', async () => {
    const tenant = await withCode()
    const reply = async () => {
      const breach = await allegedBreach(tenant)
      return (await measured(() => act('breachReply', tenant.as.PROVIDER, { id: breachId(breach), text: '说明' }))).cost
    }
    const decide = async () => {
      const breach = await replied(tenant, await allegedBreach(tenant, { kind: 'NO_SHOW' }))
      const input = { id: breachId(breach), version: 2, confirm: true }
      return (await measured(() => act('breachDecide', tenant.as.MANUFACTURER, input))).cost
    }
    const pages = async () => {
      const args = '(first: 2)'
      const of = async (viewer: TokenClaims) =>
        (await measured(() => listedBy(viewer, 'breaches', args))).cost.operations
      return [await of(tenant.as.PROVIDER), await of(tenant.as.MANUFACTURER)]
    }
    for (const more of [1, 8]) {
      for (let i = 0; i < more; i += 1) {
        expect((await reply()).operations).toBe('GetItem + TransactWriteItems')
        expect((await decide()).operations).toBe('3 GetItem + TransactWriteItems')
      }
      expect(await pages()).toEqual(['Query', 'Query + BatchGetItem'])
    }
  })
})
