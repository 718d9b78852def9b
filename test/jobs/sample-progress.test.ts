import { commit } from '../../functions/platform/commit'
import {
  countDone,
  countFailed,
  countRecovered,
  jobRun,
  jobRunPage,
  setPlanned,
  startJob,
} from '../../functions/platform/jobs'

const name = 'sample-callbacks'
const at = (minute: number) => `2026-11-02T02:${String(minute).padStart(2, '0')}:00.000Z`
/** Jobs are the platform's own, not a tenant's: a period of its own keeps tests apart. */
const newPeriod = () => `test-${crypto.randomUUID()}`

test('a job is finished when as many pieces are done as were planned', async () => {
  const period = newPeriod()
  await startJob(name, period, at(0))
  expect(await jobRun(name, period)).toEqual({ name, period, startedAt: at(0), done: 0, failed: 0 })
  await commit([countDone(name, period, at(1))])
  await setPlanned(name, period, 2)
  expect(await jobRun(name, period)).toEqual({ name, period, startedAt: at(0), planned: 2, done: 1, failed: 0 })
  await commit([countDone(name, period, at(3))])
  expect(await jobRun(name, period)).toMatchObject({ done: 2, finishedAt: at(3) })
})

test('starting a job again keeps its start, plan and counts', async () => {
  const period = newPeriod()
  await startJob(name, period, at(0))
  await setPlanned(name, period, 1)
  await commit([countDone(name, period, at(1))])
  await startJob(name, period, at(9))
  expect(await jobRun(name, period)).toMatchObject({ startedAt: at(0), planned: 1, done: 1, finishedAt: at(1) })
})

test('a failed piece keeps the job open until it is done after all', async () => {
  const period = newPeriod()
  await startJob(name, period, at(0))
  await setPlanned(name, period, 1)
  await commit([countFailed(name, period, at(1))])
  expect(await jobRun(name, period)).toEqual({ name, period, startedAt: at(0), planned: 1, done: 0, failed: 1 })
  await commit([countRecovered(name, period, at(2))])
  expect(await jobRun(name, period)).toMatchObject({ done: 1, failed: 0, finishedAt: at(2) })
})

test('50 workers counting at once lose nothing', async () => {
  const period = newPeriod()
  await startJob(name, period, at(0))
  await Promise.all(Array.from({ length: 50 }, () => commit([countDone(name, period, at(1))])))
  expect(await jobRun(name, period)).toMatchObject({ done: 50 })
})

test('a job that was not started has no plan and no progress', async () => {
  const period = newPeriod()
  expect(await jobRun(name, period)).toBeUndefined()
  await expect(setPlanned(name, period, 1)).rejects.toThrow('was not started')
})

test('runs are listed latest period first', async () => {
  const period = `zzz-${crypto.randomUUID()}`
  await startJob(name, period, at(0))
  await startJob(name, `${period}-2`, at(0))
  const { rows, hasNextPage } = await jobRunPage(name, { first: 1 })
  expect(rows).toMatchObject([{ position: `${period}-2`, node: { period: `${period}-2`, done: 0 } }])
  expect(hasNextPage).toBe(true)
})
