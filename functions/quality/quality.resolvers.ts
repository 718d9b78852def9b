import type { Capability } from '../graphql/capability'
import { MAX_PAGE } from '../graphql/connection'
import { existing } from '../graphql/existing'
import { makerAskedFor } from '../network/asked-for'
import { dayOf } from '../shared/days'
import { ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { faultsOf } from '../supervision/figures.use-case'
import { insightScope } from '../supervision/insight-access'
import { checkMonths } from '../supervision/period'
import { isGuarded } from '../supervision/suppression'
import { unitLives } from '../supervision/unit-lives.use-case'
import { earlyFailures } from './early-failures.use-case'
import { faultCodes } from './fault-codes'
import { faultPareto } from './fault-pareto'

export const quality: Capability = {
  nodes: {},
  resolvers: {
    Query: {
      faultCodes: () => [...faultCodes],
      earlyFailures: async (_parent, { manufacturerId, categoryId: global }, { viewer, stores, now }) => {
        const maker = makerAskedFor(viewer, manufacturerId)
        const categoryId = fromGlobalId('ProductCategory', global, ['categoryId'])
        if ('manufacturerId' in viewer && viewer.manufacturerId !== maker) return null
        const deps = { livesIn: unitLives, soldIn: stores.network.modelSalesIn }
        return earlyFailures(deps, maker, categoryId, dayOf(now))
      },
      faultPareto: async (_parent, { scope: asked, from, to, categoryId, first }, { viewer, stores }) => {
        checkMonths(from, to)
        ensure(first >= 1 && first <= MAX_PAGE, 'PAGE_TOO_LARGE', ['first'], { actual: first, limit: MAX_PAGE })
        const category = categoryId ? fromGlobalId('ProductCategory', categoryId, ['categoryId']) : undefined
        const scope = await insightScope(
          viewer,
          asked,
          async (pointId) => (await stores.network.points.load(pointId))?.providerId,
        )
        return faultPareto(await faultsOf(scope, from, to), { categoryId: category, first, guarded: isGuarded(viewer) })
      },
    },
    EarlyFailures: { signals: ({ signals }) => [...signals] },
    EarlyFailure: {
      model: ({ modelId }, _args, { stores }) => existing(stores.network.models.load(modelId)),
      low: ({ interval }) => interval.low,
      high: ({ interval }) => interval.high,
    },
  },
}
