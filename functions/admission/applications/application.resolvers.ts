import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  ApplicationDecisionResolvers,
  ApplicationResolvers,
  EvaluationSheetResolvers,
  HearingResolvers,
  PanelFindingResolvers,
  RankedApplicationResolvers,
  ShortListingResolvers,
  SubjectFindingResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { seesRecord } from '../../network/agreements/agreement-access'
import { toGlobalId } from '../../shared/ids'
import { seesSigner } from '../../shared/masks'
import { type Application, type Stage, sheetsOf, stageOf } from './application'
import { findingFor, seesInside, seesLog, sheetsFor } from './application-access'

const nothing = { rows: [], hasNextPage: false }

const callOf = ({ callId }: Application, { applications }: Context['stores']) =>
  existing(applications.calls.load(callId))

/** A stage that has a field. */
type Having<F extends string> = Extract<Stage, Record<F, unknown>>
const when = <F extends string>(application: Application, field: F): Having<F> | undefined => {
  const stage = stageOf(application)
  return field in stage ? (stage as Having<F>) : undefined
}

export const application: ApplicationResolvers<Context> = {
  state: ({ life }) => life.state,
  call: ({ callId }, _args, { stores }) => existing(stores.applications.calls.load(callId)),
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  attachments: ({ attachments }) => [...attachments],
  asked: ({ life }) => (life.state === 'SUPPLEMENT_ASKED' ? life.asked : null),
  shortListing: (application) => when(application, 'shortListing')?.shortListing ?? null,
  sheets: async (application, _args, { viewer, stores }) => {
    if (!seesInside(viewer, application)) return []
    return [...sheetsFor(viewer, application, await callOf(application, stores))]
  },
  sheetCount: (application, _args, { viewer }) =>
    seesInside(viewer, application) ? sheetsOf(application).length : null,
  finding: async (application, _args, { viewer, stores }) =>
    findingFor(viewer, application, await callOf(application, stores)) ?? null,
  decision: (application) => when(application, 'decision')?.decision ?? null,
  outcome: (application) => when(application, 'outcome')?.outcome ?? null,
  movedUpAt: (application) => when(application, 'decision')?.movedUpAt ?? null,
  agreement: async ({ id }, _args, { viewer, stores }) => {
    const agreements = await stores.network.ofAdmission(id)
    return agreements.find((agreement) => seesRecord(viewer, agreement)) ?? null
  },
  hearing: (application) => when(application, 'hearing')?.hearing ?? null,
  withdrawal: ({ life }) =>
    life.state === 'WITHDRAWN' ? { at: life.withdrawal.at, reason: life.withdrawal.reason ?? null } : null,
  log: (application, args, { viewer, stores }) =>
    logPage(application, args, async (id, page) =>
      seesLog(viewer, application, await callOf(application, stores))
        ? stores.applications.applications.entryPage(id, page)
        : nothing,
    ),
}

export const shortListing: ShortListingResolvers<Context> = {
  by: ({ by }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? by : null),
}

export const evaluationSheet: EvaluationSheetResolvers<Context> = {
  evaluator: ({ by }) => by,
  visitedOn: (sheet) => (sheet.part === 'ON_SITE' ? sheet.visit.on : null),
  visitedPlace: (sheet) => (sheet.part === 'ON_SITE' ? sheet.visit.place : null),
  marks: ({ marks }) =>
    marks.map(({ attachmentIds = [], finding = null, ...mark }) => ({
      ...{ points: null, notApplicable: null, ...mark },
      attachmentIds: attachmentIds.map((id) => toGlobalId('Attachment', id)),
      finding,
    })),
  deductions: ({ deductions }) => [...deductions],
  counted: ({ counted }) => counted ?? null,
}

/** How the evaluators stand to each other is not the applicant's concern. */
export const panelFinding: PanelFindingResolvers<Context> = {
  evaluators: ({ evaluators }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? [...evaluators] : null),
  by: ({ by }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? by : null),
}

export const subjectFinding: SubjectFindingResolvers<Context> = {
  min: ({ min }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? min : null),
  max: ({ max }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? max : null),
  deviation: ({ deviation }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? deviation : null),
  wide: ({ wide }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? wide : null),
}

export const applicationDecision: ApplicationDecisionResolvers<Context> = {
  reason: ({ reason }) => reason ?? null,
  by: ({ by }, _args, { viewer }) => (seesSigner(viewer, 'MANUFACTURER') ? by : null),
}

export const hearing: HearingResolvers<Context> = {
  reply: ({ reply }) => reply ?? null,
  answerBy: ({ answerBy }) => answerBy ?? null,
  answer: ({ answer }) => answer ?? null,
}

export const rankedApplication: RankedApplicationResolvers<Context> = {
  outcome: ({ outcome }) => outcome ?? null,
  application: ({ applicationId }, _args, { stores }) => existing(stores.applications.applications.load(applicationId)),
}
