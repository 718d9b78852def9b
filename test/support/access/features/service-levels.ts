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

/** A year that no order of a test runs into. */
const calendarYear = () => {
  const year = Number(dayOf(new Date()).slice(0, 4)) + 9
  const closed = [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-01` }]
  return { year, source: '测试用通知', issuedOn: dayOf(new Date()), closed, worked: [] }
}

/** What a maker promises is public; only the maker publishes it. */
export const serviceLevels: Feature = {
  entries: {
    'Query.serviceLevels': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
      open: roles,
    },
    'Query.businessCalendar': { about: () => ({}), open: roles },
    'Mutation.businessCalendarPublish': { about: calendarYear },
    'Mutation.serviceLevelPublish': { about: ({ tenant }) => edition(tenant, { from: laterDay() }) },
  },
  nodes: {},
  build: async ({ tenant }) => {
    const { object, userErrors } = await publishLevel(tenant)
    if (!object) throw new Error(JSON.stringify(userErrors))
    return {}
  },
}
