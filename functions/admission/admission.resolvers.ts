import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { mutation } from '../graphql/mutation'
import { makerAskedFor } from '../network/asked-for'
import { fromGlobalId } from '../shared/ids'
import { seesAssessment } from './assessments/assessment-access'
import { announceEndOf, decideEvaluation, replyToEvaluation } from './decide-evaluation.use-case'
import { seesDecider, seesEvaluation } from './evaluation-access'
import { hearingOf } from './evaluation-hearing'
import { evaluatedKpi, evaluatedKpis } from './grades/evaluated-kpi'
import { evidence } from './grades/evidence.resolvers'
import { gapsOf } from './grades/gaps'
import { proposalDrivers } from './proposal'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  evaluations: (_parent, { manufacturerId, ...args }, { viewer, stores: { admission } }) => {
    if (viewer.role === 'PROVIDER') {
      const { providerId } = viewer
      return paged(`evaluations:${providerId}`, args, (page) => admission.ofProvider(providerId, page))
    }
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesEvaluation(viewer, { manufacturerId: maker, providerId: '' })
    return paged(`evaluations:${maker}`, args, (page) => (sees ? admission.ofMaker(maker, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  evaluationReply: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Evaluation', input.id, ['input', 'id'])
    return { evaluation: await replyToEvaluation(stores.admission, viewer, { ...input, id }, request) }
  }),
  evaluationAnnounceEnd: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Evaluation', input.id, ['input', 'id'])
    return { evaluation: await announceEndOf(stores.admission, viewer, { ...input, id }, request) }
  }),
  evaluationDecide: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Evaluation', input.id, ['input', 'id'])
    return { evaluation: await decideEvaluation(stores.admission, viewer, { ...input, id }, request) }
  }),
} satisfies Partial<MutationResolvers>

export const admission: Capability = {
  nodes: {
    Evaluation: async (id, { viewer, stores }) => {
      const evaluation = await stores.admission.evaluations.load(id)
      return evaluation && seesEvaluation(viewer, evaluation) ? evaluation : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Evaluation: {
      agreement: ({ agreementId }, _args, { stores }) => existing(stores.network.agreements.load(agreementId)),
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      figures: evaluatedKpis,
      figure: (evaluation, { name }) => evaluatedKpi(evaluation, name),
      ...evidence,
      gaps: ({ kpis }) => gapsOf(kpis),
      assessment: ({ review }) => review ?? null,
      drivers: ({ kpis, review }) => proposalDrivers(kpis, review),
      replyUntil: (evaluation) => hearingOf(evaluation).replyUntil,
      reply: ({ reply }) => reply ?? null,
      decision: (evaluation) => (evaluation.state === 'DECIDED' ? evaluation.decision : null),
      next: (evaluation, _args, { stores }) =>
        evaluation.state === 'DECIDED' && evaluation.next !== undefined
          ? existing(stores.admission.evaluations.load(evaluation.next))
          : null,
      previous: ({ follows }, _args, { stores }) =>
        follows === undefined ? null : existing(stores.admission.evaluations.load(follows)),
      closed: (evaluation) => (evaluation.state === 'DECIDED' ? (evaluation.closed ?? null) : null),
      // Entries name who signed: the concern of those who answer for it.
      log: (evaluation, args, { viewer, stores }) =>
        logPage(evaluation, args, (id, page) =>
          seesDecider(viewer) ? stores.admission.evaluations.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
    EvaluationDriver: { figure: ({ figure }) => figure ?? null },
    EvaluationAssessment: {
      criteria: ({ criteriaId }, _args, { stores }) => existing(stores.criteria.sets.load(criteriaId)),
      missing: ({ assessment }) => assessment === undefined,
      assessment: async ({ assessment }, _args, { viewer, stores }) => {
        const found = assessment && (await stores.assessments.assessments.load(assessment.assessmentId))
        return found && seesAssessment(viewer, found) ? found : null
      },
      version: ({ assessment }) => assessment?.version ?? null,
      concludedOn: ({ assessment }) => assessment?.concludedOn ?? null,
      score: ({ assessment }) => assessment?.score ?? null,
      band: ({ assessment }) => assessment?.band ?? null,
      passed: ({ assessment }) => assessment?.passed ?? null,
    },
    EvaluationDecision: {
      outcome: ({ kind }) => kind,
      validTo: (decision) => (decision.kind === 'RENEW' ? decision.validTo : null),
      improveBy: (decision) => (decision.kind === 'IMPROVE' ? decision.improveBy : null),
      reason: ({ reason }) => reason ?? null,
      by: ({ by }, _args, { viewer }) => (seesDecider(viewer) ? by : null),
    },
  },
}
