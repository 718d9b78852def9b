import { checkName, checkVersion, notFound, type Optional } from '../shared/checks'
import { checkRegion } from '../shared/region-list'
import type { RegionCode } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import type { Provider } from './network'
import { changesProvider } from './network-access'

export interface ProviderInput {
  readonly name: string
  readonly region: RegionCode
}

export const newProvider = (id: string, { name, region }: ProviderInput): Provider => ({
  id,
  version: 1,
  name: checkName(name, ['input', 'name']),
  region: checkRegion(region, ['input', 'region']),
})

export const changeProvider = (
  provider: Provider,
  change: { readonly version: number; readonly name?: Optional<string>; readonly region?: Optional<RegionCode> },
  viewer: Viewer,
): Provider => {
  if (!changesProvider(viewer, provider.id)) throw notFound('Provider', provider.id, ['input', 'id'])
  checkVersion(provider, change.version)
  const { name, region } = { name: change.name ?? provider.name, region: change.region ?? provider.region }
  return { ...newProvider(provider.id, { name, region }), version: provider.version + 1 }
}
