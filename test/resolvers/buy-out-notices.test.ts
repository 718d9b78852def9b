import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { done, proposed } from '../support/channels'
import { newTenant, type Tenant } from '../support/tenant'

const SELECT = 'buyOut { id version }'
const today = dayOf(new Date())

const kinds = async ({ as }: Tenant, role: 'MANUFACTURER' | 'DEALER') => {
  const query = '{ notices(first: 20) { edges { node { kind } } } }'
  const { data } = await callApi<{ notices: { edges: { node: { kind: string } }[] } }>({ query, viewer: as[role] })
  return data.notices.edges.map(({ node }) => node.kind).sort()
}

test('N19 what one side does with a buy-out is in the other one’s inbox', async () => {
  const tenant = await newTenant()
  const id = await proposed(tenant)
  await done(tenant, 'MANUFACTURER', 'buyOutSign', { id }, SELECT)
  const providerIds = [toGlobalId('Provider', tenant.provider.id)]
  await done(tenant, 'DEALER', 'buyOutNameProviders', { id, providerIds, from: addDays(today, 1) }, SELECT)
  await done(tenant, 'DEALER', 'buyOutEnd', { id, on: addDays(today, 9), reason: '停业' }, SELECT)
  expect(await kinds(tenant, 'MANUFACTURER')).toEqual(['BUY_OUT_ENDED', 'BUY_OUT_PROPOSED', 'BUY_OUT_PROVIDERS_NAMED'])
  expect(await kinds(tenant, 'DEALER')).toEqual(['BUY_OUT_SIGNED'])
})

test('N19 an end after the last day is refused, and its field named', async () => {
  const tenant = await newTenant()
  const input = { id: await proposed(tenant), on: addDays(today, 301), reason: '停业' }
  const { userErrors } = await mutate({ name: 'buyOutEnd', viewer: tenant.as.DEALER, input, select: SELECT })
  expect(userErrors).toMatchObject([{ code: 'BUY_OUT_AFTER_TERM', field: ['input', 'on'] }])
})
