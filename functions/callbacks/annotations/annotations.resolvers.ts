import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, Resolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { fromGlobalId, toGlobalId } from '../../shared/ids'
import { type AskedScope, insightScope } from '../../supervision/insight-access'
import { trendRules } from '../../supervision/signals'
import { newAnnotation, withdrawAnnotation } from './annotation'

/** The scope asked for, refused where `scope` stands in an input. */
const scopeAsked = async ({ viewer, stores }: Context, asked: AskedScope) => {
  try {
    return await insightScope(viewer, asked, async (id) => (await stores.network.points.load(id))?.providerId)
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, ['input', ...error.field], error.params) : error
  }
}

const mutations = {
  satisfactionAnnotationAdd: mutation(async ({ scope: asked, day, text }, context, request) => {
    const scope = await scopeAsked(context, asked)
    const note = newAnnotation(context.newId(), scope, { day, text }, context.viewer, request.at)
    return { annotation: await context.stores.annotations.add(note, request) }
  }),
  satisfactionAnnotationWithdraw: mutation(async ({ scope: asked, id, reason }, context, request) => {
    const scope = await scopeAsked(context, asked)
    const own = fromGlobalId('TrendAnnotation', id, ['input', 'id'])
    const taken = context.stores.annotations.change(
      scope,
      own,
      (note) => withdrawAnnotation(note, reason, instant(request.at)),
      request,
    )
    return { annotation: await taken }
  }),
} satisfies Partial<MutationResolvers>

const types = {
  TrendAnnotation: {
    id: ({ id }) => toGlobalId('TrendAnnotation', id),
    withdrawnAt: ({ withdrawn }) => withdrawn?.at ?? null,
    withdrawalReason: ({ withdrawn }) => withdrawn?.reason ?? null,
  },
  SatisfactionTrend: {
    rules: () => [...trendRules],
    annotations: ({ about }, _args, { stores }) => stores.annotations.between(about.scope, about.from, about.to),
  },
} satisfies Partial<Resolvers>

/** What changed, beside the trend of satisfaction. */
export const annotations: Capability = { nodes: {}, resolvers: { Mutation: mutations, ...types } }
