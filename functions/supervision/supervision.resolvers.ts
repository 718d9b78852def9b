import type { Capability } from '../graphql/capability'
import type { Context } from '../graphql/context'
import { regionsBelow } from '../shared/region-list'
import type { Dashboard } from './dashboard'
import { complaintsOf, durationsOf, feesOf, figuresOfParts, gaugesOfParts, satisfactionOfParts } from './figures'
import { periodFigures, regionFigures, series } from './figures.use-case'
import { type AskedScope, insightScope } from './insight-access'
import { checkDays } from './period'
import { isGuarded } from './suppression'
import { satisfactionChart } from './trend'

const scopeAsked = ({ viewer, stores }: Context, asked: AskedScope) =>
  insightScope(viewer, asked, async (pointId) => (await stores.network.points.load(pointId))?.providerId)

/** The only part of a whole in this answer. Several answers together can still narrow a hidden count: see suppression.ts. */
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('One part gives one row')
  return first
}

const regionParts = async ({ region, from, to, guarded }: Dashboard) => {
  const regions = region ? regionsBelow(region) : []
  const counts = await regionFigures(regions, from, to)
  const [figures, now] = [figuresOfParts(counts, guarded), gaugesOfParts(counts, guarded)]
  return regions.flatMap((code, i) => {
    const [own, gauges] = [figures[i], now[i]]
    return own && gauges ? [{ region: code, figures: own, now: gauges }] : []
  })
}

export const supervision: Capability = {
  nodes: {},
  resolvers: {
    Query: {
      dashboard: async (_parent, { scope: asked, from, to }, context) => {
        checkDays(from, to)
        const scope = await scopeAsked(context, asked)
        const counts = await periodFigures(scope, from, to)
        const region = asked.region ? { region: asked.region } : {}
        return { scope, ...region, from, to, guarded: isGuarded(context.viewer), counts }
      },
      satisfactionTrend: async (_parent, { scope: asked, from, to, unit }, context) => {
        checkDays(from, to)
        const scope = await scopeAsked(context, asked)
        return satisfactionChart(await series(scope, from, to, unit), isGuarded(context.viewer), { scope, from, to })
      },
    },
    Dashboard: {
      figures: ({ counts, guarded }) => only(figuresOfParts([counts], guarded)),
      now: ({ counts, guarded }) => only(gaugesOfParts([counts], guarded)),
      timeToAccept: ({ counts, guarded }) => durationsOf(counts, 'toAccept', guarded),
      timeToComplete: ({ counts, guarded }) => durationsOf(counts, 'toComplete', guarded),
      timeToSettle: ({ counts, guarded }) => durationsOf(counts, 'toSettle', guarded),
      complaints: ({ counts, guarded }) => complaintsOf(counts, guarded),
      fees: ({ counts, guarded }) => feesOf(counts, guarded),
      satisfaction: ({ counts, guarded }) => only(satisfactionOfParts([counts], guarded)),
      children: regionParts,
      trend: async ({ scope, from, to, guarded }, { unit }) => {
        const points = await series(scope, from, to, unit)
        const figures = figuresOfParts(
          points.map(({ counts }) => counts),
          guarded,
        )
        return points.flatMap((point, i) => (figures[i] ? [{ from: point.from, figures: figures[i] }] : []))
      },
    },
  },
}
