import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'
import { toGlobalId } from '../../functions/shared/ids'
import type { TokenClaims } from '../support/api'
import { dashboardOf } from '../support/insights'
import { newParty, orderOf, type Party, projectAll } from '../support/supervision'

const metered = async (run: () => Promise<{ errors: readonly unknown[] }>) => {
  const calls: ConsumedCapacity[] = []
  meter.report = (found) => calls.push(...found)
  const { errors } = await run().finally(() => {
    delete meter.report
  })
  expect(errors).toEqual([])
  const count = (operation: string) => calls.filter((call) => call.operation.startsWith(operation)).length
  return {
    queries: count('Query'),
    batchGets: count('BatchGet'),
    calls: calls.length,
    units: calls.reduce((sum, { read }) => sum + read, 0),
  }
}

const maker = ({ manufacturerId }: Party): TokenClaims => ({ role: 'MANUFACTURER', sub: 'm', org: manufacturerId })

/** October in the middle of days: three runs of buckets. */
const period = { from: '2026-09-20', to: '2026-11-10' }

const ordersOf = (party: Party, n: number) => Array.from({ length: n }, () => orderOf(party))

const costs = async (party: Party) => {
  const scope = { manufacturerId: toGlobalId('Manufacturer', party.manufacturerId) }
  return {
    maker: await metered(() => dashboardOf({ viewer: maker(party), scope, ...period })),
    province: await metered(() =>
      dashboardOf({
        viewer: { role: 'PLATFORM', sub: 'p' },
        scope: { region: '630000' },
        from: '2026-10-01',
        to: '2026-10-31',
      }),
    ),
  }
}

test('G1 a dashboard costs the same at 10 and at 5 000 orders', async () => {
  const party = newParty('632801')
  await projectAll(ordersOf(party, 10))
  const few = await costs(party)
  await projectAll(ordersOf(party, 4990))
  const many = await costs(party)
  // Eight parts: three runs of buckets and the trend each, and the gauges in one BatchGet.
  expect(few.maker).toMatchObject({ queries: 32, batchGets: 1, calls: 33 })
  // The month and the trend of eight parts; gauges; eight prefectures of two parts, a month and a gauge each.
  expect(few.province).toMatchObject({ queries: 16, batchGets: 2, calls: 18 })
  for (const which of ['maker', 'province'] as const) {
    const { units, ...calls } = many[which]
    expect(calls).toEqual({ queries: few[which].queries, batchGets: few[which].batchGets, calls: few[which].calls })
    expect(units - few[which].units).toBeLessThanOrEqual(8)
  }
}, 180_000)
