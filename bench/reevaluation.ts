import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { handler as evaluate } from '../functions/admission/evaluate-provider.queue'
import { createGradesStore } from '../functions/admission/grades/grades.store'
import { entryIn } from '../functions/admission/grades/ranking'
import { monthToEvaluate } from '../functions/admission/grades/window'
import { rankingPeriod } from '../functions/admission/pieces'
import { JOB } from '../functions/admission/pieces.store'
import { type MonthlyPlan, planMonthlyEvaluations } from '../functions/admission/plan-monthly-evaluations.use-case'
import { providersInForce } from '../functions/network/directory.use-case'
import { meter } from '../functions/platform/dynamo'
import { env } from '../functions/platform/env'
import { jobRun } from '../functions/platform/jobs'
import { sendAll } from '../functions/platform/queue'
import { dayOf } from '../functions/shared/days'
import { localCredentials } from '../local/credentials'
import { startServices } from '../test/support/services'
import { MAKER, writeProviders } from './reevaluation-data'

const HELP = `Evaluates the month of many providers through planner, queue and workers, and ranks them.

Usage: npm run bench:reevaluation [-- N]

  N   providers, 100 to 50000 (default 20000)

One message in fifty is delivered twice. Every tenth part of the way the heap is collected and measured.`

const WORKERS = 8
const BATCH = 5
const TENTHS = 10
const MEGABYTE = 1024 ** 2

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const heapMb = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed / MEGABYTE
}

const at = new Date()
const month = monthToEvaluate(dayOf(at))
const queue = () => {
  const endpoint = env.queueEndpoint() ?? ''
  return { client: new SQSClient({ endpoint, ...localCredentials }), QueueUrl: env.queueUrl(JOB) }
}

const record = ({ MessageId = '', Body = '' }: Message): SQSRecord =>
  ({ messageId: MessageId, eventSource: 'aws:sqs', body: Body }) as SQSRecord

/** Takes messages from the queue until it is empty; `seen` is told of each batch that was carried out. */
const work = async (seen: (count: number) => void): Promise<void> => {
  const { client, QueueUrl } = queue()
  for (;;) {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: BATCH }))
    if (Messages.length === 0) return
    await deliver(Messages.map(record))
    if (Math.random() < 1 / 50) await deliver(Messages.map(record))
    const Entries = Messages.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
    seen(Messages.length)
  }
}

const deliver = async (Records: SQSRecord[]): Promise<void> => {
  const { batchItemFailures } = (await evaluate({ Records }, {} as Context, () => {})) as SQSBatchResponse
  if (batchItemFailures.length > 0) throw new Error(`${batchItemFailures.length} pieces failed`)
}

const timed = async <T>(run: () => Promise<T>): Promise<{ result: T; seconds: number }> => {
  const begun = performance.now()
  const result = await run()
  return { result, seconds: (performance.now() - begun) / 1000 }
}

async function* makers() {
  yield { id: MAKER }
}
const plan = (): Promise<MonthlyPlan> =>
  planMonthlyEvaluations({ makers, providersInForce, runOf: jobRun, send: sendAll }, at)

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** One stage: planned, then carried out by all workers; heap at each tenth of the way. */
const stage = async (): Promise<void> => {
  const { result, seconds } = await timed(plan)
  const heaps: number[] = []
  let done = 0
  let [read, write] = [0, 0]
  meter.report = (calls) => {
    for (const call of calls) [read, write] = [read + call.read, write + call.write]
  }
  const seen = (count: number) => {
    const before = Math.floor((done * TENTHS) / result.planned)
    done += count
    if (Math.floor((done * TENTHS) / result.planned) > before) heaps.push(heapMb())
  }
  const run = await timed(() => Promise.all(Array.from({ length: WORKERS }, () => work(seen))))
  delete meter.report
  say(`${result.sent.toLowerCase()}: ${result.planned} planned and sent in ${seconds.toFixed(1)} s`)
  say(`  carried out in ${run.seconds.toFixed(1)} s: ${Math.round(done / run.seconds)} a second, ${WORKERS} workers`)
  say(`  each: ${(read / done).toFixed(2)} RCU, ${(write / done).toFixed(2)} WCU`)
  if (heaps.length > 1) say(`  heap after each tenth: ${heaps.map((mb) => mb.toFixed(0)).join(' ')} MB`)
}

const progress = async (period: string): Promise<string> => {
  const { planned, done, failed, finishedAt } = (await jobRun(JOB, period)) ?? {}
  return `jobRuns ${period}: planned ${planned}, done ${done}, failed ${failed}, ${finishedAt ? 'finished' : 'not finished'}`
}

const flagged = async (): Promise<string> => {
  const store = createGradesStore()
  const key = { manufacturerId: MAKER, figure: 'ON_TIME', month } as const
  const ranking = await store.ranking(key)
  if (!ranking) throw new Error('nobody was ranked')
  const counts = { BEYOND_LOW: 0, WITHIN: 0, BEYOND_HIGH: 0 }
  for await (const row of store.rankingRows(key)) counts[entryIn(ranking.funnel, row).standing] += 1
  const { mean, sigmaZ } = ranking.funnel
  return `on time: mean ${mean.toFixed(4)}, sigma z ${sigmaZ.toFixed(3)}; ${JSON.stringify(counts)}`
}

const main = async ([wanted = '20000']: string[]): Promise<void> => {
  if (wanted === '--help') return say(HELP)
  const count = Number(wanted)
  if (!Number.isInteger(count) || count < 100 || count > 50_000) throw new Error('N is 100 to 50000')
  // One line a piece would be most of the output.
  process.env.POWERTOOLS_LOG_LEVEL ??= 'WARN'
  const services = await startServices()
  try {
    const { seconds } = await timed(() => writeProviders(count, dayOf(at), month))
    say(`${count} providers written in ${seconds.toFixed(1)} s; month ${month}`)
    await stage()
    say(`  ${await progress(month)}`)
    await stage()
    say(`  ${await progress(rankingPeriod(month))}`)
    say(`  ${await flagged()}`)
    const { sent } = await plan()
    say(`planned again: ${sent.toLowerCase()}`)
  } finally {
    await services.stop()
  }
}

await main(process.argv.slice(2))
