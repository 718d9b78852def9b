import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ulid } from 'ulid'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { evolve, type GradeEvent } from '../../functions/admission/grades/provider-grade'
import { judgedOn, monthToEvaluate } from '../../functions/admission/grades/window'
import type { AnyPiece, MonthPiece } from '../../functions/admission/pieces'
import { createPiecesStore } from '../../functions/admission/pieces.store'
import {
  type MonthlyPlanDeps,
  planMonthlyEvaluations as planBare,
} from '../../functions/admission/plan-monthly-evaluations.use-case'
import { pairInForce, providersInForce } from '../../functions/network/directory.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { newProvider } from '../../functions/network/provider'
import { type JobRun, jobRun, setPlanned, startJob } from '../../functions/platform/jobs'
import { addDays, type Day, instant, startOfDay } from '../../functions/shared/days'
import { checkEntries, type Entry, replay } from '../../functions/shared/journal'
import { distantYear } from '../support/claims'
import { deployed } from '../support/deployed'
import { newAgreement } from '../support/evaluations'
import { evaluateMonthOf, type Pair, rankMonthOf, repaired } from '../support/grades'
import { measured } from '../support/meter'

const planMonthlyEvaluations = deployed('plan-monthly-evaluations', planBare)

/** A month that no other test uses: job runs are kept by month. */
const distantRun = (): Date => new Date(startOfDay(`${distantYear()}-11-05`))

const newPair = async (at: Date, manufacturerId = ulid()): Promise<Pair> => {
  const day = addDays(instant(at).slice(0, 10), 0)
  const request = { subject: 'test', key: ulid(), payloadHash: '', at }
  const { id: providerId } = await createNetworkStore().providers.create(
    request,
    newProvider(ulid(), { name: `服务商 ${ulid()}`, region: '420106' }),
  )
  await newAgreement({ manufacturerId, providerId, validFrom: addDays(day, -400), validTo: addDays(day, 400) })
  return { manufacturerId, providerId }
}

const evaluationsOf = async ({ providerId, manufacturerId }: Pair) =>
  (await createGradesStore().evaluationPage(providerId, manufacturerId, { first: 100 })).rows.map(({ node }) => node)
const gradeOf = ({ providerId, manufacturerId }: Pair) =>
  createGradesStore().grades.load(`${providerId}.${manufacturerId}`)
const logOf = async ({ providerId, manufacturerId }: Pair): Promise<Entry<GradeEvent>[]> =>
  (await createGradesStore().grades.entryPage(`${providerId}.${manufacturerId}`, { first: 100 })).rows.map(
    ({ node }) => node,
  )
const pieceOf = (pair: Pair, at: Date): MonthPiece => ({
  ...pair,
  month: monthToEvaluate(instant(at).slice(0, 10)),
  at: instant(at),
})
const crash = async (): Promise<never> => {
  throw new Error('crash')
}
const progress = async (at: Date) => {
  const { done, failed } =
    (await jobRun('evaluate-provider', pieceOf({ manufacturerId: '', providerId: '' }, at).month)) ?? {}
  return { done, failed }
}
const started = async (at: Date) => {
  const { month } = pieceOf({ manufacturerId: '', providerId: '' }, at)
  await startJob('evaluate-provider', month, instant(at))
  await setPlanned('evaluate-provider', month, 1)
}

describe('N6 N13 a provider’s month for a maker', () => {
  test('is evaluated once: figures, its rows in the rankings, and a proposed grade, all or nothing', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    await repaired({ ...pair, count: 30, twoVisits: 3 }, at)
    expect(await evaluateMonthOf(pair, at)).toBe(1)
    const [evaluation, ...others] = await evaluationsOf(pair)
    expect(others).toEqual([])
    expect(evaluation?.kpis.find(({ name }) => name === 'FIRST_TIME_FIX')).toMatchObject({
      numerator: 27,
      denominator: 30,
    })
    expect(evaluation?.forecast).toMatchObject({ grade: 'A+', reason: 'FIRST', volume: 30 })
    const grade = await gradeOf(pair)
    expect(grade).toMatchObject({ region: '420106', cases: 1, case: { state: 'PROPOSED', to: 'A+' } })
    expect(await evaluateMonthOf(pair, at)).toBe(0)
    expect(await gradeOf(pair)).toEqual(grade)
  })

  test('names the proposal’s reasons in a log from which the grade can be told again', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    await repaired({ ...pair, count: 25 }, at)
    await evaluateMonthOf(pair, at)
    const [grade, log] = [await gradeOf(pair), await logOf(pair)]
    expect(log).toMatchObject([{ role: 'SYSTEM', by: 'system:evaluate-provider', event: { type: 'PROPOSED' } }])
    expect(replay(evolve, log)).toEqual(grade)
    expect(grade && checkEntries(log, grade)).toBeUndefined()
  })

  test('of a pair whose agreement ended by then is done without an evaluation', async () => {
    const at = distantRun()
    const pair = { manufacturerId: ulid(), providerId: ulid() }
    expect(await evaluateMonthOf(pair, at)).toBe(0)
    expect(await createPiecesStore().stateOf(pieceOf(pair, at))).toBe('DONE')
  })

  test('is judged by what held at its end: nothing agreed later, and also where all has ended since', async () => {
    const at = distantRun()
    const pair = { manufacturerId: ulid(), providerId: (await newPair(at)).providerId }
    const { month } = pieceOf(pair, at)
    const end = judgedOn(month)
    expect(end).toBe(`${month}-31`)
    await newAgreement({ ...pair, validFrom: addDays(end, 1), validTo: addDays(end, 300) })
    expect(await evaluateMonthOf(pair, at)).toBe(0)
    const over = { manufacturerId: ulid(), providerId: pair.providerId }
    await newAgreement({ ...over, validFrom: addDays(end, -300), validTo: end })
    await repaired({ ...over, count: 25 }, at)
    expect(await evaluateMonthOf(over, at)).toBe(1)
    expect(await evaluationsOf(over)).toMatchObject([{ month, forecast: { volume: 25 } }])
    expect(await gradeOf(over)).toBeUndefined()
  })

  test('takes training and breaches from those who keep them', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    const asked: string[] = []
    await evaluateMonthOf(pair, at, {
      breachPoints: async (maker, provider, from, to) => {
        asked.push([maker, provider, from.slice(5), to.slice(5)].join(' '))
        return 7
      },
      trainingStanding: async () => ({ technicians: 4, certified: 3 }),
    })
    const [evaluation] = await evaluationsOf(pair)
    const verdicts = evaluation?.kpis.slice(6).map(({ name, verdict }) => [name, verdict])
    expect(verdicts).toEqual([
      ['FEE_DEVIATIONS', 'NO_DATA'],
      ['PART_ANOMALIES', 'NO_DATA'],
      ['TRAINING', 'MISSED'],
      ['BREACHES', 'MISSED'],
      ['THIRD_PARTY', 'NO_DATA'],
    ])
    expect(asked).toEqual([`${pair.manufacturerId} ${pair.providerId} 08-01 10-31`])
  })
})

describe('N6 N13 a worker that crashes', () => {
  test('before its write has done nothing; the redelivery does it once', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    await repaired({ ...pair, count: 25 }, at)
    await started(at)
    const pieces = { ...createPiecesStore(), finish: crash, fail: crash }
    await expect(evaluateMonthOf(pair, at, { pieces })).rejects.toThrow('crash')
    expect([await evaluationsOf(pair), await gradeOf(pair), await progress(at)]).toEqual([
      [],
      undefined,
      { done: 0, failed: 0 },
    ])
    expect(await evaluateMonthOf(pair, at)).toBe(1)
    expect([await logOf(pair), await progress(at)]).toMatchObject([[{}], { done: 1, failed: 0 }])
  })

  test('after its write has done all; the redelivery proposes nothing a second time', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    await repaired({ ...pair, count: 25 }, at)
    await started(at)
    const real = createPiecesStore()
    const finish: typeof real.finish = async (...args) => {
      await real.finish(...args)
      await crash()
    }
    await evaluateMonthOf(pair, at, { pieces: { ...real, finish } })
    expect(await evaluateMonthOf(pair, at)).toBe(0)
    expect(await evaluationsOf(pair)).toHaveLength(1)
    expect([await logOf(pair), await progress(at)]).toMatchObject([[{}], { done: 1, failed: 0 }])
  })

  test('ten at once with the same message make one evaluation and one proposal', async () => {
    const at = distantRun()
    const pair = await newPair(at)
    await repaired({ ...pair, count: 25 }, at)
    await started(at)
    const written = await Promise.all(Array.from({ length: 10 }, () => evaluateMonthOf(pair, at)))
    expect(written.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect([await logOf(pair), await progress(at)]).toMatchObject([[{}], { done: 1, failed: 0 }])
    expect(await logOf(pair)).toHaveLength(1)
  })
})

test('N6 a provider’s month costs the same after 20 orders as after 400', async () => {
  const at = distantRun()
  const costOf = async (count: number) => {
    const pair = await newPair(at)
    await repaired({ ...pair, count }, at)
    return (await measured(() => evaluateMonthOf(pair, at))).cost
  }
  // Both propose a grade, so both write the same things; 20 orders are the least.
  const few = await costOf(20)
  const many = await costOf(400)
  expect(many.operations).toBe(few.operations)
  expect(many.calls).toBe(few.calls)
  // Longer numbers, and a figure more with a driver: a unit here or there, not a multiple.
  expect(Math.abs(many.read - few.read)).toBeLessThanOrEqual(1)
  expect(Math.abs(many.write - few.write)).toBeLessThanOrEqual(4)
  expect(few.calls).toBeLessThanOrEqual(15)
  expect(many.write).toBeLessThan(100)
})

describe('N6 the ranking of a maker’s month', () => {
  test('finds the one truly worse and flags no small one by chance', async () => {
    const at = distantRun()
    const manufacturerId = ulid()
    const pairs = []
    for (const [count, twoVisits] of [
      [120, 10],
      [90, 8],
      [150, 12],
      [200, 90],
      [3, 1],
    ] as const) {
      const pair = await newPair(at, manufacturerId)
      await repaired({ ...pair, count, twoVisits }, at)
      await evaluateMonthOf(pair, at)
      pairs.push(pair)
    }
    // First-time fix, accepted and completed on time, complaints: no visit was agreed, nobody was called.
    expect(await rankMonthOf(manufacturerId, at)).toBe(4)
    expect(await rankMonthOf(manufacturerId, at)).toBe(0)
    const store = createGradesStore()
    const key = {
      manufacturerId,
      figure: 'FIRST_TIME_FIX',
      month: pieceOf({ manufacturerId, providerId: '' }, at).month,
    } as const
    expect((await store.ranking(key))?.funnel).toMatchObject({ providers: 5 })
    const { rows } = await store.rankingPage(key, { first: 10 })
    expect(rows.map(({ node }) => node.providerId)[0]).toBe(pairs[3]?.providerId)
    expect(rows.map(({ node }) => node.trials).indexOf(3)).toBeGreaterThan(0)
  })
})

describe('N6 the plan of a month', () => {
  const run = (changes: Partial<JobRun> = {}): JobRun => ({
    name: 'evaluate-provider',
    period: '',
    startedAt: '',
    done: 0,
    failed: 0,
    ...changes,
  })
  async function* listed<T>(...all: T[]) {
    yield* all
  }
  const planned = async (at: Date, runs: Readonly<Record<string, JobRun>>) => {
    const sent: AnyPiece[] = []
    const deps: MonthlyPlanDeps = {
      makers: () => listed({ id: 'M1' }, { id: 'M2' }),
      providersInForce: (maker) => listed(`${maker}-P1`, `${maker}-P2`),
      runOf: async (_job, period) => runs[period],
      send: async (_queue, pieces) => {
        for await (const piece of pieces) sent.push(piece)
        return sent.length
      },
    }
    return { ...(await planMonthlyEvaluations(deps, at)), pieces: sent }
  }

  test('is every pair until all are done, then every maker’s ranking, then nothing', async () => {
    const at = distantRun()
    const { month } = pieceOf({ manufacturerId: '', providerId: '' }, at)
    const first = await planned(at, {})
    expect(first).toMatchObject({ month, sent: 'EVALUATIONS', planned: 4 })
    expect(first.pieces[0]).toEqual({ month, at: instant(at), manufacturerId: 'M1', providerId: 'M1-P1' })
    const half = { [month]: run({ planned: 4, done: 3 }) }
    expect(await planned(at, half)).toMatchObject({ sent: 'EVALUATIONS', planned: 4 })
    const done = { [month]: run({ planned: 4, done: 4, finishedAt: instant(at) }) }
    expect(await planned(at, done)).toMatchObject({ sent: 'RANKINGS', planned: 2 })
    const ranked = { ...done, [`${month}~ranking`]: run({ finishedAt: instant(at) }) }
    expect(await planned(at, ranked)).toMatchObject({ sent: 'NOTHING', planned: 0 })
    expect(await jobRun('evaluate-provider', month)).toMatchObject({ planned: 4, done: 0 })
  })

  test('waits five nights for what fails, and then ranks the others', async () => {
    const at = distantRun()
    const { month } = pieceOf({ manufacturerId: '', providerId: '' }, at)
    const failing = (daysAgo: number, changes: Partial<JobRun> = {}) => ({
      [month]: run({
        ...{ planned: 4, done: 3, failed: 1 },
        ...{ startedAt: instant(new Date(at.getTime() - daysAgo * 86_400_000)), ...changes },
      }),
    })
    expect(await planned(at, failing(4))).toMatchObject({ sent: 'EVALUATIONS' })
    expect(await planned(at, failing(5))).toMatchObject({ sent: 'RANKINGS' })
    expect(await planned(at, failing(5, { failed: 0 }))).toMatchObject({ sent: 'EVALUATIONS' })
  })

  test('finds each provider with an agreement in force once, and none other', async () => {
    const at = distantRun()
    const day: Day = instant(at).slice(0, 10)
    const manufacturerId = ulid()
    const { providerId } = await newPair(at, manufacturerId)
    const other = await newPair(at, manufacturerId)
    const period = { validFrom: addDays(day, -30), validTo: addDays(day, 30) }
    await newAgreement({ manufacturerId, providerId, ...period })
    await newAgreement({ manufacturerId, providerId: ulid(), ...period, validTo: addDays(day, -1) })
    const found: string[] = []
    for await (const id of providersInForce(manufacturerId, day)) found.push(id)
    expect(found.sort()).toEqual([providerId, other.providerId].sort())
    expect((await pairInForce(manufacturerId, providerId, day))?.agreements).toHaveLength(2)
  })

  /** Node shows its collector to those who ask for it by flag. */
  const collectGarbage = (() => {
    setFlagsFromString('--expose-gc')
    return runInNewContext('gc') as () => void
  })()

  test('of 20 000 providers is sent one by one: what is held does not grow', async () => {
    const at = distantRun()
    let [alive, most, sent] = [0, 0, 0]
    const registry = new FinalizationRegistry<number>(() => {
      alive -= 1
    })
    const deps: MonthlyPlanDeps = {
      makers: () => listed({ id: 'M1' }),
      async *providersInForce() {
        for (let i = 0; i < 20_000; i += 1) yield `P${i}`
      },
      runOf: async () => undefined,
      send: async (_queue, pieces) => {
        for await (const piece of pieces) {
          registry.register(piece, sent)
          alive += 1
          sent += 1
          if (sent % 2000 !== 0) continue
          await new Promise((resolve) => setTimeout(resolve, 5))
          collectGarbage()
          await new Promise((resolve) => setTimeout(resolve, 5))
          most = Math.max(most, alive)
        }
        return sent
      },
    }
    expect(await planMonthlyEvaluations(deps, at)).toMatchObject({ sent: 'EVALUATIONS', planned: 20_000 })
    expect(most).toBeLessThan(4000)
  })
})
