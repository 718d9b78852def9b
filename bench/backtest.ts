import { parseArgs } from 'node:util'
import { type Count, counts, readYears, type Year } from './backtest-data'
import { LEVELS, sum, type Trial, type Tried, tryAll } from './backtest-trials'

const DEFAULT = '../shared/data/open-repair/restart-project-202204.csv'

const HELP = `Back-test of parts planning on real repairs: each year is planned from the years before it and compared with what came.

Usage: npm run bench:backtest [-- FILE] [--from YEAR] [--years] [--count parts|unrepaired]

  FILE      records of the Open Repair Data Standard 0.3 (default ${DEFAULT})
  --from    first year that is planned (default 2016); then all years after it
  --years   a table for each planned year as well
  --count   parts: the problem names a part (battery, screen, motor, …) or the repair ended for want of a spare part
            (default); unrepaired: whatever was not repaired, as a second opinion on other counts

Exposure is the number of events held in the year: known ahead, as a production plan is. The fixed ratio is told what
really came in instead. What a model estimates it estimates on the years before the planned one. A category is planned
from the year after its first record.

The tables tell in which share of the plans the stock was enough, for each service level: it should be the level.
"short" and "left" are parts a year over all categories, with stock for 95 %.`

const REPORTED = 0.95
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(7)

const table = (trials: ReadonlyMap<string, readonly Trial[]>, title: string): void => {
  const count = trials.values().next().value?.length ?? 0
  const heads = LEVELS.map((level) => percent(level)).join('')
  say(`\n${title}: ${count} plans`)
  say(`${'stock should be enough in'.padEnd(34)}${heads}${'short'.padStart(9)}${'left'.padStart(9)}`)
  for (const [name, all] of trials) {
    const years = new Set(all.map(({ year }) => year)).size
    const at = LEVELS.indexOf(REPORTED)
    const enough = LEVELS.map((_, i) =>
      percent(all.filter(({ needed, stocks }) => needed <= (stocks[i] ?? 0)).length / all.length),
    )
    const over = all.map(({ needed, stocks }) => (stocks[at] ?? 0) - needed)
    const short = sum(over.map((more) => Math.max(0, -more))) / years
    const left = sum(over.map((more) => Math.max(0, more))) / years
    say(`${name.padEnd(34)}${enough.join('')}${short.toFixed(0).padStart(9)}${left.toFixed(0).padStart(9)}`)
  }
}

const countOf = (name: string): Count => {
  if (!Object.hasOwn(counts, name)) throw new Error(`--count is one of: ${Object.keys(counts).join(', ')}`)
  return name as Count
}

const main = async (): Promise<void> => {
  const text = { type: 'string' } as const
  const yes = { type: 'boolean' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: yes, from: { ...text, default: '2016' }, years: yes, count: { ...text, default: 'parts' } },
  })
  if (values.help) return say(HELP)
  const from = Number(values.from)
  const screen = (line: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
  }
  const all = await readYears(positionals[0] ?? DEFAULT, countOf(values.count), (share, read) =>
    screen(`reading: ${(100 * share).toFixed(0)} %, ${read} records`),
  )
  // Of what was counted on no year before there is nothing to learn.
  const years = all.slice(all.findIndex(({ needed }) => sum([...needed.values()]) > 0))
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || !(from > first.year && from <= last.year))
    throw new Error(`--from is a year after ${first?.year}, up to ${last?.year}`)
  const { trials, told } = tryAll(years, from, screen)
  screen('')
  report(years, { trials, told }, from, values.years ?? false)
}

const report = (years: readonly Year[], { trials, told }: Tried, from: number, each: boolean): void => {
  for (const { year, events, units, needed } of years) {
    const counted = sum([...needed.values()])
    say(
      `${year}: ${pad(events, 4)} events, ${pad(units, 5)} repairs, ${pad(counted, 5)} counted, ${pad(needed.size, 3)} categories`,
    )
  }
  const planned = years.map(({ year }) => year).filter((year) => year >= from)
  if (each)
    for (const year of planned)
      table(new Map([...trials].map(([name, all]) => [name, all.filter((one) => one.year === year)])), `${year}`)
  table(trials, `${from} to ${planned.at(-1)}, each year from those before it`)
  say('\nEstimated on the years before:')
  for (const line of told) say(`  ${line}`)
}

const pad = (value: number, width: number): string => String(value).padStart(width)

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
