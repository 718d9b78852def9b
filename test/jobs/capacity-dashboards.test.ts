import { readFileSync } from 'node:fs'
import { writeRollups } from '../../bench/dashboard-data'
import { dayOf } from '../../functions/shared/days'
import { callApi, type TokenClaims } from '../support/api'
import { complain, orderDone } from '../support/complaints'
import { type Cost, measured } from '../support/meter'
import { newTenant } from '../support/tenant'

/** Of this test alone: no other test's orders are there (test/support/claims.ts). */
const REGION = '520000'
const regulator: TokenClaims = { role: 'REGULATOR', sub: 'regulator:capacity', region: REGION }
const year = '{ region: "520000" }, from: "2025-07-01", to: "2026-06-30"'
const figures = 'figures { completed { value } } now { open { value } }'

const ask = (viewer: TokenClaims, query: string) => async () => {
  const { errors } = await callApi({ query, viewer })
  expect(errors).toEqual([])
}

const readings = {
  'a province’s dashboard of a year': `{ dashboard(scope: ${year}) { ${figures} } }`,
  'the same with the regions below': `{ dashboard(scope: ${year}) { ${figures} children { ${figures} } } }`,
  'the same as of a past day': `{ dashboard(scope: ${year}, asOf: "2026-06-30") { ${figures} } }`,
  'as of a past day with the regions below': `{ dashboard(scope: ${year}, asOf: "2026-06-30") { ${figures} children { ${figures} } } }`,
  'a year of satisfaction': `{ satisfactionTrend(scope: ${year}) { mean { value } } }`,
}

const measureAll = async (): Promise<Record<string, Cost>> => {
  const costs: Record<string, Cost> = {}
  for (const [name, query] of Object.entries(readings)) {
    const { cost } = await measured(ask(regulator, query))
    // Fields are read at the same time: which leaves first is chance.
    costs[name] = { ...cost, operations: cost.operations.split(' + ').sort().join(' + ') }
  }
  return costs
}

const table = (costs: Record<string, Cost>): string[] =>
  Object.entries(costs).map(
    ([name, { calls, read, write, operations }]) => `| ${name} | ${calls} | ${read} | ${write} | ${operations} |`,
  )

test('G1 a province’s dashboard costs the same at a thousand and at a million orders, as it is and as it stood', async () => {
  await writeRollups({ region: REGION, orders: 1000, month: '2026-06', changedOn: 1 })
  const few = await measureAll()
  await writeRollups({ region: REGION, orders: 1_000_000, month: '2026-06', changedOn: 3 })
  const many = await measureAll()
  expect(few).toEqual(many)
  expect(readFileSync('README.md', 'utf8').split('\n')).toEqual(expect.arrayContaining(table(many)))
}, 120_000)

test('a complaint and a page of them cost what the README says', async () => {
  const tenant = await newTenant()
  const orderId = await orderDone(tenant)
  const { cost: received } = await measured(() => complain(tenant, { orderId }))
  for (let i = 1; i < 20; i += 1) await complain(tenant)
  const list = `{ complaints(month: "${dayOf(new Date()).slice(0, 7)}") { edges { node { id state } } } }`
  const { cost: page } = await measured(ask(tenant.as.MANUFACTURER, list))
  const costs = { 'receive a complaint': received, 'page of 20 complaints': page }
  expect(readFileSync('README.md', 'utf8').split('\n')).toEqual(expect.arrayContaining(table(costs)))
}, 120_000)
