import { ulid } from 'ulid'
import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { prospectsFor } from '../../functions/network/prospects.use-case'
import { toGlobalId } from '../../functions/shared/ids'
import { mutate } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

const minimumFor = async ({ maker, category, region }: Tenant): Promise<number> =>
  (await prospectsFor({ manufacturerId: maker.id, categoryId: category.id, region })).minimumOrders

const pool = async (tenant: Tenant, name: 'Propose' | 'Agree' | 'Dissolve', input: object): Promise<string> => {
  const viewer = tenant.as.MANUFACTURER
  const answer = await mutate<{ id: string }>({
    name: `pool${name}`,
    viewer,
    input: { ...input },
    select: 'pool { id }',
  })
  if (!answer.object) throw new Error(JSON.stringify(answer.userErrors))
  return answer.object.id
}

test('N17 dispatch hears what a pool promises every point, from when all agreed until one leaves, and there only', async () => {
  const [tenant, other, far] = await Promise.all([newTenant(), newTenant(), newTenant()])
  const member = ({ maker, category }: Tenant) => ({
    manufacturerId: toGlobalId('Manufacturer', maker.id),
    categoryIds: [toGlobalId('ProductCategory', category.id)],
  })
  const { manufacturerId } = member(tenant)
  const members = [member(tenant), member(other)]
  const id = await pool(tenant, 'Propose', { manufacturerId, region: tenant.region, minimumOrders: 30, members })
  expect(await minimumFor(tenant)).toBe(0)
  await pool(other, 'Agree', { id })
  expect([await minimumFor(tenant), await minimumFor({ ...other, region: tenant.region })]).toEqual([30, 30])
  expect(await minimumFor({ ...tenant, region: far.region })).toBe(0)
  const category = newCategory(`c-${ulid().toLowerCase()}`, { nameZh: '电视', nameEn: 'TV' })
  await createNetworkStore().categories.create({ subject: 't', key: ulid(), payloadHash: '', at: new Date() }, category)
  expect(await minimumFor({ ...tenant, category })).toBe(0)
  await pool(other, 'Dissolve', { id, reason: '退出' })
  expect([await minimumFor(tenant), await minimumFor({ ...other, region: tenant.region })]).toEqual([0, 0])
})
