import { ulid } from 'ulid'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { planCallbacks as planCallbacksBare } from '../../functions/callbacks/plan-callbacks.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { addDays, type Day } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { checkDraw } from '../../local/draw-checks'
import { fetchRecord, recordIn } from '../../local/draw-record'
import { callApi } from '../support/api'
import { completedOrder, newDay, writeOrders } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { drawBy, programmeOf } from '../support/programmes'
import { takeMessages } from '../support/queue'

const planCallbacks = deployed('plan-callbacks', planCallbacksBare)

/** Orders of a maker completed on a day, spread over two providers, two categories and two counties. */
const completed = async (manufacturerId: string, day: Day, count: number) => {
  const providers = ['A', 'B'].map((name) => `${name}${manufacturerId}`)
  const orders = Array.from({ length: count }, (_, i) => {
    const providerId = providers[i % 2] ?? ''
    const categoryId = i % 3 === 0 ? 'tv' : 'washer'
    const order = completedOrder({ manufacturerId, providerId, pointId: `${providerId}.S`, day, categoryId })
    return { ...order, region: i % 5 === 0 ? '420104' : '420106' }
  })
  await writeOrders(orders)
  return orders
}
const tasksOf = async (manufacturerId: string) =>
  (await createCallbacksStore().open(manufacturerId, { first: 100 })).rows.map(({ node }) => node)

test('Q2 a regular programme calls back every order that meets it, and no other', async () => {
  const [manufacturerId, day] = [ulid(), newDay()]
  const orders = await completed(manufacturerId, day, 12)
  const programme = programmeOf(manufacturerId, {
    kind: 'REGULAR',
    size: { kind: 'ALL' },
    population: { categoryIds: ['tv'], regions: ['420100'], serviceItems: [] },
  })
  const run = await drawBy(programme, day)
  const tvs = orders.filter(({ categoryId }) => categoryId === 'tv')
  expect(run).toMatchObject({ state: 'SAMPLED', frameSize: tvs.length, sizing: { wanted: tvs.length } })
  const tasks = await tasksOf(manufacturerId)
  expect(new Set(tasks.map(({ orderId }) => orderId))).toEqual(new Set(tvs.map(({ id }) => id)))
  // A callback keeps the rules it was drawn with.
  expect(tasks[0]).toMatchObject({
    runId: `${programme.id}.${day}`,
    rules: { attempts: 2, languages: ['zh-CN', 'en'] },
  })
})

test('Q2 strata by category and by region: shares by largest remainder, and each callback knows who did the work', async () => {
  for (const [strataBy, keyOf] of [
    ['CATEGORY', 'categoryId'],
    ['REGION', 'region'],
  ] as const) {
    const [manufacturerId, day] = [ulid(), newDay()]
    const orders = await completed(manufacturerId, day, 30)
    const programme = programmeOf(manufacturerId, { strataBy, size: { kind: 'PER_DAY', perDay: 10 } })
    const run = await drawBy(programme, day)
    const sizes = new Map(orders.map((order) => [order[keyOf], orders.filter((o) => o[keyOf] === order[keyOf]).length]))
    expect(run.strata.map(({ key, size }) => [key, size])).toEqual([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const { size, sample } of run.strata) expect(sample).toBe(Math.round((size * 10) / 30))
    for (const task of await tasksOf(manufacturerId)) {
      const order = orders.find(({ id }) => id === task.orderId)
      expect(task).toMatchObject({ providerId: order?.assignment.providerId, stratum: order?.[keyOf] })
    }
  }
})

test('Q1 a number a year holds whatever is redelivered, at the same time or out of order', async () => {
  const manufacturerId = ulid()
  const programme = programmeOf(manufacturerId, { size: { kind: 'FIXED', perYear: 365 } })
  const days = ['2091-01-02', '2091-01-01', '2091-01-03', '2091-01-05']
  await Promise.all(days.map((day) => completed(manufacturerId, day, 8)))
  const draw = () => Promise.all(days.map((day) => drawBy(programme, day)))
  const runs = [...(await draw()), ...(await draw())]
  const byDay = new Map(runs.map((run) => [run.day, run.sizing?.wanted ?? 0]))
  expect([...byDay.values()].reduce((sum, n) => sum + n, 0)).toBe(5)
  expect(await createSamplingRunsStore().drawnIn(programme.id, '2091')).toMatchObject({ drawn: 5, version: 4 })
  expect((await tasksOf(manufacturerId)).length).toBe(5)
})

test('Q1 a crash at any step of a programme’s draw ends in the same sample', async () => {
  const manufacturerId = ulid()
  const day = newDay()
  await completed(manufacturerId, day, 20)
  const programme = programmeOf(manufacturerId, { strataBy: 'REGION', size: { kind: 'FIXED', perYear: 2000 } })
  const seeds: string[] = []
  const newSeed = () => {
    seeds.push(ulid())
    return seeds.at(-1) ?? ''
  }
  const failing = (step: 'insert' | 'saveSeed' | 'saveSample') => {
    const runs = createSamplingRunsStore()
    return {
      ...runs,
      [step]: async (...args: never[]) => {
        await (runs[step] as (...given: never[]) => Promise<void>)(...args)
        throw new Error('crashed')
      },
    }
  }
  for (const step of ['insert', 'saveSeed', 'saveSample'] as const)
    await expect(drawBy(programme, day, { newSeed, runs: failing(step) })).rejects.toThrow('crashed')
  const run = await drawBy(programme, day, { newSeed })
  expect(seeds).toHaveLength(1)
  expect(run).toMatchObject({ state: 'SAMPLED', seed: seeds[0] })
  expect((await tasksOf(manufacturerId)).length).toBe(run.sizing?.wanted)
})

test('Q1 an outsider draws a programme’s sample again from what the API publishes', async () => {
  const [manufacturerId, day] = [ulid(), newDay()]
  await completed(manufacturerId, day, 40)
  const size = { kind: 'PRECISION', confidence: 'P95', margin: 0.2, share: 0.5, period: 'DAY' } as const
  const programme = programmeOf(manufacturerId, { strataBy: 'CATEGORY', size })
  await drawBy(programme, day)
  const viewer = { role: 'AUDITOR', sub: 'auditor', org: manufacturerId } as const
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await callApi({ query, variables, viewer })
    expect(errors).toEqual([])
    return data
  }
  const record = recordIn(await fetchRecord(ask, { day, programme: toGlobalId('CallbackProgramme', programme.id) }))
  // 25 endless, of 40: 16.
  expect(record.sizing).toMatchObject({ kind: 'PRECISION', needed: 16, wanted: 16, precision: { population: 40 } })
  expect(checkDraw(record).map(({ verdict }) => verdict)).toEqual(Array(9).fill('ok'))
})

test('Q2 each night one message a maker and one for each programme that draws, for the day it looks back to', async () => {
  const [makerId, day] = [ulid(), newDay()]
  const maker = { id: makerId, version: 1, name: '厂商', callbacksPerDay: 3 }
  const [next, later] = [programmeOf(makerId), programmeOf(makerId, { daysAfter: 7 })]
  const programmes = async function* () {
    yield next
    yield later
  }
  const at = `${addDays(day, 1)}T02:00:00.000Z`
  const { planned } = await planCallbacks(() => [maker], at, programmes)
  expect(planned).toBe(3)
  const sent = (await takeMessages('sample-callbacks')) as { manufacturerId?: string }[]
  expect(sent.filter(({ manufacturerId }) => manufacturerId === makerId)).toEqual([
    { manufacturerId: makerId, day, wanted: 3 },
    { manufacturerId: makerId, programmeId: next.id, day, wanted: 0, period: day },
    { manufacturerId: makerId, programmeId: later.id, day: addDays(day, -6), wanted: 0, period: day },
  ])
})

test('a programme’s draw reads each of the day’s orders once, a hundred at a time', async () => {
  const [manufacturerId, day] = [ulid(), newDay()]
  await completed(manufacturerId, day, 120)
  const programme = programmeOf(manufacturerId, { strataBy: 'CATEGORY', size: { kind: 'PER_DAY', perDay: 2 } })
  const { cost } = await measured(() => drawBy(programme, day))
  expect(cost.operations).toContain('Query')
  // The list, the orders, the run before each step, the frame again, the questionnaire, the drawn orders.
  expect(cost.calls).toBeLessThanOrEqual(22)
  expect(cost.read).toBeLessThanOrEqual(150)
})
