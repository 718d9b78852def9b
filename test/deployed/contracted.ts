import type { Network, People } from './network'
import { province } from './network'
import { nodes, type Page } from './pages'
import { eventually, step } from './steps'

/** Counted by the stream from letters, and by a queue from agreements. */
export const contracted = ({ manufacturerId }: Network, { maker }: People): Promise<unknown> =>
  step('the point counts as contracted, by its letter and its agreement', () =>
    eventually('the count', async () => {
      const query = `query ($manufacturerId: ID!, $region: RegionCode!) {
        contractedPoints(manufacturerId: $manufacturerId, region: $region, first: 100) { edges { node { contracted } } } }`
      const { contractedPoints } = await maker.ask<{ contractedPoints: Page<{ contracted: number }> }>(query, {
        manufacturerId,
        region: province,
      })
      return nodes(contractedPoints).some((one) => one.contracted === 1) ? true : undefined
    }),
  )
