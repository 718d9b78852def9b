import { pageAmong, paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MonthlyEvaluationResolvers } from '../../graphql/generated/types'
import type { Page, PageRequest } from '../../platform/page'
import { seesAssessment } from '../assessments/assessment-access'
import type { AuditFinding } from '../conduct/audit-finding'
import { seesConduct } from '../conduct/conduct-access'
import { evaluatedKpi, evaluatedKpis } from './evaluated-kpi'
import { gapsOf, gradingGap } from './gaps'
import type { MonthlyEvaluation } from './monthly-evaluation'

/** The findings that counted, by the ids that were kept with their figure: 1 BatchGet a page. */
const findingsBehind = async (
  evaluation: MonthlyEvaluation,
  { stores }: Context,
  page: PageRequest,
): Promise<Page<AuditFinding>> => {
  const { findingIds = [] } = evaluatedKpi(evaluation, 'THIRD_PARTY')
  const { rows, hasNextPage } = pageAmong(findingIds, (id) => id, page)
  const found = await Promise.all(rows.map(({ node }) => existing(stores.conduct.audits.load(node))))
  return { rows: found.map((node) => ({ node, position: node.id })), hasNextPage }
}

export const monthlyEvaluation: MonthlyEvaluationResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  figures: evaluatedKpis,
  figure: (evaluation, { name }) => evaluatedKpi(evaluation, name),
  findings: (evaluation, args, context) =>
    paged(
      `findings:${evaluation.id}`,
      args,
      (page) => findingsBehind(evaluation, context, page),
      (finding) => seesConduct(context.viewer, finding),
    ),
  gaps: ({ kpis }) => gapsOf(kpis),
  volume: ({ forecast }) => forecast.volume,
  score: ({ forecast }) => forecast.score ?? null,
  grade: ({ grade }) => grade ?? null,
  forecast: ({ forecast }) => forecast.grade ?? null,
  forecastReason: ({ forecast }) => forecast.reason,
  gradingGap: ({ forecast }) => gradingGap(forecast) ?? null,
  gradeCap: ({ forecast }) => forecast.limit?.cap ?? null,
  assessment: async ({ forecast: { limit } }, _args, { viewer, stores }) => {
    const id = limit?.assessmentId
    const assessment = id === undefined ? undefined : await stores.assessments.assessments.load(id)
    return assessment && seesAssessment(viewer, assessment) ? assessment : null
  },
}
