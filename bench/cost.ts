import { parseArgs } from 'node:util'
import { within } from './arguments'
import { assumptions } from './cost/assumptions'
import { billOf, perOrder } from './cost/bill'
import { hotKeys, PARTITION_LIMIT } from './cost/hot-keys'
import { prices } from './cost/prices'

const HELP = `What a month costs at AWS, by service, and which partition is full first.

Usage: npm run cost -- --orders-per-day N

  --orders-per-day N  repairs reported a day, 1 to 1000000000
  --help              this text

Units of DynamoDB are those that tests measure (bench/cost/measured-units.ts); the mix of a day and all else is assumed
(bench/cost/assumptions.ts), at list prices before free tiers and discounts (bench/cost/prices.ts).`

const money = (usd: number) => usd.toLocaleString('en', { maximumFractionDigits: usd < 100 ? 2 : 0 })
const whole = (count: number) => count.toLocaleString('en', { maximumFractionDigits: 0 })
const line = (a: string, b: string, c: string) => console.log(`${a.padEnd(36)}${b.padEnd(40)}${c.padStart(12)}`)

const main = (): void => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { 'orders-per-day': text, help: { type: 'boolean' } } })
  if (values.help) {
    console.log(HELP)
    return
  }
  const given = values['orders-per-day']
  if (given === undefined) throw new Error('--orders-per-day is needed; --help tells more')
  const orders = within('orders-per-day', given, 1, 1e9)
  const bill = billOf(orders)
  const total = bill.reduce((sum, { usd }) => sum + usd, 0)
  const { read, write } = perOrder()
  console.log(
    `${whole(orders)} orders a day, prices of ${prices.asOf}; an order takes ${read.toFixed(1)} read and ${write.toFixed(1)} write units\n`,
  )
  line('service', 'of', 'USD a month')
  for (const { service, of, usd } of bill) line(service, of, money(usd))
  line('total', `${((total / orders / assumptions.daysPerMonth) * 100).toFixed(3)} cents an order`, money(total))
  console.log('')
  line(`partition (${whole(PARTITION_LIMIT)} write units/s)`, 'write units in the busiest second', 'full at/day')
  const keys = hotKeys(orders)
  for (const { key, perSecond, fullAt } of keys) line(key, perSecond.toFixed(1), whole(fullAt))
  console.log(`\nFirst: ${keys[0]?.key}. Remedy: ${keys[0]?.remedy}.`)
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
