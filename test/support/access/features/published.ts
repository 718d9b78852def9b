import { listing } from '../../../../functions/network/contracted/admitted.store'
import { commit } from '../../../../functions/platform/commit'
import { dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { roles } from '../../../../functions/shared/viewer'
import { ahead, amendedFrom } from '../../agreements'
import { publishedSet } from '../../assessments'
import { newTenant } from '../../tenant'
import type { Entry, Feature, World } from '../feature'

const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const inCategory = ({ tenant, built }: World) => ({
  region: tenant.region,
  categoryId: built.published?.ids?.category ?? '',
})
const forAll = (about: Entry['about']): Entry => ({ about, open: roles })

/** G3: what is published is no secret to anybody. */
export const published: Feature = {
  entries: {
    'Query.publicManufacturers': forAll(() => ({})),
    'Query.publicCategories': forAll(() => ({})),
    'Query.publicPoints': forAll(inCategory),
    'Query.publicGrades': forAll(({ tenant }) => ({ region: tenant.region })),
    'Query.publicFeeSchedules': forAll(inCategory),
    'Query.publicServiceStandards': forAll(() => ({})),
    'Query.publicCriteria': forAll((world) => ({ ...ofMaker(world), purpose: 'GRADING', first: 5 })),
  },
  nodes: {},
  build: async ({ tenant: { region, maker } }) => {
    // A maker of its own: its fee schedule would bind what the world's own orders charge.
    const other = await newTenant({ region })
    const rows = [{ kind: 'LABOUR', level: 2, workItem: '检测', floor: 500, ceiling: 2000, price: 1000 }] as const
    await amendedFrom(other, ahead(0), { fees: { rows, openKinds: ['MATERIAL'] } })
    const ids = { pointId: other.point.id, manufacturerId: other.maker.id, categoryId: other.category.id }
    // Not counted along with it: a call for points would find its need met.
    await commit([listing({ ...ids, region, periods: [other.agreement], version: 1 }, dayOf(new Date()))])
    await publishedSet({ maker }, 'GRADING')
    return { ids: { category: toGlobalId('ProductCategory', other.category.id) } }
  },
}
