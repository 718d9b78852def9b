import { post } from './api'
import { assert, step } from './steps'

export const published = (apiEndpoint: string): Promise<void> =>
  step('anyone at all may read the published lists', async () => {
    const { status, body } = await post(apiEndpoint, { query: '{ publicManufacturers { edges { node { name } } } }' })
    assert(status === 200 && JSON.stringify(body.data).includes('江城电器'), `HTTP ${status}: ${JSON.stringify(body)}`)
  })
