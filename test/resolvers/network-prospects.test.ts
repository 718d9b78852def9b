import { ulid } from 'ulid'
import { end } from '../../functions/network/agreements/end'
import { prepareAgreement } from '../../functions/network/agreements/prepare-agreement.use-case'
import {
  agreementById,
  agreementsById,
  agreementsEndingBetween,
  allManufacturers,
  manufacturerById,
  modelById,
  renewAgreement,
  rosterOf,
  servicePointById,
  technicianById,
  unitBySerial,
} from '../../functions/network/directory.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { prospectsFor } from '../../functions/network/prospects.use-case'
import { newServicePoint } from '../../functions/network/service-point'
import { commit } from '../../functions/platform/commit'
import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'
import { addDays, dayOf, instant } from '../../functions/shared/days'
import { system } from '../../functions/shared/viewer'
import { newTenant, type Tenant } from '../support/tenant'

/** Carries out what a maker's decision says. */
const job = system('re-evaluation')
const now = new Date()

/** What ends an agreement today, for a transaction of its own. */
const ended = (id: string, version: number) =>
  prepareAgreement(id, job, instant(now), (record) =>
    end(record, { version, lastDay: dayOf(now), reason: 'N6' }, job, dayOf(now)),
  )

/** Calls to the engine while something runs. */
const metered = async <T>(run: () => Promise<T>): Promise<{ result: T; calls: ConsumedCapacity[] }> => {
  const calls: ConsumedCapacity[] = []
  meter.report = (reported) => calls.push(...reported)
  try {
    return { result: await run(), calls }
  } finally {
    delete meter.report
  }
}

const count = (calls: readonly ConsumedCapacity[], operation: string): number =>
  calls.filter((call) => call.operation === operation).length

const openMore = async (tenant: Tenant, number: number): Promise<void> => {
  const store = createNetworkStore()
  const { provider, category, region } = tenant
  const input = {
    providerId: provider.id,
    name: '网点',
    location: { latitude: 30, longitude: 114 },
    region,
    covers: [region],
    categoryIds: [category.id],
    level: 1,
    capacity: 1,
    hours: { opens: '09:00', closes: '17:00' },
  }
  const open = () =>
    store.points.create(
      { subject: 'test', key: ulid(), payloadHash: '', at: new Date() },
      newServicePoint(ulid(), input, { role: 'PLATFORM', subject: 'test' }),
    )
  for (let left = number; left > 0; left -= 20) await Promise.all(Array.from({ length: Math.min(20, left) }, open))
}

test('O1 prospects cover the region at any of its three levels, with people and terms', async () => {
  const [county, prefecture, province, elsewhere] = await Promise.all(
    ['640104', '640100', '640000', '640105'].map((code) => newTenant({ region: '640104', covers: [code] })),
  )
  const tenants = [county, prefecture, province, elsewhere].filter((tenant) => tenant !== undefined)
  const { points, truncated } = await prospectsFor({
    manufacturerId: county?.maker.id ?? '',
    categoryId: county?.category.id ?? '',
    region: '640104',
  })
  const found = points.filter(({ point }) => tenants.some((tenant) => tenant.point.id === point.id))
  expect(found.map(({ point }) => point.covers[0])).toEqual(['640104', '640100', '640000'])
  expect(truncated).toBe(false)
  const mine = found.find(({ point }) => point.id === county?.point.id)
  expect(mine?.roster?.technicians.map(({ technicianId }) => technicianId)).toEqual([county?.technician.id])
  expect(mine?.terms?.agreements.map(({ id }) => id)).toEqual([county?.agreement.id])
  // Others have no terms with this maker: dispatch will exclude them and say why.
  expect(found.filter(({ terms }) => terms)).toHaveLength(1)
})

test('a point that covers county and province stands there once', async () => {
  const tenant = await newTenant({ region: '620102', covers: ['620102', '620000'] })
  const { points } = await prospectsFor({
    manufacturerId: tenant.maker.id,
    categoryId: tenant.category.id,
    region: '620102',
  })
  expect(points.filter(({ point }) => point.id === tenant.point.id)).toHaveLength(1)
})

test('O1 one point or three hundred: 4 Queries, then BatchGets by the hundred, and no more than 300', async () => {
  const tenant = await newTenant({ region: '540102' })
  const ask = () =>
    metered(() => prospectsFor({ manufacturerId: tenant.maker.id, categoryId: tenant.category.id, region: '540102' }))
  const few = await ask()
  expect(few.result.points.length).toBeLessThan(50)
  expect([count(few.calls, 'Query'), few.calls.length <= 6]).toEqual([4, true])
  await openMore(tenant, 320)
  const many = await ask()
  expect(many.result.points).toHaveLength(300)
  expect(many.result.truncated).toBe(true)
  expect(count(many.calls, 'Query')).toBe(4)
  // 300 points, 300 rosters, 300 kits and the requirement, and the terms of their few providers; all at once.
  expect(count(many.calls, 'BatchGetItem') + count(many.calls, 'GetItem')).toBeLessThanOrEqual(11)
  expect(many.calls.every(({ operation }) => ['Query', 'BatchGetItem', 'GetItem'].includes(operation))).toBe(true)
})

test('the directory reads by id, one GetItem each', async () => {
  const { maker, model, unit, point, technician, agreement } = await newTenant()
  const reads: [unknown, () => Promise<unknown>][] = [
    [maker, () => manufacturerById(maker.id)],
    [model, () => modelById(model.id)],
    [unit, () => unitBySerial(maker.id, unit.serial)],
    [point, () => servicePointById(point.id)],
    [technician, () => technicianById(technician.id)],
    [agreement, () => agreementById(agreement.id)],
    [expect.objectContaining({ pointId: point.id }), () => rosterOf(point.id)],
  ]
  for (const [expected, read] of reads) {
    const { result, calls } = await metered(read)
    expect(result).toEqual(expected)
    expect(calls).toEqual([expect.objectContaining({ operation: 'GetItem', read: 0.5 })])
  }
  expect(await manufacturerById('nobody')).toBeUndefined()
})

test('agreements by id come in one BatchGet, in order, with gaps', async () => {
  const [a, b] = await Promise.all([newTenant(), newTenant()])
  const { result, calls } = await metered(() =>
    agreementsById([b.agreement.id, 'x.y', a.agreement.id], dayOf(new Date())),
  )
  expect(result).toEqual([b.agreement, undefined, a.agreement])
  expect(calls.map(({ operation }) => operation)).toEqual(['BatchGetItem'])
})

const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

test('every maker is given once to jobs', async () => {
  const { maker } = await newTenant()
  const ids = (await all(allManufacturers())).map(({ id }) => id)
  expect(ids.filter((id) => id === maker.id)).toEqual([maker.id])
})

test('N6 agreements ending between two days, both included, across months', async () => {
  const days = ['2041-01-30', '2041-01-31', '2041-02-28', '2041-03-01']
  const tenants = await Promise.all(days.map((validTo) => newTenant({ validFrom: '2040-01-01', validTo })))
  const mine = tenants.map(({ agreement }) => agreement.id)
  const ending = async () =>
    (await all(agreementsEndingBetween('2041-01-31', '2041-02-28'))).filter(({ id }) => mine.includes(id))
  expect((await ending()).map(({ validTo }) => validTo)).toEqual(['2041-01-31', '2041-02-28'])
  // What was ended needs no re-evaluation.
  const { writes } = await ended(mine[1] ?? '', 1)
  await commit(writes)
  expect((await ending()).map(({ validTo }) => validTo)).toEqual(['2041-02-28'])
})

test('N6 a renewal moves agreement, terms and its end in the list, in the caller’s own transaction', async () => {
  const tenant = await newTenant({ validFrom: '2042-01-01', validTo: '2042-12-31' })
  const { id } = tenant.agreement
  const { agreement, writes } = await renewAgreement(id, { version: 1, validTo: '2043-12-31' }, job, now)
  expect(agreement).toEqual({ ...tenant.agreement, version: 2, head: agreement.head, validTo: '2043-12-31' })
  expect(await agreementById(id)).toEqual(tenant.agreement)
  await commit(writes)
  expect(await agreementById(id)).toEqual(agreement)
  const { points } = await prospectsFor({
    manufacturerId: tenant.maker.id,
    categoryId: tenant.category.id,
    region: tenant.region,
  })
  const terms = points.find(({ point }) => point.id === tenant.point.id)?.terms
  expect(terms?.agreements).toEqual([expect.objectContaining({ id, validTo: '2043-12-31' })])
  const day = '2043-12-31'
  expect((await all(agreementsEndingBetween(day, day))).map((each) => each.id)).toContain(id)
})

test('N6 a decision on an old version, or one that lost the race, changes nothing', async () => {
  const { agreement } = await newTenant()
  const validTo = addDays(agreement.validTo, 365)
  await expect(ended(agreement.id, 9)).rejects.toMatchObject({ code: 'STALE_VERSION' })
  await expect(renewAgreement(agreement.id, { version: 9, validTo }, job, now)).rejects.toMatchObject({
    code: 'STALE_VERSION',
  })
  const [renew, end] = await Promise.all([
    renewAgreement(agreement.id, { version: 1, validTo }, job, now),
    ended(agreement.id, 1),
  ])
  await commit(renew.writes)
  await expect(commit(end.writes)).rejects.toMatchObject({ code: 'STALE_VERSION' })
  expect(await agreementById(agreement.id)).toMatchObject({ version: 2, status: 'ACTIVE', validTo })
})
