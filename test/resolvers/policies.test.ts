import { createPoliciesStore } from '../../functions/admission/policies/policies.store'
import { addDays } from '../../functions/shared/days'
import { parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { newKey, type TokenClaims } from '../support/api'
import { attached } from '../support/attachments'
import { newAgreement } from '../support/evaluations'
import { measured } from '../support/meter'
import {
  categoryOf,
  content,
  drafted,
  draftPolicy,
  type Edition,
  listed,
  onPolicy,
  published,
  readPolicy,
  seen,
  today,
} from '../support/policies'
import { newTenant, type Tenant } from '../support/tenant'

let own: Tenant
let foreign: Tenant
let maker: TokenClaims

beforeAll(async () => {
  ;[own, foreign] = await Promise.all([newTenant(), newTenant()])
  maker = own.as.MANUFACTURER
})

const refusals = ({ userErrors }: { userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, field])
const roles = (...names: string[]) => ({ audience: { roles: names } })
const reading: readonly Role[] = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN']

describe('N22 the life of an edition', () => {
  test('drafted, written anew, published; then nothing changes it', async () => {
    const draft = await drafted(maker)
    expect(draft).toMatchObject({ version: 1, state: 'DRAFT', edition: 1 })
    const again = await onPolicy('policyRedraft', maker, { ...content({ title: '改' }), id: draft.id, version: 1 })
    expect(again.object).toMatchObject({ version: 2, state: 'DRAFT' })
    const stale = await onPolicy('policyPublish', maker, { id: draft.id, version: 1 })
    expect(refusals(stale)).toEqual([['STALE_VERSION', ['input', 'version']]])
    const done = await onPolicy('policyPublish', maker, { id: draft.id, version: 2 })
    expect(done.object).toMatchObject({ version: 3, state: 'PUBLISHED' })
    for (const name of ['policyRedraft', 'policyPublish'] as const) {
      const more = name === 'policyRedraft' ? content() : {}
      const refused = await onPolicy(name, maker, { ...more, id: draft.id, version: 3 })
      expect(refusals(refused)).toEqual([['POLICY_STATE', ['input', 'id']]])
    }
    const node = await seen<object>(
      maker,
      draft.id,
      'title text audience { roles } log { edges { node { action by } } }',
    )
    expect(node).toEqual({
      title: '改',
      text: content().text,
      audience: { roles: [...reading] },
      log: { edges: ['DRAFTED', 'REDRAFTED', 'PUBLISHED'].map((action) => ({ node: { action, by: maker.sub } })) },
    })
  })

  test('the next edition takes the place of the one before, in one step', async () => {
    const first = await published(maker)
    const next = await drafted(maker, { supersedes: first.id })
    expect(next).toMatchObject({ edition: 2, state: 'DRAFT' })
    expect(await seen(own.as.PROVIDER, first.id, 'state')).toEqual({ state: 'PUBLISHED' })
    await onPolicy('policyPublish', maker, { id: next.id, version: 1 })
    expect(await seen(maker, first.id, 'state supersededBy { id }')).toEqual({
      state: 'SUPERSEDED',
      supersededBy: { id: next.id },
    })
    expect(await seen(own.as.PROVIDER, first.id, 'state')).toBeNull()
    const taken = await draftPolicy(maker, { supersedes: first.id })
    expect(refusals(taken)).toEqual([['POLICY_NOT_LATEST', ['input', 'supersedes']]])
    await drafted(maker, { supersedes: next.id })
    expect(refusals(await draftPolicy(maker, { supersedes: next.id }))).toEqual([
      ['ALREADY_EXISTS', ['input', 'supersedes']],
    ])
  })

  test('withdrawn, it is gone for readers and can be taken up again', async () => {
    const first = await published(maker)
    const input = { id: first.id, version: first.version, reason: '有误' }
    expect(refusals(await onPolicy('policyWithdraw', maker, { ...input, reason: ' ' }))).toEqual([
      ['REQUIRED', ['input', 'reason']],
    ])
    await onPolicy('policyWithdraw', maker, input)
    expect(await seen(maker, first.id, 'state reason')).toEqual({ state: 'WITHDRAWN', reason: '有误' })
    expect(refusals(await readPolicy(own.as.PROVIDER, first.id))).toEqual([['NOT_FOUND', ['input', 'id']]])
    expect(await published(maker, { supersedes: first.id })).toMatchObject({ edition: 2 })
  })

  test('of many drafts published at once each is in effect; of one draft one publication counts', async () => {
    const tenant = await newTenant()
    const drafts = await Promise.all(Array.from({ length: 8 }, () => drafted(tenant.as.MANUFACTURER)))
    const publish = ({ id, version }: Edition) => onPolicy('policyPublish', tenant.as.MANUFACTURER, { id, version })
    const answers = await Promise.all([...drafts, drafts[0] as Edition].map(publish))
    expect(answers.filter(({ object }) => object !== null)).toHaveLength(8)
    expect((await listed(tenant.as.PROVIDER)).sort()).toEqual(drafts.map(({ id }) => id).sort())
  })

  test.each<[string, object, string, readonly string[]]>([
    ['a document of another', { attachmentIds: 'foreign' }, 'NOT_FOUND', ['attachmentIds', '0']],
    [
      'an unknown category',
      { audience: { roles: ['PROVIDER'], categoryIds: ['none'] } },
      'INVALID_ID',
      ['audience', 'categoryIds', '0'],
    ],
    ['a policy of another', { supersedes: 'foreign' }, 'NOT_FOUND', ['supersedes']],
    ['no words and no document', { text: null }, 'POLICY_EMPTY', ['text']],
  ])('%s is refused', async (_what, change, code, at) => {
    const named: Record<string, unknown> = { ...change }
    if ('supersedes' in named) named.supersedes = (await published(foreign.as.MANUFACTURER)).id
    if ('attachmentIds' in named) named.attachmentIds = [await attached(own.as.PROVIDER)]
    expect(refusals(await draftPolicy(maker, named))).toEqual([[code, ['input', ...at]]])
  })
})

describe('N22 whom it reaches', () => {
  test.each([
    ['PROVIDER', ['PROVIDER']],
    ['SERVICE_POINT', ['PROVIDER', 'SERVICE_POINT']],
    ['TECHNICIAN', ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN']],
  ] as const)('one for %s is seen by those and who answers for them, and asks those alone', async (role, visible) => {
    const { id } = await published(maker, roles(role))
    for (const one of reading) {
      const node = await seen<{ asksMe: boolean }>(own.as[one], id, 'asksMe')
      const expected = (visible as readonly Role[]).includes(one) ? { asksMe: one === role } : null
      expect([one, node]).toEqual([one, expected])
      if (expected && !expected.asksMe)
        expect(refusals(await readPolicy(own.as[one], id))).toEqual([['POLICY_NOT_ADDRESSED', ['input', 'id']]])
    }
  })

  test.each<[string, object, boolean]>([
    ['its region', { regions: ['OWN'] }, true],
    ['another region', { regions: ['810000'] }, false],
    ['its level', { levels: [3] }, true],
    ['another level', { levels: [1, 2] }, false],
  ])('a technician, by %s', async (_what, limit, isMeant) => {
    const named = 'regions' in limit && JSON.stringify(limit).includes('OWN') ? { regions: [own.region] } : limit
    const { id } = await published(maker, { audience: { roles: ['TECHNICIAN'], ...named } })
    expect(await seen(own.as.TECHNICIAN, id, 'asksMe')).toEqual(isMeant ? { asksMe: true } : null)
  })

  test('by category; those without an agreement with the maker see nothing', async () => {
    const mine = await published(maker, { audience: { roles: [...reading], categoryIds: [categoryOf(own)] } })
    const other = await published(maker, { audience: { roles: [...reading], categoryIds: [categoryOf(foreign)] } })
    for (const role of reading) {
      expect(await seen(own.as[role], mine.id, 'id')).toEqual({ id: mine.id })
      expect(await seen(own.as[role], other.id, 'id')).toBeNull()
      expect(await seen(foreign.as[role], mine.id, 'id')).toBeNull()
    }
  })

  test('once the agreement has ended nobody is asked any more', async () => {
    const tenant = await newTenant({ validTo: addDays(today, -1) })
    const { id } = await published(tenant.as.MANUFACTURER)
    for (const role of reading) expect([role, await seen(tenant.as[role], id, 'id')]).toEqual([role, null])
    expect(await listed(tenant.as.PROVIDER)).toEqual([])
  })

  test('a draft is the maker’s alone', async () => {
    const { id } = await drafted(maker)
    for (const role of ['HOTLINE', 'AUDITOR', ...reading] as const)
      expect(await seen(own.as[role], id, 'id')).toBeNull()
    expect(await seen(foreign.as.MANUFACTURER, id, 'id')).toBeNull()
    expect(await listed(maker, ', drafts: true')).toContain(id)
    expect(await listed(maker)).not.toContain(id)
    expect(await listed(own.as.AUDITOR, ', drafts: true')).toEqual([])
  })
})

describe('N22 lists', () => {
  test('a reader has what is unread first, soonest first; then the rest, newest first; in pages', async () => {
    const { as } = await newTenant()
    const by = (days: number) => ({ readBy: addDays(today, days) })
    const [late, soon, done] = [
      await published(as.MANUFACTURER, by(20)),
      await published(as.MANUFACTURER, by(5)),
      await published(as.MANUFACTURER, by(1)),
    ]
    const overseen = await published(as.MANUFACTURER, roles('TECHNICIAN'))
    await readPolicy(as.PROVIDER, done.id)
    const all = await listed(as.PROVIDER)
    expect(all.slice(0, 2)).toEqual([soon.id, late.id])
    expect(all.slice(2).sort()).toEqual([done.id, overseen.id].sort())
    expect(await listed(as.PROVIDER, '', 1)).toEqual(all)
    expect(await listed(as.TECHNICIAN)).toEqual(expect.arrayContaining([overseen.id]))
  })

  test('the maker has all it ever published, newest first', async () => {
    const { as } = await newTenant()
    const first = await published(as.MANUFACTURER)
    const second = await published(as.MANUFACTURER, { supersedes: first.id })
    for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR'] as const)
      expect(await listed(as[role], '', 1)).toEqual([second.id, first.id])
  })
})

interface Reach {
  readonly readers: number
  readonly asked: number
  readonly read: number
  readonly share: number | null
}
const REACH = 'reach { readers asked read share overdue }'

describe('N22 receipts', () => {
  test('a person signs once, dated; again it is the receipt of then', async () => {
    const { id } = await published(maker)
    const [first, second] = [await readPolicy(own.as.TECHNICIAN, id), await readPolicy(own.as.TECHNICIAN, id)]
    expect(first.object).toMatchObject({ by: own.as.TECHNICIAN.sub, role: 'TECHNICIAN', edition: 1 })
    expect(second).toEqual(first)
    expect(await seen(own.as.TECHNICIAN, id, 'myReceipt { at }')).toEqual({ myReceipt: { at: first.object?.at } })
    expect(await seen<{ reach: Reach }>(maker, id, REACH)).toMatchObject({ reach: { readers: 1 } })
  })

  test('the same request again counts once; its key for another is refused', async () => {
    const [{ id }, other] = [await published(maker), await published(maker)]
    const idempotencyKey = newKey()
    await readPolicy(own.as.PROVIDER, id, { idempotencyKey })
    expect(refusals(await readPolicy(own.as.PROVIDER, id, { idempotencyKey }))).toEqual([])
    const reused = await readPolicy(own.as.PROVIDER, other.id, { idempotencyKey })
    expect(refusals(reused)).toEqual([['IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']]])
    expect(await seen<{ reach: Reach }>(maker, id, REACH)).toMatchObject({ reach: { readers: 1 } })
  })

  test('a repeat answers as the first time, though the policy has gone since', async () => {
    const { id, version } = await published(maker)
    const [draftKey, idempotencyKey] = [newKey(), newKey()]
    const next = await drafted(maker, { supersedes: id, idempotencyKey: draftKey })
    const first = await readPolicy(own.as.PROVIDER, id, { idempotencyKey })
    await onPolicy('policyPublish', maker, { id: next.id, version: 1 })
    expect(await readPolicy(own.as.PROVIDER, id, { idempotencyKey })).toEqual(first)
    expect(await drafted(maker, { supersedes: id, idempotencyKey: draftKey })).toMatchObject({
      id: next.id,
      version: 2,
    })
    expect(version).toBe(2)
  })

  test('what is counted is distinct persons, whatever the order, the repetition and the concurrency', async () => {
    const { id } = await published(maker)
    const persons = Array.from({ length: 12 }, (_, i) => ({ ...own.as.SERVICE_POINT, sub: `desk-${i}` }))
    const readings = [...persons, ...persons.slice(0, 6), ...persons.slice(3), own.as.PROVIDER, own.as.PROVIDER]
    const shuffled = readings.map((one, i) => [(i * 7919) % readings.length, one] as const).sort(([a], [b]) => a - b)
    const sign = async (viewer: TokenClaims): Promise<void> => {
      const { userErrors } = await readPolicy(viewer, id)
      if (userErrors.some(({ code }) => code === 'BUSY')) await sign(viewer)
    }
    await Promise.all(shuffled.map(([, viewer]) => sign(viewer)))
    type Row = { reach: Reach; points: { edges: { node: { reach: Reach } }[] }; receipts: { edges: object[] } }
    type Data = { reach: Reach; providers: { edges: { node: Row }[] } }
    const select = `reach { readers } providers { edges { node { reach { readers } points { edges { node { reach { readers } } } } receipts(first: 100) { edges { node { by } } } } } }`
    const node = await seen<Data>(maker, id, select)
    const row = node?.providers.edges[0]?.node
    expect(node?.reach.readers).toBe(13)
    expect(row?.reach.readers).toBe(13)
    expect(row?.points.edges[0]?.node.reach.readers).toBe(12)
    expect(row?.receipts.edges).toHaveLength(13)
  })

  test('an edition that does not ask again counts those who read before; one that does begins at nobody', async () => {
    const first = await published(maker)
    await readPolicy(own.as.PROVIDER, first.id)
    const same = await published(maker, { supersedes: first.id, readAgain: false })
    expect(await seen(own.as.PROVIDER, same.id, 'myReceipt { edition }')).toEqual({ myReceipt: { edition: 1 } })
    expect((await readPolicy(own.as.PROVIDER, same.id)).object).toMatchObject({ edition: 1 })
    expect(await seen<{ reach: Reach }>(maker, same.id, REACH)).toMatchObject({ reach: { readers: 1 } })
    const anew = await published(maker, { supersedes: same.id })
    expect(await seen(own.as.PROVIDER, anew.id, 'myReceipt { edition }')).toEqual({ myReceipt: null })
    expect(await seen<{ reach: Reach }>(maker, anew.id, REACH)).toMatchObject({ reach: { readers: 0 } })
  })

  test('a provider sees its own people, a point its own, a technician and another maker nobody', async () => {
    const { provider } = await newTenant()
    const { manufacturerId, categoryIds, validFrom, validTo } = own.agreement
    await newAgreement({ manufacturerId, providerId: provider.id, categoryIds, validFrom, validTo })
    const other: TokenClaims = { role: 'PROVIDER', sub: 'other', org: provider.id }
    const { id } = await published(maker)
    for (const viewer of [own.as.PROVIDER, own.as.SERVICE_POINT, own.as.TECHNICIAN, other]) await readPolicy(viewer, id)
    const select =
      'reach { readers } providers { edges { node { provider { id } reach { readers } receipts { edges { node { by technician { name } } } } } } }'
    type Row = { provider: { id: string }; reach: Reach; receipts: { edges: { node: { by: string } }[] } }
    type Data = { reach: Reach | null; providers: { edges: { node: Row }[] } }
    const look = async (viewer: TokenClaims) => {
      const node = await seen<Data>(viewer, id, select)
      return [
        node?.reach?.readers ?? null,
        node?.providers.edges.map(({ node: row }) => [row.provider.id, row.reach.readers]),
      ]
    }
    const rows = [own.provider.id, provider.id].map((one, i) => [toGlobalId('Provider', one), 3 - 2 * i] as const)
    const byId = (a: readonly unknown[], b: readonly unknown[]) =>
      (parseGlobalId(String(a[0]))?.id ?? '') < (parseGlobalId(String(b[0]))?.id ?? '') ? -1 : 1
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PLATFORM'] as const)
      expect(await look(own.as[role])).toEqual([4, [...rows].sort(byId)])
    expect(await look(own.as.PROVIDER)).toEqual([3, [rows[0]]])
    expect(await look(other)).toEqual([1, [rows[1]]])
    expect(await look(own.as.SERVICE_POINT)).toEqual([2, []])
    for (const role of ['TECHNICIAN', 'HOTLINE'] as const) expect(await look(own.as[role])).toEqual([null, []])
    expect(await seen(own.as.PROVIDER, id, 'log { edges { cursor } }')).toEqual({ log: { edges: [] } })
    const named = `providers(providerId: "${toGlobalId('Provider', provider.id)}") { edges { node { reach { readers } } } }`
    expect(await seen(maker, id, named)).toEqual({ providers: { edges: [{ node: { reach: { readers: 1 } } }] } })
    expect(await seen(own.as.PROVIDER, id, named)).toEqual({ providers: { edges: [] } })
    const atPoint = `receipts(servicePointId: "${toGlobalId('ServicePoint', own.point.id)}") { edges { node { role } } }`
    expect(await seen(own.as.PROVIDER, id, `providers { edges { node { ${atPoint} } } }`)).toEqual({
      providers: {
        edges: [{ node: { receipts: { edges: ['SERVICE_POINT', 'TECHNICIAN'].map((role) => ({ node: { role } })) } } }],
      },
    })
  })
})

describe('N22 costs', () => {
  test('signing is one transaction of five writes, at the first and at the hundredth reader', async () => {
    const { id } = await published(maker)
    const sign = async (sub: string) => (await measured(() => readPolicy({ ...own.as.SERVICE_POINT, sub }, id))).cost
    const first = await sign('first')
    for (let i = 0; i < 20; i += 1) await readPolicy({ ...own.as.SERVICE_POINT, sub: `person-${i}` }, id)
    const later = await sign('later')
    expect(first).toMatchObject({ operations: '3 GetItem + TransactWriteItems', calls: 4, write: 10 })
    expect(later).toEqual(first)
  })

  test('a reader’s list is the same few calls, whether three or twenty concern it', async () => {
    const { as } = await newTenant()
    const costOf = async () => (await measured(() => listed(as.TECHNICIAN, '', 3))).cost
    const one = async () => (await measured(() => listed(as.TECHNICIAN, '', 100))).cost
    for (let i = 0; i < 3; i += 1) await published(as.MANUFACTURER)
    const small = await costOf()
    for (let i = 0; i < 17; i += 1) await published(as.MANUFACTURER)
    const large = await one()
    expect(small.operations).toBe('4 GetItem + Query + 2 BatchGetItem')
    expect(large.calls).toBe(small.calls)
  })

  test('the reach of a page of twenty is read in two BatchGets', async () => {
    const store = createPoliciesStore()
    const keys = Array.from({ length: 20 }, (_, i) => `${own.maker.id}.${i}~1`)
    const { cost } = await measured(() => Promise.all(keys.map((key) => store.reach(key))))
    expect(cost.operations).toBe('2 BatchGetItem')
  })

  test('publishing is three reads and one transaction, however many are in effect', async () => {
    const { as } = await newTenant()
    const costOf = async () => {
      const first = await published(as.MANUFACTURER)
      const { id, version } = await drafted(as.MANUFACTURER, { supersedes: first.id })
      return (await measured(() => onPolicy('policyPublish', as.MANUFACTURER, { id, version }))).cost
    }
    const small = await costOf()
    for (let i = 0; i < 10; i += 1) await published(as.MANUFACTURER)
    const large = await costOf()
    expect(small).toMatchObject({ operations: '3 GetItem + TransactWriteItems', calls: 4 })
    expect(large.calls).toBe(small.calls)
  })
})
