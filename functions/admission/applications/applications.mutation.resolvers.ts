import { takeAttachments } from '../../files/attachments.use-case'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { fromGlobalId } from '../../shared/ids'
import { markOf } from '../criteria/scoring'
import { askSupplement, shortList } from './apply'
import { reply } from './decide-application'
import { fileApplication, supplementApplication } from './file-application.use-case'
import { concludePanel, handInSheet } from './judge-application.use-case'
import { settleDecision, settleReply, settleWithdrawal } from './settle-application.use-case'

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('Application', id, ['input', 'id'])

export const applicationMutations = {
  applicationSubmit: mutation(async (input, { viewer, stores }, request) => {
    const callId = fromGlobalId('RecruitmentCall', input.callId, ['input', 'callId'])
    const deps = { store: stores.applications, takeAttachments }
    return { application: await fileApplication(deps, viewer, { ...input, callId }, request) }
  }),
  applicationSupplement: mutation(async (input, { viewer, stores }, request) => {
    const deps = { store: stores.applications, takeAttachments }
    return { application: await supplementApplication(deps, viewer, idOf(input), input, request) }
  }),
  applicationWithdraw: mutation(async (input, { viewer, stores }, request) => ({
    application: await settleWithdrawal(
      stores.applications,
      stores.network.alongWithdrawal,
      viewer,
      idOf(input),
      input,
      request,
    ),
  })),
  applicationReply: mutation(async (input, { viewer, stores: { applications }, now }, request) => ({
    application: await applications.act(request, idOf(input), viewer, (application) =>
      reply(application, input, viewer, now),
    ),
  })),
  applicationSupplementAsk: mutation(async (input, { viewer, stores: { applications }, now }, request) => ({
    application: await applications.act(request, idOf(input), viewer, (application) =>
      askSupplement(application, input, viewer, now),
    ),
  })),
  applicationShortList: mutation(async (input, { viewer, stores: { applications }, now }, request) => ({
    application: await applications.act(request, idOf(input), viewer, (application) =>
      shortList(application, input, viewer, now),
    ),
  })),
  applicationDecide: mutation(async (input, { viewer, stores }, request) => ({
    application: await settleDecision(stores.applications, viewer, idOf(input), input, request),
  })),
  applicationReplyAnswer: mutation(async (input, { viewer, stores }, request) => ({
    application: await settleReply(stores.applications, viewer, idOf(input), input, request),
  })),
  panelScore: mutation(async (input, { viewer, stores: { applications, criteria } }, request) => {
    const marks = input.marks.map(({ attachmentIds, finding, ...mark }, i) => {
      const field = ['input', 'marks', String(i)]
      const documents = attachmentIds.map((id, k) =>
        fromGlobalId('Attachment', id, [...field, 'attachmentIds', String(k)]),
      )
      return { ...markOf(mark, field), attachmentIds: documents, finding }
    })
    const need = criteria.sets.need.bind(criteria.sets)
    return { application: await handInSheet(applications, need, viewer, idOf(input), { ...input, marks }, request) }
  }),
  panelConclude: mutation(async (input, { viewer, stores: { applications, criteria } }, request) => {
    const need = criteria.sets.need.bind(criteria.sets)
    return { application: await concludePanel(applications, need, viewer, idOf(input), request) }
  }),
} satisfies Partial<MutationResolvers>
