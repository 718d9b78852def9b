import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { ids, promised, today } from '../support/channels'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>
interface Shown {
  readonly id: string
  readonly version: number
}

const SUBJECTS = ['ITEM', 'QUALITY', 'STAFF', 'FUNDS', 'EQUIPMENT', 'TIME']

const open = (tenant: Tenant, change: Values = {}, viewer: TokenClaims = tenant.as.PROVIDER) =>
  mutate<Shown & { lacking: string[] }>({
    name: 'capabilityReviewOpen',
    viewer,
    input: {
      promiserId: ids(tenant).provider,
      serviceItem: 'INSTALLATION',
      categoryId: ids(tenant).category,
      region: tenant.region,
      ...change,
    },
    select: 'capabilityReview { id version lacking }',
  })

const onReview = (name: string, viewer: TokenClaims, input: Values) =>
  mutate<Shown>({ name, viewer, input, select: 'capabilityReview { id version }' })

const withdraw = (viewer: TokenClaims, id: string, change: Values = {}) =>
  mutate<Shown & { binds: boolean; withdrawnOn: string | null }>({
    name: 'servicePromiseWithdraw',
    viewer,
    input: { id, reason: '停业整顿', ...change },
    select: 'servicePromise { id version binds withdrawnOn }',
  })

const promises = ({ region }: Tenant, viewer: TokenClaims) => listed(viewer, `servicePromises(region: "${region}")`)

describe('O6 a review that is opened', () => {
  test('lacks all six subjects, and leads to a promise that customers read', async () => {
    const tenant = await newTenant()
    const { PROVIDER, CUSTOMER } = tenant.as
    const idempotencyKey = newKey()
    const opened = await open(tenant, { idempotencyKey })
    const { id, lacking } = doneAs(opened)
    expect(lacking).toEqual(SUBJECTS)
    expect(await open(tenant, { idempotencyKey })).toEqual(opened)
    expect(await listed(PROVIDER, 'capabilityReviews')).toEqual([{ id }])
    const pass = () => onReview('capabilityReviewPass', PROVIDER, { id, expiresOn: addDays(today(), 100) })
    expect(refusedAs(await pass())).toBe('REVIEW_INCOMPLETE input.id')
    for (const subject of SUBJECTS) {
      const found = { id, subject, outcome: 'MET', reviewer: '周工', evidence: '现场核对' }
      doneAs(await onReview('capabilityReviewFind', PROVIDER, found))
    }
    doneAs(await pass())
    const published = await mutate<Shown>({
      ...{ name: 'servicePromisePublish', viewer: PROVIDER, input: { reviewId: id, from: today() } },
      select: 'servicePromise { id version }',
    })
    expect(await promises(tenant, CUSTOMER)).toEqual([{ id: doneAs(published).id }])
    expect(await logOf(PROVIDER, 'CapabilityReview', id)).toEqual([
      ...['OPENED', ...SUBJECTS.map(() => 'FOUND'), 'PASSED', 'PROMISED'],
    ])
  })

  test('is read by who reviews, its auditor and the authority of the region, and by nobody else', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { as } = tenant
    const { id } = doneAs(await open(tenant, { promiserId: ids(tenant).maker }, as.MANUFACTURER))
    const sees = async (viewer: TokenClaims) =>
      (await asked<{ node: object | null }>(viewer, `{ node(id: "${id}") { id } }`)).node !== null
    for (const viewer of [as.MANUFACTURER, as.AUDITOR, as.REGULATOR, as.PLATFORM]) expect(await sees(viewer)).toBe(true)
    for (const viewer of [as.PROVIDER, as.CUSTOMER, other.as.MANUFACTURER, other.as.REGULATOR])
      expect(await sees(viewer)).toBe(false)
    expect(await listed(other.as.MANUFACTURER, `capabilityReviews(promiserId: "${ids(tenant).maker}")`)).toEqual([])
  })

  test.each<[string, (tenant: Tenant) => Values, string]>([
    ['for the maker, by a provider', (one) => ({ promiserId: ids(one).maker }), 'NOT_FOUND input.promiserId'],
    ['for what promises nothing', (one) => ({ promiserId: ids(one).point }), 'INVALID_ID input.promiserId'],
    [
      'for a category that is none',
      () => ({ categoryId: toGlobalId('ProductCategory', 'none') }),
      'NOT_FOUND input.categoryId',
    ],
    ['where no region is', () => ({ region: '999999' }), 'UNKNOWN_REGION input.region'],
  ])('%s is refused, and none is opened', async (_what, change, code) => {
    const tenant = await newTenant()
    expect(refusedAs(await open(tenant, change(tenant)))).toBe(code)
    expect(await listed(tenant.as.PROVIDER, 'capabilityReviews')).toEqual([])
  })
})

describe('O6 a promise that is withdrawn', () => {
  test('binds no more and is read no more, once, with its reason in the log; its review stands', async () => {
    const tenant = await newTenant()
    const { PROVIDER, CUSTOMER, REGULATOR } = tenant.as
    const id = await promised(tenant, 'PROVIDER')
    expect(await promises(tenant, CUSTOMER)).toEqual([{ id }])
    const key = { version: 1, idempotencyKey: newKey() }
    const withdrawn = await withdraw(PROVIDER, id, key)
    expect(doneAs(withdrawn)).toEqual({ id, version: 2, binds: false, withdrawnOn: today() })
    expect(await withdraw(PROVIDER, id, key)).toEqual(withdrawn)
    for (const viewer of [CUSTOMER, REGULATOR]) expect(await promises(tenant, viewer)).toEqual([])
    expect(await logOf(REGULATOR, 'ServicePromise', id)).toEqual(['PUBLISHED', 'WITHDRAWN'])
    const fields = 'lacking expiresOn promise { id binds }'
    const query = `{ capabilityReviews { edges { node { ${fields} } } } }`
    const { capabilityReviews } = await asked<{ capabilityReviews: { edges: object[] } }>(PROVIDER, query)
    expect(capabilityReviews.edges).toEqual([
      { node: { lacking: [], expiresOn: expect.any(String), promise: { id, binds: false } } },
    ])
    expect(refusedAs(await withdraw(PROVIDER, id))).toBe('PROMISE_WITHDRAWN input.id')
  })

  test('may be made anew on the same review', async () => {
    const tenant = await newTenant()
    const id = await promised(tenant, 'MANUFACTURER')
    doneAs(await withdraw(tenant.as.MANUFACTURER, id))
    const [review] = await listed(tenant.as.MANUFACTURER, 'capabilityReviews')
    const again = await mutate<{ id: string; binds: boolean }>({
      ...{ name: 'servicePromisePublish', viewer: tenant.as.MANUFACTURER },
      input: { reviewId: review?.id, from: today() },
      select: 'servicePromise { id binds }',
    })
    expect(doneAs(again)).toEqual({ id, binds: true })
    expect(await promises(tenant, tenant.as.CUSTOMER)).toEqual([{ id }])
  })

  test('with a reason, by the version as it stands, and by who made it', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { PROVIDER, MANUFACTURER } = tenant.as
    const id = await promised(tenant, 'PROVIDER')
    expect(refusedAs(await withdraw(PROVIDER, id, { reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(refusedAs(await withdraw(PROVIDER, id, { reason: '长'.repeat(1001) }))).toBe('TOO_LONG input.reason')
    expect(refusedAs(await withdraw(PROVIDER, id, { version: 2 }))).toBe('STALE_VERSION input.version')
    for (const viewer of [MANUFACTURER, other.as.PROVIDER])
      expect(refusedAs(await withdraw(viewer, id))).toBe('NOT_FOUND input.id')
    expect(await promises(tenant, tenant.as.CUSTOMER)).toEqual([{ id }])
  })
})

test('cost: a review is opened by two reads and a transaction, a promise withdrawn by one', async () => {
  const tenant = await newTenant()
  const opened = await measured(() => open(tenant))
  expect(opened.cost.operations).toBe('2 GetItem + TransactWriteItems')
  const id = await promised(tenant, 'PROVIDER')
  const withdrawn = await measured(() => withdraw(tenant.as.PROVIDER, id))
  expect(withdrawn.cost.operations).toBe('GetItem + TransactWriteItems')
})
