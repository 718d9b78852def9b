import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import type { Consumption } from '../../functions/parts/planning/consumption'
import type { PartPlan } from '../../functions/parts/planning/plan'
import { planPartRefreshes as planBare } from '../../functions/parts/planning/plan-part-refreshes.use-case'
import { createPlanningStore } from '../../functions/parts/planning/planning.store'
import { JOB, type Piece } from '../../functions/parts/planning/refresh'
import { handler as entry } from '../../functions/parts/planning/refresh-part-plans.queue'
import { refreshPartPlans } from '../../functions/parts/planning/refresh-part-plans.use-case'
import { jobRun } from '../../functions/platform/jobs'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { deployed } from '../support/deployed'
import { distantDay } from '../support/evaluations'
import { measured } from '../support/meter'
import { countedDraft, planDone, planIn } from '../support/part-plans'
import { takeMessages } from '../support/queue'
import { newTenant, type Tenant } from '../support/tenant'

const refresh = deployed('refresh-part-plans', refreshPartPlans)
const work = deployed('refresh-part-plans', entry)
const plan = deployed('plan-part-refreshes', planBare)

const now = () => new Date()
const today = dayOf(now())
const counting =
  (used: number): Consumption =>
  async () =>
    used
const latest = ({ id }: PartPlan) => createPlanningStore().plans.load(id)
const pieceOf = ({ maker }: Tenant, day = today): Piece => ({ day, manufacturerId: maker.id })

test('K3 every night drafts learn of the consumption of the day before; what was submitted stands as it was', async () => {
  const tenant = await newTenant()
  const draft = await countedDraft(tenant, addDays(today, -10), counting(18))
  const waiting = await countedDraft(tenant, addDays(today, -10), counting(18))
  await planDone(tenant, 'Submit', { id: toGlobalId('PartPlan', waiting.id), version: 1 })
  await planIn(tenant, 'DRAFT')
  expect(await refresh(pieceOf(tenant), counting(25), now)).toBe(1)
  expect(await latest(draft)).toMatchObject({
    ...{ state: 'DRAFT', version: 2, revision: 1, refreshedOn: today },
    basis: { seen: { used: 25, to: addDays(today, -1), source: 'LEDGER' } },
  })
  expect(await latest(waiting)).toMatchObject({ version: 2, basis: { seen: { used: 18 } } })
})

test('K3 again on the same day, or after a crash half way, only what is missing is done', async () => {
  const tenant = await newTenant()
  const [first, second] = [
    await countedDraft(tenant, addDays(today, -10), counting(18)),
    await countedDraft(tenant, addDays(today, -10), counting(18)),
  ]
  let left = 1
  const failing: Consumption = async () => {
    if (left-- <= 0) throw new Error('the ledger is out of reach')
    return 25
  }
  await expect(refresh(pieceOf(tenant), failing, now)).rejects.toThrow('out of reach')
  expect([(await latest(first))?.version, (await latest(second))?.version].sort()).toEqual([1, 2])
  expect(await refresh(pieceOf(tenant), counting(26), now)).toBe(1)
  expect([(await latest(first))?.version, (await latest(second))?.version]).toEqual([2, 2])
  const { result, cost } = await measured(() => refresh(pieceOf(tenant), counting(99), now))
  expect(result).toBe(0)
  expect(cost.operations).toBe('GetItem')
})

test('K3 where nobody counts, a draft stays as it is', async () => {
  const tenant = await newTenant()
  const draft = await countedDraft(tenant, addDays(today, -10), counting(18))
  expect(await refresh(pieceOf(tenant), async () => undefined, now)).toBe(0)
  expect((await latest(draft))?.version).toBe(1)
})

test('K3 the planner sends a message for each maker, the worker counts what it did once', async () => {
  const tenants = [await newTenant(), await newTenant()]
  const at = distantDay()
  const makers = async function* () {
    for (const { maker } of tenants) yield maker
  }
  const { planned } = await plan(new Date(`${at}T01:30:00+08:00`), makers)
  expect(planned).toBeGreaterThanOrEqual(2)
  const bodies = ((await takeMessages(JOB)) as Piece[]).filter(({ day }) => day === at)
  expect(bodies.map(({ manufacturerId }) => manufacturerId).sort()).toEqual(tenants.map(({ maker }) => maker.id).sort())
  const record = (body: Piece, i: number): SQSRecord =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const deliver = async () => (await work({ Records: bodies.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await jobRun(JOB, at)).toMatchObject({ planned: 2, done: 2, failed: 0 })
})
