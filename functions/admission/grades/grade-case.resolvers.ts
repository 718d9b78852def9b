import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  GradeCaseResolvers,
  GradeDecisionResolvers,
  GradeRulingResolvers,
  ProviderGradeResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { dayOf } from '../../shared/days'
import { toGlobalId } from '../../shared/ids'
import { seesDecider } from '../evaluation-access'
import { caseOn, comingGrade, decideBy, type GradeCase, gradeOn } from './provider-grade'

const nothing = { rows: [], hasNextPage: false }

const notificationOf = (running: GradeCase) => ('notification' in running ? running.notification : undefined)
const decisionOf = (running: GradeCase) => ('decision' in running ? (running.decision ?? null) : null)

export const gradeCase: GradeCaseResolvers<Context> = {
  evaluation: ({ evaluationId }, _args, { stores }) =>
    evaluationId === undefined ? null : existing(stores.grades.evaluation(evaluationId)),
  score: ({ score }) => score ?? null,
  consequenceId: ({ consequenceId }) => (consequenceId === undefined ? null : toGlobalId('Consequence', consequenceId)),
  replyUntil: (running) => notificationOf(running)?.replyUntil ?? null,
  decideBy: (running) => decideBy(running) ?? null,
  lapsedOn: (running) => (running.state === 'LAPSED' ? running.lapsedOn : null),
  reply: (running) => ('reply' in running ? (running.reply ?? null) : null),
  decision: decisionOf,
  appeal: (running) => ('appeal' in running ? (running.appeal ?? null) : null),
  ruling: (running) => ('ruling' in running ? running.ruling : null),
}

export const gradeDecision: GradeDecisionResolvers<Context> = {
  effectiveOn: (decision) => (decision.kind === 'CHANGE' ? decision.effectiveOn : null),
  appealUntil: (decision) => (decision.kind === 'CHANGE' ? decision.appealUntil : null),
  reason: ({ reason }) => reason ?? null,
  by: ({ by }, _args, { viewer }) => (seesDecider(viewer) ? by : null),
}

export const gradeRuling: GradeRulingResolvers<Context> = {
  by: ({ by }, _args, { viewer }) => (seesDecider(viewer) ? by : null),
}

export const providerGrade: ProviderGradeResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  grade: (grade, _args, { now }) => gradeOn(grade, dayOf(now))?.grade ?? null,
  since: (grade, _args, { now }) => gradeOn(grade, dayOf(now))?.since ?? null,
  coming: ({ case: running }, _args, { now }) => {
    const coming = comingGrade(running)
    return coming && coming.since > dayOf(now) ? { grade: coming.grade, on: coming.since } : null
  },
  case: ({ case: running }, _args, { now }) => (running ? caseOn(running, dayOf(now)) : null),
  // Entries name who signed: the concern of those who answer for it.
  log: (grade, args, { viewer, stores }) =>
    logPage(grade, args, (id, page) =>
      seesDecider(viewer) ? stores.grades.grades.entryPage(id, page) : Promise.resolve(nothing),
    ),
}
