import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Bundle, bundle } from '../cdk/constructs/bundle'
import { type FunctionName, functions } from '../functions/platform/functions'
import { startBench } from './api'
import { within } from './arguments'
import { byId, create } from './by-id'
import { coldStarts, type Start } from './cold-start'

const HELP = `Measures cold starts: new processes that import each function as it is deployed, against a bare Apollo handler.

Usage: npm run bench:cold [-- --starts N] [--functions NAME,NAME]

  --starts N         new processes per function, 3 to 100 (default 9); functions take turns, so that all meet the same machine
  --functions NAMES  of functions, separated by commas (default: all)
  --help             this text

Columns: what is read at the start and what it is of, in kB (generated: the schema and the lists of regions); milliseconds to import, the least and the median, and
of the processor's time, the median; then each as a ratio to the bare handler's in the same run. The processor's is the one
to trust on a machine that does other things too. The API also answers one query for an item by its id, as the bare handler
does: "first answer" is from the beginning of the import to its answer.`

/** What a bundle is made of, by the beginning of a source's path. */
const kinds = {
  ours: /^functions\/(?!.*generated)/,
  generated: /^functions\/.*generated/,
  graphql: /^node_modules\/(graphql|@apollo|@as-integrations)/,
  SDK: /^node_modules\/(@aws-sdk|@smithy|@aws\/)/,
  toolbox: /^node_modules\/dynamodb-toolbox/,
  other: /^/,
}

const composition = ({ sources }: Bundle): string[] => {
  const sums = new Map(Object.keys(kinds).map((kind) => [kind, 0]))
  for (const [path, bytes] of Object.entries(sources)) {
    const [kind = ''] = Object.entries(kinds).find(([, pattern]) => pattern.test(path)) ?? []
    sums.set(kind, (sums.get(kind) ?? 0) + bytes)
  }
  return [...sums.values()].map((bytes) => (bytes / 1000).toFixed(0))
}

const parse = () => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { starts: text, functions: text, help: { type: 'boolean' } } })
  const all = Object.keys(functions)
  const names = values.functions?.split(',') ?? all
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined)
    throw new Error(`--functions: there is no function ${unknown}; there are ${all.join(', ')}`)
  return { help: values.help, starts: within('starts', values.starts ?? '9', 3, 100), names: names as FunctionName[] }
}

const line = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join(''))

const show = (name: string, built: Bundle | undefined, of: Start, bare: Start): void =>
  line(name, [
    ...(built ? [(built.bytes / 1000).toFixed(0), ...composition(built)] : Array.from({ length: 7 }, () => '')),
    of.least.toFixed(0),
    of.median.toFixed(0),
    of.processor.toFixed(0),
    (of.least / bare.least).toFixed(2),
    (of.median / bare.median).toFixed(2),
    (of.processor / bare.processor).toFixed(2),
  ])

const main = async (): Promise<void> => {
  const { help, starts, names } = parse()
  if (help) return console.log(HELP)
  const bench = await startBench()
  try {
    const bare = bundle('bench-cold-bare', 'bench/bare.ts', {})
    const built = names.map((name) => ({ name, of: bundle(name, functions[name].entry) }))
    const fileOf = ({ directory }: Bundle) => join(directory, 'index.mjs')
    const made: Record<string, { manufacturer: { id: string } }> = await bench.askApi(
      create('manufacturer', 'name: "Maker"'),
      { idempotencyKey: crypto.randomUUID() },
    )
    const questions = byId(made.manufacturerCreate?.manufacturer.id ?? '')
    const cases = [
      { file: fileOf(bare) },
      ...built.map(({ of }) => ({ file: fileOf(of) })),
      { file: bench.bare.file, event: bench.eventOf(questions.bare) },
      { file: bench.api.file, event: bench.eventOf(questions.api) },
    ]
    const measured = await coldStarts(cases, starts, (done, all) =>
      process.stderr.isTTY ? process.stderr.write(`\r${done} of ${all} starts `) : undefined,
    )
    const [bareStart, ...rest] = measured as [Start, ...Start[]]
    const [bareAnswer, apiAnswer] = rest.slice(-2) as [Start, Start]
    const heads = ['least ms', 'median ms', 'cpu ms', 'least', 'median', 'cpu']
    line(`\n${starts} starts each`, ['kB', ...Object.keys(kinds).map((kind) => kind), ...heads])
    show('bare Apollo', bare, bareStart, bareStart)
    for (const [i, { name, of }] of built.entries()) show(name, of, rest[i] as Start, bareStart)
    show('bare Apollo: first answer', undefined, bareAnswer, bareAnswer)
    show('graphql: first answer', undefined, apiAnswer, bareAnswer)
  } finally {
    await bench.stop()
  }
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
