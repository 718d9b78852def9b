import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import fc from 'fast-check'
import { handler as planEntry } from '../../functions/admission/policies/plan-policy-reminders.schedule'
import { createPoliciesStore, type PoliciesStore } from '../../functions/admission/policies/policies.store'
import { JOB, type Piece } from '../../functions/admission/policies/remind-readers'
import { handler as workEntry } from '../../functions/admission/policies/remind-readers.queue'
import { remindReaders as remindReadersBare } from '../../functions/admission/policies/remind-readers.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { newTechnician } from '../../functions/network/technician'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { commit } from '../../functions/platform/commit'
import { countDone, jobRun, setPlanned } from '../../functions/platform/jobs'
import { addDays, type Day, instant } from '../../functions/shared/days'
import type { Inbox } from '../../functions/shared/notice'
import { newKey, type TokenClaims } from '../support/api'
import { certify } from '../support/certificates'
import { deployed } from '../support/deployed'
import { distantDay } from '../support/evaluations'
import { measured } from '../support/meter'
import { onPolicy, published, readPolicy, seen, today } from '../support/policies'
import { takeMessages } from '../support/queue'
import { newTenant, type Tenant } from '../support/tenant'

const remindReaders = deployed('remind-readers', remindReadersBare)

const plan = deployed('plan-policy-reminders', planEntry)
const work = deployed('remind-readers', workEntry)

const request = () => ({ subject: 'test', key: newKey(), payloadHash: '', at: new Date() })
const now = () => new Date()
const pieceOf = ({ maker, provider }: Tenant, day: Day, since = addDays(day, -1)): Piece => ({
  ...{ day, since, manufacturerId: maker.id, providerId: provider.id },
})

/** More technicians at the tenant's point. */
const hire = async ({ maker, point, category }: Tenant, count: number): Promise<TokenClaims[]> => {
  const network = createNetworkStore()
  const claims: TokenClaims[] = []
  for (let i = 0; i < count; i += 1) {
    const by = { role: 'PLATFORM', subject: 'test' } as const
    const made = newTechnician(newKey(), point, { name: `王工${i}`, post: 'TECHNICIAN' }, by, today)
    await network.technicians.create(request(), made)
    const period = { validFrom: today, validTo: addDays(today, 100) }
    await certify(made, { granter: maker.id, categoryId: category.id, level: 3, ...period })
    const { id: technician, providerId: org, pointId } = made
    claims.push({ role: 'TECHNICIAN', sub: `t:${technician}`, org, point: pointId, technician })
  }
  return claims
}

const inboxes = ({ provider, point, technician }: Tenant): Inbox[] => [
  { role: 'PROVIDER', id: provider.id },
  { role: 'SERVICE_POINT', id: point.id },
  { role: 'TECHNICIAN', id: technician.id },
]
/** Kinds and leads of what an inbox was told, oldest first. */
const told = async (inbox: Inbox): Promise<string[]> => {
  const { rows } = await createNoticesStore().page(inbox, false, { first: 100 })
  return rows.map(({ node }) => `${node.kind}${node.lead === undefined ? '' : ` ${node.lead}`}`).reverse()
}
const reachOf = async ({ as }: Tenant, id: string) =>
  (await seen<{ reach: object }>(as.MANUFACTURER, id, 'reach { readers asked read share overdue changedOn }'))?.reach

const deliver = async (...pieces: object[]): Promise<string[]> => {
  const record = (body: object, i: number) =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const answer = (await work({ Records: pieces.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

beforeEach(() => takeMessages(JOB))

test('N22 every provider of a maker with something in effect is planned once, and the run is counted', async () => {
  const [tenant, quiet] = await Promise.all([newTenant(), newTenant()])
  await published(tenant.as.MANUFACTURER)
  const day = distantDay()
  const { planned } = await plan({ at: `${day}T06:30:00+08:00` })
  const pieces = (await takeMessages(JOB)) as Piece[]
  expect(pieces).toHaveLength(planned)
  const of = ({ maker }: Tenant) => pieces.filter(({ manufacturerId }) => manufacturerId === maker.id)
  expect(of(tenant)).toEqual([expect.objectContaining({ day, providerId: tenant.provider.id })])
  expect(of(quiet)).toEqual([])
  expect(await deliver(...of(tenant))).toEqual([])
  expect(await deliver(...of(tenant))).toEqual([])
  expect(await jobRun(JOB, day)).toMatchObject({ planned, done: 1 })
})

test('N22 a run that broke off is made up for: what came since the last whole one is looked at again', async () => {
  const tenant = await newTenant()
  await published(tenant.as.MANUFACTURER)
  const monday = distantDay()
  const since = async (day: Day, at = '06:30:00'): Promise<Day | undefined> => {
    await takeMessages(JOB)
    await plan({ at: `${day}T${at}+08:00` })
    const pieces = (await takeMessages(JOB)) as Piece[]
    return pieces.find(({ manufacturerId }) => manufacturerId === tenant.maker.id)?.since
  }
  const finish = async (day: Day) => {
    await setPlanned(JOB, day, 1)
    await commit([countDone(JOB, day, instant(now()))])
  }
  await since(monday)
  await finish(monday)
  const [tuesday, wednesday, thursday] = [1, 2, 3].map((days) => addDays(monday, days)) as [Day, Day, Day]
  expect(await since(tuesday)).toBe(monday)
  // Tuesday's run broke off; Wednesday's, planned twice, says the same both times.
  expect([await since(wednesday), await since(wednesday, '07:30:00')]).toEqual([monday, monday])
  await finish(wednesday)
  expect(await since(thursday)).toBe(wednesday)
  expect(await since(addDays(thursday, 30))).toBe(addDays(thursday, 23))
})

test('N22 who has not read is told that it is there, then 30, 14 and 3 days ahead; who has is left alone', async () => {
  const tenant = await newTenant()
  const { id } = await published(tenant.as.MANUFACTURER, { readBy: addDays(today, 35) })
  await readPolicy(tenant.as.TECHNICIAN, id)
  for (let n = 0; n <= 36; n += 1) await deliver(pieceOf(tenant, addDays(today, n)))
  const all = ['POLICY_PUBLISHED', ...[30, 14, 3].map((lead) => `POLICY_READ_DUE ${lead}`), 'POLICY_OVERDUE']
  const [provider, point, technician] = await Promise.all(inboxes(tenant).map(told))
  expect([provider, point, technician]).toEqual([all, all, []])
  expect(await reachOf(tenant, id)).toMatchObject({ readers: 1, asked: 3, read: 1, share: 1 / 3, overdue: 0 })
})

test('N22 who joins later is told too, and nobody else again', async () => {
  const tenant = await newTenant()
  await published(tenant.as.MANUFACTURER, { readBy: addDays(today, 60) })
  await deliver(pieceOf(tenant, today))
  const [someone] = await hire(tenant, 1)
  for (const n of [1, 2]) await deliver(pieceOf(tenant, addDays(today, n)))
  const newcomer: Inbox = { role: 'TECHNICIAN', id: someone?.technician ?? '' }
  for (const inbox of [newcomer, ...inboxes(tenant)]) expect(await told(inbox)).toEqual(['POLICY_PUBLISHED'])
})

test('N22 the count follows who reads, who comes, and an agreement that ends', async () => {
  const tenant = await newTenant()
  const { id } = await published(tenant.as.MANUFACTURER)
  const run = (n: number) => deliver(pieceOf(tenant, addDays(today, n)))
  await run(0)
  expect(await reachOf(tenant, id)).toMatchObject({ asked: 3, read: 0, changedOn: today })
  const [someone] = await hire(tenant, 2)
  if (someone) await readPolicy(someone, id)
  // Two persons at one desk are one seat.
  for (const sub of ['a', 'b']) await readPolicy({ ...tenant.as.SERVICE_POINT, sub }, id)
  await run(1)
  expect(await reachOf(tenant, id)).toMatchObject({ readers: 3, asked: 5, read: 2 })
  const { validTo } = tenant.agreement
  await deliver(pieceOf(tenant, addDays(validTo, 1)))
  expect(await reachOf(tenant, id)).toMatchObject({ readers: 3, asked: 0, read: 0, share: null })
})

test('N22 what was withdrawn or replaced reminds nobody any more', async () => {
  const tenant = await newTenant()
  const { id, version } = await published(tenant.as.MANUFACTURER, { readBy: addDays(today, 5) })
  await deliver(pieceOf(tenant, today))
  await onPolicy('policyWithdraw', tenant.as.MANUFACTURER, { id, version, reason: '作废' })
  await deliver(pieceOf(tenant, addDays(today, 2)))
  for (const inbox of inboxes(tenant)) expect(await told(inbox)).toEqual(['POLICY_PUBLISHED'])
})

describe('N22 a crash at any point', () => {
  /** A store whose n-th write of a kind fails, before or after it is done. */
  const breaking = (at: number, after: boolean): PoliciesStore => {
    let count = 0
    const store = createPoliciesStore()
    const fail =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        count += 1
        if (count === at && !after) throw new Error('crash')
        const result = await call(...args)
        if (count === at && after) throw new Error('crash')
        return result
      }
    return { ...store, setCount: fail(store.setCount), finish: fail(store.finish) }
  }

  test('leaves sum and parts equal, and the next delivery counts and tells as if nothing had been', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 2 }),
        async (at, after, reads) => {
          const tenant = await newTenant()
          const ids = [await published(tenant.as.MANUFACTURER), await published(tenant.as.MANUFACTURER)].map(
            (one) => one.id,
          )
          const viewers = [tenant.as.PROVIDER, tenant.as.TECHNICIAN].slice(0, reads)
          for (const viewer of viewers) await readPolicy(viewer, ids[0] as string)
          const piece = pieceOf(tenant, today)
          await remindReaders(breaking(at, after), piece, now).catch(() => {})
          await Promise.allSettled([
            remindReaders(createPoliciesStore(), piece, now),
            remindReaders(createPoliciesStore(), piece, now),
          ])
          await remindReaders(createPoliciesStore(), piece, now)
          expect(await reachOf(tenant, ids[0] as string)).toMatchObject({ readers: reads, asked: 3, read: reads })
          expect(await reachOf(tenant, ids[1] as string)).toMatchObject({ readers: 0, asked: 3, read: 0 })
          const [provider, point] = await Promise.all(inboxes(tenant).map(told))
          expect([provider?.length, point?.length]).toEqual([reads > 0 ? 1 : 2, 2])
        },
      ),
      { numRuns: 12 },
    )
  }, 60_000)
})

test('N22 a night without news costs a few reads, however many people there are', async () => {
  const tenant = await newTenant()
  await published(tenant.as.MANUFACTURER)
  const costOf = async (n: number) => {
    const { cost } = await measured(() => remindReaders(createPoliciesStore(), pieceOf(tenant, addDays(today, n)), now))
    return cost
  }
  await costOf(0)
  const small = await costOf(1)
  await hire(tenant, 20)
  await costOf(2)
  const large = await costOf(3)
  expect([small.calls, large.calls]).toEqual([11, 11])
  expect(small.write).toBe(4)
  expect(large.write).toBe(4)
})
