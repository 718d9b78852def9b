/**
 * Progress of scheduled jobs. A planner sends one message per piece of work; workers count in the transaction that
 * writes their result, so that a redelivered message is not counted twice.
 *
 * ```ts
 * await startJob('sample-callbacks', '2026-11-01', at)            // planner, first: running it again changes nothing
 * await setPlanned('sample-callbacks', '2026-11-01', sent)        // planner, last
 * await commit([...result, countDone('sample-callbacks', '2026-11-01', at)])   // worker
 * ```
 *
 * Insights table: the job `JOB#<name>` / `<period>`, its counters `JOB#<name>#<period>` / `<shard>`. Counters are
 * sharded, since every worker writes them at the same time and transactions on one item refuse each other.
 * Cost: a count is one write of the transaction; a page of N jobs is 1 Query and ceil(8 N / 100) BatchGets.
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import type { Instant } from '../shared/days'
import { readBatch } from './batch-get'
import { commit, type Write } from './commit'
import { Documents, type Key } from './documents'
import { documentPage, type Page, type PageRequest } from './page'
import { plainItem, tables } from './tables'
import type { QueueName } from './topology'

/** A job bears the name of the queue its planner fills. */
export type JobName = QueueName

interface Plan {
  readonly name: JobName
  /** What the run is for, e.g. a day; a job runs once per period. */
  readonly period: string
  readonly startedAt: Instant
  /** Messages sent; absent until the planner has sent the last one. */
  readonly planned?: number
}

/** `done` and `failed` are pieces of work; a failed one that a later attempt carries out moves to `done`. */
export interface JobRun extends Plan {
  readonly done: number
  readonly failed: number
  /** When the last planned piece was done. */
  readonly finishedAt?: Instant
}

const SHARDS = 8
const MAX_BATCH = 100

const countEntity = new Entity({
  name: 'JobCount',
  table: tables.Insights,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    done: number().optional(),
    failed: number().optional(),
    lastAt: string().optional(),
  }),
})

const plans = new Documents<Plan>('Insights')
const keyOf = (name: JobName, period: string): Key => ({ pk: `JOB#${name}`, sk: period })
const shardsOf = (name: JobName, period: string): Key[] =>
  Array.from({ length: SHARDS }, (_, shard) => ({ pk: `JOB#${name}#${period}`, sk: String(shard) }))

class AlreadyStarted extends Error {}

/** Opens the job of a period; one that is open stays as it is. */
export const startJob = async (name: JobName, period: string, at: Instant): Promise<void> => {
  const plan = { name, period, startedAt: at }
  try {
    await commit([plans.insert(keyOf(name, period), plan, { kind: 'JOB' }, new AlreadyStarted())])
  } catch (error) {
    if (!(error instanceof AlreadyStarted)) throw error
  }
}

/** How many messages were sent for the period; a job is finished when as many are done. */
export const setPlanned = async (name: JobName, period: string, planned: number): Promise<void> => {
  const plan = await plans.get(keyOf(name, period), { consistent: true })
  if (!plan) throw new Error(`The job ${name} of ${period} was not started`)
  await commit([plans.overwrite(keyOf(name, period), { ...plan, planned }, { kind: 'JOB' })])
}

/** One piece done: put it into the transaction that writes the piece's result. */
export const countDone = (name: JobName, period: string, at: Instant): Write => count(name, period, at, 1, 0)

/** One piece failed: put it into the transaction that records the failure, once per piece. */
export const countFailed = (name: JobName, period: string, at: Instant): Write => count(name, period, at, 0, 1)

/** A piece counted as failed was done after all. */
export const countRecovered = (name: JobName, period: string, at: Instant): Write => count(name, period, at, 1, -1)

const count = (name: JobName, period: string, at: Instant, done: number, failed: number): Write => {
  const sk = String(Math.floor(Math.random() * SHARDS))
  const counted = { pk: `JOB#${name}#${period}`, sk, done: $add(done), failed: $add(failed), lastAt: at }
  return { transaction: countEntity.build(UpdateTransaction).item(counted) }
}

/** Progress of one run; undefined if it never started. */
export const jobRun = async (name: JobName, period: string): Promise<JobRun | undefined> => {
  const plan = await plans.get(keyOf(name, period))
  return plan && (await withCounts([plan]))[0]
}

/** Runs of a job, latest period first. */
export const jobRunPage = async (name: JobName, page: PageRequest): Promise<Page<JobRun>> => {
  const { rows, hasNextPage } = await documentPage<Plan>(
    { table: 'Insights', partition: `JOB#${name}`, reverse: true },
    page,
  )
  const runs = await withCounts(rows.map(({ node }) => node))
  return { rows: runs.map((node) => ({ node, position: node.period })), hasNextPage }
}

interface Counted {
  readonly done?: number
  readonly failed?: number
  readonly lastAt?: Instant
}

const withCounts = async (found: readonly Plan[]): Promise<JobRun[]> => {
  const counts = await readCounts(found.flatMap(({ name, period }) => shardsOf(name, period)))
  return found.map((plan, i) => progressOf(plan, counts.slice(i * SHARDS, (i + 1) * SHARDS)))
}

const readCounts = async (keys: readonly Key[]): Promise<Counted[]> => {
  const counts: Counted[] = []
  for (let from = 0; from < keys.length; from += MAX_BATCH) {
    const requests = keys.slice(from, from + MAX_BATCH).map((key) => countEntity.build(BatchGetRequest).key(key))
    const found = await readBatch<Counted>(tables.Insights.build(BatchGetCommand).requests(...requests))
    counts.push(...found.map((shard) => shard ?? {}))
  }
  return counts
}

const progressOf = (plan: Plan, shards: readonly Counted[]): JobRun => {
  const sum = (what: 'done' | 'failed') => shards.reduce((total, shard) => total + (shard[what] ?? 0), 0)
  const done = sum('done')
  const lastAt = shards.reduce(
    (last, shard) => ((shard.lastAt ?? '') > last ? (shard.lastAt ?? '') : last),
    plan.startedAt,
  )
  const finished = plan.planned !== undefined && done >= plan.planned
  return { ...plan, done, failed: sum('failed'), ...(finished ? { finishedAt: lastAt } : {}) }
}
