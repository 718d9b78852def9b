import { ulid } from 'ulid'
import { newModel } from '../../functions/network/manufacturer'
import type { ProductModel } from '../../functions/network/network'
import { createNetworkStore } from '../../functions/network/network.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { addMonths, type Day } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { newRequest } from '../support/channels'
import { deployed } from '../support/deployed'
import { lastMonth } from '../support/findings'
import { measured } from '../support/meter'
import { imageOf, orderOf } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'
import { report } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

/** Long enough ago for all of its units to have had their days. */
const soldOn: Day = `${addMonths(lastMonth, -5)}-10`

/** Units of a model that were sold, registered through the API by their maker; global ids. */
const sold = async ({ as }: Tenant, model: ProductModel, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let i = 0; i < count; i += 1) {
    const input = { modelId: toGlobalId('ProductModel', model.id), serial: ulid(), soldOn }
    const { object } = await mutate<{ id: string }>({
      name: 'unitRegister',
      viewer: as.MANUFACTURER,
      input,
      select: 'unit { id }',
    })
    ids.push(object?.id ?? '')
  }
  return ids
}

/** A repair each, reported on the day after the sale. */
const failed = async ({ maker, region, category }: Tenant, model: ProductModel, count: number) => {
  const party = { manufacturerId: maker.id, providerId: 'p', pointId: 's', region }
  const docs = Array.from({ length: count }, (_, i) => ({
    ...orderOf(party, { categoryId: category.id, reportedOn: soldOn.replace(/10$/, '11') }),
    ...{ modelId: model.id, unitId: `u${i}`, soldOn },
  }))
  expect(await projectImages(docs.map(imageOf))).toBeUndefined()
}

const ask = async ({ category }: Tenant, viewer: TokenClaims, manufacturerId?: string) => {
  const { data, errors } = await callApi<{ earlyFailures: { signals: object[] } | null }>({
    query: `query($maker: ID, $category: ID!) { earlyFailures(manufacturerId: $maker, categoryId: $category) {
      comparisons signals { model { id } measure failed exposed peersFailed peersExposed expected low high chance limit }
    } }`,
    variables: { maker: manufacturerId ?? null, category: toGlobalId('ProductCategory', category.id) },
    viewer,
  })
  expect(errors).toEqual([])
  return data.earlyFailures
}

const anotherModel = ({ brand, category }: Tenant): Promise<ProductModel> => {
  const data = { name: `M-${ulid()}`, repairLevel: 1 }
  const draft = newModel(ulid(), brand, category, data, { role: 'PLATFORM', subject: 'test' })
  return createNetworkStore().models.create(newRequest(), draft)
}

test('Q9 a model whose units come back early is named to its maker, with the counts; strangers hear of nothing', async () => {
  const tenant = await newTenant()
  const peer = await anotherModel(tenant)
  const units = await sold(tenant, tenant.model, 25)
  await sold(tenant, peer, 55)
  await failed(tenant, tenant.model, 8)
  const { as, maker } = tenant
  const makerId = toGlobalId('Manufacturer', maker.id)
  const found = {
    model: { id: toGlobalId('ProductModel', tenant.model.id) },
    failed: 8,
    exposed: 25,
    peersFailed: 0,
    peersExposed: 55,
  }
  const signals = [
    { ...found, measure: 'AFTER_SALE_30' },
    { ...found, measure: 'AFTER_SALE_90' },
  ]
  for (const viewer of [as.MANUFACTURER, as.AUDITOR])
    expect((await ask(tenant, viewer))?.signals).toMatchObject(signals)
  expect((await ask(tenant, as.PLATFORM, makerId))?.signals).toMatchObject(signals)
  const stranger = await newTenant()
  expect(await ask(tenant, stranger.as.MANUFACTURER, makerId)).toBeNull()
  expect(await ask(tenant, stranger.as.MANUFACTURER)).toEqual({ comparisons: 0, signals: [] })

  const few = await measured(() => ask(tenant, as.MANUFACTURER))
  await failed(tenant, tenant.model, 10)
  const many = await measured(() => ask(tenant, as.MANUFACTURER))
  expect(many.cost).toEqual(few.cost)
  expect(few.cost.operations).toBe('2 Query + GetItem')

  // Sold in another month after all: one unit fewer had its days.
  const input = { id: units[0], version: 1, soldOn: `${lastMonth}-28` }
  await mutate({ name: 'unitUpdate', viewer: as.MANUFACTURER, input, select: 'unit { id }' })
  expect((await ask(tenant, as.MANUFACTURER))?.signals.at(-1)).toMatchObject({ measure: 'AFTER_SALE_90', exposed: 24 })
}, 60_000)

test('Q9 an order keeps the day on which its unit was sold, as known when the fault was reported', async () => {
  const tenant = await newTenant()
  const { object } = await report(tenant)
  const order = await createOrdersStore().latest(fromGlobalId('WorkOrder', object?.id ?? '', []))
  expect(tenant.unit.soldOn).toBeDefined()
  expect(order?.soldOn).toBe(tenant.unit.soldOn)
})
