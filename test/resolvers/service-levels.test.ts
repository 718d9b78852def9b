import type { UrgencyTargets } from '../../functions/network/service-levels/service-level'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { addDays, dayOf, instant } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { ahead, amendedFrom, doTo, draftOf, termsFor } from '../support/agreements'
import { callApi } from '../support/api'
import { measured } from '../support/meter'
import { edition, publishLevel } from '../support/service-levels'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read } from '../support/work-orders'

interface ClockData {
  readonly kind: string
  readonly state: string
  readonly startedAt: string
  readonly dueAt: string
  readonly allowed: { readonly minutes: number; readonly time: string }
}

const CLOCKS = 'urgency serviceLevel completeBy answerBy clocks { kind state startedAt dueAt allowed { minutes time } }'
const today = dayOf(new Date())

const clocksOf = async (tenant: Tenant, id: string) => {
  const order = await read<{
    clocks: ClockData[]
    serviceLevel: string
    completeBy: string | null
    answerBy: string | null
  }>(tenant, 'MANUFACTURER', id, CLOCKS)
  if (!order) throw new Error('no order')
  return order
}
const minutesOf = ({ startedAt, dueAt }: ClockData) => (Date.parse(dueAt) - Date.parse(startedAt)) / 60_000
const stored = async (id: string) => createOrdersStore().latest(fromGlobalId('WorkOrder', id, []))

describe('O12 service levels', () => {
  test('the house’s own hold until a maker publishes; later editions change no order offered before', async () => {
    const tenant = await newTenant()
    const before = await offered(tenant)
    expect((await clocksOf(tenant, before)).clocks.map(minutesOf)).toEqual([120])
    const { object, userErrors } = await publishLevel(tenant)
    expect(userErrors).toEqual([])
    expect(object).toMatchObject({ version: 1, current: { edition: 1 }, editions: [{ edition: 1, from: today }] })
    expect((await clocksOf(tenant, before)).clocks.map(minutesOf)).toEqual([120])
    await bringTo(tenant, before, 'ACCEPTED')
    expect(await clocksOf(tenant, before)).toMatchObject({
      serviceLevel: 'HOUSE~0',
      clocks: [{}, {}, { allowed: { minutes: 10_080 } }],
    })
    const next = await newTenant()
    await publishLevel(next)
    const after = await offered(next)
    const order = await clocksOf(next, after)
    expect(order).toMatchObject({ urgency: 'NORMAL', serviceLevel: `${next.maker.id}~1` })
    expect(order.clocks.map(minutesOf)).toEqual([60])
    expect(order.answerBy).toBe(order.clocks[0]?.dueAt)
  })

  test('are refused when looking back, incomplete, or passing over a level (Q5)', async () => {
    const tenant = await newTenant()
    const { targets, steps } = edition(tenant)
    const codes = async (change: object) =>
      (await publishLevel(tenant, edition(tenant, change))).userErrors.map(({ code, field }) => [code, field.join('.')])
    expect(await codes({ from: addDays(today, -1) })).toEqual([['EFFECTIVE_IN_PAST', 'input.from']])
    expect(await codes({ targets: targets.slice(1) })).toEqual([['LEVEL_INCOMPLETE', 'input.targets']])
    expect(await codes({ steps: steps.filter(({ to }) => to !== 'PROVIDER') })).toEqual([
      ['OUT_OF_RANGE', 'input.steps'],
    ])
    const swapped = steps.map((step, i) => ({ ...step, to: [2, 3].includes(i) ? steps[5 - i]?.to : step.to }))
    expect(await codes({ steps: swapped })).toEqual([['LEVEL_SKIPPED', 'input.steps']])
    expect(await codes({ steps: steps.map((step) => ({ ...step, percent: 100 })) })).toEqual([
      ['OUT_OF_RANGE', 'input.steps.1.percent'],
    ])
    await publishLevel(tenant)
    expect(await codes({})).toEqual([['LEVEL_NOT_LATER', 'input.from']])
  })

  test('and the calendar are public', async () => {
    const tenant = await newTenant()
    const query = `query($id: ID!) {
      serviceLevels(manufacturerId: $id) { version current { edition targets { urgency accept { minutes } } pauses { reason } } }
      businessCalendar { code years { year closed { name } worked } hours { weekday from to } }
    }`
    const { data } = await callApi<{ serviceLevels: object; businessCalendar: { hours: object[] } }>({
      query,
      variables: { id: toGlobalId('Manufacturer', tenant.maker.id) },
      viewer: tenant.as.CUSTOMER,
    })
    expect(data.serviceLevels).toMatchObject({
      version: 0,
      current: { edition: 0, targets: [{ urgency: 'SAFETY', accept: { minutes: 30 } }, {}, {}] },
    })
    expect(data.businessCalendar.hours).toHaveLength(10)
    const years: unknown = expect.arrayContaining([expect.objectContaining({ year: 2026 })])
    expect(data.businessCalendar).toMatchObject({ code: 'CN', years })
  })
})

describe('O12 an agreement’s own times', () => {
  const minutes = (accept: number, visit: number, complete: number) => ({
    accept: { minutes: accept, time: 'CALENDAR' as const },
    visit: { minutes: visit, time: 'CALENDAR' as const },
    complete: { minutes: complete, time: 'CALENDAR' as const },
  })
  const times: readonly UrgencyTargets[] = [
    { urgency: 'NORMAL', ...minutes(45, 600, 3000) },
    { urgency: 'URGENT', ...minutes(15, 240, 1200) },
  ]

  test('take the place of the maker’s level for its orders; of an urgency it does not name the level says it', async () => {
    const tenant = await newTenant()
    await publishLevel(tenant)
    await amendedFrom(tenant, ahead(0), { times })
    const by = `${tenant.maker.id}~1`
    const id = await offered(tenant)
    const order = await clocksOf(tenant, id)
    expect(order).toMatchObject({ serviceLevel: `${by}, ${tenant.agreement.id}` })
    expect(order.clocks.map(minutesOf)).toEqual([45])
    await bringTo(tenant, id, 'ACCEPTED')
    const allowed = async () => (await clocksOf(tenant, id)).clocks.map((clock) => clock.allowed.minutes)
    expect(await allowed()).toEqual([45, 600, 3000])
    const change = (urgency: string) => act(tenant, 'HOTLINE', 'ChangeUrgency', id, { urgency, reason: '已漏水' })
    expect((await change('URGENT')).userErrors).toEqual([])
    expect(await allowed()).toEqual([45, 240, 1200])
    expect((await change('SAFETY')).userErrors).toEqual([])
    expect((await clocksOf(tenant, id)).serviceLevel).toBe(by)
  })

  test('are shown with its terms, and differ version by version', async () => {
    const tenant = await newTenant()
    await amendedFrom(tenant, ahead(0), { times })
    const id = toGlobalId('Agreement', tenant.agreement.id)
    const query = `query($id: ID!) { node(id: $id) { ... on Agreement {
      inForce { terms { times { urgency visit { minutes time } } } } differences { clause path before after } } } }`
    type Shown = { node: { inForce: { terms: { times: object[] } }; differences: { path: string }[] } }
    const { data } = await callApi<Shown>({ query, variables: { id }, viewer: tenant.as.PROVIDER })
    expect(data.node.inForce.terms.times).toEqual([
      { urgency: 'NORMAL', visit: { minutes: 600, time: 'CALENDAR' } },
      { urgency: 'URGENT', visit: { minutes: 240, time: 'CALENDAR' } },
    ])
    expect(data.node.differences).toContainEqual({
      clause: 'SCOPE',
      path: 'times[URGENT].visit.minutes',
      before: null,
      after: '240',
    })
  })

  test('are refused out of range, and twice for one urgency', async () => {
    const tenant = await newTenant()
    const codes = async (wrong: readonly UrgencyTargets[]) => {
      const draft = draftOf(tenant, { terms: termsFor(tenant, { times: wrong }) })
      const { userErrors } = await doTo(tenant, 'MANUFACTURER', 'Draft', draft)
      return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)
    }
    const [normal] = times
    if (!normal) throw new Error('no times')
    expect(await codes([{ ...normal, visit: { minutes: 0, time: 'BUSINESS' } }])).toEqual([
      'OUT_OF_RANGE input.terms.times.0.visit.minutes',
    ])
    expect(await codes([normal, normal])).toEqual(['INVALID_VALUE input.terms.times.1'])
  })
})

describe('O12 an order’s clocks', () => {
  test('a report may press, and the maker changes it: what has run counts', async () => {
    const tenant = await newTenant()
    const id = await offered(tenant, { urgency: 'SAFETY' })
    expect((await clocksOf(tenant, id)).clocks.map(minutesOf)).toEqual([30])
    await bringTo(tenant, id, 'ACCEPTED')
    const input = { urgency: 'NORMAL', reason: '已关闸' }
    await expect(act(tenant, 'SERVICE_POINT', 'ChangeUrgency', id, input)).rejects.toThrow('FORBIDDEN')
    expect((await act(tenant, 'HOTLINE', 'ChangeUrgency', id, input)).userErrors).toEqual([])
    const { clocks, completeBy, ...order } = await clocksOf(tenant, id)
    expect(order).toMatchObject({ urgency: 'NORMAL', serviceLevel: 'HOUSE~0' })
    const complete = clocks.find(({ kind }) => kind === 'COMPLETE')
    expect(complete && minutesOf(complete)).toBe(7 * 1440)
    expect(complete?.dueAt).toBe(completeBy)
  })

  test('a point pauses its own order for a reason the level allows, once a request; each pause is on record', async () => {
    const tenant = await newTenant()
    const id = await offered(tenant)
    await bringTo(tenant, id, 'ACCEPTED')
    const input = { reason: 'WAITING_FOR_PARTS', note: '王小明家的主板', idempotencyKey: 'pause-1' }
    for (let n = 0; n < 2; n += 1)
      expect((await act(tenant, 'SERVICE_POINT', 'Pause', id, input)).userErrors).toEqual([])
    const select = 'clocks { kind state pauses { reason note role to } }'
    const pause = { reason: 'WAITING_FOR_PARTS', note: '王小明家的主板', role: 'SERVICE_POINT', to: null }
    expect(await read(tenant, 'SERVICE_POINT', id, select)).toMatchObject({
      clocks: [
        { kind: 'ACCEPT', state: 'MET' },
        { kind: 'VISIT', state: 'RUNNING' },
        { kind: 'COMPLETE', state: 'PAUSED', pauses: [pause] },
      ],
    })
    expect(await read(tenant, 'REGULATOR', id, select)).toMatchObject({
      clocks: [{}, {}, { pauses: [{ ...pause, note: null }] }],
    })
    const again = await act(tenant, 'TECHNICIAN', 'Pause', id, { reason: 'FORCE_MAJEURE', note: '台风' })
    expect(again.userErrors.map(({ code }) => code)).toEqual(['ALREADY_PAUSED'])
    expect((await act(tenant, 'MANUFACTURER', 'Resume', id)).userErrors).toEqual([])
    const order = await read<{ events: { edges: { node: { action: string } }[] } }>(
      tenant,
      'MANUFACTURER',
      id,
      'events { edges { node { action role } } }',
    )
    expect(order?.events.edges.map(({ node }) => node.action).slice(-2)).toEqual(['PAUSE', 'RESUME'])
    const query = 'query($id: ID!) { workOrderChainCheck(id: $id) { intact } }'
    const { data } = await callApi({ query, variables: { id }, viewer: tenant.as.AUDITOR })
    expect(data).toEqual({ workOrderChainCheck: { intact: true } })
  })

  test('a reason the maker’s level does not name is refused, and so is one without its words', async () => {
    const tenant = await newTenant()
    await publishLevel(tenant)
    const id = await offered(tenant)
    await bringTo(tenant, id, 'ACCEPTED')
    const codes = async (input: Readonly<Record<string, unknown>>) =>
      (await act(tenant, 'SERVICE_POINT', 'Pause', id, input)).userErrors.map(({ code, field }) => [
        code,
        field.join('.'),
      ])
    expect(await codes({ reason: 'FORCE_MAJEURE', note: '台风' })).toEqual([['PAUSE_NOT_ALLOWED', 'input.reason']])
    expect(await codes({ reason: 'WAITING_FOR_PARTS' })).toEqual([['REQUIRED', 'input.note']])
    expect(await codes({ reason: 'CUSTOMER_ASKED_LATER', note: 'x'.repeat(501) })).toEqual([['TOO_LONG', 'input.note']])
  })

  test('a pause costs 2 reads and 1 transaction', async () => {
    const tenant = await newTenant()
    const id = await offered(tenant)
    await bringTo(tenant, id, 'ACCEPTED')
    const { result, cost } = await measured(() =>
      act(tenant, 'SERVICE_POINT', 'Pause', id, { reason: 'CUSTOMER_ASKED_LATER' }),
    )
    expect(result.userErrors).toEqual([])
    expect(cost.operations).toBe('2 GetItem + TransactWriteItems')
    expect(cost.read).toBeLessThanOrEqual(2)
    expect(cost.write).toBeLessThanOrEqual(20)
    const order = await stored(id)
    expect(order?.pauses).toMatchObject([{ reason: 'CUSTOMER_ASKED_LATER' }])
    expect(JSON.stringify(order).length).toBeLessThan(4096)
    expect(instant(new Date()) < (order?.pauses?.[0]?.until ?? '')).toBe(true)
  })
})
