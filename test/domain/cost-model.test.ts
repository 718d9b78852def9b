import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { billOf, perOrder, projectionWrites } from '../../bench/cost/bill'
import { hotKeys } from '../../bench/cost/hot-keys'
import { measuredUnits } from '../../bench/cost/measured-units'

const usd = (orders: number, service: string, of: RegExp): number =>
  billOf(orders).find((line) => line.service === service && of.test(line.of))?.usd ?? Number.NaN

test('an order takes what its operations take, and what the projector writes', () => {
  // 8 changes: 4 units each, and 8 scopes x 3 buckets x 2 over 5 changes.
  expect(projectionWrites()).toBeCloseTo(108.8)
  // 14 to report, 1.2 x 17 to dispatch, 5 x 20 to act, 0.6 x 24 for parts.
  expect(perOrder().write).toBeCloseTo(14 + 20.4 + 100 + 14.4 + 108.8)
  expect(perOrder().read).toBeCloseTo(0.5 + 17.4 + 30 + 6 + 36 + 42 + 3 + 3.3)
  expect(perOrder().api.requests).toBeCloseTo(26.6)
})

describe('a month’s bill', () => {
  test('of a thousand orders a day, worked by hand', () => {
    // 30 400 orders: 7.831 million write units at 0.625.
    expect(usd(1000, 'DynamoDB', /write/)).toBeCloseTo(4.894, 2)
    expect(usd(1000, 'DynamoDB', /read/)).toBeCloseTo(0.525, 2)
    // 808 640 requests.
    expect(usd(1000, 'API Gateway', /requests/)).toBeCloseTo(0.80864)
    // 30 400 x 12 kB x 36 months = 13.1328 GB at 0.25 and 0.20.
    expect(usd(1000, 'DynamoDB', /GB/)).toBeCloseTo(5.90976)
  })

  test('grows with orders, but for what is there without any', () => {
    for (const [i, { usd: more }] of billOf(20_000).entries()) {
      const less = billOf(10_000)[i]
      const isFixed = /alarms|schedules/.test(less?.of ?? '') || less?.service === 'KMS'
      const isTiered = less?.service === 'API Gateway'
      if (!isTiered) expect(more).toBeCloseTo((less?.usd ?? 0) * (isFixed ? 1 : 2))
    }
  })

  test('takes the cheaper tier of requests beyond 300 million alone', () => {
    const [million, orders] = [26.6 * 30.4, 1e6]
    expect(usd(orders, 'API Gateway', /requests/)).toBeCloseTo(300 + (million - 300) * 0.9)
  })
})

describe('the partition that is full first', () => {
  test('is a maker’s roll-up: 0.2 of orders, 9.6 units each over 8 parts, 4 times the mean', () => {
    const [first] = hotKeys(10_000_000)
    expect(first?.key).toBe('Insights M#<maker>#<part>')
    expect(first?.perSecond).toBeCloseTo((10_000_000 * 0.2 * 9.6 * 4) / 8 / 86_400)
    expect(first?.fullAt).toBeCloseTo(90_000_000)
  })

  test('comes first, and each is full where it says', () => {
    const all = hotKeys(1000)
    expect(all.map(({ fullAt }) => fullAt)).toEqual(all.map(({ fullAt }) => fullAt).toSorted((a, b) => a - b))
    for (const [i, { fullAt }] of all.entries()) expect(hotKeys(fullAt)[i]?.perSecond).toBeCloseTo(1000)
  })
})

test('the units are those of the table that the meter holds', () => {
  const rows = readFileSync('README.md', 'utf8').split('\n')
  for (const [name, { calls, read, write }] of Object.entries(measuredUnits))
    expect(rows.filter((row) => row.startsWith(`| ${name} | ${calls} | ${read} | ${write} |`))).toHaveLength(1)
})

describe('the command', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'bench/cost.ts', ...args])

  test('shows what docs/cost.md shows', async () => {
    const { stdout } = await run('--orders-per-day', '10000000')
    expect(readFileSync('docs/cost.md', 'utf8')).toContain(stdout.trim())
  }, 60_000)

  test.each([
    [[]],
    [['--orders-per-day', '']],
    [['--orders-per-day', '0']],
    [['--orders-per-day', '1.5']],
    [['--orders-per-day', 'many']],
  ])(
    'refuses %j and says what it takes',
    async (args) => {
      await expect(run(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--orders-per-day') })
    },
    60_000,
  )
})
