import type { Capability } from '../../graphql/capability'
import { pageAmong, paged } from '../../graphql/connection'
import type { QueryResolvers, Resolvers } from '../../graphql/generated/types'
import { changesMaker } from '../../network/network-access'
import { checkMonths } from '../../supervision/period'
import { makerOf, seriesAsked } from '../callback-access'
import { FORMULA, SOURCE, weightOf } from './estimate'
import { estimateFor, interviewersIn } from './results.use-case'

const queries = {
  callbackEstimate: async (_parent, { manufacturerId, programmeId, from, to }, { viewer, stores }) => {
    checkMonths(from, to)
    const series = seriesAsked(viewer, manufacturerId, programmeId)
    return series ? estimateFor(stores.samplingRuns, series, from, to) : null
  },
  callbackInterviewers: async (_parent, { manufacturerId, from, to, ...args }, { viewer }) => {
    checkMonths(from, to)
    const asked = makerOf(viewer, manufacturerId)
    const maker = asked !== undefined && changesMaker(viewer, asked) ? asked : undefined
    const { mean, rows } = maker === undefined ? { mean: undefined, rows: [] } : await interviewersIn(maker, from, to)
    const page = await paged(`callbackInterviewers:${maker}:${from}:${to}`, args, (request) =>
      pageAmong(rows, ({ agent }) => agent, request),
    )
    return { ...page, mean: mean ?? null }
  },
} satisfies Partial<QueryResolvers>

const types = {
  CallbackEstimate: {
    formula: () => FORMULA,
    source: () => SOURCE,
    raw: ({ raw }) => raw ?? null,
    weighted: ({ weighted }) => weighted ?? null,
    responseRate: ({ answered, drawn }) => (drawn === 0 ? null : answered / drawn),
    strata: ({ strata }, args) => {
      const rows = strata.map((row) => {
        const { drawn, answered, satisfied, noAnswer } = row
        return {
          ...row,
          weight: weightOf(row, strata),
          // Counted a moment after the call: until then it is open still.
          open: Math.max(0, drawn - answered - noAnswer),
          responseRate: drawn === 0 ? null : answered / drawn,
          share: answered === 0 ? null : satisfied / answered,
        }
      })
      return paged('callbackEstimateStrata', args, (page) => pageAmong(rows, ({ key }) => key, page))
    },
  },
} satisfies Partial<Resolvers>

/** What callbacks tell of all orders, and of who asked. */
export const results: Capability = { nodes: {}, resolvers: { Query: queries, ...types } }
