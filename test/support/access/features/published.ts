import { listing } from '../../../../functions/network/contracted/admitted.store'
import { commit } from '../../../../functions/platform/commit'
import { dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { roles } from '../../../../functions/shared/viewer'
import { publishedSet } from '../../assessments'
import type { Entry, Feature, World } from '../feature'

const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const inCategory = ({ tenant }: World) => ({
  region: tenant.region,
  categoryId: toGlobalId('ProductCategory', tenant.category.id),
})
const forAll = (about: Entry['about']): Entry => ({ about, open: roles })

/** G3: what is published is no secret to anybody. */
export const published: Feature = {
  entries: {
    'Query.publicManufacturers': forAll(() => ({})),
    'Query.publicCategories': forAll(() => ({})),
    'Query.publicPoints': forAll((world) => ({ ...inCategory(world), ...ofMaker(world) })),
    'Query.publicGrades': forAll(({ tenant }) => ({ region: tenant.region })),
    'Query.publicFeeSchedules': forAll(inCategory),
    'Query.publicServiceStandards': forAll(() => ({})),
    'Query.publicCriteria': forAll((world) => ({ ...ofMaker(world), first: 5 })),
  },
  nodes: {},
  build: async ({ tenant }) => {
    const { point, maker, category, region, agreement } = tenant
    const line = { pointId: point.id, manufacturerId: maker.id, categoryId: category.id, region, version: 1 }
    // Not counted along with it: a call for points would find its need met.
    await commit([listing({ ...line, periods: [agreement] }, dayOf(new Date()))])
    await publishedSet(tenant, 'ADMISSION')
    return {}
  },
}
