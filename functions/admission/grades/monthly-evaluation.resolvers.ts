import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MonthlyEvaluationResolvers } from '../../graphql/generated/types'
import { seesAssessment } from '../assessments/assessment-access'
import { evaluatedKpi, evaluatedKpis } from './evaluated-kpi'
import { evidence } from './evidence.resolvers'
import { gapsOf, gradingGap } from './gaps'

export const monthlyEvaluation: MonthlyEvaluationResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  figures: evaluatedKpis,
  figure: (evaluation, { name }) => evaluatedKpi(evaluation, name),
  ...evidence,
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
