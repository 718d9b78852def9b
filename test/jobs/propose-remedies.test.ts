import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { ulid } from 'ulid'
import { createNoticesStore } from '../../functions/notices/notices.store'
import type { Command } from '../../functions/orders/actions'
import { advance } from '../../functions/orders/history'
import type { Order } from '../../functions/orders/order'
import { bucketOf } from '../../functions/orders/order-keys'
import { createOrdersStore } from '../../functions/orders/orders.store'
import type { RequestEvent } from '../../functions/parts/requests/request'
import { createRequestsStore } from '../../functions/parts/requests/requests.store'
import { jobRun } from '../../functions/platform/jobs'
import { DEADLINE_BUCKETS } from '../../functions/platform/notices'
import { addDays, addMinutes, dayOf, instant } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import type { NoticeKind } from '../../functions/shared/notices/index'
import { system } from '../../functions/shared/viewer'
import { planRemedies as planRemediesBare } from '../../functions/warranty/remedies/plan-remedies.use-case'
import { JOB, type Piece } from '../../functions/warranty/remedies/proposal'
import { createProposalsStore } from '../../functions/warranty/remedies/proposals.store'
import { handler as workEntry } from '../../functions/warranty/remedies/propose-remedies.queue'
import { proposeRemedies as proposeBare } from '../../functions/warranty/remedies/propose-remedies.use-case'
import { createRemediesStore } from '../../functions/warranty/remedies/remedies.store'
import { orderIn } from '../support/access/orders'
import { requestOf } from '../support/conduct-tenant'
import { deployed } from '../support/deployed'
import { distantDay } from '../support/evaluations'
import { measured } from '../support/meter'
import { takeMessages } from '../support/queue'
import { orderOfUnit, publishLoanerTerms, publishRemedyRules, soldUnit } from '../support/remedies'
import { claim, made } from '../support/remedy-api'
import { newTenant, type Tenant } from '../support/tenant'

const propose = deployed('propose-remedies', proposeBare)
const plan = deployed('plan-remedies', planRemediesBare)
const work = deployed('propose-remedies', workEntry)

const DAY = 1440
/** One instant for all: a run that crosses midnight is on one day still. */
const started = new Date()
const now = () => started
const today = dayOf(now())
/** Nothing is marked: a redelivered message, or one after a crash, does it all again. */
const unmarked = { isDone: async () => false, finish: async () => {} }

const run = (order: Pick<Order, 'id'>) =>
  propose(unmarked, { day: today, repairs: bucketOf(order.id), ages: [1, 8, 61] }, now)
const remedyOf = ({ id }: Pick<Order, 'id'>, rule: string) => createRemediesStore().remedies.load(`${id}.${rule}`)
const kindsAt = async ({ point, maker }: Tenant): Promise<NoticeKind[][]> =>
  Promise.all(
    [{ role: 'SERVICE_POINT', id: point.id } as const, { role: 'MANUFACTURER', id: maker.id } as const].map(
      async (inbox) => (await createNoticesStore().page(inbox, false, { first: 50 })).rows.map(({ node }) => node.kind),
    ),
  )

/** One more thing that happened to an order, so many minutes ago. */
const happened = async (tenant: Tenant, before: Order, command: Command, minutesAgo: number): Promise<Order> => {
  const { provider, point } = tenant
  const actor = { role: 'SERVICE_POINT', subject: 'desk', providerId: provider.id, pointId: point.id } as const
  const at = addMinutes(instant(now()), -minutesAgo)
  const { order, event } = advance(before, { command, actor, at })
  await createOrdersStore().save({ before, order, event })
  return order
}

const tenantWith = async (rules: object = {}): Promise<Tenant> => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant, rules)
  return tenant
}

test('O9 from day 8 of a repair a loaner is proposed, once, to the point, with a day to act and what follows', async () => {
  const tenant = await tenantWith()
  const { order } = await orderOfUnit(tenant, { soldDaysAgo: 60, minutesAgo: 8 * DAY })
  const { order: younger } = await orderOfUnit(tenant, { soldDaysAgo: 60, minutesAgo: 7 * DAY })
  const { order: repaired } = await orderIn(tenant, 'CONFIRMED', {
    ...{ unit: await soldUnit(tenant, 60), minutesAgo: 8 * DAY },
  })
  for (const each of [order, younger, repaired]) await run(each)
  const proposed = await remedyOf(order, 'LOANER')
  expect(proposed).toMatchObject({
    ...{ kind: 'LOANER', state: 'PROPOSED', byClock: true, dueOn: addDays(today, 1), version: 1 },
    because: { rule: 'LOANER', clause: '7 日备用机' },
  })
  expect(await remedyOf(younger, 'LOANER')).toBeUndefined()
  expect(await remedyOf(repaired, 'LOANER')).toBeUndefined()
  expect(await kindsAt(tenant)).toEqual([['REMEDY_MOVED'], []])
  expect(await run(order)).toBe(0)
  expect(await remedyOf(order, 'LOANER')).toEqual(proposed)
  // Missed, it escalates: rows of the days on which somebody is told.
  const rows = async (day: string) => {
    const store = createNoticesStore()
    const found: string[] = []
    for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
      for await (const { kind, subject, inboxes } of store.deadlinesOn(day, bucket))
        if (subject.id === proposed?.id) found.push(`${kind} ${inboxes.map(({ role }) => role).join(' ')}`)
    return found
  }
  expect(await rows(addDays(today, 1))).toEqual(['REMEDY_DUE SERVICE_POINT'])
  expect(await rows(addDays(today, 2))).toEqual(['REMEDY_LATE MANUFACTURER PROVIDER'])
  expect(await rows(addDays(today, 8))).toEqual(['REMEDY_STILL_LATE REGULATOR REGULATOR REGULATOR'])
  // The customer takes it up: the same remedy goes on.
  const claimed = made(await claim(tenant, order, 'LOANER'))
  expect(claimed).toMatchObject({ id: toGlobalId('RemedyCase', proposed?.id ?? ''), state: 'CLAIMED', version: 2 })
})

test('O8 from day 61 of waiting for a part an exchange is proposed to the maker, however old the repair', async () => {
  const tenant = await tenantWith()
  const { order } = await orderOfUnit(tenant, { soldDaysAgo: 200, minutesAgo: 70 * DAY })
  const pause: Command = { action: 'PAUSE', reason: 'WAITING_FOR_PARTS', clocks: ['COMPLETE'], until: instant(now()) }
  await happened(tenant, order, pause, 61 * DAY)
  const { order: young } = await orderOfUnit(tenant, { soldDaysAgo: 200, minutesAgo: 70 * DAY })
  await happened(tenant, young, pause, 60 * DAY)
  for (const each of [order, young]) await run(each)
  expect(await remedyOf(order, 'PART_NOT_SUPPLIED')).toMatchObject({
    ...{ kind: 'EXCHANGE', state: 'PROPOSED', dueOn: addDays(today, 3) },
  })
  expect(await remedyOf(young, 'PART_NOT_SUPPLIED')).toBeUndefined()
  const [, makers] = await kindsAt(tenant)
  expect(makers).toEqual(['REMEDY_MOVED'])
})

test('O8 a part asked for counts from the day it was asked for, until it comes', async () => {
  const tenant = await tenantWith()
  const late = async (daysAgo: number, ...then: RequestEvent[]) => {
    const { order } = await orderOfUnit(tenant, { soldDaysAgo: 200, minutesAgo: 70 * DAY })
    const { requests } = createRequestsStore()
    const at = (days: number) => ({ ...requestOf(0), at: new Date(addMinutes(instant(now()), -days * DAY)) })
    const id = ownedId(order.id, ulid())
    await requests.open(at(daysAgo), id, system('test'), {
      ...{ type: 'ASKED', orderId: order.id, manufacturerId: tenant.maker.id, providerId: tenant.provider.id },
      ...{ pointId: tenant.point.id, partId: `${tenant.maker.id}.${ulid()}`, quantity: 1, leadDays: 5 },
      ...{ source: { kind: 'MAKER' }, promisedOn: addDays(today, 30) },
    })
    for (const event of then) await requests.act(at(1), id, system('test'), () => event)
    return order
  }
  const found: RequestEvent = {
    ...{ type: 'SOURCED', promisedOn: today, source: { kind: 'SHELF', place: { kind: 'POINT', id: tenant.point.id } } },
  }
  const [waits, young, came] = [await late(61), await late(60), await late(61, found)]
  for (const each of [waits, young, came]) await run(each)
  expect(await remedyOf(waits, 'PART_NOT_SUPPLIED')).toMatchObject({ kind: 'EXCHANGE', state: 'PROPOSED' })
  expect(await remedyOf(young, 'PART_NOT_SUPPLIED')).toBeUndefined()
  expect(await remedyOf(came, 'PART_NOT_SUPPLIED')).toBeUndefined()
})

test('O8 repairs that failed: a fault that is back, and one that was not repaired, propose an exchange', async () => {
  const tenant = await tenantWith({
    failedRepairs: { repairs: 1, remedies: ['EXCHANGE'], clause: '修理未果' },
    loaner: null,
  })
  const unit = await soldUnit(tenant, 60)
  const { order: previous } = await orderIn(tenant, 'CONFIRMED', { unit, minutesAgo: 10 * DAY })
  const { order: back } = await orderOfUnit(tenant, { unit, previous, minutesAgo: DAY })
  await run(back)
  expect(await remedyOf(back, 'TWO_FAILED_REPAIRS')).toMatchObject({ kind: 'EXCHANGE', state: 'PROPOSED' })
  const { order: begun } = await orderIn(tenant, 'IN_PROGRESS', {
    ...{ unit: await soldUnit(tenant, 60), minutesAgo: 3 * DAY },
  })
  const ended = await happened(tenant, begun, { action: 'COMPLETE', outcome: 'NOT_FIXED' }, DAY)
  const piece: Piece = { day: today, manufacturerId: tenant.maker.id }
  expect(await propose(createProposalsStore(), piece, now)).toBe(1)
  expect(await remedyOf(ended, 'TWO_FAILED_REPAIRS')).toMatchObject({ kind: 'EXCHANGE', state: 'PROPOSED' })
  expect(await propose(createProposalsStore(), piece, now)).toBe(0)
})

test('O8 what the customer claimed before needs no proposal, and one that he withdrew does not come again', async () => {
  const tenant = await tenantWith()
  const { order } = await orderOfUnit(tenant, { soldDaysAgo: 60, minutesAgo: 8 * DAY })
  made(await claim(tenant, order, 'LOANER'))
  await run(order)
  expect(await remedyOf(order, 'LOANER')).toBeUndefined()
  const { order: other } = await orderOfUnit(tenant, { soldDaysAgo: 60, minutesAgo: 8 * DAY })
  await run(other)
  const { remedies } = createRemediesStore()
  const by = { role: 'HOTLINE', subject: 'h', manufacturerId: tenant.maker.id } as const
  const request = { subject: 'h', key: other.id, payloadHash: '', at: now() }
  await remedies.act(request, `${other.id}.LOANER`, by, () => ({ type: 'WITHDRAWN', on: today }))
  await run(other)
  expect(await remedyOf(other, 'LOANER')).toMatchObject({ state: 'WITHDRAWN', version: 2 })
})

test('O8 a day’s run is one message for each part of the repairs and each maker; sent again, it does nothing twice', async () => {
  const tenant = await tenantWith()
  await publishLoanerTerms(tenant, 3)
  const day = distantDay()
  await takeMessages(JOB)
  async function* makers() {
    yield tenant.maker
  }
  const { planned } = await plan(new Date(`${day}T05:00:00+08:00`), makers)
  const pieces = (await takeMessages(JOB)) as Piece[]
  expect(pieces).toHaveLength(planned)
  const own = pieces.filter((piece) => piece.day === day)
  expect(own.map(({ repairs, manufacturerId }) => repairs ?? manufacturerId)).toEqual([tenant.maker.id, 0, 1, 2, 3])
  // As far back as any rule is long: the built-in ones, and what the maker promises besides.
  const [, first] = own
  expect(first).toMatchObject({ ages: expect.arrayContaining([1, 4, 8, 61, 91]) })
  const record = (body: object, i: number) =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const answer = (await work({ Records: [...own, ...own].map(record) }, {} as Context, () => {})) as SQSBatchResponse
  expect(answer.batchItemFailures).toEqual([])
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 5, done: 5, failed: 0 })
})

test('O8 a piece costs what is due on its day, not what is open', async () => {
  const tenant = await tenantWith()
  const cost = async () =>
    (await measured(() => propose(unmarked, { day: today, manufacturerId: tenant.maker.id }, now))).cost
  const nothing = await cost()
  expect(nothing.operations).toBe('Query')
  for (let i = 0; i < 20; i += 1) await orderOfUnit(tenant, { soldDaysAgo: 60, minutesAgo: 3 * DAY })
  expect(await cost()).toEqual(nothing)
})
