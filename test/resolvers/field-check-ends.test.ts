import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { newKey, type TokenClaims } from '../support/api'
import { type CheckAnswer, checkAct, checkIn, planIn, sending, today, visitorOf } from '../support/checks'
import { confirmedBreach, publishedCode } from '../support/conduct-tenant'
import { measured } from '../support/meter'
import { deadlinesOf, kindsTold } from '../support/notices'
import { rectificationIn } from '../support/rectifications'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>

const cancel = (viewer: TokenClaims, { id, version }: CheckAnswer, change: Values = {}) =>
  checkAct(viewer, 'Cancel', { id, version, reason: '信息泄露', ...change })

const link = (viewer: TokenClaims, { id, version }: CheckAnswer, followUpId: string, change: Values = {}) =>
  checkAct(viewer, 'Link', { id, version, followUpId, ...change })

describe('Q2 a visit that is called off', () => {
  test.each(['ASSIGNED', 'RECORDED'] as const)(
    'while it is %s waits for nobody, once, and those who were to be visited learn nothing',
    async (state) => {
      const tenant = await newTenant()
      const { MANUFACTURER, PROVIDER, SERVICE_POINT } = tenant.as
      const check = await checkIn(tenant, state)
      const due = async () => (await deadlinesOf(fromGlobalId('FieldCheck', check.id, []), addDays(today, 7))).length
      expect(await due()).toBe(1)
      const idempotencyKey = newKey()
      const cancelled = await cancel(MANUFACTURER, check, { idempotencyKey })
      expect(doneAs(cancelled)).toEqual({ id: check.id, version: check.version + 1, state: 'CANCELLED' })
      expect(await cancel(MANUFACTURER, check, { idempotencyKey })).toEqual(cancelled)
      expect(await due()).toBe(0)
      expect((await logOf(MANUFACTURER, 'FieldCheck', check.id)).at(-1)).toBe('CANCELLED')
      expect((await kindsTold(MANUFACTURER)).filter((kind) => kind === 'CHECK_CANCELLED')).toHaveLength(1)
      for (const viewer of [PROVIDER, SERVICE_POINT]) {
        expect((await asked<{ node: object | null }>(viewer, `{ node(id: "${check.id}") { id } }`)).node).toBeNull()
        expect(await kindsTold(viewer)).not.toContain('CHECK_CANCELLED')
      }
      const late = await checkAct(visitorOf(MANUFACTURER), 'Submit', { id: check.id, version: check.version + 1 })
      expect(refusedAs(late)).toBe('CHECK_STATE input.id')
    },
  )

  test('is made by another visitor later', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const plan = await planIn(tenant, 'RUNNING')
    const cancelled = doneAs(await cancel(MANUFACTURER, await checkIn(tenant, 'ASSIGNED', { plan })))
    const { planId: _plan, slot: _slot, ...another } = sending(tenant, 'MANUFACTURER', plan.id, { name: '暗访员乙' })
    const { id, version } = cancelled
    const again = await checkAct(MANUFACTURER, 'Reassign', { id, version, ...another })
    expect(doneAs(again)).toMatchObject({ id, state: 'ASSIGNED' })
  })

  test('is called off with a reason, by who planned it, and not once it was made', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER, AUDITOR, REGULATOR } = tenant.as
    const check = await checkIn(tenant, 'ASSIGNED')
    expect(refusedAs(await cancel(MANUFACTURER, check, { reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(refusedAs(await cancel(MANUFACTURER, check, { reason: '长'.repeat(1001) }))).toBe('TOO_LONG input.reason')
    expect(refusedAs(await cancel(MANUFACTURER, { ...check, version: 7 }))).toBe('STALE_VERSION input.version')
    for (const viewer of [AUDITOR, REGULATOR, other.as.MANUFACTURER])
      expect(refusedAs(await cancel(viewer, check))).toBe('NOT_FOUND input.id')
    const made = await checkIn(tenant, 'SUBMITTED')
    expect(refusedAs(await cancel(MANUFACTURER, made))).toBe('CHECK_STATE input.id')
    const cancelled = doneAs(await cancel(MANUFACTURER, check))
    expect(refusedAs(await cancel(MANUFACTURER, cancelled))).toBe('CHECK_STATE input.id')
  })
})

const followUps = async (viewer: TokenClaims, id: string) => {
  const fields = 'followUps { what objectId }'
  const query = `{ node(id: "${id}") { ... on FieldCheck { ${fields} } } }`
  return (await asked<{ node: { followUps: object[] } }>(viewer, query)).node.followUps
}
const breachOf = async (tenant: Tenant): Promise<string> => {
  await publishedCode(tenant)
  return toGlobalId('Breach', (await confirmedBreach(tenant)).id)
}

describe('Q2 what follows from a finding', () => {
  test('of a maker is a breach of its own, named once', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const [check, breachId] = [await checkIn(tenant, 'JUDGED'), await breachOf(tenant)]
    const idempotencyKey = newKey()
    const linked = await link(MANUFACTURER, check, breachId, { idempotencyKey })
    expect(doneAs(linked)).toEqual({ id: check.id, version: check.version + 1, state: 'JUDGED' })
    expect(await link(MANUFACTURER, check, breachId, { idempotencyKey })).toEqual(linked)
    expect(await followUps(MANUFACTURER, check.id)).toEqual([{ what: 'BREACH', objectId: breachId }])
    expect((await logOf(MANUFACTURER, 'FieldCheck', check.id)).at(-1)).toBe('FOLLOWED')
    expect(refusedAs(await link(MANUFACTURER, doneAs(linked), breachId))).toBe('INVALID_VALUE input.followUpId')
  })

  test('of an authority is an order to put it right', async () => {
    const tenant = await newTenant()
    const { REGULATOR, MANUFACTURER } = tenant.as
    const check = await checkIn(tenant, 'JUDGED', { role: 'REGULATOR' })
    const order = await rectificationIn(tenant, 'ISSUED', 'PROVIDER')
    doneAs(await link(REGULATOR, check, order.id))
    expect(await followUps(REGULATOR, check.id)).toEqual([{ what: 'RECTIFICATION', objectId: order.id }])
    // Whose plan it is not does not say what follows.
    const more = await rectificationIn(tenant, 'ISSUED')
    expect(refusedAs(await link(MANUFACTURER, check, more.id))).toBe('NOT_FOUND input.id')
  })

  test('is the planner’s own, about the same enterprise, and follows from what was judged', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER } = tenant.as
    const [check, breachId] = [await checkIn(tenant, 'JUDGED'), await breachOf(tenant)]
    expect(refusedAs(await link(MANUFACTURER, check, await breachOf(other)))).toBe('NOT_FOUND input.followUpId')
    const order = await rectificationIn(tenant, 'ISSUED', 'PROVIDER')
    expect(refusedAs(await link(MANUFACTURER, check, order.id))).toBe('NOT_FOUND input.followUpId')
    expect(refusedAs(await link(MANUFACTURER, check, check.id))).toBe('INVALID_ID input.followUpId')
    expect(refusedAs(await link(MANUFACTURER, { ...check, version: 2 }, breachId))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await link(other.as.MANUFACTURER, check, breachId))).toBe('NOT_FOUND input.id')
    const open = await checkIn(tenant, 'ANSWERED')
    expect(refusedAs(await link(MANUFACTURER, open, breachId))).toBe('CHECK_STATE input.id')
    expect(await followUps(MANUFACTURER, check.id)).toEqual([])
  })
})

test('cost: to call off, and to name what follows', async () => {
  const tenant = await newTenant()
  const { MANUFACTURER } = tenant.as
  const check = await checkIn(tenant, 'ASSIGNED')
  const cancelled = await measured(() => cancel(MANUFACTURER, check))
  const [judged, breachId] = [await checkIn(tenant, 'JUDGED'), await breachOf(tenant)]
  const linked = await measured(() => link(MANUFACTURER, judged, breachId))
  expect([cancelled.cost.operations, linked.cost.operations]).toEqual([
    'GetItem + TransactWriteItems',
    '2 GetItem + TransactWriteItems',
  ])
  expect(await listed(MANUFACTURER, 'fieldCheckQueue')).toEqual([])
})
