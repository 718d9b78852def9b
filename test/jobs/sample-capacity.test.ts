import { ulid } from 'ulid'
import { newTask } from '../../functions/callbacks/callback'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import { sampleCallbacks as sampleCallbacksBare } from '../../functions/callbacks/sample-callbacks.use-case'
import { runId } from '../../functions/callbacks/sampling-run'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import { completionDayKey } from '../../functions/orders/order-keys'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'
import { makerWithCompletedOrders, newDay } from '../support/callbacks'
import { deployed } from '../support/deployed'

const sampleCallbacks = deployed('sample-callbacks', sampleCallbacksBare)

/** What an action consumed: calls by operation, and units. */
const measure = async (action: () => Promise<unknown>) => {
  const calls: ConsumedCapacity[] = []
  meter.report = (reported) => {
    calls.push(...reported)
  }
  try {
    await action()
  } finally {
    delete meter.report
  }
  const sum = (what: 'read' | 'write') => calls.reduce((total, call) => total + call[what], 0)
  const count = (operation: string) => calls.filter((call) => call.operation === operation).length
  return { queries: count('Query'), gets: count('Get'), read: sum('read'), write: sum('write') }
}

/** The index of completions alone, as far as a frame is read from it. */
const makerWithIndexEntries = async (day: string, size: number): Promise<string> => {
  const [manufacturerId, providerId, documents] = [ulid(), ulid(), new Documents<null>('Orders')]
  const ids = Array.from({ length: size }, () => ulid())
  for (let from = 0; from < size; from += 100)
    await commit(
      ids.slice(from, from + 100).map((id) =>
        documents.overwrite({ pk: `O#${id}`, sk: '#' }, null, {
          completionDay: completionDayKey(manufacturerId, day),
          completionSort: `${providerId}#${id}`,
        }),
      ),
    )
  return manufacturerId
}

const readFrame = async (manufacturerId: string, day: string) => {
  let size = 0
  for await (const _order of completedOn(manufacturerId, day)) size += 1
  return size
}

test('Q1 reading a frame costs the same per thousand orders, however many the day has', async () => {
  const day = newDay()
  const small = await makerWithIndexEntries(day, 1000)
  const large = await makerWithIndexEntries(day, 2000)
  const ofSmall = await measure(() => readFrame(small, day))
  const ofLarge = await measure(() => readFrame(large, day))
  expect([ofSmall.queries, ofLarge.queries]).toEqual([1, 2])
  expect(ofSmall.read).toBeLessThanOrEqual(25)
  expect(ofLarge.read / 2).toBeCloseTo(ofSmall.read, -1)
})

test('Q1 callbacks are written a chunk in one transaction', async () => {
  const day = newDay()
  const { manufacturerId, orders } = await makerWithCompletedOrders(day, [50])
  const run = { id: runId(manufacturerId, day), manufacturerId, day }
  const tasks = orders.map((order) => newTask(run, order.assignment.providerId, order))
  const store = createCallbacksStore()
  const first = await measure(() => store.insertMissing(tasks))
  const again = await measure(() => store.insertMissing(tasks))
  // 2 units each in the transaction, 1 for the index; nothing is read the first time.
  expect(first).toMatchObject({ read: 0, write: 150 })
  expect(again).toMatchObject({ read: 50, write: 0 })
})

test('Q1 a whole draw of 20 from 200 orders stays within its budget', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [200])
  const deps = {
    runs: createSamplingRunsStore(),
    tasks: createCallbacksStore(),
    completedOn,
    ordersOf,
    questionnaireInForce,
    programmeNow,
    now: () => new Date(),
    newSeed: () => ulid(),
    newId: ulid,
  }
  const whole = await measure(() => sampleCallbacks(deps, { manufacturerId, day, wanted: 20 }))
  // The frame from the index, the questionnaire in force, the drawn orders, the run read before each step.
  expect(whole.queries).toBe(2)
  expect(whole.read).toBeLessThanOrEqual(30)
  // 20 callbacks of 3 units, one frame page, the run three times, the sample and the count.
  expect(whole.write).toBeLessThanOrEqual(100)
})
