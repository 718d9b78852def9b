import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { BreachEvidenceInput, MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { maySee } from '../../orders/order-access'
import { dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Evidence, Standing } from './breach'
import { actOnBreach, allegeBreach } from './breach.use-case'
import { appealBreach, decideAppeal, decideBreach, replyToBreach } from './breach-actions'
import { seesBreach, seesConduct, seesInspection } from './conduct-access'
import { listed, networkOf, parties } from './listed.resolvers'
import { proof, taken } from './proof.resolvers'

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('Breach', id, ['input', 'id'])

const queries = {
  breaches: (_parent, args, context) =>
    listed('breaches', args, context, context.stores.conduct.breachLists, seesBreach),
} satisfies Partial<QueryResolvers>

/** Exactly one thing proves a breach. */
const evidenceOf = ({ orderId, inspectionId, item, auditFindingId }: BreachEvidenceInput): Evidence => {
  const at = (name: string) => ['input', 'evidence', name]
  const given = [orderId, inspectionId, auditFindingId].filter((id) => id != null)
  ensure(given.length === 1, 'EVIDENCE_NOT_ONE', ['input', 'evidence'])
  if (orderId) return { type: 'ORDER', orderId: fromGlobalId('WorkOrder', orderId, at('orderId')) }
  if (auditFindingId)
    return {
      type: 'AUDIT_FINDING',
      auditFindingId: fromGlobalId('AuditFinding', auditFindingId, at('auditFindingId')),
    }
  ensure(item != null, 'REQUIRED', at('item'))
  const id = fromGlobalId('Inspection', inspectionId ?? '', at('inspectionId'))
  return { type: 'INSPECTION', inspectionId: id, item }
}

const depsOf = (context: Context) => ({
  store: context.stores.conduct,
  network: networkOf(context),
  order: (id: string) => context.stores.orders.load(id),
})

const mutations = {
  breachAllege: mutation(async ({ kind, occurredOn, text, evidence, attachmentIds }, context, request) => {
    const attachments = await taken(attachmentIds, context)
    const at = ['input', 'evidence', 'servicePointId']
    const pointId = evidence.servicePointId ? fromGlobalId('ServicePoint', evidence.servicePointId, at) : undefined
    const said = { kind, occurredOn, text, attachments }
    const allegation = { id: context.newId(), ...said, evidence: evidenceOf(evidence), pointId }
    return { breach: await allegeBreach(depsOf(context), context.viewer, allegation, request) }
  }),
  correctionLateAllege: mutation(async ({ inspectionId, item }, context, request) => {
    const evidence = evidenceOf({ inspectionId, item })
    const allegation = { id: context.newId(), kind: 'LATE_CORRECTION', evidence, attachments: [] } as const
    return { breach: await allegeBreach(depsOf(context), context.viewer, allegation, request) }
  }),
  breachReply: mutation(async (input, context, request) => {
    const { viewer, stores, now } = context
    const attachments = await taken(input.attachmentIds, context)
    const breach = await actOnBreach(
      stores.conduct,
      viewer,
      idOf(input),
      (found) => replyToBreach(found, { ...input, attachments }, viewer, instant(now)),
      request,
    )
    return { breach }
  }),
  breachDecide: mutation(async (input, { viewer, stores, now }, request) => ({
    breach: await actOnBreach(
      stores.conduct,
      viewer,
      idOf(input),
      (breach) => decideBreach(breach, input, viewer, instant(now)),
      request,
    ),
  })),
  breachAppeal: mutation(async (input, { viewer, stores, now }, request) => ({
    breach: await actOnBreach(
      stores.conduct,
      viewer,
      idOf(input),
      (breach) => appealBreach(breach, input, viewer, instant(now)),
      request,
    ),
  })),
  breachAppealDecide: mutation(async ({ uphold, ...input }, { viewer, stores }, request) => ({
    breach: await actOnBreach(
      stores.conduct,
      viewer,
      idOf(input),
      (breach) => decideAppeal(breach, { ...input, confirm: uphold }, viewer),
      request,
    ),
  })),
} satisfies Partial<MutationResolvers>

const decisionOf = (standing: Standing) => ('decision' in standing ? standing.decision : undefined)
const appealedOf = (standing: Standing) => ('appealed' in standing ? standing.appealed : undefined)

export const breaches: Capability = {
  nodes: {
    Breach: async (id, { viewer, stores }) => {
      const breach = await stores.conduct.breaches.load(id)
      return breach && seesBreach(viewer, breach) ? breach : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Breach: {
      ...parties,
      state: ({ standing }) => standing.state,
      kind: ({ rule }) => rule.kind,
      points: ({ rule }) => rule.points,
      servicePoint: ({ pointId }, _args, { stores }) =>
        pointId === undefined ? null : existing(stores.network.points.load(pointId)),
      // Technicians' names are for those who work with them or answer for them.
      technician: (breach, _args, { viewer, stores }) =>
        breach.technicianId === undefined || !seesConduct(viewer, breach)
          ? null
          : existing(stores.network.technicians.load(breach.technicianId)),
      attachments: ({ attachments }) => [...attachments],
      code: ({ codeId }, _args, { stores }) => existing(stores.conduct.codes.load(codeId)),
      allegedAt: ({ alleged }) => alleged.at,
      allegedBy: ({ alleged }) => alleged.role,
      reply: ({ reply }) => reply ?? null,
      decision: ({ standing }) => decisionOf(standing) ?? null,
      appeal: ({ standing }) =>
        standing.state === 'APPEALED' ? standing.appeal : (appealedOf(standing)?.appeal ?? null),
      appealDecision: ({ standing }) => appealedOf(standing)?.ruling ?? null,
      lapsesOn: ({ standing }) => (standing.state === 'CONFIRMED' ? standing.lapsesOn : null),
      lapsed: ({ standing }, _args, { now }) =>
        standing.state === 'CONFIRMED' ? standing.lapsesOn <= dayOf(now) : null,
      finalFrom: ({ standing }) => (standing.state === 'CONFIRMED' ? standing.finalFrom : null),
      log: (breach, args, { stores }) =>
        logPage(breach, args, (id, page) => stores.conduct.breaches.entryPage(id, page)),
    },
    BreachEvidence: {
      item: (evidence) => (evidence.type === 'INSPECTION' ? evidence.item : null),
      order: async (evidence, _args, { viewer, stores }) => {
        const order = evidence.type === 'ORDER' ? await stores.orders.load(evidence.orderId) : undefined
        return order && maySee(viewer, order) ? order : null
      },
      inspection: async (evidence, _args, { viewer, stores }) => {
        if (evidence.type !== 'INSPECTION') return null
        const inspection = await stores.conduct.inspections.load(evidence.inspectionId)
        return inspection && seesInspection(viewer, inspection) ? inspection : null
      },
      auditFinding: async (evidence, _args, { viewer, stores }) => {
        if (evidence.type !== 'AUDIT_FINDING') return null
        const finding = await stores.conduct.audits.load(evidence.auditFindingId)
        return finding && seesConduct(viewer, finding) ? finding : null
      },
    },
    ConductProof: proof,
    ConductRuling: { reason: ({ reason }) => reason ?? null },
  },
}
