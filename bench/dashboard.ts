import { addMonths, lastDayOf } from '../functions/shared/days'
import { regionsBelow } from '../functions/shared/region-list'
import { periodFigures, regionFigures } from '../functions/supervision/figures.use-case'
import { pastFigures } from '../functions/supervision/history/past-figures.use-case'
import { scopeOf } from '../functions/supervision/rollup-keys'
import { measured } from '../test/support/meter'
import { startServices } from '../test/support/services'
import { writeRollups } from './dashboard-data'
import { load } from './measure'

const HELP = `Reads the dashboard of a province over twelve months at few and at many orders, as it is and as of a past day.

Usage: npm run bench:dashboard [-- N]

  N   the many orders, 10000 to 100000000 (default 1000000); the few are 1000

The roll-ups are generated, as projectors would have written them: no orders go through the API. Each item was changed on 2 days
after its month for the few orders, on 30 for the many. Units and round trips are the engine's; times are of this machine, with
the engine in a process of its own, and of interest as a ratio alone.`

const REGION = '410000'
const FEW = { orders: 1000, changedOn: 2 }
const MANY = { changedOn: 30 }
const MONTH = '2026-06'
const WISH = { requests: 40, concurrency: 1, patienceMs: 20_000 }

const from = `${addMonths(MONTH, -11)}-01`
const to = lastDayOf(MONTH)
// In the middle of what was changed later: the last month is read as it stood, and what was at present.
const period = { from, to, asOf: to }

const province = scopeOf.region(REGION)
const below = regionsBelow(REGION)

const readings: Readonly<Record<string, () => Promise<unknown>>> = {
  'as it is': () => periodFigures(province, from, to),
  'with its regions': () => regionFigures(below, from, to),
  'as of a past day': () => pastFigures([province], period, true),
  'its regions as of it': () => pastFigures(below.map(scopeOf.region), period, true),
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const main = async ([wanted = '1000000']: string[]): Promise<void> => {
  if (wanted === '--help') return say(HELP)
  const orders = Number(wanted)
  if (!Number.isInteger(orders) || orders < 10_000 || orders > 100_000_000) throw new Error('N is 10000 to 100000000')
  process.env.POWERTOOLS_LOG_LEVEL ??= 'WARN'
  const services = await startServices()
  try {
    const first = new Map<string, number>()
    for (const each of [FEW, { ...MANY, orders }]) {
      const items = await writeRollups({ ...each, region: REGION, month: MONTH })
      say(`roll-ups as of ${each.orders} orders, ${below.length} regions below, generated: ${items} items`)
      say(
        `${'twelve months'.padEnd(22)}${'trips'.padStart(7)}${'RCU'.padStart(8)}${'p50 ms'.padStart(9)}${'time'.padStart(7)}`,
      )
      for (const [name, read] of Object.entries(readings)) {
        const { cost } = await measured(read)
        const { p50 } = await load(async () => void (await read()), WISH)
        first.set(name, first.get(name) ?? p50)
        const ratio = (p50 / (first.get(name) ?? p50)).toFixed(2)
        const figures = [String(cost.calls).padStart(7), cost.read.toFixed(1).padStart(8), p50.toFixed(1).padStart(9)]
        say(`${name.padEnd(22)}${figures.join('')}${ratio.padStart(7)}`)
      }
    }
  } finally {
    await services.stop()
  }
}

await main(process.argv.slice(2))
