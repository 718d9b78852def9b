import type { Capability } from '../graphql/capability'
import type { Context } from '../graphql/context'
import { dayOf } from '../shared/days'
import { ensure } from '../shared/errors'
import { regionsBelow } from '../shared/region-list'
import { compareRegions, type RegionCounts } from './comparison'
import type { Dashboard } from './dashboard'
import { complaintsOf, durationsOf, feesOf, figuresOfParts, gaugesOfParts, satisfactionOfParts } from './figures'
import { periodFigures, regionFigures, series } from './figures.use-case'
import { STEP } from './history/coarse'
import { type AskedScope, insightScope } from './insight-access'
import { checkDays } from './period'
import { type Scope, scopeOf } from './rollup-keys'
import { isGuarded } from './suppression'
import { satisfactionChart } from './trend'

const scopeAsked = ({ viewer, stores }: Context, asked: AskedScope) =>
  insightScope(viewer, asked, async (pointId) => (await stores.network.points.load(pointId))?.providerId)

/** The only part of a whole in this answer. Several answers together can still narrow a hidden count: see suppression.ts. */
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('One part gives one row')
  return first
}

/** Past states are rarely read. */
const past = () => import('./history/past-figures.use-case')

const asStood = async ({ from, to, guarded, asOf }: Omit<Dashboard, 'counts' | 'scope'>, scopes: readonly Scope[]) =>
  asOf ? (await past()).pastFigures(scopes, { from, to, asOf }, guarded) : undefined

/** Of the regions one level below, by code. */
const regionCounts = async (board: Dashboard): Promise<RegionCounts[]> => {
  const { region, from, to } = board
  const regions = region ? regionsBelow(region) : []
  const counts = (await asStood(board, regions.map(scopeOf.region))) ?? (await regionFigures(regions, from, to))
  return regions.map((code, i) => ({ region: code, counts: counts[i] ?? {} }))
}

const regionParts = async (board: Dashboard) => {
  const parts = await regionCounts(board)
  const counts = parts.map((part) => part.counts)
  const [figures, now] = [figuresOfParts(counts, board.guarded), gaugesOfParts(counts, board.guarded)]
  return parts.flatMap(({ region }, i) => {
    const [own, gauges] = [figures[i], now[i]]
    return own && gauges ? [{ region, figures: own, now: gauges }] : []
  })
}

export const supervision: Capability = {
  nodes: {},
  resolvers: {
    Query: {
      dashboard: async (_parent, { scope: asked, from, to, asOf }, context) => {
        checkDays(from, to)
        const scope = await scopeAsked(context, asked)
        const today = dayOf(context.now)
        const stood = asOf && asOf !== today ? { asOf } : {}
        if (stood.asOf) await (await past()).checkPast({ from, to, asOf: stood.asOf }, today)
        const region = asked.region ? { region: asked.region } : {}
        const board = { ...region, from, to, guarded: isGuarded(context.viewer), ...stood }
        const [counts] = (await asStood(board, [scope])) ?? [await periodFigures(scope, from, to)]
        return { scope, ...board, counts: counts ?? {} }
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
      comparison: async (board, { figure }) => compareRegions(figure, await regionCounts(board), board.guarded),
      asOf: ({ asOf }) => asOf ?? null,
      roundedTo: ({ asOf, guarded }) => (asOf && guarded ? STEP : null),
      trend: async ({ scope, from, to, guarded, asOf }, { unit }) => {
        ensure(!asOf || unit === 'MONTH', 'INVALID_VALUE', ['unit'], { actual: unit, expected: 'MONTH' })
        const points = asOf
          ? await (await past()).pastSeries(scope, { from, to, asOf }, guarded)
          : await series(scope, from, to, unit)
        const figures = figuresOfParts(
          points.map(({ counts }) => counts),
          guarded,
        )
        return points.flatMap((point, i) => (figures[i] ? [{ from: point.from, figures: figures[i] }] : []))
      },
    },
    RegionComparison: {
      mean: ({ mean }) => mean ?? null,
      sigmaZ: ({ sigmaZ }) => sigmaZ ?? null,
      entries: ({ entries }) => [...entries],
    },
    RegionStanding: {
      standing: ({ standing }) => standing ?? null,
      best: ({ best }) => best ?? null,
      worst: ({ worst }) => worst ?? null,
    },
  },
}
