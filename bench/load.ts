import { parseArgs } from 'node:util'
import { type Bench, type Readable, startBench } from './api'
import { within } from './arguments'
import { byId, create } from './by-id'
import { engineTime } from './engine-time'
import { mixedDay, type Operation } from './load-day'
import { quantile } from './measure'
import { phaseNames, type Spent, spent } from './phases'

const HELP = `A mixed day at rising concurrency, until latency bends, against a bare Apollo handler over the same engine.

Usage: npm run bench:load [-- --seconds N] [--most N]

  --seconds N  seconds per step, 1 to 30 (default 4); each step doubles the requests under way
  --most N     requests under way at once at the most, 1 to 128 (default 32)
  --help       this text

Reports, dispatches, updates, queues, pages and dashboards come in the shares of the column "%". A step that brings less
than a tenth more throughput is the last. All runs in this process against an engine at 127.0.0.1
that ends with it. "engine" is the share of an operation's time in which it waits for the engine, one at a time.

Then where the time of one operation goes, alone: milliseconds in all, of those the processor's, and of these by what they are
for, as documents come again (Apollo keeps them parsed and validated) and as each is the first of its words. "limits" is depth,
cost and words; "schema" builds what an operation names; "rules" is what is ours besides; "other" is Node's own.`

const text = { type: 'string' } as const
const parse = () => {
  const { values } = parseArgs({ options: { seconds: text, most: text, help: { type: 'boolean' } } })
  const { seconds = '4', most = '32', help } = values
  return { help, seconds: within('seconds', seconds, 1, 30), most: within('most', most, 1, 128) }
}

interface Step {
  readonly times: ReadonlyMap<string, readonly number[]>
  readonly errors: ReadonlyMap<string, number>
  readonly perSecond: number
}

/** Picks by share, the same sequence for every step. */
const picker = (operations: readonly Operation[]) => {
  const drawn = operations.flatMap((operation) => Array.from({ length: operation.share }, () => operation))
  let at = 0
  return (): Operation => {
    at = (at + 37) % drawn.length
    return drawn[at] as Operation
  }
}

const run = async (operations: readonly Operation[], concurrency: number, seconds: number): Promise<Step> => {
  const times = new Map<string, number[]>(operations.map(({ name }) => [name, []]))
  const errors = new Map<string, number>()
  const next = picker(operations)
  const start = performance.now()
  const worker = async () => {
    while (performance.now() - start < seconds * 1000) {
      const { name, run: ask } = next()
      const at = performance.now()
      await ask().catch(() => errors.set(name, (errors.get(name) ?? 0) + 1))
      times.get(name)?.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  const count = [...times.values()].reduce((sum, { length }) => sum + length, 0)
  return { times, errors, perSecond: (count / (performance.now() - start)) * 1000 }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const line = (name: string, cells: readonly (string | number)[]) =>
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join(''))
const three = (values: readonly number[]) =>
  [0.5, 0.95, 0.99].map((share) => quantile(sorted(values), share).toFixed(1))
const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
const heapMb = () => (process.memoryUsage().heapUsed / 1e6).toFixed(0)

const bareOf = async ({ askApi, askBare }: Pick<Bench, 'askApi' | 'askBare'>): Promise<Operation> => {
  const made: Record<string, { manufacturer: { id: string } }> = await askApi(create('manufacturer', 'name: "Maker"'), {
    idempotencyKey: crypto.randomUUID(),
  })
  const { query, variables } = byId(made.manufacturerCreate?.manufacturer.id ?? '').bare
  return { name: 'bare Apollo: one item', share: 1, run: () => askBare(query, variables) }
}

const ALONE = 100

/** Asks in words that were never asked before. */
const inNewWords = ({ as, askBare }: Readable): Readable => {
  let asked = 0
  const anew =
    (ask: Bench['askApi']): Bench['askApi'] =>
    (query, variables) => {
      asked += 1
      return ask(`#${asked}\n${query}`, variables)
    }
  return { as: async (claims) => anew(await as(claims)), askBare: anew(askBare) }
}

const tellPhases = async (title: string, readable: Readable, askApi: Bench['askApi']): Promise<void> => {
  console.log(`\nOne at a time, ${title}: ms`)
  line('', ['in all', 'processor', ...phaseNames])
  const told = ({ wall, processor, phases }: Spent) =>
    [wall, processor, ...phaseNames.map((name) => phases[name])].map((ms) => ms.toFixed(2))
  const operations = [await bareOf({ askApi, askBare: readable.askBare }), ...(await mixedDay(readable))]
  for (const { name, run: ask } of operations) line(name, told(await spent(ask, ALONE)))
}

/** Doubles what is under way until it brings nothing; the last step that did. */
const untilItBends = async (operations: readonly Operation[], bare: Operation, seconds: number, most: number) => {
  line('at once', ['a second', 'p50 ms', 'p95 ms', 'p99 ms', 'errors', 'heap MB', 'bare/s'])
  let best: { step: Step; bareStep: Step; concurrency: number } | undefined
  for (let concurrency = 1; concurrency <= most; concurrency *= 2) {
    const [step, bareStep] = [await run(operations, concurrency, seconds), await run([bare], concurrency, seconds / 2)]
    const all = [...step.times.values()].flat()
    const cells = [...three(all), total(step.errors), heapMb(), bareStep.perSecond.toFixed(0)]
    line(String(concurrency), [step.perSecond.toFixed(0), ...cells])
    const bends = best !== undefined && step.perSecond < best.step.perSecond * 1.1
    if (bends) break
    best = { step, bareStep, concurrency }
  }
  return best
}

const main = async (): Promise<void> => {
  const { help, seconds, most } = parse()
  if (help) {
    console.log(HELP)
    return
  }
  const bench = await startBench()
  try {
    const [operations, bare] = [await mixedDay(bench), await bareOf(bench)]
    await run([...operations, bare], 2, seconds)
    const best = await untilItBends(operations, bare, seconds, most)
    if (!best) return
    const bareTimes = best.bareStep.times.get(bare.name) ?? []
    console.log(`\n${best.concurrency} at once, before it bends`)
    line('', ['%', 'p50 ms', 'p95 ms', 'p99 ms', 'p50/bare', 'errors', 'engine'])
    line(bare.name, ['', ...three(bareTimes), '1.00', total(best.bareStep.errors), await engineTime(bare.run)])
    for (const { name, share, run: ask } of operations) {
      const times = best.step.times.get(name) ?? []
      const ratio = quantile(sorted(times), 0.5) / quantile(sorted(bareTimes), 0.5)
      line(name, [share, ...three(times), ratio.toFixed(2), best.step.errors.get(name) ?? 0, await engineTime(ask)])
    }
    const readable = await bench.readable()
    await tellPhases('documents come again', readable, bench.askApi)
    await tellPhases('each document is new', inNewWords(readable), bench.askApi)
  } finally {
    await bench.stop()
  }
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
