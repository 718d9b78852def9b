import type { Capability } from '../../graphql/capability'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { fromGlobalId } from '../../shared/ids'
import { correct, submit } from './audit.use-case'
import { replyToFinding } from './audit-finding'
import { seesConduct } from './conduct-access'
import { listed, networkOf, parties } from './listed.resolvers'
import { taken } from './proof.resolvers'

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('AuditFinding', id, ['input', 'id'])

const queries = {
  auditFindings: (_parent, args, context) => listed('audits', args, context, context.stores.conduct.auditLists),
} satisfies Partial<QueryResolvers>

const mutations = {
  auditFindingSubmit: mutation(async ({ kind, observedOn, text, score, attachmentIds, ...input }, context, request) => {
    const attachments = await taken(attachmentIds, context)
    const providerId = fromGlobalId('Provider', input.providerId, ['input', 'providerId'])
    const pointId =
      input.servicePointId && fromGlobalId('ServicePoint', input.servicePointId, ['input', 'servicePointId'])
    const said = { kind, observedOn, text, score, attachments }
    const submission = { id: context.newId(), providerId, ...(pointId ? { pointId } : {}), ...said }
    const deps = { store: context.stores.conduct, network: networkOf(context) }
    return { auditFinding: await submit(deps, context.viewer, submission, request) }
  }),
  auditFindingCorrect: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const { text, score } = input
    const said = { id: idOf(input), text, score, attachments: await taken(input.attachmentIds, context) }
    return { auditFinding: await correct(stores.conduct, viewer, said, request) }
  }),
  auditFindingReply: mutation(async (input, { viewer, stores }, request) => ({
    auditFinding: await stores.conduct.audits.act(request, idOf(input), viewer, (finding) =>
      replyToFinding(finding, input, viewer),
    ),
  })),
} satisfies Partial<MutationResolvers>

export const auditFindings: Capability = {
  nodes: {
    AuditFinding: async (id, { viewer, stores }) => {
      const finding = await stores.conduct.audits.load(id)
      return finding && seesConduct(viewer, finding) ? finding : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    AuditFinding: {
      ...parties,
      servicePoint: ({ pointId }, _args, { stores }) =>
        pointId === undefined ? null : existing(stores.network.points.load(pointId)),
      log: (finding, args, { stores }) =>
        logPage(finding, args, (id, page) => stores.conduct.audits.entryPage(id, page)),
    },
    AuditStatement: {
      attachments: ({ attachments }) => [...attachments],
      corrects: ({ corrects }) => corrects ?? null,
    },
  },
}
