import { createNetworkStore } from '../../functions/network/network.store'
import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import {
  type AgreementData,
  agreedOn,
  agreementAs,
  ahead,
  concluded,
  confirmationOf,
  done,
  doTo,
  drafted,
  draftOf,
  proposed,
  termsFor,
} from '../support/agreements'
import { callApi, type MutationAnswer, newKey, type TokenClaims } from '../support/api'
import { draftCriteria, publishCriteria } from '../support/recruiting'
import { newTenant, type Tenant } from '../support/tenant'

const codes = ({ userErrors }: MutationAnswer<AgreementData>) => userErrors.map(({ code }) => code)

const list = async (viewer: TokenClaims, query: string, variables: object = {}): Promise<string[]> => {
  const { data, errors } = await callApi<Record<string, { edges: { node: { id: string } }[] }>>({
    query,
    variables: { ...variables },
    viewer,
  })
  expect(errors).toEqual([])
  return Object.values(data)[0]?.edges.map(({ node }) => node.id) ?? []
}

const ofProvider = async ({ provider, as }: Tenant, viewer = as.PROVIDER, first = 20) => {
  const { data } = await callApi<{ node: { agreements: { edges: { node: { id: string } }[] } } | null }>({
    query:
      'query($id: ID!, $first: Int!) { node(id: $id) { ... on Provider { agreements(first: $first) { edges { node { id } } } } } }',
    variables: { id: toGlobalId('Provider', provider.id), first },
    viewer,
  })
  return data.node?.agreements.edges.map(({ node }) => node.id)
}

const standing = ({ agreement }: Tenant) => toGlobalId('Agreement', agreement.id)

test('N5 N8 drafted, proposed, countered, confirmed by both: every step is in the log', async () => {
  const tenant = await newTenant()
  const first = await proposed(tenant)
  const terms = termsFor(tenant, { level: 2, loaners: { ratio: 0.1 } })
  const second = await done(tenant, 'PROVIDER', 'Counter', { id: first.id, version: first.version, terms })
  const agreement = await agreedOn(tenant, second)
  expect(agreement).toMatchObject({ status: 'CONFIRMED', proposal: null, validFrom: ahead(400) })
  const seen = await agreementAs<Record<string, { edges: { node: object }[] }>>(
    tenant.as.AUDITOR,
    agreement.id,
    `level versions { edges { node { number side kind confirmedByManufacturer terms { level loaners { ratio } } } } }
     differences { clause path before after }
     log { edges { node { sequence role action } } }`,
  )
  expect(seen?.level).toBe(2)
  expect(seen?.versions?.edges.map(({ node }) => node)).toEqual([
    {
      number: 2,
      side: 'PROVIDER',
      kind: 'CONCLUSION',
      confirmedByManufacturer: expect.any(String),
      terms: { level: 2, loaners: { ratio: 0.1 } },
    },
    expect.objectContaining({ number: 1, side: 'MANUFACTURER', confirmedByManufacturer: null }),
  ])
  expect(seen?.differences).toEqual([
    { clause: 'SCOPE', path: 'level', before: '3', after: '2' },
    { clause: 'LOANERS', path: 'ratio', before: '0.05', after: '0.1' },
  ])
  expect(seen?.log?.edges.map(({ node }) => node)).toEqual([
    { sequence: 1, role: 'MANUFACTURER', action: 'DRAFTED' },
    { sequence: 2, role: 'MANUFACTURER', action: 'PROPOSED' },
    { sequence: 3, role: 'PROVIDER', action: 'COUNTERED' },
    { sequence: 4, role: 'PROVIDER', action: 'CONFIRMED' },
    { sequence: 5, role: 'MANUFACTURER', action: 'CONFIRMED' },
  ])
})

test('N8 only the latest version is confirmed, by its own hash, once a side', async () => {
  const tenant = await newTenant()
  const first = await proposed(tenant)
  const terms = termsFor(tenant, { level: 2 })
  const second = await done(tenant, 'PROVIDER', 'Counter', { id: first.id, version: first.version, terms })
  const confirm = (input: Readonly<Record<string, unknown>>) => doTo(tenant, 'PROVIDER', 'Confirm', input)
  expect(codes(await confirm(confirmationOf(first)))).toEqual(['VERSION_NOT_LATEST'])
  expect(codes(await confirm({ ...confirmationOf(second), hash: first.proposal?.version.hash }))).toEqual([
    'VERSION_HASH_DIFFERS',
  ])
  expect(codes(await confirm(confirmationOf(second)))).toEqual([])
  expect(codes(await confirm(confirmationOf(second)))).toEqual(['ALREADY_CONFIRMED'])
  const key = { ...confirmationOf(second), idempotencyKey: newKey() }
  const [once, again] = [
    await doTo(tenant, 'MANUFACTURER', 'Confirm', key),
    await doTo(tenant, 'MANUFACTURER', 'Confirm', key),
  ]
  expect(again).toEqual(once)
  expect(once.object?.status).toBe('CONFIRMED')
})

test('N8 both sides may confirm at the same moment', async () => {
  const tenant = await newTenant()
  const agreement = await proposed(tenant)
  const answers = await Promise.all(
    (['PROVIDER', 'MANUFACTURER'] as const).map((side) => doTo(tenant, side, 'Confirm', confirmationOf(agreement))),
  )
  expect(answers.flatMap(codes)).toEqual([])
  expect(await agreementAs(tenant.as.PROVIDER, agreement.id, 'status')).toEqual({ status: 'CONFIRMED' })
})

test('N5 of eight agreements for one category and time, confirmed at once, one is concluded', async () => {
  const tenant = await newTenant()
  const all = await Promise.all(Array.from({ length: 8 }, () => proposed(tenant)))
  for (const agreement of all) await done(tenant, 'PROVIDER', 'Confirm', confirmationOf(agreement))
  const answers = await Promise.all(
    all.map((agreement) => doTo(tenant, 'MANUFACTURER', 'Confirm', confirmationOf(agreement))),
  )
  expect(answers.filter(({ object }) => object?.status === 'CONFIRMED')).toHaveLength(1)
  expect(answers.flatMap(codes)).toEqual(Array.from({ length: 7 }, () => 'AGREEMENT_OVERLAP'))
})

test('N5 an overlap is refused early, with the category and the other agreement', async () => {
  const tenant = await newTenant()
  const { userErrors } = await doTo(tenant, 'PROVIDER', 'Draft', draftOf(tenant, { validFrom: ahead(0) }))
  expect(userErrors).toEqual([
    {
      code: 'AGREEMENT_OVERLAP',
      field: ['input', 'terms', 'categoryIds', '0'],
      message: `Agreement ${standing(tenant)} already covers this category for this maker and provider in that time.`,
    },
  ])
})

test('N8 an amendment holds from its day on, the old terms until then; a renewal moves the last day', async () => {
  const tenant = await newTenant()
  const { id, version } = tenant.agreement
  const amendment = { effectiveFrom: ahead(10), terms: termsFor(tenant, { level: 2, regions: [], outlets: [] }) }
  const changed = await agreedOn(
    tenant,
    await done(tenant, 'PROVIDER', 'Amend', { id: standing(tenant), version, ...amendment }),
  )
  expect(await agreementAs(tenant.as.PROVIDER, standing(tenant), 'level inForce { number }')).toEqual({
    level: 3,
    inForce: { number: 1 },
  })
  const summary = async () =>
    (await createNetworkStore().terms(tenant.provider.id, tenant.maker.id))?.agreements.find((one) => one.id === id)
  expect((await summary())?.changes).toMatchObject([{ from: ahead(10), level: 2 }])
  const renewal = { id: standing(tenant), version: changed.version, validTo: ahead(600) }
  const renewed = await agreedOn(tenant, await done(tenant, 'MANUFACTURER', 'Renew', renewal))
  expect(renewed).toMatchObject({ status: 'IN_FORCE', validTo: ahead(600) })
})

test('N8 suspended, resumed, ended: by the maker; the provider gives the notice agreed', async () => {
  const tenant = await newTenant()
  const id = standing(tenant)
  const suspended = await done(tenant, 'MANUFACTURER', 'Suspend', { id, version: 1, from: ahead(0), reason: '整改' })
  expect(suspended.status).toBe('SUSPENDED')
  const resumed = await done(tenant, 'MANUFACTURER', 'Resume', { id, version: suspended.version, on: ahead(0) })
  expect(resumed.status).toBe('IN_FORCE')
  const ended = await done(tenant, 'MANUFACTURER', 'End', {
    id,
    version: resumed.version,
    lastDay: ahead(30),
    reason: '停产',
  })
  expect(ended).toMatchObject({ status: 'IN_FORCE', validTo: ahead(30) })
  expect(await agreementAs(tenant.as.PROVIDER, id, 'end { lastDay reason side }')).toEqual({
    end: { lastDay: ahead(30), reason: '停产', side: 'MANUFACTURER' },
  })
  const other = await concluded(tenant)
  const notice = (lastDay: string) =>
    doTo(tenant, 'PROVIDER', 'End', { id: other.id, version: other.version, lastDay, reason: '转产' })
  expect(codes(await notice(ahead(59)))).toEqual(['NOTICE_TOO_SHORT'])
  expect(codes(await notice(ahead(60)))).toEqual([])
})

test('N5 the same draft sent twice is one agreement, even after it was concluded', async () => {
  const tenant = await newTenant()
  const input = { ...draftOf(tenant), idempotencyKey: newKey() }
  const { id, version } = await done(tenant, 'MANUFACTURER', 'Draft', input)
  await agreedOn(tenant, await done(tenant, 'MANUFACTURER', 'Propose', { id, version }))
  expect(await done(tenant, 'MANUFACTURER', 'Draft', input)).toMatchObject({ id, status: 'CONFIRMED' })
})

test('N8 a stale version changes nothing', async () => {
  const tenant = await newTenant()
  const input = { id: standing(tenant), version: 2, from: ahead(0), reason: '整改' }
  expect((await doTo(tenant, 'MANUFACTURER', 'Suspend', input)).userErrors).toEqual([
    expect.objectContaining({ code: 'STALE_VERSION', field: ['input', 'version'] }),
  ])
})

test('N1 terms name criteria of their maker that are in force on their first day, or none', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const [criteriaSetId, announced] = [
    await publishCriteria(tenant),
    await publishCriteria(tenant, 'CERTIFICATION', ahead(401)),
  ]
  const named = (id: string) =>
    termsFor(tenant, { recognition: { criteriaSetId: id, authorisedBy: 'MANUFACTURER', days: 3 } })
  const field = ['input', 'terms', 'recognition', 'criteriaSetId']
  const refused = [
    [toGlobalId('CriteriaSet', `${tenant.maker.id}.none~001`), 'NOT_FOUND'],
    [await publishCriteria(other), 'NOT_FOUND'],
    [(await draftCriteria(tenant)).id, 'CRITERIA_NOT_IN_FORCE'],
    [announced, 'CRITERIA_NOT_IN_FORCE'],
    [await publishCriteria(tenant, 'GRADING'), 'CRITERIA_OTHER_PURPOSE'],
  ] as const
  for (const [id, code] of refused) {
    const { userErrors } = await doTo(tenant, 'MANUFACTURER', 'Draft', draftOf(tenant, { terms: named(id) }))
    expect(userErrors).toEqual([expect.objectContaining({ code, field })])
  }
  const agreement = await proposed(tenant, { terms: named(criteriaSetId) })
  const later = { id: agreement.id, version: agreement.version, terms: named(announced) }
  expect((await doTo(tenant, 'PROVIDER', 'Counter', later)).userErrors).toEqual([
    expect.objectContaining({ code: 'CRITERIA_NOT_IN_FORCE', field }),
  ])
  await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Counter', { ...later, validFrom: ahead(401) }))
  const { id, version } = await concluded(tenant, { validFrom: ahead(801), validTo: ahead(900) })
  const amended = { id, version, effectiveFrom: ahead(850), terms: named(await publishCriteria(other)) }
  expect((await doTo(tenant, 'MANUFACTURER', 'Amend', amended)).userErrors).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', field }),
  ])
})

test('what terms refer to exists, and is named where it does not', async () => {
  const tenant = await newTenant()
  const unknown = toGlobalId('ProductCategory', 'no-such')
  const refused = async (change: object) =>
    (await doTo(tenant, 'MANUFACTURER', 'Draft', draftOf(tenant, { ...change }))).userErrors
  expect(await refused({ terms: termsFor(tenant, { categoryIds: [unknown] }) })).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', field: ['input', 'terms', 'categoryIds', '0'] }),
  ])
  const recognition = { criteriaSetId: standing(tenant), authorisedBy: 'MANUFACTURER', days: 3 } as const
  expect(await refused({ terms: termsFor(tenant, { recognition }) })).toEqual([
    expect.objectContaining({ code: 'INVALID_ID', field: ['input', 'terms', 'recognition', 'criteriaSetId'] }),
  ])
  expect(await refused({ providerId: toGlobalId('Provider', 'no-such') })).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', field: ['input', 'providerId'] }),
  ])
  expect(await refused({ validTo: ahead(399) })).toEqual([
    expect.objectContaining({ code: 'INVALID_DATE_RANGE', field: ['input', 'validTo'] }),
  ])
  expect(await refused({ validFrom: ahead(-1), validTo: ahead(399) })).toEqual([
    expect.objectContaining({ code: 'AGREEMENT_BACKDATED', field: ['input', 'validFrom'] }),
  ])
})

test('agreements of a maker, newest first: its own and what was proposed to it, and nobody else’s', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const own = await drafted(tenant)
  const theirs = await proposed(tenant, {}, 'PROVIDER')
  await drafted(tenant, {}, 'PROVIDER')
  const all = [theirs.id, own.id, standing(tenant)]
  const query = 'query($maker: ID) { agreements(manufacturerId: $maker) { edges { node { id } } } }'
  const maker = toGlobalId('Manufacturer', tenant.maker.id)
  expect(await list(tenant.as.MANUFACTURER, query)).toEqual(all)
  expect(await list(tenant.as.AUDITOR, query, { maker })).toEqual(all)
  expect(await list(tenant.as.PLATFORM, query, { maker })).toEqual(all)
  expect(await list(other.as.MANUFACTURER, query, { maker })).toEqual([])
  const { errors } = await callApi({ query, viewer: tenant.as.PLATFORM })
  expect(errors[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: ['manufacturerId'] })
})

test('agreements of a provider: all for itself, a maker’s own for the maker, page by page', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const foreign = await proposed({ ...other, provider: tenant.provider })
  await drafted(tenant)
  const own = [(await proposed(tenant)).id, standing(tenant)]
  expect(await ofProvider(tenant)).toEqual([own[0], foreign.id, own[1]])
  expect(await ofProvider(tenant, tenant.as.MANUFACTURER)).toEqual(own)
  expect(await ofProvider(tenant, tenant.as.AUDITOR, 1)).toEqual([own[0]])
  expect(await ofProvider(tenant, other.as.MANUFACTURER)).toEqual([foreign.id])
  for (const role of ['HOTLINE', 'DEALER', 'CUSTOMER', 'REGULATOR', 'SERVICE_POINT', 'TECHNICIAN'] as const)
    expect([role, await ofProvider(tenant, tenant.as[role])]).toEqual([role, []])
})

test('an agreement shows to its two sides, the auditor and the platform; a draft to its author’s side', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const seenBy = async ({ as }: Tenant, id: string) => {
    const answers = await Promise.all(roles.map((role) => agreementAs(as[role], id, 'id')))
    return roles.filter((_, i) => answers[i])
  }
  const drafts = [await drafted(tenant), await drafted(tenant, {}, 'PROVIDER')]
  const [own = '', theirs = ''] = drafts.map(({ id }) => id)
  expect(await seenBy(tenant, standing(tenant))).toEqual(['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'PLATFORM'])
  expect(await seenBy(tenant, own)).toEqual(['MANUFACTURER', 'AUDITOR', 'PLATFORM'])
  expect(await seenBy(tenant, theirs)).toEqual(['PROVIDER', 'PLATFORM'])
  expect(await seenBy(other, standing(tenant))).toEqual(['PLATFORM'])
  const propose = { id: theirs, version: 1 }
  expect(codes(await doTo(tenant, 'MANUFACTURER', 'Propose', propose))).toEqual(['NOT_FOUND'])
})

test('each side is told what the other did', async () => {
  const tenant = await newTenant()
  const { id } = await concluded(tenant)
  const told = async (viewer: TokenClaims) => {
    const query = '{ notices { edges { node { kind subjectId } } } }'
    const { data } = await callApi<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>({
      query,
      viewer,
    })
    return data.notices.edges.map(({ node }) => node).filter(({ subjectId }) => subjectId === id)
  }
  expect((await told(tenant.as.PROVIDER)).map(({ kind }) => kind).sort()).toEqual([
    'AGREEMENT_CONFIRMED',
    'AGREEMENT_PROPOSED',
  ])
  expect((await told(tenant.as.MANUFACTURER)).map(({ kind }) => kind)).toEqual(['AGREEMENT_CONFIRMED'])
})
