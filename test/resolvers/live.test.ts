import type { Context } from 'aws-lambda'
import { createChangesStore } from '../../functions/live/changes.store'
import { markChanges } from '../../functions/live/mark-changes.use-case'
import { sealText } from '../../functions/platform/sealed-text'
import { toGlobalId } from '../../functions/shared/ids'
import { handler as projectEntry } from '../../functions/supervision/project-insights.stream'
import { scopeOf } from '../../functions/supervision/rollup-keys'
import { orderIn } from '../support/access/orders'
import { callApi, type TokenClaims } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

interface Changes {
  readonly kinds: readonly string[]
  readonly token: string
  readonly pollAfterSeconds: number
}

const ask = async (viewer: TokenClaims, scope: object, token?: string, headers = {}) => {
  const query = `query($scope: InsightScopeInput!, $token: String) {
    changesSince(scope: $scope, token: $token) { kinds token pollAfterSeconds } }`
  const { data, errors } = await callApi<{ changesSince: Changes } | null>({
    query,
    variables: { scope, token },
    viewer,
    headers,
  })
  return { changes: data?.changesSince, errors }
}

const follow = async (viewer: TokenClaims, scope: object, token?: string): Promise<Changes> => {
  const { changes, errors } = await ask(viewer, scope, token)
  if (!changes) throw new Error(JSON.stringify(errors))
  return changes
}

const image = (kind: string, doc: object) => ({ kind, doc })
const counted = deployed('project-insights', (...images: object[]) =>
  projectEntry({ Records: images.map((one, i) => recordOf(one, i)) }, {} as Context, () => {}),
)

const scopesOf = ({ maker, provider, point, region, as }: Tenant) =>
  [
    [as.MANUFACTURER, { manufacturerId: toGlobalId('Manufacturer', maker.id) }],
    [as.MANUFACTURER, { providerId: toGlobalId('Provider', provider.id) }],
    [as.PROVIDER, { providerId: toGlobalId('Provider', provider.id) }],
    [as.SERVICE_POINT, { servicePointId: toGlobalId('ServicePoint', point.id) }],
    [as.REGULATOR, { region }],
  ] as const

test('an order that was counted shows in each of its scopes once, and in no other', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const before = await Promise.all(scopesOf(tenant).map(([viewer, scope]) => follow(viewer, scope)))
  const others = await Promise.all(scopesOf(other).map(([viewer, scope]) => follow(viewer, scope)))
  for (const { kinds, pollAfterSeconds } of before) expect([kinds, pollAfterSeconds]).toEqual([[], 60])
  const { order } = await orderIn(tenant, 'ACCEPTED')
  await counted(image('ORDER', order))
  for (const [i, [viewer, scope]] of scopesOf(tenant).entries()) {
    const changed = await follow(viewer, scope, before[i]?.token)
    expect([i, changed.kinds, changed.pollAfterSeconds]).toEqual([i, ['WORK_ORDERS', 'FIGURES'], 5])
    expect((await follow(viewer, scope, changed.token)).kinds).toEqual([])
  }
  for (const [i, [viewer, scope]] of scopesOf(other).entries())
    expect((await follow(viewer, scope, others[i]?.token)).kinds).toEqual([])
})

test('a complaint and a rectification order show as what they are', async () => {
  const tenant = await newTenant()
  const { maker, region, as } = tenant
  const scope = { manufacturerId: toGlobalId('Manufacturer', maker.id) }
  const county = { region }
  const [first, local] = [await follow(as.MANUFACTURER, scope), await follow(as.REGULATOR, county)]
  const complaint = { id: `${maker.id}.c`, manufacturerId: maker.id, region }
  const store = createChangesStore()
  await markChanges([image('COMPLAINT', complaint), image('ENTRY', complaint)], new Date(), store)
  expect((await follow(as.MANUFACTURER, scope, first.token)).kinds).toEqual(['COMPLAINTS', 'FIGURES'])
  await counted(
    image('RECTIFICATION', { id: `${maker.id}.r`, region, addressee: { kind: 'MAKER', id: maker.id }, version: 1 }),
  )
  expect((await follow(as.MANUFACTURER, scope, first.token)).kinds).toEqual(['COMPLAINTS', 'RECTIFICATIONS', 'FIGURES'])
  expect((await follow(as.REGULATOR, county, local.token)).kinds).toEqual(['COMPLAINTS', 'RECTIFICATIONS', 'FIGURES'])
})

test('a token is refused for another scope or caller, changed, or after a day, with its code', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const { maker, provider, as } = tenant
  const own = { manufacturerId: toGlobalId('Manufacturer', maker.id) }
  const pair = { providerId: toGlobalId('Provider', provider.id) }
  const { token } = await follow(as.MANUFACTURER, own)
  const codes = async (viewer: TokenClaims, scope: object, given: string) =>
    (await ask(viewer, scope, given)).errors.map(({ extensions }) => extensions)
  const refused = [{ code: 'INVALID_CURSOR', field: ['token'] }]
  expect(await codes(as.MANUFACTURER, pair, token)).toEqual(refused)
  expect(await codes(as.HOTLINE, own, token)).toEqual(refused)
  expect(await codes(as.MANUFACTURER, own, `x${token}`)).toEqual(refused)
  expect(await codes(as.MANUFACTURER, own, 'nonsense')).toEqual(refused)
  // Whose scope it is not learns that first, whatever token it has.
  expect(await codes(other.as.MANUFACTURER, own, token)).toMatchObject([{ code: 'NOT_FOUND' }])
  const at = new Date(Date.now() - 25 * 3_600_000).toISOString()
  const seen = { scope: scopeOf.maker(maker.id), subject: as.MANUFACTURER.sub, at, marks: {} }
  const old = sealText('changes', JSON.stringify(seen))
  expect(await codes(as.MANUFACTURER, own, old)).toEqual([{ code: 'CHANGES_EXPIRED', field: ['token'] }])
  for (const [language, words] of [
    ['zh-CN', '令牌已超过 24 小时'],
    ['en', 'over 24 hours old'],
  ] as const)
    expect((await ask(as.MANUFACTURER, own, old, { 'accept-language': language })).errors[0]?.message).toContain(words)
})

test('asking costs one read of a scope’s marks, after 600 changes as after one', async () => {
  const tenant = await newTenant()
  const { order } = await orderIn(tenant, 'ACCEPTED')
  await counted(image('ORDER', order))
  const costs = async () => {
    const all = []
    for (const [viewer, scope] of scopesOf(tenant)) {
      const { token } = await follow(viewer, scope)
      all.push((await measured(() => follow(viewer, scope, token))).cost)
    }
    return all
  }
  const few = await costs()
  for (let n = 0; n < 6; n += 1)
    await markChanges(
      Array.from({ length: 100 }, (_, i) => image('ORDER', { ...order, id: `${order.id}${n}${i}` })),
      new Date(),
    )
  expect(await costs()).toMatchObject(few.map(({ operations, calls }) => ({ operations, calls, write: 0 })))
  expect(few.map(({ operations }) => operations)).toEqual(['BatchGetItem', 'GetItem', 'GetItem', 'GetItem', 'GetItem'])
})

test('marking costs 1 WCU for each scope and part that a batch touches, however many changes are in it', async () => {
  const { order } = await orderIn(await newTenant(), 'ACCEPTED')
  const one = (await measured(() => markChanges([image('ORDER', order)], new Date()))).cost
  expect(one).toMatchObject({ calls: 7, write: 7 })
  const same = Array.from({ length: 50 }, () => image('ORDER', order))
  expect((await measured(() => markChanges(same, new Date()))).cost).toMatchObject({ calls: 7, write: 7 })
  const many = Array.from({ length: 100 }, (_, i) => image('ORDER', { ...order, id: `${order.id}${i}` }))
  // County, provider, point and pair in one part each, prefecture in 2, province and maker in 8.
  expect((await measured(() => markChanges(many, new Date()))).cost.write).toBeLessThanOrEqual(4 + 2 + 8 + 8)
})
