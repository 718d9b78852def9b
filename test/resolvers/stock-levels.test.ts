import { createNetworkStore } from '../../functions/network/network.store'
import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { usedBefore } from '../support/replenishment'
import { neighbourOf } from '../support/rights'
import { stocked } from '../support/stock'
import { newTenant } from '../support/tenant'

interface Level {
  readonly version: number
  readonly min: number
  readonly max: number
  readonly isSet: boolean
  readonly used: number | null
}

const FIELDS = 'version min max isSet used'

const level = async (viewer: TokenClaims, servicePointId: string, partId: string): Promise<Level | null> => {
  const query = `{ stockLevel(servicePointId: "${servicePointId}", partId: "${partId}") { ${FIELDS} } }`
  return (await asked<{ stockLevel: Level | null }>(viewer, query)).stockLevel
}

const set = (viewer: TokenClaims, input: object) =>
  mutate<Level>({ name: 'stockLevelSet', viewer, input: { ...input }, select: `stockLevel { ${FIELDS} }` })

describe('K3 what a point is to keep of a part', () => {
  test('goes by what was used there, for everyone who sees the shelf', async () => {
    const tenant = await newTenant()
    const stock = await stocked(tenant)
    const { part, pointId } = stock
    expect(await level(tenant.as.SERVICE_POINT, pointId, part.id)).toMatchObject({ isSet: false, used: 0, version: 0 })
    await usedBefore(tenant, stock, 90, 10)
    const { MANUFACTURER, PROVIDER, SERVICE_POINT, TECHNICIAN, AUDITOR, PLATFORM } = tenant.as
    const busy = await level(SERVICE_POINT, pointId, part.id)
    expect(busy).toMatchObject({ isSet: false, used: 90, version: 0 })
    expect(busy?.min).toBeGreaterThan(0)
    expect(busy?.max).toBeGreaterThanOrEqual(busy?.min ?? 0)
    for (const viewer of [MANUFACTURER, PROVIDER, TECHNICIAN, AUDITOR, PLATFORM])
      expect(await level(viewer, pointId, part.id)).toEqual(busy)
  })

  test('is what a person set, until it is left to use again', async () => {
    const tenant = await newTenant()
    const { part, pointId } = await stocked(tenant)
    const { SERVICE_POINT, MANUFACTURER } = tenant.as
    const about = { servicePointId: pointId, partId: part.id }
    const once = { ...about, version: 0, min: 4, max: 9, idempotencyKey: newKey() }
    const decided = await set(SERVICE_POINT, once)
    expect(doneAs(decided)).toEqual({ version: 1, min: 4, max: 9, isSet: true, used: null })
    expect(await set(SERVICE_POINT, once)).toEqual(decided)
    expect(await level(MANUFACTURER, pointId, part.id)).toEqual(decided.object)
    expect(refusedAs(await set(MANUFACTURER, { ...about, version: 0, min: 5, max: 9 }))).toBe(
      'STALE_VERSION input.version',
    )
    expect(doneAs(await set(MANUFACTURER, { ...about, version: 1 })).isSet).toBe(false)
    expect(await level(SERVICE_POINT, pointId, part.id)).toMatchObject({ version: 2, isSet: false, used: 0 })
  })

  test('is null for a stranger, for what is none, and without an agreement with the part’s maker', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const [{ part, pointId }, theirs] = [await stocked(tenant), await stocked(other)]
    for (const viewer of [other.as.SERVICE_POINT, other.as.MANUFACTURER, other.as.PROVIDER])
      expect(await level(viewer, pointId, part.id)).toBeNull()
    const { PLATFORM } = tenant.as
    expect(await level(PLATFORM, pointId, theirs.part.id)).toBeNull()
    expect(await level(PLATFORM, toGlobalId('ServicePoint', 'none'), part.id)).toBeNull()
    expect(await level(PLATFORM, pointId, toGlobalId('Part', 'x.y'))).toBeNull()
  })
})

test('K3 what a point keeps is not for a neighbour to know, though the part is one it repairs with too', async () => {
  const tenant = await newTenant()
  const { part, pointId } = await stocked(tenant)
  const neighbour = await createNetworkStore().points.need((await neighbourOf(tenant)).pointId, [])
  const { id, providerId } = neighbour
  const viewer: TokenClaims = { role: 'SERVICE_POINT', sub: `service-point:${id}`, org: providerId, point: id }
  expect(await level(viewer, toGlobalId('ServicePoint', id), part.id)).toMatchObject({ isSet: false })
  expect(await level(viewer, pointId, part.id)).toBeNull()
})

test('cost: at most six reads and two Queries', async () => {
  const tenant = await newTenant()
  const { part, pointId } = await stocked(tenant)
  const { cost } = await measured(() => level(tenant.as.SERVICE_POINT, pointId, part.id))
  expect(cost.operations).toMatch(/^6 GetItem \+ (2 )?Query$/)
})
