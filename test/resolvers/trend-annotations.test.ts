import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { refusedAs } from '../support/answers'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
interface Note {
  id: string
  day: string
  text: string
  role: string
  withdrawnAt: string | null
}
const SELECT = 'annotation { id day text role at withdrawnAt withdrawalReason }'
const add = (viewer: TokenClaims, input: Record<string, unknown>) =>
  mutate<Note>({
    name: 'satisfactionAnnotationAdd',
    viewer,
    input: { day: today, text: '新价格表生效', ...input },
    select: SELECT,
  })
const withdraw = (viewer: TokenClaims, input: Record<string, unknown>) =>
  mutate<Note>({
    name: 'satisfactionAnnotationWithdraw',
    viewer,
    input: { reason: '日期有误', ...input },
    select: SELECT,
  })

const trend = async (viewer: TokenClaims, scope: object, to = today) => {
  const { data, errors } = await callApi<{ satisfactionTrend: { annotations: Note[]; rules: object[] } }>({
    query: `query($scope: InsightScopeInput!, $from: Day!, $to: Day!) { satisfactionTrend(scope: $scope, from: $from, to: $to) {
      rules { signal points source } annotations { id day text } points { from signals } } }`,
    variables: { scope, from: addDays(today, -10), to },
    viewer,
  })
  expect(errors).toEqual([])
  return data.satisfactionTrend
}
const ofMaker = ({ maker }: Tenant) => ({ manufacturerId: toGlobalId('Manufacturer', maker.id) })
const ofProvider = ({ provider }: Tenant) => ({ providerId: toGlobalId('Provider', provider.id) })

test('Q1 what changed on a day stands beside the trend, once, until it is withdrawn', async () => {
  const tenant = await newTenant()
  const { MANUFACTURER: maker } = tenant.as
  const scope = ofMaker(tenant)
  const input = { idempotencyKey: newKey(), scope }
  const { result: first, cost } = await measured(() => add(maker, input))
  expect(first).toMatchObject({ userErrors: [], object: { day: today, role: 'MANUFACTURER', withdrawnAt: null } })
  expect(cost).toMatchObject({ operations: 'TransactWriteItems', calls: 1 })
  expect(await add(maker, input)).toEqual(first)
  await add(maker, { scope, day: addDays(today, -3), text: '换服务商' })
  await add(maker, { scope, day: addDays(today, -30), text: '早于图表' })
  const shown = await trend(maker, scope)
  expect(shown.annotations.map(({ text }) => text)).toEqual(['换服务商', '新价格表生效'])
  expect(shown.rules).toEqual([
    { signal: 'BEYOND_LIMITS', points: 1, source: 'Nelson 1984; ISO 7870-2:2013' },
    { signal: 'RUN', points: 9, source: 'Nelson 1984; ISO 7870-2:2013' },
    { signal: 'TREND', points: 6, source: 'Nelson 1984; ISO 7870-2:2013' },
  ])
  const taken = { idempotencyKey: newKey(), scope, id: first.object?.id }
  const withdrawn = await withdraw(maker, taken)
  expect(withdrawn.object).toMatchObject({ withdrawalReason: '日期有误' })
  expect(await withdraw(maker, taken)).toEqual(withdrawn)
  expect((await withdraw(maker, { scope, id: first.object?.id })).userErrors).toMatchObject([
    { code: 'ACTION_NOT_ALLOWED' },
  ])
  expect((await trend(maker, scope)).annotations.map(({ text }) => text)).toEqual(['换服务商'])
})

test('Q1 a note stands beside one scope alone: what a maker writes of a provider the provider does not read', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const { as } = tenant
  await add(as.MANUFACTURER, { scope: ofProvider(tenant), text: '厂商的看法' })
  const own = await add(as.PROVIDER, { scope: ofProvider(tenant), text: '服务商的说明' })
  expect((await trend(as.PROVIDER, ofProvider(tenant))).annotations.map(({ text }) => text)).toEqual(['服务商的说明'])
  expect((await trend(as.HOTLINE, ofProvider(tenant))).annotations.map(({ text }) => text)).toEqual(['厂商的看法'])
  const taken = await withdraw(as.MANUFACTURER, { scope: ofProvider(tenant), id: own.object?.id })
  expect(taken.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
  const foreign = await add(stranger.as.MANUFACTURER, { scope: ofMaker(tenant) })
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'scope', 'manufacturerId'] }])
  expect((await trend(stranger.as.MANUFACTURER, ofMaker(stranger))).annotations).toEqual([])
  await add(as.REGULATOR, { scope: { region: tenant.region }, text: '专项整治' })
  expect((await trend(as.REGULATOR, { region: tenant.region })).annotations.map(({ text }) => text)).toEqual([
    '专项整治',
  ])
})

test('Q1 notes without words, or far ahead, are refused', async () => {
  const tenant = await newTenant()
  const codes = async (more: object) =>
    (await add(tenant.as.MANUFACTURER, { scope: ofMaker(tenant), ...more })).userErrors.map(({ code, field }) => [
      code,
      field.join('.'),
    ])
  expect(await codes({ text: '  ' })).toEqual([['REQUIRED', 'input.text']])
  expect(await codes({ text: '长'.repeat(201) })).toEqual([['TOO_LONG', 'input.text']])
  expect(await codes({ day: addDays(today, 91) })).toEqual([['OUT_OF_RANGE', 'input.day']])
  expect(await codes({ day: addDays(today, 90) })).toEqual([])
})

test('Q1 a note is withdrawn for a reason, by who may write beside that trend, and stays on record', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const { MANUFACTURER } = tenant.as
  const scope = ofMaker(tenant)
  const id = (await add(MANUFACTURER, { scope })).object?.id
  const refused = async (input: object, viewer = MANUFACTURER) =>
    refusedAs(await withdraw(viewer, { scope, id, ...input }))
  expect(await refused({ reason: ' ' })).toBe('REQUIRED input.reason')
  expect(await refused({ reason: '长'.repeat(201) })).toBe('TOO_LONG input.reason')
  expect(await refused({ id: toGlobalId('TrendAnnotation', 'none') })).toBe('NOT_FOUND input.id')
  expect(await refused({}, stranger.as.MANUFACTURER)).toBe('NOT_FOUND input.scope.manufacturerId')
  expect(await refused({ scope: ofMaker(stranger) }, stranger.as.MANUFACTURER)).toBe('NOT_FOUND input.id')
  expect((await trend(MANUFACTURER, scope)).annotations).toHaveLength(1)
  const { result, cost } = await measured(() => withdraw(MANUFACTURER, { scope, id }))
  expect(result.object).toMatchObject({ id, text: '新价格表生效', withdrawnAt: expect.any(String) })
  expect(cost.operations).toBe('GetItem + TransactWriteItems')
})
