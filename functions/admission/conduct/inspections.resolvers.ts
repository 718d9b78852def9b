import type { Capability } from '../../graphql/capability'
import { pageAmong, paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { checkRange } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { seesInspection } from './conduct-access'
import { plan, report, verify } from './inspect.use-case'
import { isLate, type Progress, reportedItems } from './inspection'
import { acknowledgeInspection, startInspection, submitCorrection } from './inspection-actions'
import { listed, networkOf, parties } from './listed.resolvers'
import { taken } from './proof.resolvers'

/** With forty items these bound an inspection's document, each reference taking at most 600 bytes. */
const IN_REPORT = { min: 0, max: 40 } as const
const IN_CORRECTION = { min: 0, max: 5 } as const

const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('Inspection', id, ['input', 'id'])

const queries = {
  inspections: (_parent, args, context) => listed('inspections', args, context, context.stores.conduct.inspectionLists),
} satisfies Partial<QueryResolvers>

const mutations = {
  inspectionPlan: mutation(async ({ servicePointId, ...input }, context, request) => {
    const { viewer, stores, newId } = context
    const pointId = fromGlobalId('ServicePoint', servicePointId, ['input', 'servicePointId'])
    const { inspector, plannedOn, announced, items } = input
    const deps = { store: stores.conduct, network: networkOf(context) }
    const planned = { id: newId(), pointId, inspector, plannedOn, announced, items }
    return { inspection: await plan(deps, viewer, planned, request) }
  }),
  inspectionStart: mutation(async (input, { viewer, stores, now }, request) => ({
    inspection: await stores.conduct.inspections.act(request, idOf(input), viewer, (inspection) =>
      startInspection(inspection, viewer, instant(now)),
    ),
  })),
  inspectionReport: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const count = input.findings.reduce((sum, { attachmentIds }) => sum + attachmentIds.length, 0)
    checkRange(count, IN_REPORT, ['input', 'findings'])
    const findings = await Promise.all(
      input.findings.map(async ({ attachmentIds, ...finding }, i) => ({
        ...finding,
        attachments: await taken(attachmentIds, context, ['input', 'findings', String(i), 'attachmentIds']),
      })),
    )
    return { inspection: await report(stores.conduct, viewer, { ...input, id: idOf(input), findings }, request) }
  }),
  inspectionAcknowledge: mutation(async (input, { viewer, stores }, request) => ({
    inspection: await stores.conduct.inspections.act(request, idOf(input), viewer, (inspection) =>
      acknowledgeInspection(inspection, input, viewer),
    ),
  })),
  inspectionCorrect: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    checkRange(input.attachmentIds.length, IN_CORRECTION, ['input', 'attachmentIds'])
    const attachments = await taken(input.attachmentIds, context)
    const inspection = await stores.conduct.inspections.act(request, idOf(input), viewer, (found) =>
      submitCorrection(found, { ...input, attachments }, viewer),
    )
    return { inspection }
  }),
  inspectionVerify: mutation(async (input, { viewer, stores }, request) => ({
    inspection: await verify(stores.conduct, viewer, { ...input, id: idOf(input) }, request),
  })),
} satisfies Partial<MutationResolvers>

const plannedIn = (progress: Progress) => ('planned' in progress ? progress.planned : undefined)

export const inspections: Capability = {
  nodes: {
    Inspection: async (id, { viewer, stores }) => {
      const inspection = await stores.conduct.inspections.load(id)
      return inspection && seesInspection(viewer, inspection) ? inspection : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Inspection: {
      ...parties,
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      items: (inspection, args) =>
        paged(`inspectionItems:${inspection.id}`, args, (page) =>
          pageAmong(reportedItems(inspection), ({ planned }) => String(planned.item).padStart(3, '0'), page),
        ),
      late: ({ corrections }, _args, { now }) => corrections.some((correction) => isLate(correction, dayOf(now))),
      startedOn: ({ startedOn }) => startedOn ?? null,
      reportedOn: ({ reportedOn }) => reportedOn ?? null,
      summary: ({ summary }) => summary ?? null,
      acknowledgement: ({ acknowledgement }) => acknowledgement ?? null,
      log: (inspection, args, { stores }) =>
        logPage(inspection, args, (id, page) => stores.conduct.inspections.entryPage(id, page)),
    },
    OpenCorrections: {
      inspection: ({ inspectionId }, _args, { stores }) => existing(stores.conduct.inspections.load(inspectionId)),
      items: ({ items }) => [...items],
      late: ({ dueOn }, _args, { now }) => dueOn < dayOf(now),
    },
    InspectionItem: {
      item: ({ planned }) => planned.item,
      aspect: ({ planned }) => planned.aspect,
      requirement: ({ planned }) => planned.requirement,
      result: ({ finding }) => finding?.result ?? null,
      evidence: ({ finding }) => finding?.evidence ?? null,
      attachments: ({ finding }) => [...(finding?.attachments ?? [])],
      correction: ({ correction }) => correction ?? null,
    },
    InspectionCorrection: {
      state: ({ progress }) => progress.state,
      late: (correction, _args, { now }) => isLate(correction, dayOf(now)),
      owner: ({ progress }) => plannedIn(progress)?.owner ?? null,
      action: ({ progress }) => plannedIn(progress)?.action ?? null,
      proof: ({ progress }) => ('proof' in progress ? progress.proof : null),
      rejected: ({ progress }) => (progress.state === 'OPEN' ? (progress.rejected ?? null) : null),
    },
  },
}
