import type { Caller } from './api'
import type { Network, People } from './network'
import { assert, step } from './steps'

type Change = Readonly<Record<string, unknown>>

interface Named {
  readonly id: string
  readonly version: number
}

/** Changes what lies under an id, of the version that it has now. */
const change = async (caller: Caller, type: string, id: string, changed: Change): Promise<void> => {
  const { node } = await caller.ask<{ node: Named }>(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { id version } } }`,
    {
      id,
    },
  )
  const field = `${type[0]?.toLowerCase()}${type.slice(1)}`
  const answer = await caller.act<Record<string, Named>>(
    `${field}Update`,
    { ...node, ...changed },
    `${field} { version }`,
  )
  assert(answer[field]?.version === node.version + 1, `${type}: version ${answer[field]?.version}`)
}

/** What was put on record at the start is put right, each by who may. */
export const catalogue = async (network: Network, { platform, maker, provider }: People): Promise<void> => {
  const { manufacturerId, categoryId, modelId, providerId, technicianId } = network
  await step('what is on record is put right, each by its owner', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on ProductModel { brand { id } } } }'
    const { node } = await maker.ask<{ node: { brand: { id: string } } }>(query, { id: modelId })
    await change(maker, 'Manufacturer', manufacturerId, { name: '江城电器股份' })
    await change(maker, 'Brand', node.brand.id, { name: '江城牌' })
    await change(platform, 'ProductCategory', categoryId, { nameZh: '家用洗衣机' })
    await change(maker, 'ProductModel', modelId, { repairLevel: 1 })
    await change(provider, 'Provider', providerId, { name: '武汉快修服务' })
    await change(provider, 'Technician', technicianId, { name: '王师傅（武昌）' })
  })
  await step('a unit is registered, and its sale put right', async () => {
    const sale = { modelId, serial: `JC-${Date.now()}`, soldOn: '2026-01-05' }
    const { unit } = await maker.act<{ unit: Named }>('unitRegister', sale, 'unit { id }')
    await change(maker, 'Unit', unit.id, { soldOn: '2026-01-06' })
  })
  await step('the maker asks which models come back early', async () => {
    const query =
      'query ($categoryId: ID!) { earlyFailures(categoryId: $categoryId) { comparisons signals { measure } } }'
    const { earlyFailures } = await maker.ask<{ earlyFailures: { signals: object[] } | null }>(query, { categoryId })
    assert(earlyFailures?.signals.length === 0, JSON.stringify(earlyFailures))
  })
}
