import { addMonths, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { projectImages } from '../../../../functions/supervision/project-sources.use-case'
import { imageOf, orderOf } from '../../supervision'
import type { Feature } from '../feature'

/** A province that is nobody's: its dashboards are not looked at. */
const REGION = '790101'

export const quality: Feature = {
  entries: {
    'Query.earlyFailures': {
      about: ({ tenant }) => ({
        manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
        categoryId: toGlobalId('ProductCategory', tenant.category.id),
      }),
    },
  },
  nodes: {},
  /** Repairs of the world's model, of which eight did not hold, and of another that all did. */
  build: async ({ tenant: { maker, model, category } }) => {
    const reportedOn = `${addMonths(dayOf(new Date()).slice(0, 7), -3)}-10`
    const party = { manufacturerId: maker.id, providerId: 'p', pointId: 's', region: REGION }
    const back = { orderId: 'o', pointId: 's', providerId: 'p', completedOn: reportedOn, alreadyCounted: true }
    const docs = Array.from({ length: 80 }, (_, i) => ({
      ...orderOf(party, { categoryId: category.id, reportedOn, ...(i < 8 ? { repeatOf: back } : {}) }),
      ...{ unitId: `u${i}`, modelId: i < 25 ? model.id : `${maker.id}.peer` },
    }))
    await projectImages(docs.map(imageOf))
    return {}
  },
}
