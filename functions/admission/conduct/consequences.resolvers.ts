import type { Capability } from '../../graphql/capability'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { seesConduct } from './conduct-access'
import type { Consequence } from './consequence'
import { decideOnConsequence } from './consequence.use-case'
import { replyToConsequence } from './consequence-actions'
import { listed, parties } from './listed.resolvers'

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('Consequence', id, ['input', 'id'])

const queries = {
  consequences: (_parent, args, context) =>
    listed('consequences', args, context, context.stores.conduct.consequenceLists),
} satisfies Partial<QueryResolvers>

const mutations = {
  consequenceReply: mutation(async (input, { viewer, stores, now }, request) => ({
    consequence: await stores.conduct.consequences.act(request, idOf(input), viewer, (consequence) =>
      replyToConsequence(consequence, input, viewer, instant(now)),
    ),
  })),
  consequenceDecide: mutation(async (input, { viewer, stores }, request) => ({
    consequence: await decideOnConsequence(stores.conduct, viewer, { ...input, id: idOf(input) }, request),
  })),
} satisfies Partial<MutationResolvers>

const decisionOf = (standing: Consequence['standing']) => ('decision' in standing ? standing.decision : undefined)

export const consequences: Capability = {
  nodes: {
    Consequence: async (id, { viewer, stores }) => {
      const consequence = await stores.conduct.consequences.load(id)
      return consequence && seesConduct(viewer, consequence) ? consequence : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Consequence: {
      ...parties,
      state: ({ standing }) => standing.state,
      code: ({ codeId }, _args, { stores }) => existing(stores.conduct.codes.load(codeId)),
      reply: ({ reply }) => reply ?? null,
      decision: ({ standing }) => decisionOf(standing) ?? null,
      from: ({ standing }) => (standing.state === 'IN_EFFECT' ? standing.from : null),
      until: ({ standing }) => (standing.state === 'IN_EFFECT' ? standing.until : null),
      log: (consequence, args, { stores }) =>
        logPage(consequence, args, (id, page) => stores.conduct.consequences.entryPage(id, page)),
    },
    ConsequenceGrounds: {
      breach: ({ breachId }, _args, { stores }) => existing(stores.conduct.breaches.load(breachId)),
    },
  },
}
