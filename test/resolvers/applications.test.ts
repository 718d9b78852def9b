import { ulid } from 'ulid'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { settleDecision } from '../../functions/admission/applications/settle-application.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { newProvider } from '../../functions/network/provider'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { attached } from '../support/attachments'
import { measured } from '../support/meter'
import {
  asMember,
  assessed,
  callContents,
  closedCall,
  decided,
  doneOnApplication,
  doneOnCall,
  draftedCall,
  factsOf,
  formerPartner,
  marksFor,
  nodeOf,
  onApplication,
  onCall,
  openedCall,
  panelOf,
  publishedCriteria,
  scored,
  seatedPanel,
  shortListed,
  submitted,
  type Versioned,
} from '../support/recruiting'
import type { Tenant } from '../support/tenant'

const today = dayOf(new Date())

/** Another provider of the same region. */
const rival = async ({ region }: Tenant): Promise<TokenClaims> => {
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const { id } = await createNetworkStore().providers.create(request, newProvider(ulid(), { name: '竞争者', region }))
  return { role: 'PROVIDER', sub: `provider:${id}`, org: id }
}

/** A call for one place with applicants whose panel gave these shares of the marks, each with its token. */
const race = async (tenant: Tenant, shares: readonly number[]) => {
  const call = await openedCall(tenant)
  const viewers = await Promise.all(shares.map((_, i) => (i === 0 ? tenant.as.PROVIDER : rival(tenant))))
  const applications: Versioned[] = []
  for (const viewer of viewers) applications.push(await shortListed(tenant, await submitted(tenant, call, viewer)))
  const closed = await closedCall(tenant, call)
  await seatedPanel(tenant, closed)
  const judged: Versioned[] = []
  for (const [i, application] of applications.entries())
    judged.push(await assessed(tenant, application, shares[i] ?? 0))
  return { call: closed, viewers, applications: judged }
}

const of = <T>(list: readonly T[], i: number): T => {
  const one = list[i]
  if (one === undefined) throw new Error(`There is no ${i}`)
  return one
}

const codesOf = async (answer: Promise<{ userErrors: readonly { code: string; field: readonly string[] }[] }>) =>
  (await answer).userErrors.map(({ code, field }) => [code, field.join('.')])

interface ApplicationData {
  readonly state: string
  readonly outcome: string | null
  readonly finding: { readonly score: number; readonly subjects: readonly { readonly min: number | null }[] } | null
  readonly decision: { readonly rank: number; readonly of: number; readonly outcome: string } | null
  readonly sheets: readonly { readonly evaluator: string }[]
  readonly sheetCount: number | null
}
const FIELDS = `state outcome finding { score subjects { min deviation } } decision { rank of outcome proposal grounds by }
  sheets { evaluator } sheetCount`

const read = (viewer: TokenClaims, { id }: Versioned) => nodeOf<ApplicationData>(viewer, id, 'Application', FIELDS)

test('N5 N9 from call to decision: the best are admitted, as many as points are called for, the next wait', async () => {
  const tenant = await formerPartner()
  const { applications, viewers, call } = await race(tenant, [0.8, 0.9, 0.5])
  const maker = tenant.as.MANUFACTURER

  const query = `query($callId: ID!, $region: RegionCode!) { applicationRanking(callId: $callId, region: $region) {
    edges { node { rank score proposal passed current application { id } } } } }`
  const variables = { callId: call.id, region: tenant.region }
  const { data } = await callApi<{ applicationRanking: { edges: { node: object }[] } }>({
    query,
    variables,
    viewer: maker,
  })
  expect(data.applicationRanking.edges.map(({ node }) => node)).toEqual([
    expect.objectContaining({ rank: 1, proposal: 'ADMITTED', application: { id: of(applications, 1).id } }),
    expect.objectContaining({ rank: 2, proposal: 'WAITING_LIST', application: { id: of(applications, 0).id } }),
    expect.objectContaining({ rank: 3, proposal: 'REFUSED', application: { id: of(applications, 2).id } }),
  ])

  expect(
    await codesOf(onApplication('applicationDecide', maker, { ...of(applications, 2), outcome: 'ADMITTED' })),
  ).toEqual([['DECISION_NEEDS_REASON', 'input.reason']])
  await decided(tenant, of(applications, 1), 'ADMITTED')
  await decided(tenant, of(applications, 0), 'WAITING_LIST')
  expect(
    await codesOf(
      onApplication('applicationDecide', maker, { ...of(applications, 2), outcome: 'ADMITTED', reason: '老伙伴' }),
    ),
  ).toEqual([['NO_PLACE_LEFT', 'input.outcome']])
  expect(await codesOf(onCall('recruitmentCallConclude', maker, await latest(maker, call)))).toEqual([
    ['APPLICATIONS_UNDECIDED', 'input.id'],
  ])
  await decided(tenant, of(applications, 2), 'REFUSED')
  await doneOnCall('recruitmentCallConclude', maker, await latest(maker, call))

  expect(await read(of(viewers, 0), of(applications, 0))).toMatchObject({
    outcome: 'WAITING_LIST',
    decision: { rank: 2, of: 3, by: null },
    sheets: [],
    sheetCount: null,
    finding: { subjects: expect.arrayContaining([{ min: null, deviation: null }]) },
  })

  const notices = '{ notices { edges { node { kind text subjectId } } } }'
  const inbox = await callApi<{ notices: { edges: { node: object }[] } }>({ query: notices, viewer: of(viewers, 0) })
  expect(inbox.data.notices.edges[0]?.node).toMatchObject({
    kind: 'APPLICATION_DECIDED',
    subjectId: of(applications, 0).id,
  })
})

const latest = async (viewer: TokenClaims, { id }: Versioned): Promise<Versioned> => {
  const found = await nodeOf<Versioned>(viewer, id, 'RecruitmentCall', 'id version')
  if (!found) throw new Error('The call is gone')
  return found
}

test('N5 whoever waits first moves up when one that was admitted withdraws, in the same moment', async () => {
  const tenant = await formerPartner()
  const { applications, viewers } = await race(tenant, [0.9, 0.8, 0.75])
  const first = await decided(tenant, of(applications, 0), 'ADMITTED')
  await decided(tenant, of(applications, 2), 'WAITING_LIST')
  await decided(tenant, of(applications, 1), 'WAITING_LIST')
  await doneOnApplication('applicationWithdraw', of(viewers, 0), { ...first, reason: '改变计划' })
  expect(await read(of(viewers, 0), of(applications, 0))).toMatchObject({ state: 'WITHDRAWN' })
  expect(await read(of(viewers, 1), of(applications, 1))).toMatchObject({ state: 'DECIDED', outcome: 'ADMITTED' })
  expect(await read(of(viewers, 2), of(applications, 2))).toMatchObject({ outcome: 'WAITING_LIST' })
})

test('N5 of two decisions at the same moment for the last place one is carried out', async () => {
  const tenant = await formerPartner()
  const { applications } = await race(tenant, [0.9, 0.8])
  const answers = await Promise.all(
    applications.map((application) =>
      onApplication('applicationDecide', tenant.as.MANUFACTURER, {
        ...application,
        outcome: 'ADMITTED',
        reason: '理由',
      }),
    ),
  )
  expect(answers.filter(({ object }) => object)).toHaveLength(1)
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(['BUSY', 'NO_PLACE_LEFT']).toContain(codes[0])
})

test('N5 a decision by a call that was changed between reading and signing is refused, and by the call as it is then judged', async () => {
  const tenant = await formerPartner()
  const { applications, call } = await race(tenant, [0.9])
  const { id, version } = of(applications, 0)
  const [, , leaving] = panelOf(tenant)
  if (!leaving) throw new Error('no panel')
  const by = { subject: `newcomer of ${tenant.maker.id}`, name: '孙', department: leaving.department }
  const store = createApplicationsStore()
  const between = {
    ...store,
    standings: {
      ...store.standings,
      race: async (...given: Parameters<typeof store.standings.race>) => {
        const read = await store.standings.race(...given)
        await doneOnCall('panelReplace', tenant.as.MANUFACTURER, {
          ...{ id: call.id, subject: leaving.subject, by, reason: '调岗' },
        })
        return read
      },
    },
  }
  const viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: tenant.maker.id } as const
  const decide = (by: typeof store) => {
    const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
    return settleDecision(by, viewer, fromGlobalId('Application', id, []), { version, outcome: 'ADMITTED' }, request)
  }
  await expect(decide(between)).rejects.toMatchObject({ code: 'BUSY' })
  await expect(decide(createApplicationsStore())).rejects.toMatchObject({ code: 'PANEL_CHANGED' })
  expect(await read(tenant.as.PROVIDER, of(applications, 0))).toMatchObject({ state: 'ASSESSED' })
})

test('N3 evaluators score at the same moment and see each other only once all their own is handed in', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const application = await shortListed(tenant, await submitted(tenant, call))
  await seatedPanel(tenant, await closedCall(tenant, call))
  const [first, second, ...others] = panelOf(tenant)
  if (!first || !second) throw new Error('no panel')
  const score = (member: typeof first, share = 0.8) =>
    onApplication('panelScore', asMember(tenant, member), {
      id: application.id,
      part: 'WRITTEN',
      marks: marksFor(share),
    })

  await Promise.all(others.map((member) => score(member)))
  expect(await read(asMember(tenant, first), application)).toMatchObject({ sheets: [], sheetCount: 4 })
  expect(await read(tenant.as.AUDITOR, application)).toMatchObject({ sheets: [], sheetCount: 4 })
  expect((await score(first)).userErrors).toEqual([])
  expect((await read(asMember(tenant, first), application))?.sheets).toHaveLength(5)
  expect((await read(asMember(tenant, second), application))?.sheets).toEqual([])
  expect(await codesOf(score(first, 1))).toEqual([['SHEET_HANDED_IN', 'input.id']])

  expect(await codesOf(onApplication('panelConclude', tenant.as.MANUFACTURER, { id: application.id }))).toEqual([
    ['SHEETS_AWAITED', 'input.id'],
  ])
  await score(second)
  await doneOnApplication('panelConclude', tenant.as.MANUFACTURER, { id: application.id })
  expect((await read(asMember(tenant, second), application))?.sheets).toHaveLength(6)
  // The applicant sees nothing of it before the decision.
  expect(await read(tenant.as.PROVIDER, application)).toMatchObject({ sheets: [], finding: null, state: 'ASSESSED' })
})

test('N3 a mark names the documents it rests on, and who sees the mark sees them', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const [licence, other] = [await attached(tenant.as.PROVIDER), await attached(tenant.as.PROVIDER)]
  const filed = await submitted(tenant, call, tenant.as.PROVIDER, { attachmentIds: [licence] })
  const application = await shortListed(tenant, filed)
  await seatedPanel(tenant, await closedCall(tenant, call))
  const maker = tenant.as.MANUFACTURER
  const score = (cited: object) => {
    const [first, ...others] = marksFor(0.8)
    const marks = [{ code: first?.code, points: first?.points, ...cited }, ...others]
    return onApplication('panelScore', maker, { id: application.id, part: 'WRITTEN', marks })
  }
  expect(await codesOf(score({}))).toEqual([['EVIDENCE_NOT_CITED', 'input.marks.0']])
  expect(await codesOf(score({ attachmentIds: [other] }))).toEqual([['NOT_FOUND', 'input.marks.0.attachmentIds.0']])
  expect(await codesOf(score({ attachmentIds: [licence] }))).toEqual([])
  const select = 'sheets { marks { attachmentIds finding } }'
  const seen = async (viewer: TokenClaims) =>
    (await nodeOf<{ sheets: { marks: object[] }[] }>(viewer, application.id, 'Application', select))?.sheets
  const [sheet] = (await seen(maker)) ?? []
  expect(sheet?.marks.slice(0, 2)).toEqual([
    { attachmentIds: [licence], finding: null },
    { attachmentIds: [], finding: '申报数据' },
  ])
  // Another evaluator scores alone; the applicant reads no sheet.
  expect([await seen(tenant.as.AUDITOR), await seen(tenant.as.PROVIDER)]).toEqual([[], []])
})

test('N3 a member with an interest cannot score, is replaced, and stays away', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const application = await shortListed(tenant, await submitted(tenant, call))
  const closed = await closedCall(tenant, call)
  const maker = tenant.as.MANUFACTURER
  const [, , member] = panelOf(tenant)
  if (!member) throw new Error('no panel')
  await doneOnCall('panelAppoint', maker, { id: closed.id, members: panelOf(tenant) })
  const viewer = asMember(tenant, member)
  const sheet = { id: application.id, part: 'WRITTEN', marks: marksFor(0.8) }
  expect(await codesOf(onApplication('panelScore', viewer, sheet))).toEqual([['INTEREST_NOT_DECLARED', 'input.id']])
  await doneOnCall('panelInterestDeclare', viewer, { id: closed.id, kind: 'FAMILY', detail: '亲属任职' })
  expect(await codesOf(onApplication('panelScore', viewer, sheet))).toEqual([['MEMBER_HAS_INTEREST', 'input.id']])
  const replace = (by: object) => onCall('panelReplace', maker, { id: closed.id, subject: member.subject, by })
  const other = { subject: 'other', name: '王', department: 'SALES' }
  expect(await codesOf(replace(other))).toEqual([['MEMBER_OTHER_DEPARTMENT', 'input.by.department']])
  expect((await replace({ ...other, department: member.department })).userErrors).toEqual([])
  expect(await codesOf(onCall('panelReplace', maker, { id: closed.id, subject: 'other', by: member }))).toEqual([
    ['MEMBER_LEFT', 'input.by.subject'],
  ])
})

test('N9 a call does not end before those who were not short-listed had their say and their answer', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const filed = await submitted(tenant, call)
  const maker = tenant.as.MANUFACTURER
  const turnedDown = { ...filed, qualified: false, reason: '网点数不足' }
  const refused = await doneOnApplication('applicationShortList', maker, turnedDown)
  const closed = await closedCall(tenant, call)
  const conclude = () => codesOf(onCall('recruitmentCallConclude', maker, closed))
  expect(await conclude()).toEqual([['HEARING_OPEN', 'input.id']])
  const heard = await doneOnApplication('applicationReply', tenant.as.PROVIDER, { ...refused, text: '已增设网点' })
  expect(await conclude()).toEqual([['HEARING_OPEN', 'input.id']])
  await doneOnApplication('applicationReplyAnswer', maker, { ...heard, text: '维持', uphold: true })
  expect(await conclude()).toEqual([])
})

test('N3 who scores is changed for a reason on record, does not come back, and who comes sees nothing before it has scored', async () => {
  const tenant = await formerPartner()
  const { applications, call } = await race(tenant, [0.8])
  const maker = tenant.as.MANUFACTURER
  const [, , leaving] = panelOf(tenant)
  if (!leaving) throw new Error('no panel')
  const coming = { subject: `newcomer of ${maker.sub}`, name: '孙', department: leaving.department }
  const replace = (change: object) =>
    onCall('panelReplace', maker, { id: call.id, subject: leaving.subject, by: coming, ...change })
  expect(await codesOf(replace({}))).toEqual([['REQUIRED', 'input.reason']])
  expect(await codesOf(replace({ reason: '调岗' }))).toEqual([])
  const back = { id: call.id, subject: coming.subject, by: leaving, reason: '调回' }
  expect(await codesOf(onCall('panelReplace', maker, back))).toEqual([['MEMBER_LEFT', 'input.by.subject']])
  const newcomer = asMember(tenant, coming)
  const seen = async (viewer: TokenClaims) => {
    const log = 'log { edges { node { action } } }'
    const found = await nodeOf<ApplicationData & { log: { edges: object[] } }>(
      viewer,
      of(applications, 0).id,
      'Application',
      `${FIELDS} ${log}`,
    )
    const query = `query($callId: ID!, $region: RegionCode!) { applicationRanking(callId: $callId, region: $region) {
      edges { node { score } } } }`
    const variables = { callId: call.id, region: tenant.region }
    const { data } = await callApi<{ applicationRanking: { edges: object[] } }>({ query, variables, viewer })
    return [
      found?.sheets.length,
      found?.finding?.score,
      found?.log.edges.length === 0,
      data.applicationRanking.edges.length,
    ]
  }
  expect(await seen(newcomer)).toEqual([0, undefined, true, 0])
  expect(await seen(maker)).toEqual([6, expect.any(Number), false, 1])
  const declared = { id: call.id, kind: 'NONE' }
  await doneOnCall('panelInterestDeclare', newcomer, declared)
  await doneOnApplication('panelScore', newcomer, { id: of(applications, 0).id, part: 'WRITTEN', marks: marksFor(0.8) })
  // All are open to it now; the finding of the panel before it counts no longer.
  expect((await seen(newcomer)).slice(0, 2)).toEqual([7, undefined])
})

test('N2 both parts: a visit has its day and place, and each part its sheets', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant, { kind: 'BOTH' })
  const application = await shortListed(tenant, await submitted(tenant, call))
  await seatedPanel(tenant, await closedCall(tenant, call))
  const onSite = { id: application.id, part: 'ON_SITE', marks: marksFor(0.9) }
  const maker = tenant.as.MANUFACTURER
  expect(await codesOf(onApplication('panelScore', maker, onSite))).toEqual([['REQUIRED', 'input.visit']])
  expect(
    await codesOf(onApplication('panelScore', maker, { ...onSite, visit: { on: addDays(today, 1), place: '武昌' } })),
  ).toEqual([['OUT_OF_RANGE', 'input.visit.on']])
  await scored(tenant, application, 0.7)
  expect(await codesOf(onApplication('panelConclude', maker, { id: application.id }))).toEqual([
    ['SHEETS_AWAITED', 'input.id'],
  ])
  await scored(tenant, application, 0.9, { part: 'ON_SITE', visit: { on: today, place: '武昌店' } })
  await doneOnApplication('panelConclude', maker, { id: application.id })
  const found = await nodeOf<{ finding: { parts: object[] }; sheets: object[] }>(
    maker,
    application.id,
    'Application',
    'finding { parts { part score } score } sheets { part visitedOn visitedPlace counted }',
  )
  expect(found?.finding.parts).toEqual([
    { part: 'WRITTEN', score: expect.any(Number) },
    { part: 'ON_SITE', score: expect.any(Number) },
  ])
  expect(found?.sheets).toContainEqual({ part: 'ON_SITE', visitedOn: today, visitedPlace: '武昌店', counted: true })
})

test('N9 who is not short-listed replies, and the maker revises for the better', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const { id, version } = await submitted(tenant, call)
  const maker = tenant.as.MANUFACTURER
  const shortfalls = await nodeOf<object>(maker, id, 'Application', 'shortfalls { figure declared asked }')
  expect(shortfalls).toEqual({ shortfalls: [{ figure: 'POINTS', declared: 2, asked: 3 }] })
  const turned = { id, version, qualified: false, reason: '网点数不足' }
  const refused = await doneOnApplication('applicationShortList', maker, turned)
  expect(
    await codesOf(onApplication('applicationReplyAnswer', maker, { ...refused, text: '驳', uphold: true })),
  ).toEqual([['REPLY_MISSING', 'input.id']])
  const replied = await doneOnApplication('applicationReply', tenant.as.PROVIDER, {
    ...refused,
    text: '第三个网点已开',
  })
  await doneOnApplication('applicationReplyAnswer', maker, { ...replied, text: '属实', uphold: false })
  expect(await read(maker, { id, version })).toMatchObject({ state: 'SHORT_LISTED' })
})

test('an application holds documents, and a supplement adds to them', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const [licence, proof, foreign] = [
    await attached(tenant.as.PROVIDER),
    await attached(tenant.as.PROVIDER),
    await attached(tenant.as.MANUFACTURER),
  ]
  const input = { callId: call.id, region: tenant.region, facts: factsOf(tenant) }
  expect(
    await codesOf(onApplication('applicationSubmit', tenant.as.PROVIDER, { ...input, attachmentIds: [foreign] })),
  ).toEqual([['NOT_FOUND', 'input.attachmentIds.0']])
  const filed = await submitted(tenant, call, tenant.as.PROVIDER, { attachmentIds: [licence] })
  const asking = { ...filed, what: '请补充缴税证明', until: addDays(today, 7) }
  const asked = await doneOnApplication('applicationSupplementAsk', tenant.as.MANUFACTURER, asking)
  expect(
    await codesOf(
      onApplication('applicationShortList', tenant.as.MANUFACTURER, { ...asked, qualified: false, reason: '未补' }),
    ),
  ).toEqual([['SUPPLEMENT_AWAITED', 'input.id']])
  const added = { ...asked, facts: factsOf(tenant), attachmentIds: [proof] }
  await doneOnApplication('applicationSupplement', tenant.as.PROVIDER, added)
  const found = await nodeOf<object>(tenant.as.MANUFACTURER, filed.id, 'Application', 'state attachments { id url }')
  expect(found).toEqual({
    state: 'SUBMITTED',
    attachments: [
      { id: licence, url: expect.stringContaining('http') },
      { id: proof, url: expect.stringContaining('http') },
    ],
  })
})

test('a duplicate changes nothing: the same key files once, another key is told that it exists', async () => {
  const tenant = await formerPartner()
  const call = await openedCall(tenant)
  const input = { idempotencyKey: newKey(), callId: call.id, region: tenant.region, facts: factsOf(tenant) }
  const file = (change: object = {}) => onApplication('applicationSubmit', tenant.as.PROVIDER, { ...input, ...change })
  const [first, again] = [await file(), await file()]
  expect(again.object?.id).toBe(first.object?.id)
  expect(await codesOf(file({ idempotencyKey: newKey() }))).toEqual([['ALREADY_EXISTS', 'input.region']])
  await closedCall(tenant, call)
  expect((await file()).object?.id).toBe(first.object?.id)
  expect(await codesOf(file({ idempotencyKey: newKey() }))).toEqual([['CALL_NOT_OPEN', 'input.callId']])
})

describe('N1 N2 a call', () => {
  test('is a draft that nobody else sees, then on the board of its region and of those around it', async () => {
    const tenant = await formerPartner()
    const drafted = await draftedCall(tenant)
    const sees = async (viewer: TokenClaims) =>
      (await nodeOf<Versioned>(viewer, drafted.id, 'RecruitmentCall', 'id')) !== null
    expect([await sees(tenant.as.PROVIDER), await sees(tenant.as.REGULATOR)]).toEqual([false, false])
    await doneOnCall('recruitmentCallOpen', tenant.as.MANUFACTURER, drafted)
    expect([await sees(tenant.as.PROVIDER), await sees(tenant.as.REGULATOR)]).toEqual([true, true])
    const query = 'query($region: RegionCode) { recruitmentCalls(region: $region) { edges { node { id } } } }'
    const { region } = tenant
    for (const asked of [region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`]) {
      const { data } = await callApi<{ recruitmentCalls: { edges: { node: { id: string } }[] } }>({
        query,
        variables: { region: asked },
        viewer: tenant.as.PROVIDER,
      })
      expect(data.recruitmentCalls.edges.map(({ node }) => node.id)).toContain(drafted.id)
    }
    const { errors } = await callApi({ query, variables: {}, viewer: tenant.as.PROVIDER })
    expect(errors[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: ['region'] })
  })

  test('tells a provider how many points, not what the region sells', async () => {
    const tenant = await formerPartner()
    const { id } = await openedCall(tenant)
    const fields = 'regions { places soldPerYear unitsPerPoint contracted } panel { name }'
    const region = { places: 1, soldPerYear: 4000, unitsPerPoint: 4000, contracted: 0 }
    expect(await nodeOf<object>(tenant.as.MANUFACTURER, id, 'RecruitmentCall', fields)).toEqual({
      regions: [region],
      panel: [],
    })
    expect(await nodeOf<object>(tenant.as.PROVIDER, id, 'RecruitmentCall', fields)).toEqual({
      regions: [{ places: 1, soldPerYear: null, unitsPerPoint: null, contracted: null }],
      panel: null,
    })
  })

  test('is refused with what is wrong, field by field', async () => {
    const tenant = await formerPartner()
    const criteriaSetId = await publishedCriteria(tenant)
    const contents = callContents(tenant, criteriaSetId)
    const need = { region: '420100', soldPerYear: 10, unitsPerPoint: 5 }
    const refused = (change: object) =>
      codesOf(
        onCall('recruitmentCallDraft', tenant.as.MANUFACTURER, {
          manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
          ...contents,
          ...change,
        }),
      )
    const region = 'input.regions.0.region'
    expect(await refused({ regions: [{ ...need, region: '429999' }] })).toEqual([['UNKNOWN_REGION', region]])
    expect(await refused({ regions: [need, { ...need, region: '420106' }] })).toEqual([
      ['REGIONS_OVERLAP', 'input.regions.1.region'],
    ])
    expect(await refused({ closesOn: addDays(today, -1) })).toEqual([['INVALID_DATE_RANGE', 'input.closesOn']])
    expect(await refused({ criteriaSetId: toGlobalId('CriteriaSet', `${tenant.maker.id}.no~001`) })).toEqual([
      ['NOT_FOUND', 'input.criteriaSetId'],
    ])
    const other = await formerPartner()
    expect(await refused({ criteriaSetId: await publishedCriteria(other) })).toEqual([
      ['NOT_FOUND', 'input.criteriaSetId'],
    ])
  })

  test('N1 is not opened on criteria that were withdrawn before', async () => {
    const tenant = await formerPartner()
    const criteriaSetId = await publishedCriteria(tenant)
    const drafted = await draftedCall(tenant, { criteriaSetId })
    const input = { id: criteriaSetId, version: 2, reason: '有误' }
    await mutate({ name: 'criteriaSetWithdraw', viewer: tenant.as.MANUFACTURER, input, select: 'criteriaSet { id }' })
    expect(await codesOf(onCall('recruitmentCallOpen', tenant.as.MANUFACTURER, drafted))).toEqual([
      ['CRITERIA_NOT_IN_FORCE', 'input.id'],
    ])
  })

  test('G1 an authority sees who was admitted in its region, and no application', async () => {
    const tenant = await formerPartner()
    const { applications, call } = await race(tenant, [0.9])
    await decided(tenant, of(applications, 0), 'ADMITTED')
    const fields = 'admitted { edges { node { provider { id } region { code } } } }'
    const seen = {
      edges: [
        { node: { provider: { id: toGlobalId('Provider', tenant.provider.id) }, region: { code: tenant.region } } },
      ],
    }
    expect(await nodeOf<object>(tenant.as.REGULATOR, call.id, 'RecruitmentCall', fields)).toEqual({ admitted: seen })
    expect(await nodeOf<object>(tenant.as.PROVIDER, call.id, 'RecruitmentCall', fields)).toEqual({
      admitted: { edges: [] },
    })
    expect(await read(tenant.as.REGULATOR, of(applications, 0))).toBeNull()
  })
})

describe('costs', () => {
  test('an action on an application is 1 GetItem and 1 transaction; a sheet reads call and criteria too', async () => {
    const tenant = await formerPartner()
    const call = await openedCall(tenant)
    const filed = await submitted(tenant, call)
    const input = { ...filed, qualified: true, reason: '符合' }
    const listing = await measured(() =>
      onApplication('applicationShortList', tenant.as.MANUFACTURER, input, 'application { id }'),
    )
    expect(listing.cost.operations).toBe('GetItem + TransactWriteItems')
    await seatedPanel(tenant, await closedCall(tenant, call))
    const sheet = { id: filed.id, part: 'WRITTEN', marks: marksFor(0.8) }
    const scoring = await measured(() =>
      onApplication('panelScore', tenant.as.MANUFACTURER, sheet, 'application { id }'),
    )
    expect(scoring.cost.operations).toBe('3 GetItem + TransactWriteItems')
  })

  test.each([1, 4])('a decision among %s is 3 GetItems, 2 Queries and 1 transaction', async (count) => {
    const tenant = await formerPartner()
    const { applications } = await race(
      tenant,
      Array.from({ length: count }, (_, i) => 0.9 - i / 20),
    )
    const input = { ...of(applications, 0), outcome: 'ADMITTED' }
    const { cost, result } = await measured(() =>
      onApplication('applicationDecide', tenant.as.MANUFACTURER, input, 'application { id }'),
    )
    expect(result.userErrors).toEqual([])
    expect(cost.operations).toBe('3 GetItem + 2 Query + TransactWriteItems')
  })

  test('a page of applications is 1 Query and 1 BatchGet, of a ranking 1 GetItem, 1 Query and 1 BatchGet', async () => {
    const tenant = await formerPartner()
    const { call } = await race(tenant, [0.9, 0.8, 0.7])
    const list = 'query($id: ID!) { applications(callId: $id, first: 3) { edges { node { id } } } }'
    const viewer = tenant.as.MANUFACTURER
    const page = await measured(() => callApi({ query: list, variables: { id: call.id }, viewer }))
    expect(page.cost.operations).toBe('Query + BatchGetItem')
    const query =
      'query($id: ID!, $region: RegionCode!) { applicationRanking(callId: $id, region: $region, first: 3) { edges { node { rank } } } }'
    const ranking = await measured(() => callApi({ query, variables: { id: call.id, region: tenant.region }, viewer }))
    expect(ranking.cost.operations).toBe('GetItem + Query + BatchGetItem')
  })

  test('a ranking is the same however it is paged', async () => {
    const tenant = await formerPartner()
    const { call } = await race(tenant, [0.75, 0.9, 0.8])
    const query = `query($id: ID!, $region: RegionCode!, $first: Int!, $after: String) {
      applicationRanking(callId: $id, region: $region, first: $first, after: $after) {
        edges { node { rank score } } pageInfo { endCursor hasNextPage } } }`
    type Data = {
      applicationRanking: { edges: { node: object }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }
    const viewer = tenant.as.MANUFACTURER
    const pages = async (first: number) => {
      const nodes: object[] = []
      for (let after: string | null = null, more = true; more; ) {
        const variables: object = { id: call.id, region: tenant.region, first, after }
        const { data }: { data: Data } = await callApi<Data>({ query, variables: { ...variables }, viewer })
        nodes.push(...data.applicationRanking.edges.map(({ node }) => node))
        after = data.applicationRanking.pageInfo.endCursor
        more = data.applicationRanking.pageInfo.hasNextPage
      }
      return nodes
    }
    expect(await pages(1)).toEqual(await pages(3))
    expect(await pages(3)).toEqual([1, 2, 3].map((rank) => expect.objectContaining({ rank })))
  })
})
