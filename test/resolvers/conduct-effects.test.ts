import type { ConsequenceKind } from '../../functions/admission/conduct/kinds'
import { prepareDowngrade } from '../../functions/admission/grades/downgrade.use-case'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { evolve as evolveGrade } from '../../functions/admission/grades/provider-grade'
import { createNetworkStore } from '../../functions/network/network.store'
import { commit } from '../../functions/platform/commit'
import { addDays, instant } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { checkEntries, replay } from '../../functions/shared/journal'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { kindsTold, today } from '../support/conduct-api'
import { proposedConsequence, publishedCode, repliedConsequence } from '../support/conduct-tenant'
import { newAgreement } from '../support/evaluations'
import { gradedAt, takeTo } from '../support/graded'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, offered, act as onOrder, visit } from '../support/work-orders'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const pairOf = ({ maker, provider, point }: Tenant) => ({ manufacturerId: maker.id, provider, pointId: point.id })

/** A tenant in which three points call for a consequence, with that consequence, ready to be decided. */
const calledFor = async (kind: ConsequenceKind, tenant: Tenant): Promise<string> => {
  await publishedCode(tenant, { consequences: [{ kind, threshold: 3 }] })
  const { id } = await repliedConsequence(tenant, await proposedConsequence(tenant))
  return toGlobalId('Consequence', id)
}
const select = 'consequence { id version state from until }'
const decide = (viewer: TokenClaims, id: string, more: object = {}) =>
  mutate<{ state: string; from: string }>({
    name: 'consequenceDecide',
    viewer,
    input: { id, version: 2, takeEffect: true, reason: '屡次发生', ...more },
    select,
  })

describe('N13 N21 a decided downgrade opens a case by the rules of grades', () => {
  const graded = async (): Promise<Tenant> => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    await gradedAt(pairOf(tenant), daysAgo(100))
    await takeTo(pairOf(tenant), 'DECIDED', daysAgo(100))
    return tenant
  }
  const stored = ({ provider, maker }: Tenant) => createGradesStore().grades.need(`${provider.id}.${maker.id}`, [])
  interface GradeData {
    readonly id: string
    readonly version: number
    readonly grade: string
    readonly coming: { readonly grade: string } | null
    readonly case: { readonly state: string; readonly to: string; readonly consequenceId: string | null }
  }
  const fields = `id version grade coming { grade } case { state to consequenceId evaluation { id } score { value }
    replyUntil decideBy decision { kind } }`
  const read = async (viewer: TokenClaims, { id }: { readonly id: string }) => {
    const query = `{ node(id: "${toGlobalId('ProviderGrade', id)}") { ... on ProviderGrade { ${fields} } } }`
    return (await callApi<{ node: GradeData }>({ viewer, query })).data.node
  }
  const act = (name: string, viewer: TokenClaims, { id, version }: GradeData, more: object) =>
    mutate<GradeData>({ name, viewer, input: { id, version, ...more }, select: `providerGrade { ${fields} }` })

  test('with notice and reply: the grade stays until that case is decided, and an appeal upheld restores it', async () => {
    const tenant = await graded()
    const { as } = tenant
    const id = await calledFor('DOWNGRADE_PROPOSAL', tenant)
    const before = await read(as.MANUFACTURER, await stored(tenant))
    const idempotencyKey = newKey()
    const decided = await decide(as.MANUFACTURER, id, { idempotencyKey })
    expect(decided).toMatchObject({ userErrors: [], object: { state: 'IN_EFFECT' } })
    // The same request again is answered alike, and opens nothing.
    expect(await decide(as.MANUFACTURER, id, { idempotencyKey })).toEqual(decided)
    const opened = await read(as.PROVIDER, await stored(tenant))
    expect(opened).toMatchObject({
      version: before.version + 1,
      grade: before.grade,
      coming: null,
      case: {
        state: 'NOTIFIED',
        consequenceId: id,
        evaluation: null,
        score: null,
        replyUntil: addDays(today, 14),
        decideBy: addDays(today, 28),
        decision: null,
      },
    })
    expect(await kindsTold(as.PROVIDER)).toEqual(expect.arrayContaining(['GRADE_NOTIFIED', 'CONSEQUENCE_TAKES_EFFECT']))
    const change = { decision: 'CHANGE', effectiveOn: addDays(today, 20) }
    expect((await act('gradeDecide', as.MANUFACTURER, opened, change)).userErrors).toMatchObject([
      { code: 'GRADE_REPLY_PENDING' },
    ])
    const replied = await act('gradeReply', as.PROVIDER, opened, { text: '已整改' })
    const lowered = await act('gradeDecide', as.MANUFACTURER, replied.object as GradeData, change)
    expect(lowered.object).toMatchObject({ grade: before.grade, coming: { grade: opened.case.to } })
    const appealed = await act('gradeAppeal', as.PROVIDER, lowered.object as GradeData, { text: '处理过重' })
    const ruling = { outcome: 'UPHELD', reason: '情有可原' }
    const ruled = await act(
      'gradeAppealDecide',
      { ...as.MANUFACTURER, sub: 'head' },
      appealed.object as GradeData,
      ruling,
    )
    expect(ruled.object).toMatchObject({ grade: before.grade, coming: null, case: { state: 'CLOSED' } })
    const grade = await stored(tenant)
    const log = (await createGradesStore().grades.entryPage(grade.id, { first: 100 })).rows.map(({ node }) => node)
    expect(replay(evolveGrade, log)).toEqual(grade)
    expect(checkEntries(log, grade)).toBeUndefined()
  })

  test('is refused where there is no grade to lower or another case runs; nothing is decided then', async () => {
    const ungraded = await newTenant({ validFrom: addDays(today, -300) })
    const busy = await graded()
    const desk = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: busy.maker.id } as const
    const parties = { manufacturerId: busy.maker.id, providerId: busy.provider.id }
    await commit(await prepareDowngrade(parties, `${busy.provider.id}.1~2`, desk, instant(new Date())))
    for (const [tenant, code] of [
      [ungraded, 'GRADE_NOTHING_BELOW'],
      [busy, 'GRADE_CASE_RUNS'],
    ] as const) {
      const id = await calledFor('DOWNGRADE_PROPOSAL', tenant)
      expect((await decide(tenant.as.MANUFACTURER, id)).userErrors).toMatchObject([
        { code, field: ['input', 'takeEffect'] },
      ])
      expect((await decide(tenant.as.MANUFACTURER, id, { takeEffect: false })).object).toMatchObject({
        state: 'WAIVED',
      })
    }
  })

  test('two decisions at once open one case', async () => {
    const tenant = await graded()
    const id = await calledFor('DOWNGRADE_PROPOSAL', tenant)
    const { version, cases } = await stored(tenant)
    const answers = await Promise.all([1, 2, 3, 4].map(() => decide(tenant.as.MANUFACTURER, id)))
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    expect(await stored(tenant)).toMatchObject({ version: version + 1, cases: cases + 1 })
  })
})

describe('N21 a decided termination ends the agreement', () => {
  interface AgreementData {
    readonly status: string
    readonly validTo: string
    readonly end: { readonly lastDay: string; readonly side: string; readonly consequenceId: string | null } | null
  }
  const agreement = async (viewer: TokenClaims, id: string) => {
    const query = `{ node(id: "${toGlobalId('Agreement', id)}") { ... on Agreement { status validTo
      end { lastDay reason side consequenceId } } } }`
    return (await callApi<{ node: AgreementData }>({ viewer, query })).data.node
  }

  test('every one of the pair, on the day its notice is over, with the consequence as its ground', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const { as, maker, provider } = tenant
    const parties = { manufacturerId: maker.id, providerId: provider.id }
    const other = await newAgreement({ ...parties, validFrom: addDays(today, -9), validTo: addDays(today, 1) })
    const accepted = await offered(tenant)
    await bringTo(tenant, accepted, 'ACCEPTED')
    const id = await calledFor('TERMINATION_PROPOSAL', tenant)
    const from = addDays(today, 10)
    const decided = await decide(as.MANUFACTURER, id, { from })
    expect(decided).toMatchObject({ userErrors: [], object: { state: 'IN_EFFECT', from } })
    const end = { reason: '屡次发生', side: 'MANUFACTURER', consequenceId: id }
    for (const role of ['MANUFACTURER', 'PROVIDER'] as const) {
      const lastDay = addDays(from, -1)
      expect(await agreement(as[role], tenant.agreement.id)).toEqual({
        status: expect.anything(),
        validTo: lastDay,
        end: { ...end, lastDay },
      })
      // One that ends sooner by itself ends on its own last day.
      expect(await agreement(as[role], other.id)).toMatchObject({ validTo: addDays(today, 1), end })
    }
    // Dispatch reads the pair's terms: they end with the agreements.
    expect(await createNetworkStore().terms(provider.id, maker.id)).toMatchObject({
      agreements: expect.arrayContaining([
        expect.objectContaining({ id: tenant.agreement.id, status: 'ENDED', validTo: addDays(from, -1) }),
        expect.objectContaining({ id: other.id, status: 'ENDED' }),
      ]),
    })
    expect(await kindsTold(as.PROVIDER)).toEqual(
      expect.arrayContaining(['AGREEMENT_ENDED', 'CONSEQUENCE_TAKES_EFFECT']),
    )
    // What was accepted goes on.
    expect((await onOrder(tenant, 'SERVICE_POINT', 'Schedule', accepted, visit(tenant))).userErrors).toEqual([])
    expect((await onOrder(tenant, 'TECHNICIAN', 'Start', accepted)).userErrors).toEqual([])
  })

  test('however many there are; a repeat of the request ends what was left', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const { as, maker, provider } = tenant
    const parties = { manufacturerId: maker.id, providerId: provider.id }
    const more = () => newAgreement({ ...parties, validFrom: addDays(today, -9), validTo: addDays(today, 90) })
    for (let i = 0; i < 11; i += 1) await more()
    const open = async () =>
      (await createNetworkStore().terms(provider.id, maker.id))?.agreements.filter(({ status }) => status === 'ACTIVE')
    expect(await open()).toHaveLength(12)
    const id = await calledFor('TERMINATION_PROPOSAL', tenant)
    const idempotencyKey = newKey()
    expect((await decide(as.MANUFACTURER, id, { idempotencyKey })).userErrors).toEqual([])
    expect(await open()).toEqual([])
    // As if the first had been interrupted before the last.
    await more()
    expect((await decide(as.MANUFACTURER, id, { idempotencyKey })).userErrors).toEqual([])
    expect(await open()).toEqual([])
  })

  test('once, however many decide at once, and beside a change of the agreement made at the same moment', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const id = await calledFor('TERMINATION_PROPOSAL', tenant)
    const suspended = mutate({
      name: 'agreementSuspend',
      viewer: tenant.as.MANUFACTURER,
      input: {
        id: toGlobalId('Agreement', tenant.agreement.id),
        version: tenant.agreement.version,
        from: today,
        reason: '整改',
      },
      select: 'agreement { id }',
    })
    const answers = await Promise.all([1, 2, 3].map(() => decide(tenant.as.MANUFACTURER, id)))
    await suspended
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    const store = createNetworkStore()
    const log = (await store.agreements.entryPage(tenant.agreement.id, { first: 100 })).rows.map(({ node }) => node)
    expect(log.filter(({ event }) => event.type === 'ENDED')).toHaveLength(1)
  })

  test('waived, it changes nothing', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const id = await calledFor('TERMINATION_PROPOSAL', tenant)
    expect((await decide(tenant.as.MANUFACTURER, id, { takeEffect: false })).userErrors).toEqual([])
    expect(await agreement(tenant.as.MANUFACTURER, tenant.agreement.id)).toMatchObject({ end: null })
  })
})

describe('N21 what an effect costs', () => {
  const costOf = async (kind: ConsequenceKind, tenant: Tenant) => {
    const id = await calledFor(kind, tenant)
    const { cost, result } = await measured(() => decide(tenant.as.MANUFACTURER, id))
    expect(result.userErrors).toEqual([])
    return cost.operations
  }

  test('a downgrade 2 GetItems and 1 Query more than the decision, an end 1 and 1 for each agreement', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    await gradedAt(pairOf(tenant), daysAgo(100))
    await takeTo(pairOf(tenant), 'DECIDED', daysAgo(100))
    expect(await costOf('WARNING', await newTenant({ validFrom: addDays(today, -300) }))).toBe(
      '2 GetItem + TransactWriteItems',
    )
    expect(await costOf('DOWNGRADE_PROPOSAL', tenant)).toBe('4 GetItem + Query + TransactWriteItems')
    expect(await costOf('TERMINATION_PROPOSAL', await newTenant({ validFrom: addDays(today, -300) }))).toBe(
      '4 GetItem + TransactWriteItems',
    )
  })
})
