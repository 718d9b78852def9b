import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { roles } from '../../../../functions/shared/viewer'
import { edition, publishLevel } from '../../service-levels'
import type { Feature } from '../feature'

let days = 0
/** A day after every edition before. */
const laterDay = (): string => {
  days += 1
  return addDays(dayOf(new Date()), days)
}

/** What a maker promises is public; only the maker publishes it. */
export const serviceLevels: Feature = {
  entries: {
    'Query.serviceLevels': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
      open: roles,
    },
    'Query.businessCalendar': { about: () => ({}), open: roles },
    'Mutation.serviceLevelPublish': { about: ({ tenant }) => edition(tenant, { from: laterDay() }) },
  },
  nodes: {},
  build: async ({ tenant }) => {
    const { object, userErrors } = await publishLevel(tenant)
    if (!object) throw new Error(JSON.stringify(userErrors))
    return {}
  },
}
