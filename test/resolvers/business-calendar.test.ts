import { provisionalFrom } from '../../functions/network/calendars/calendar-book'
import { warnOfYear } from '../../functions/network/calendars/warn-calendar.use-case'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { recountOrders } from '../../functions/orders/recount-orders.use-case'
import { wanting } from '../../functions/orders/years-wanted.store'
import { collected } from '../../functions/platform/page'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, dayOf, instant } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { workedBetween } from '../../functions/shared/working-time'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { edition, publishLevel } from '../support/service-levels'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, offered, read } from '../support/work-orders'

const today = dayOf(new Date())
const select =
  'businessCalendar { version wantedBy provisionalFrom years { year edition issuedOn worked closed { name } } }'
interface Calendar {
  readonly version: number
  readonly provisionalFrom: string
  readonly years: readonly { readonly year: number; readonly edition: number }[]
}
/** Far enough ahead that no order of another test runs into it. */
const far = Number(today.slice(0, 4)) + 10
const year = (change: object = {}) => ({
  year: far,
  source: '测试用通知',
  issuedOn: today,
  closed: [{ name: '元旦', from: `${far - 1}-12-31`, to: `${far}-01-02` }],
  worked: [],
  ...change,
})
const publish = (tenant: Tenant, input: Readonly<Record<string, unknown>>) =>
  mutate<Calendar>({ name: 'businessCalendarPublish', viewer: tenant.as.PLATFORM, input, select })

describe('O12 a year of the business calendar', () => {
  test('is published without a deployment, dated, signed, once per request; again it is its next edition', async () => {
    const tenant = await newTenant()
    const of = (calendar: Calendar | null | undefined) => calendar?.years.find((one) => one.year === far)
    const before = of((await publish(tenant, year())).object)?.edition ?? 0
    const { object, userErrors } = await publish(tenant, year({ source: '更正' }))
    expect([userErrors, of(object)]).toMatchObject([[], { edition: before + 1, closed: [{ name: '元旦' }] }])
    const query = '{ businessCalendar { provisionalFrom log(first: 100) { edges { node { action role by } } } } }'
    const { data } = await callApi<{ businessCalendar: { log: { edges: { node: object }[] } } }>({
      query,
      viewer: tenant.as.PLATFORM,
    })
    expect(data.businessCalendar.log.edges.at(-1)?.node).toMatchObject({ action: 'YEAR_PUBLISHED', role: 'PLATFORM' })
  })

  test('that is wrong is refused at its field', async () => {
    const tenant = await newTenant()
    const { userErrors } = await publish(tenant, year({ issuedOn: addDays(today, 1) }))
    expect(userErrors).toMatchObject([{ code: 'NOTICE_NOT_ISSUED', field: ['input', 'issuedOn'] }])
  })

  test('that is wanted is told of to its makers once a step, and to nobody before', async () => {
    const tenant = await newTenant()
    const warn = deployed('warn-calendar', warnOfYear)
    const inDays = (ahead: number) =>
      new Date(`${addDays(provisionalFrom(undefined, instant(new Date())), -ahead)}T08:00:00+08:00`)
    expect(await warn(() => [tenant.maker], inDays(31))).toEqual({ told: 0 })
    expect(await warn(() => [tenant.maker], inDays(30))).toMatchObject({ told: 1 })
    expect(await warn(() => [tenant.maker], inDays(29))).toMatchObject({ told: 0 })
    expect(await warn(() => [tenant.maker], inDays(14))).toMatchObject({ told: 1 })
    const query = '{ notices(first: 10) { edges { node { kind text dueOn } } } }'
    type Data = { notices: { edges: { node: { kind: string } }[] } }
    const { data } = await callApi<Data>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data.notices.edges.map(({ node }) => node.kind)).toEqual(Array(2).fill('CALENDAR_YEAR_WANTED'))
  })
})

test('O12 a visit promised into an unknown year is provisional, and counted anew once the year is published', async () => {
  const tenant = await newTenant()
  // 300 days of business reach well into the next year.
  const targets = edition(tenant).targets.map((row) => ({ ...row, visit: { minutes: 300 * 480, time: 'BUSINESS' } }))
  await publishLevel(tenant, edition(tenant, { targets }))
  const id = await offered(tenant)
  await bringTo(tenant, id, 'ACCEPTED')
  const visit = async () => {
    type Clocks = { clocks: { kind: string; dueAt: string; startedAt: string; provisional: boolean }[] }
    const order = await read<Clocks>(tenant, 'CUSTOMER', id, 'clocks { kind startedAt dueAt provisional }')
    const found = order?.clocks.find(({ kind }) => kind === 'VISIT')
    if (!found) throw new Error('no clock')
    return found
  }
  const before = await visit()
  expect(before.provisional).toBe(true)
  const wanted = Number(provisionalFrom(undefined, before.startedAt).slice(0, 4))
  const local = fromGlobalId('WorkOrder', id, [])
  const found = async (which: number) => (await collected(wanting(which))).includes(local)
  expect(await found(wanted)).toBe(true)

  const days = { closed: [{ name: 'T', from: `${wanted}-01-04`, to: `${wanted}-01-08` }], worked: [] }
  const published = [wanted, wanted + 1].map((one) => ({
    year: one,
    edition: 1,
    source: 'T',
    issuedOn: today,
    ...days,
  }))
  const book = { id: 'CN', version: 1, head: '', years: published }
  const store = createOrdersStore()
  const mine = { ...store, latest: async (one: string) => (one === local ? store.latest(one) : undefined) }
  const recount = deployed('sweep-orders', recountOrders)
  expect(await recount(mine, book, new Date())).toBe(1)

  const after = await visit()
  expect(after.provisional).toBe(false)
  expect(after.dueAt > before.dueAt).toBe(true)
  // Five weekdays fewer; the ten hours of one are eight of business.
  expect(workedBetween(cnCalendar, before.dueAt, after.dueAt)).toBe(5 * 8 * 3_600_000)
  expect(await found(wanted)).toBe(false)
  const { events } = (await read<{ events: { edges: { node: { action: string } }[] } }>(
    tenant,
    'MANUFACTURER',
    id,
    'events(first: 20) { edges { node { action } } }',
  )) ?? { events: { edges: [] } }
  expect(events.edges.at(-1)?.node.action).toBe('RECOUNT')
  const { cost, result } = await measured(() => recount(mine, book, new Date()))
  // This year, the wanted one and the next.
  expect([result, cost.operations]).toEqual([0, '12 Query'])
}, 60_000)
