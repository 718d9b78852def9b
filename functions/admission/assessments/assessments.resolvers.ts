import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { dueAfterAssessment } from '../../network/certification/authorisation-due.use-case'
import { checkRange, type Optional } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { checkRegion } from '../../shared/region-list'
import { markOf } from '../criteria/scoring'
import { seesPublished } from '../grades/published-grade'
import type { Assessment } from './assessment'
import { assessment, assessmentMark, assessmentReply, assessmentResult, authorisationDue } from './assessment.resolvers'
import { seesAssessment, seesMakersAssessments } from './assessment-access'
import { concludeAssessment, markItems, replyToAssessment, withdrawAssessment } from './assessment-actions'
import { startAssessment } from './open-assessment.use-case'

const nothing = { rows: [], hasNextPage: false }
/** One entry of a log names at most so many documents. */
const IN_ENTRY = { min: 0, max: 40 } as const
const IN_REPLY = { min: 0, max: 5 } as const

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('Assessment', id, ['input', 'id'])
const local = (type: string, field: string, id: Optional<string>): string | undefined =>
  id == null ? undefined : fromGlobalId(type, id, ['input', field])

/** By which edition, as it was when the sheet was opened: editions never change. 1 GetItem. */
const criteriaOf = ({ criteriaId }: Assessment, { stores }: Context) =>
  stores.criteria.sets.need(criteriaId, ['input', 'id'])

const queries = {
  assessments: (_parent, { manufacturerId, ...args }, { viewer, stores: { assessments } }) => {
    if (viewer.role === 'SERVICE_POINT') {
      const { pointId } = viewer
      return paged(`assessments:${pointId}`, args, (page) => assessments.ofPoint(pointId, page))
    }
    if (viewer.role === 'PROVIDER') {
      const { providerId } = viewer
      return paged(`assessments:${providerId}`, args, (page) => assessments.ofProvider(providerId, page))
    }
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesMakersAssessments(viewer, maker)
    return paged(`assessments:${maker}`, args, (page) => (sees ? assessments.ofMaker(maker, page) : nothing))
  },
  assessmentResults: (_parent, { region, ...args }, { viewer, stores: { assessments } }) => {
    checkRegion(region, ['region'])
    const sees = seesPublished(viewer, region)
    return paged(`assessmentResults:${region}`, args, (page) =>
      sees ? assessments.resultsOfRegion(region, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const networkOf = ({ stores: { network } }: Context) => ({
  point: (id: string) => network.points.load(id),
  terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
  provider: (id: string) => network.providers.load(id),
  agreement: (id: string) => network.agreements.load(id),
})

const mutations = {
  assessmentOpen: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    const { assessments: store, criteria } = stores
    const needCriteria = (id: string, field: readonly string[]) => criteria.sets.need(id, field)
    const named = {
      id: newId(),
      criteriaSetId: fromGlobalId('CriteriaSet', input.criteriaSetId, ['input', 'criteriaSetId']),
      providerId: local('Provider', 'providerId', input.providerId),
      servicePointId: local('ServicePoint', 'servicePointId', input.servicePointId),
      agreementId: local('Agreement', 'agreementId', input.agreementId),
    }
    const deps = { store, network: networkOf(context), needCriteria }
    return { assessment: await startAssessment(deps, viewer, named, request) }
  }),
  assessmentMark: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const count = input.marks.reduce((sum, { attachmentIds }) => sum + attachmentIds.length, 0)
    checkRange(count, IN_ENTRY, ['input', 'marks'])
    const marks = await Promise.all(
      input.marks.map(async ({ attachmentIds, remark, ...mark }, i) => {
        const field = ['input', 'marks', String(i)]
        const attachments = await takeAttachments(attachmentIds, viewer, [...field, 'attachmentIds'], stores.files)
        return { ...markOf(mark, field), remark, attachments }
      }),
    )
    const { version, deductions } = input
    const marked = await stores.assessments.act(request, idOf(input), viewer, async (found) =>
      markItems(found, { version, deductions, marks }, await criteriaOf(found, context), viewer),
    )
    return { assessment: marked }
  }),
  assessmentConclude: mutation(async (input, context, request) => ({
    assessment: await context.stores.assessments.act(
      request,
      idOf(input),
      context.viewer,
      async (found) =>
        concludeAssessment(found, input, await criteriaOf(found, context), context.viewer, instant(request.at)),
      (next) => dueAfterAssessment(context.stores, next),
    ),
  })),
  assessmentReply: mutation(async ({ attachmentIds, ...input }, { viewer, stores }, request) => {
    checkRange(attachmentIds.length, IN_REPLY, ['input', 'attachmentIds'])
    const attachments = await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)
    const replied = stores.assessments.act(request, idOf(input), viewer, (found) =>
      replyToAssessment(found, { ...input, attachments }, viewer, dayOf(request.at)),
    )
    return { assessment: await replied }
  }),
  assessmentWithdraw: mutation(async (input, { viewer, stores }, request) => ({
    assessment: await stores.assessments.act(
      request,
      idOf(input),
      viewer,
      (found) => withdrawAssessment(found, input, viewer),
      (next) => dueAfterAssessment(stores, next),
    ),
  })),
} satisfies Partial<MutationResolvers>

/** Scored sheets by published criteria: gradings, re-evaluations of agreements, certifications of points. */
export const assessments: Capability = {
  nodes: {
    Assessment: async (id, { viewer, stores }) => {
      const found = await stores.assessments.assessments.load(id)
      return found && seesAssessment(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Assessment: assessment,
    AuthorisationDue: authorisationDue,
    AssessmentMark: assessmentMark,
    AssessmentReply: assessmentReply,
    AssessmentResult: assessmentResult,
  },
}
