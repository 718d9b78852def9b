import { roles } from '../../functions/shared/viewer'
import { callApi } from '../support/api'
import { newTenant } from '../support/tenant'

test.each(roles)('a tenant gives a token that the API takes for role %s', async (role) => {
  const { as } = await newTenant()
  const { data, errors } = await callApi<{ viewer: { role: string } }>({
    query: '{ viewer { role } }',
    viewer: as[role],
  })
  expect(errors).toEqual([])
  expect(data.viewer.role).toBe(role)
})
