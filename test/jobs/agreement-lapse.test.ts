import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { ulid } from 'ulid'
import { JOB, type Piece } from '../../functions/network/agreements/lapse/lapse'
import { createLapsesStore } from '../../functions/network/agreements/lapse/lapses.store'
import { handler as planEntry } from '../../functions/network/agreements/lapse/plan-lapses.schedule'
import { handler as workEntry } from '../../functions/network/agreements/lapse/tell-points.queue'
import { tellPoints as tellPointsBare } from '../../functions/network/agreements/lapse/tell-points.use-case'
import { renewAgreement } from '../../functions/network/directory.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { jobRun } from '../../functions/platform/jobs'
import { noticeKey } from '../../functions/platform/notices'
import { collected } from '../../functions/platform/page'
import { addDays, type Day, type Period } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Lead } from '../../functions/shared/notice'
import { ahead, done } from '../support/agreements'
import { authorise } from '../support/certificates'
import { deployed } from '../support/deployed'
import { distantDay as distantAutumn } from '../support/evaluations'
import { measured } from '../support/meter'
import { takeMessages } from '../support/queue'
import { newTenant, type Tenant } from '../support/tenant'

const tellPoints = deployed('tell-points', tellPointsBare)

const plan = deployed('plan-lapses', planEntry)
const work = deployed('tell-points', workEntry)

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const now = () => new Date()
const job = { role: 'SYSTEM', subject: 'test' } as const
const platform = { role: 'PLATFORM', subject: 'test' } as const
/** Away from the days of other tests' agreements. */
const distantDay = (): Day => `${distantAutumn().slice(0, 4)}-04-20`

/** A tenant whose agreement ends on a day, and its letter long after it. */
const endingOn = async (validTo: Day): Promise<Tenant> => {
  const tenant = await newTenant({ validFrom: addDays(validTo, -300), validTo })
  await authorise(tenant.point, lettersOf(tenant))
  return tenant
}
const lettersOf = ({ maker, category, agreement }: Tenant) => ({
  ...{ manufacturerId: maker.id, categoryIds: [category.id], level: 2 },
  ...{ validFrom: addDays(agreement.validTo, -300), validTo: addDays(agreement.validTo, 300) },
})

/** Puts the tenant's point under an agreement with another maker too, at level 1. */
const alsoUnder = async ({ provider, category, point }: Tenant, { maker }: Tenant, term: Period): Promise<void> => {
  const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }
  const scope = { manufacturerId: maker.id, categoryIds: [category.id], level: 1, ...term }
  const id = `${provider.id}.${ulid()}`
  await createNetworkStore().takeOver(request(), id, { ...scope, providerId: provider.id, criteria }, platform)
  await authorise(point, scope)
}

/** More points of the tenant's provider. @returns their ids */
const open = async (tenant: Tenant, count: number, authorised = true): Promise<string[]> => {
  const { location, region, covers, hours, categoryIds, level, capacity, providerId } = tenant.point
  const given = { location, region, covers, hours, categoryIds, level, capacity, providerId }
  const points = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      createNetworkStore().points.create(request(), newServicePoint(ulid(), { ...given, name: `网点${i}` }, platform)),
    ),
  )
  if (authorised) await Promise.all(points.map((point) => authorise(point, lettersOf(tenant))))
  return points.map(({ id }) => id)
}

const pieceOf = ({ agreement, provider }: Tenant, lead: Lead): Piece => ({
  ...{ day: addDays(agreement.validTo, -lead), lead, providerId: provider.id },
})
const tell = (tenant: Tenant, lead: Lead = 14, store = createLapsesStore()) =>
  tellPoints(store, pieceOf(tenant, lead), now)
const toldAt = async (pointId: string) =>
  (await createNoticesStore().page({ role: 'SERVICE_POINT', id: pointId }, false, { first: 100 })).rows
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'WORK_STOPS')

const deliver = async (...pieces: object[]): Promise<string[]> => {
  const record = (body: object, i: number) =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const answer = (await work({ Records: pieces.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

test('N12 a provider whose agreements lapse is planned once 30, 14 and 3 days ahead and on the day; one message again tells nobody twice', async () => {
  const validTo = distantDay()
  const tenant = await endingOn(validTo)
  await alsoUnder(tenant, await newTenant(), { validFrom: addDays(validTo, -9), validTo })
  for (const lead of [31, 30, 14, 3, 0]) {
    await takeMessages(JOB)
    const day = addDays(validTo, -lead)
    const { days, planned } = await plan({ at: `${day}T06:15:00+08:00` })
    const pieces = (await takeMessages(JOB)) as Piece[]
    expect(days.at(-1)).toBe(day)
    expect(pieces).toHaveLength(planned)
    const own = pieces.filter(({ providerId, day: of }) => providerId === tenant.provider.id && of === day)
    expect(own.map((piece) => piece.lead)).toEqual(lead === 31 ? [] : [lead])
    expect(await deliver(...own, ...own)).toEqual([])
    expect((await jobRun(JOB, day))?.done).toBe(own.length)
  }
  const notices = await toldAt(tenant.point.id)
  expect(notices.map(({ lead, dueOn }) => [lead, dueOn])).toEqual([0, 3, 14, 30].map((lead) => [lead, validTo]))
  expect(notices[0]?.params).toMatchObject({
    stops: expect.stringContaining(`${tenant.maker.name}: ${tenant.category.id} L3`),
  })
})

test('N12 points of an agreement of which notice was given are told of its new last day', async () => {
  const tenant = await newTenant()
  const [id, lastDay] = [toGlobalId('Agreement', tenant.agreement.id), ahead(40)]
  await done(tenant, 'MANUFACTURER', 'End', { id, version: 1, lastDay, reason: '业务调整' })
  const network = createNetworkStore()
  const lapsing = network.agreementsLapsing(lastDay, lastDay)
  expect((await collected(lapsing)).map((agreement) => agreement.id)).toContain(tenant.agreement.id)
  const agreement = await network.agreements.need(tenant.agreement.id, [])
  expect(agreement).toMatchObject({ status: 'ENDED', validTo: lastDay })
  expect(await tell(tenant, 3)).toBe(0)
  expect(await tell({ ...tenant, agreement }, 3)).toBe(1)
})

test('N12 an agreement that was renewed before the message came tells nobody', async () => {
  const tenant = await endingOn(addDays(distantDay(), 1))
  const { id, validTo } = tenant.agreement
  const renewal = { version: 1, validTo: addDays(validTo, 365) }
  await commit((await renewAgreement(id, renewal, job, now())).writes)
  expect(await tell(tenant)).toBe(0)
  expect(await toldAt(tenant.point.id)).toEqual([])
})

test('N12 only points that work under it are told; another maker’s work is named as going on', async () => {
  const tenant = await endingOn(addDays(distantDay(), 2))
  const other = await newTenant()
  const [without] = await open(tenant, 1, false)
  const { validTo } = tenant.agreement
  const lasting = {
    validFrom: addDays(validTo, -10),
    validTo: addDays(validTo, 100),
    categoryIds: [tenant.category.id],
  }
  const parties = { manufacturerId: other.maker.id, providerId: tenant.provider.id }
  const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }
  const id = `${tenant.provider.id}.${ulid()}`
  await createNetworkStore().takeOver(request(), id, { ...parties, ...lasting, level: 1, criteria }, platform)
  await authorise(tenant.point, { ...lasting, manufacturerId: other.maker.id, level: 1 })
  expect(await tell(tenant)).toBe(1)
  expect(await toldAt(without ?? '')).toEqual([])
  const [notice] = await toldAt(tenant.point.id)
  expect(notice?.params).toMatchObject({ goesOn: `${other.maker.name}: ${tenant.category.id} L1` })
})

test('N12 a crash half way: the next delivery tells those that were left, and nobody twice', async () => {
  const tenant = await endingOn(addDays(distantDay(), 3))
  const points = [tenant.point.id, ...(await open(tenant, 20))]
  const store = createLapsesStore()
  const dying = { ...store, finish: () => Promise.reject(new Error('died')) }
  await expect(tell(tenant, 14, dying)).rejects.toThrow('died')
  // What one of them was told is lost, as if the worker had died before it.
  const lost = (await toldAt(points[7] ?? ''))[0]
  if (!lost) throw new Error('not told')
  await commit([new Documents('Notices').remove(noticeKey(lost.id))])
  const [a, b] = await Promise.all([tell(tenant), tell(tenant)])
  expect(a + b).toBe(1)
  for (const point of points) expect(await toldAt(point)).toHaveLength(1)
  expect(await tell(tenant)).toBe(0)
})

test('N12 the cost grows by one transaction a point told, and one Query and one BatchGet per hundred points', async () => {
  const costOf = async (more: number) => {
    const tenant = await endingOn(addDays(distantDay(), 4))
    await open(tenant, more)
    return (await measured(() => tell(tenant))).cost
  }
  const one = await costOf(0)
  // The agreements that end, and what is on account under them, take one read each.
  expect(one).toMatchObject({ calls: 9 })
  expect(await costOf(9)).toMatchObject({ calls: one.calls + 9 })
  expect((await costOf(119)).calls).toBe(one.calls + 119 + 2)
}, 60_000)
