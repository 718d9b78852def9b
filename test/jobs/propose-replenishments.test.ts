import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { planReplenishments as planBare } from '../../functions/parts/replenishment/plan-replenishments.use-case'
import { handler as entry } from '../../functions/parts/replenishment/propose-replenishments.queue'
import { proposeReplenishments } from '../../functions/parts/replenishment/propose-replenishments.use-case'
import { JOB, type Piece } from '../../functions/parts/replenishment/replenish'
import { jobRun } from '../../functions/platform/jobs'
import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { kindsTold } from '../support/notices'
import { takeMessages } from '../support/queue'
import { pieceOf, proposalsOf, replenishing, restock, today, usedBefore } from '../support/replenishment'
import { type Stocked, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

const propose = deployed('propose-replenishments', proposeReplenishments)
const work = deployed('propose-replenishments', entry)
const plan = deployed('plan-replenishments', planBare)

const setLevel = async (tenant: Tenant, { part, pointId }: Stocked, input: object) => {
  const about = { servicePointId: pointId, partId: part.id }
  const { userErrors } = await mutate({
    name: 'stockLevelSet',
    viewer: tenant.as.SERVICE_POINT,
    input: { ...about, ...input },
    select: 'stockLevel { min max isSet version }',
  })
  expect(userErrors).toEqual([])
}

/** One a day was used, half of it out of the van: 90 days of clause 8 ask for 111, and for 127 with the cycle. */
const busy = async (tenant: Tenant): Promise<Stocked> => {
  const stock = await stocked(tenant)
  await usedBefore(tenant, stock, 90, 10)
  await usedBefore(tenant, stock, 90, 100, 'VAN')
  await usedBefore(tenant, stock, 500, 181)
  return stock
}

describe('K3 what a shelf is short of', () => {
  test('is proposed each night, vans and what is on its way counted, with what it follows from; the point is told once', async () => {
    const tenant = await newTenant()
    const stock = await busy(tenant)
    const quiet = await stocked(tenant)
    expect(await propose(pieceOf(tenant), replenishing())).toBe(1)
    const level = 'min max isSet version used days leadDays serviceLevel'
    const fields = `state quantity position day level { ${level} } part { id } place { kind }`
    const proposed = await proposalsOf(tenant, fields)
    expect(proposed).toEqual([
      {
        ...{ state: 'PROPOSED', quantity: 119, position: 8, day: today(), part: { id: stock.part.id }, place: null },
        level: {
          ...{ min: 111, max: 127, isSet: false, version: null },
          ...{ used: 180, days: 180, leadDays: 90, serviceLevel: 0.95 },
        },
      },
    ])
    expect(proposed.map((one) => (one as unknown as { part: object }).part)).not.toContainEqual({ id: quiet.part.id })
    const kinds = await kindsTold(tenant.as.SERVICE_POINT)
    expect(kinds.filter((kind) => kind === 'REPLENISHMENT_PROPOSED')).toHaveLength(1)
  })

  test('is not proposed again while it is to come, by whichever night, worker or crash', async () => {
    const tenant = await newTenant()
    const parts = [await busy(tenant), await busy(tenant), await busy(tenant)]
    let left = 2
    const by = replenishing()
    const now = by.now
    const failing = {
      ...by,
      get now() {
        if (left-- <= 0) throw new Error('the power went')
        return now
      },
    }
    await expect(propose(pieceOf(tenant), failing)).rejects.toThrow('the power went')
    const half = await proposalsOf(tenant)
    expect(half.length).toBeGreaterThan(0)
    expect(half.length).toBeLessThan(3)
    await Promise.all([propose(pieceOf(tenant), replenishing()), propose(pieceOf(tenant), replenishing())])
    expect(await propose(pieceOf(tenant), replenishing())).toBe(0)
    expect(await propose(pieceOf(tenant, addDays(today(), 1)), replenishing())).toBe(0)
    expect(await proposalsOf(tenant)).toHaveLength(parts.length)
    const [first] = await proposalsOf(tenant)
    const dismissed = { id: first?.id, version: 1, reason: '停用' }
    expect((await restock('replenishmentDismiss', tenant.as.SERVICE_POINT, dismissed)).userErrors).toEqual([])
    expect(await propose(pieceOf(tenant, addDays(today(), 2)), replenishing())).toBe(1)
    expect(await proposalsOf(tenant, 'id version state quantity', addDays(today(), 2))).toHaveLength(1)
  })

  test('follows what a person set, until it is left to use again', async () => {
    const tenant = await newTenant()
    const [stock, quiet] = [await busy(tenant), await stocked(tenant)]
    await setLevel(tenant, stock, { version: 0, min: 0, max: 0 })
    await setLevel(tenant, quiet, { version: 0, min: 9, max: 12 })
    expect(await propose(pieceOf(tenant), replenishing())).toBe(1)
    expect(await proposalsOf(tenant, 'quantity part { id }')).toEqual([{ quantity: 4, part: { id: quiet.part.id } }])
    await setLevel(tenant, stock, { version: 1 })
    expect(await propose(pieceOf(tenant, addDays(today(), 1)), replenishing())).toBe(1)
  })

  test('is nothing of a part that another takes the place of, and nothing without an agreement in force', async () => {
    const tenant = await newTenant()
    const [stock, next] = [await busy(tenant), await stocked(tenant)]
    const replaced = { id: stock.part.id, version: stock.part.version, byId: next.part.id, from: today() }
    const { userErrors } = await mutate({
      name: 'partSupersede',
      viewer: tenant.as.MANUFACTURER,
      input: replaced,
      select: 'part { id }',
    })
    expect(userErrors).toEqual([])
    expect(await propose(pieceOf(tenant), replenishing())).toBe(0)
    await busy(tenant)
    expect(await propose(pieceOf(tenant, addDays(today(), 4000)), replenishing())).toBe(0)
  })

  test('cost: of a part that is kept 1 Query of its use, of one that is proposed 1 transaction; a point done is 1 GetItem', async () => {
    const tenant = await newTenant()
    await busy(tenant)
    const first = await measured(() => propose(pieceOf(tenant), replenishing()))
    expect(first.cost.operations).toBe('6 GetItem + 6 Query + 2 TransactWriteItems')
    await stocked(tenant)
    const night = addDays(today(), 1)
    const second = await measured(() => propose(pieceOf(tenant, night), replenishing()))
    expect(second.cost.operations).toBe('6 GetItem + 6 Query + TransactWriteItems')
    const again = await measured(() => propose(pieceOf(tenant, night), replenishing()))
    expect(again.cost.operations).toBe('GetItem')
  })
})

test('the planner sends a message for each maker and point under agreement, the worker counts it once', async () => {
  const tenant = await newTenant()
  const makers = async function* () {
    yield tenant.maker
  }
  const day = addDays(today(), 120)
  await plan(new Date(`${day}T01:15:00+08:00`), makers)
  const pieces = ((await takeMessages(JOB)) as Piece[]).filter(
    ({ manufacturerId }) => manufacturerId === tenant.maker.id,
  )
  const mine = pieces.filter((piece) => piece.day === day)
  expect(mine).toEqual([pieceOf(tenant, day)])
  const record = (body: Piece, i: number): SQSRecord =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const deliver = async () => (await work({ Records: mine.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 1, done: 1, failed: 0 })
})

test('K3 what a point is to keep is shown before anything is proposed', async () => {
  const tenant = await newTenant()
  const { part, pointId } = await busy(tenant)
  const query = `{ stockLevel(servicePointId: "${pointId}", partId: "${part.id}") { min max isSet version used } }`
  const { data } = await callApi<object>({ query, viewer: tenant.as.TECHNICIAN })
  expect(data).toEqual({ stockLevel: { min: 111, max: 127, isSet: false, version: 0, used: 180 } })
  const stranger = await newTenant()
  expect((await callApi<object>({ query, viewer: stranger.as.SERVICE_POINT })).data).toEqual({ stockLevel: null })
  expect(toGlobalId('ServicePoint', tenant.point.id)).toBe(pointId)
})
