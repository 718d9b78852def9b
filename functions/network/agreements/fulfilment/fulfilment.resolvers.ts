import type { Capability } from '../../../graphql/capability'
import { fullPage, paged } from '../../../graphql/connection'
import { addDays, dayOf } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { fromGlobalId } from '../../../shared/ids'
import { isMet, shortfallOf, unmeasuredBecause } from './fulfilment'
import { fulfilmentOf } from './measure-fulfilment.use-case'
import { outletPage } from './outlet-page.use-case'
import { agreedPoints, isUnder, measurePoint } from './point-page.use-case'

/** Each point of a page takes three Queries. */
const MAX_POINTS = 20
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
      points: async (fulfilment, args, { stores, now }) => {
        ensure(args.first <= MAX_POINTS, 'PAGE_TOO_LARGE', ['first'], { actual: args.first, limit: MAX_POINTS })
        const under = (found: Parameters<typeof isUnder>[1]) => isUnder(fulfilment, found)
        const { edges, pageInfo } = await paged(
          `points:${fulfilment.agreementId}:${fulfilment.on}`,
          args,
          (page) => fullPage((next) => agreedPoints(stores.network, fulfilment, next), under, page),
          under,
        )
        const measured = edges.map(async ({ node, cursor }) => ({
          node: await measurePoint(stores, fulfilment, node, dayOf(now)),
          cursor,
        }))
        return { edges: await Promise.all(measured), pageInfo }
      },
    },
    PointFulfilment: {
      servicePoint: ({ point }) => point,
      figures: ({ figures }) => [...figures],
      loanersOut: ({ point }, _args, { stores }) => stores.remedies.lentBy(point.id),
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
