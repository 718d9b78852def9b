import type { Capability } from '../../../graphql/capability'
import { paged } from '../../../graphql/connection'
import { addDays, dayOf } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { fromGlobalId } from '../../../shared/ids'
import { isMet, shortfallOf, unmeasuredBecause } from './fulfilment'
import { fulfilmentOf, outletPage } from './measure-fulfilment.use-case'

/** Rosters keep what ended for so long. */
const MAX_DAYS_AGO = 365

/** What both sides agreed, and how it is kept. */
export const fulfilments: Capability = {
  nodes: {},
  resolvers: {
    Agreement: {
      fulfilment: async (agreement, { on, servicePointId }, { stores, now }) => {
        const today = dayOf(now)
        const day = on ?? today
        const [min, max] = [addDays(today, -MAX_DAYS_AGO), today]
        ensure(min <= day && day <= max, 'OUT_OF_RANGE', ['on'], { actual: day, min, max })
        const pointId = servicePointId ? fromGlobalId('ServicePoint', servicePointId, ['servicePointId']) : undefined
        return (await fulfilmentOf(stores, agreement, { on: day, today, pointId })) ?? null
      },
    },
    AgreementFulfilment: {
      figures: ({ figures }) => [...figures],
      outlets: (fulfilment, args, { stores: { network } }) =>
        paged(`outlets:${fulfilment.agreementId}:${fulfilment.on}`, args, (page) =>
          outletPage(network, fulfilment, page),
        ),
    },
    ClauseFigure: {
      of: ({ of }) => of ?? null,
      actual: ({ actual }) => actual ?? null,
      unmeasured: (figure) => unmeasuredBecause(figure) ?? null,
      shortfall: (figure) => shortfallOf(figure) ?? null,
      met: (figure) => isMet(figure) ?? null,
    },
  },
}
