import { createChangesStore } from '../../../../functions/live/changes.store'
import { sealText } from '../../../../functions/platform/sealed-text'
import { instant } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { type Scope, scopeOf } from '../../../../functions/supervision/rollup-keys'
import type { Feature, Values, World } from '../feature'

const scopeAs = ({ tenant }: World, role: Role): readonly [Values, Scope] => {
  const { maker, provider, point, region } = tenant
  if (role === 'PROVIDER') return [{ providerId: toGlobalId('Provider', provider.id) }, scopeOf.provider(provider.id)]
  if (role === 'SERVICE_POINT')
    return [{ servicePointId: toGlobalId('ServicePoint', point.id) }, scopeOf.point(point.id)]
  if (role === 'REGULATOR') return [{ region }, scopeOf.region(region)]
  return [{ manufacturerId: toGlobalId('Manufacturer', maker.id) }, scopeOf.maker(maker.id)]
}

/** The scopes of dashboards. */
export const live: Feature = {
  entries: {
    'Query.changesSince': {
      about: (world, role) => {
        const [asked, scope] = scopeAs(world, role)
        const seen = { scope, subject: world.tenant.as[role].sub, at: instant(new Date()), marks: {} }
        return { scope: asked, token: sealText('changes', JSON.stringify(seen)) }
      },
    },
  },
  nodes: {},
  build: async (world) => {
    const scopes = (['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'REGULATOR'] as const).map(
      (role) => scopeAs(world, role)[1],
    )
    await createChangesStore().mark([{ scopes, kinds: ['COMPLAINTS'], by: 'matrix' }], instant(new Date()))
    return {}
  },
}
