import { pageAmong, paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  AssessmentMarkResolvers,
  AssessmentReplyResolvers,
  AssessmentResolvers,
  AssessmentResultResolvers,
  AuthorisationDueResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { seesRecord } from '../../network/agreements/agreement-access'
import { dayOf } from '../../shared/days'
import type { Assessed } from './assessment'
import { conclusionOf, stageOf } from './assessment'

/** Whom and what it is about, by what. */
const about = {
  manufacturer: ({ manufacturerId }: Assessed, _args: object, { stores }: Context) =>
    existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }: Assessed, _args: object, { stores }: Context) =>
    existing(stores.network.providers.load(providerId)),
  servicePoint: ({ pointId }: Assessed, _args: object, { stores }: Context) =>
    pointId === undefined ? null : existing(stores.network.points.load(pointId)),
  criteria: ({ criteriaId }: Assessed, _args: object, { stores }: Context) =>
    existing(stores.criteria.sets.load(criteriaId)),
}

export const assessment: AssessmentResolvers<Context> = {
  ...about,
  state: ({ life }) => life.state,
  agreement: async ({ agreementId }, _args, { viewer, stores }) => {
    const agreement = agreementId === undefined ? undefined : await stores.network.agreements.load(agreementId)
    return agreement && seesRecord(viewer, agreement) ? agreement : null
  },
  independent: ({ opened }) => opened.role === 'AUDITOR',
  openedAt: ({ opened }) => opened.at,
  assessor: ({ opened }) => opened.by,
  marks: (found, args) =>
    paged(`assessmentMarks:${found.id}`, args, (page) => {
      const { marks } = stageOf(found).sheet
      const rows = marks.map((mark, i) => ({ mark, position: String(i).padStart(3, '0') }))
      const { rows: cut, hasNextPage } = pageAmong(rows, ({ position }) => position, page)
      return { rows: cut.map(({ node, position }) => ({ node: node.mark, position })), hasNextPage }
    }),
  deductions: (found) => [...stageOf(found).sheet.deductions],
  score: (found) => conclusionOf(found)?.score ?? null,
  summary: (found) => conclusionOf(found)?.summary ?? null,
  concludedAt: (found) => conclusionOf(found)?.at ?? null,
  replyUntil: (found) => conclusionOf(found)?.replyUntil ?? null,
  reply: (found) => {
    const stage = stageOf(found)
    return (stage.state === 'CONCLUDED' ? stage.reply : undefined) ?? null
  },
  authorisationsDue: async ({ id, pointId, manufacturerId }, _args, { stores }) => {
    const kept =
      pointId === undefined ? undefined : await stores.certification.authorisationsDue({ pointId, manufacturerId })
    return (kept?.due ?? []).filter(({ assessmentId }) => assessmentId === id)
  },
  withdrawnAt: ({ life }) => (life.state === 'WITHDRAWN' ? life.withdrawal.at : null),
  withdrawalReason: ({ life }) => (life.state === 'WITHDRAWN' ? life.withdrawal.reason : null),
  log: (found, args, { stores }) =>
    logPage(found, args, (id, page) => stores.assessments.assessments.entryPage(id, page)),
}

export const authorisationDue: AuthorisationDueResolvers<Context> = {
  authorisedBy: ({ by }) => by,
  categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
  dueBy: ({ until }) => until,
  overdue: ({ until }, _args, { now }) => until < dayOf(now),
}

export const assessmentMark: AssessmentMarkResolvers<Context> = {
  points: (mark) => ('points' in mark ? mark.points : null),
  notApplicable: (mark) => ('notApplicable' in mark ? mark.notApplicable : null),
  remark: ({ remark }) => remark ?? null,
  attachments: ({ attachments }) => [...attachments],
}

export const assessmentReply: AssessmentReplyResolvers<Context> = { attachments: ({ attachments }) => [...attachments] }

export const assessmentResult: AssessmentResultResolvers<Context> = {
  ...about,
  failedBy: ({ failedBy }) => [...failedBy],
  band: ({ band }) => band ?? null,
}
