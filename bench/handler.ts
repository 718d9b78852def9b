import { parseArgs } from 'node:util'
import { type Bench, startBench } from './api'
import { within } from './arguments'
import { byId, create } from './by-id'
import { coldStarts } from './cold-start'
import { type Figures, type Load, load } from './measure'

const HELP = `Measures the API Lambda's handler against a bare Apollo handler, in the same run, as ratios.

Usage: npm run bench [-- --requests N] [--concurrency N] [--imports N]

  --requests N     requests per case, 100 to 20000 (default 1500); a case ends after 6 seconds in any event
  --concurrency N  requests under way at once, 1 to 64 (default 4)
  --imports N      new processes that import each bundle, 1 to 20 (default 5)
  --help           this text

Both handlers are built as they are deployed, called in this process with HTTP API events, and read the same embedded
engine. The bare one has one field that reads one item; the API checks token, access and limits besides.`

const PATIENCE_MS = 6000
const PAGE = 20

const text = { type: 'string' } as const
const parse = () => {
  const options = { requests: text, concurrency: text, imports: text, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const { requests = '1500', concurrency = '4', imports = '5', help = false } = values
  return {
    help,
    imports: within('imports', imports, 1, 20),
    wish: {
      requests: within('requests', requests, 100, 20_000),
      concurrency: within('concurrency', concurrency, 1, 64),
      patienceMs: PATIENCE_MS,
    },
  }
}

/** The cases by name, on data they make themselves. The first is the baseline. */
const casesOf = async ({ askApi, askBare }: Bench): Promise<[name: string, request: () => Promise<unknown>][]> => {
  const mutate = (query: string) => askApi(query, { idempotencyKey: crypto.randomUUID() })
  const ids: string[] = []
  for (let i = 0; i < PAGE; i += 1) {
    const data: Record<string, { manufacturer: { id: string } }> = await mutate(
      create('manufacturer', `name: "Maker ${i}"`),
    )
    ids.push(data.manufacturerCreate?.manufacturer.id ?? '')
  }
  const [id = ''] = ids
  const { api, bare } = byId(id)
  const { name } = await askBare(bare.query, bare.variables)
  if (!name) throw new Error('The bare handler does not find the item: has the key of makers changed?')
  const page = `{ manufacturers(first: ${PAGE}) { edges { node { id name } } pageInfo { hasNextPage } } }`
  const change = create('brand', `manufacturerId: "${id}", name: "Brand"`)
  return [
    ['bare Apollo: one item', () => askBare(bare.query, bare.variables)],
    ['query by id', () => askApi(api.query, api.variables)],
    [`page of ${PAGE}`, () => askApi(page)],
    ['mutation, 1 transaction', () => mutate(change)],
  ]
}

const line = (name: string, ...cells: readonly (string | number)[]) =>
  console.log(name.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join(''))

const report = (name: string, { perSecond, p50, p99 }: Figures, bare: Figures) =>
  line(
    name,
    perSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
    (bare.perSecond / perSecond).toFixed(2),
    (p50 / bare.p50).toFixed(2),
  )

const measureAll = async (bench: Bench, wish: Load): Promise<void> => {
  line(`${wish.concurrency} at once`, 'requests/s', 'p50 ms', 'p99 ms', 'time / bare', 'p50 / bare')
  let bare: Figures | undefined
  for (const [name, request] of await casesOf(bench)) {
    const figures = await load(async () => void (await request()), wish)
    bare ??= figures
    report(name, figures, bare)
  }
}

const measureImports = async ({ api, bare }: Bench, times: number): Promise<void> => {
  const [bareStart, apiStart] = await coldStarts([bare, api], times)
  const [bareMs, apiMs] = [bareStart?.median ?? Number.NaN, apiStart?.median ?? Number.NaN]
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
  line('\ncold import', ' ms', 'MB', '', 'time / bare')
  line('bare Apollo', bareMs.toFixed(0), megabytes(bare.bytes), '', '1.00')
  line('API', apiMs.toFixed(0), megabytes(api.bytes), '', (apiMs / bareMs).toFixed(2))
}

const main = async (): Promise<void> => {
  const { help, imports, wish } = parse()
  if (help) return console.log(HELP)
  const bench = await startBench()
  try {
    await measureAll(bench, wish)
    await measureImports(bench, imports)
  } finally {
    await bench.stop()
  }
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
