import { createConductStore } from '../../functions/admission/conduct/conduct.store'
import { pointsBetween, sumOf, talliesByKind } from '../../functions/admission/conduct/points'
import { resume, suspend } from '../../functions/network/agreements/interrupt'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { act, breachId, kindsTold, listedBy, pointsOf, recounted, today, withCode } from '../support/conduct-api'
import {
  allegedBreach,
  confirmedBreach,
  decidedConsequence,
  proposedConsequence,
  replied,
  submittedFinding,
} from '../support/conduct-tenant'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, contactOf, dispatch, offered, act as onOrder, read, report, visit } from '../support/work-orders'

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

  /** A new order by the hotline, and what its dispatch says of the tenant's point. */
  const dispatchedNow = async (tenant: Tenant): Promise<string | null | undefined> => {
    const phone = `138${Date.now().toString().slice(-8)}`
    const product = { serial: null, modelId: toGlobalId('ProductModel', tenant.model.id) }
    const { object } = await report(tenant, { ...product, contact: { ...contactOf(tenant), phone } }, 'HOTLINE')
    await dispatch(object?.id ?? '')
    type Seen = { dispatch: { candidates: { servicePoint: { id: string }; excludedBy: string | null }[] } }
    const fields = 'dispatch { candidates(first: 50) { servicePoint { id } excludedBy } }'
    const order = await read<Seen>(tenant, 'MANUFACTURER', object?.id ?? '', fields)
    const own = toGlobalId('ServicePoint', tenant.point.id)
    return order?.dispatch.candidates.find(({ servicePoint }) => servicePoint.id === own)?.excludedBy
  }

  test('that stop new orders do so with the decision: none is offered, what was accepted goes on', async () => {
    const tenant = await withCode()
    const accepted = await offered(tenant)
    await bringTo(tenant, accepted, 'ACCEPTED')
    await decidedConsequence(tenant, await proposedConsequence(tenant), true)
    expect(await dispatchedNow(tenant)).toBeNull()
    const stop = await proposedConsequence(tenant, 'FAKE_PART')
    expect(stop.rule.kind).toBe('STOP_NEW_ORDERS')
    await decidedConsequence(tenant, stop, true)
    expect(await dispatchedNow(tenant)).toBe('AGREEMENT_SUSPENDED')
    const query = `{ node(id: "${toGlobalId('Agreement', tenant.agreement.id)}") { ... on Agreement { orderStops { consequenceId from until } } } }`
    for (const role of ['MANUFACTURER', 'PROVIDER'] as const)
      expect((await callApi({ query, viewer: tenant.as[role] })).data).toEqual({
        node: {
          orderStops: [
            { consequenceId: toGlobalId('Consequence', stop.id), from: addDays(today, -1), until: addDays(today, 344) },
          ],
        },
      })
    expect((await onOrder(tenant, 'SERVICE_POINT', 'Schedule', accepted, visit(tenant))).userErrors).toEqual([])
    expect((await onOrder(tenant, 'TECHNICIAN', 'Start', accepted)).userErrors).toEqual([])
  })

  test('that stop new orders stand beside a change of the agreement made at the same moment', async () => {
    const tenant = await withCode()
    await decidedConsequence(tenant, await proposedConsequence(tenant), true)
    const stop = await proposedConsequence(tenant, 'FAKE_PART')
    const { id } = tenant.agreement
    const request = { subject: 'desk', key: newKey(), payloadHash: '', at: new Date() }
    const viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: tenant.maker.id } as const
    const network = createNetworkStore()
    const suspended = network.act(request, id, viewer, (record) =>
      suspend(record, { from: addDays(today, 30), reason: '盘点' }, viewer, today),
    )
    await Promise.all([suspended, decidedConsequence(tenant, stop, true)])
    const terms = () => createNetworkStore().terms(tenant.provider.id, tenant.maker.id)
    expect(await terms()).toMatchObject({
      stops: [{ consequenceId: stop.id }],
      agreements: [{ suspensions: [{ from: addDays(today, 30) }] }],
    })
    await network.act({ ...request, key: newKey() }, id, viewer, (record) =>
      resume(record, { on: addDays(today, 40) }, viewer, today),
    )
    expect(await terms()).toMatchObject({ stops: [{ consequenceId: stop.id }] })
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
    const ledger = await createConductStore().ledgerToRead(tenant.provider.id)
    expect(talliesByKind(pointsBetween(ledger, tenant.maker.id, addDays(today, -365), today))).toEqual([
      { kind: 'NO_SHOW', breaches: 15, points: 15 },
    ])
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
