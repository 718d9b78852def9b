import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import { addMonths, dayOf, monthOf } from '../../shared/days'
import { seesEvaluation } from '../evaluation-access'
import { conductSources } from './conduct-sources.use-case'
import { correctiveDeadlines } from './dossier'
import { gradeCase, gradeDecision, gradeRuling, providerGrade } from './grade-case.resolvers'
import { termsOf } from './grade-terms'
import { mutations } from './grades.mutation.resolvers'
import { queries } from './grades.query.resolvers'
import { monthlyEvaluation } from './monthly-evaluation.resolvers'
import { figureDriver, figureDrivers, monthlyFigure } from './monthly-figure.resolvers'
import { entryIn } from './ranking'
import { renewalCriteria } from './renewal-criteria.resolvers'
import { weightsIn } from './weights'

export const grades: Capability = {
  nodes: {
    GradeScheme: async (id, { viewer, stores }) =>
      ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'REGULATOR', 'PLATFORM'].includes(viewer.role)
        ? stores.grades.schemes.load(id)
        : undefined,
    MonthlyEvaluation: async (id, { viewer, stores }) => {
      const evaluation = await stores.grades.evaluation(id)
      return evaluation && seesEvaluation(viewer, evaluation) ? evaluation : undefined
    },
    ProviderGrade: async (id, { viewer, stores }) => {
      const grade = await stores.grades.grades.load(id)
      return grade && seesEvaluation(viewer, grade) ? grade : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    RenewalCriteria: renewalCriteria,
    MonthlyEvaluation: monthlyEvaluation,
    MonthlyFigure: monthlyFigure,
    FigureDrivers: figureDrivers,
    FigureDriver: figureDriver,
    FigureChange: {
      low: ({ interval }) => interval?.low ?? null,
      high: ({ interval }) => interval?.high ?? null,
    },
    GradeScheme: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      terms: termsOf,
    },
    GradeTerms: {
      scheme: ({ scheme }) => scheme ?? null,
      bands: ({ terms }) => [...terms.bands],
      weights: ({ terms }) => weightsIn(terms),
      minimumVolume: ({ terms }) => terms.minimumVolume,
      replyDays: ({ terms }) => terms.replyDays,
      decideDays: ({ terms }) => terms.decideDays,
      appealDays: ({ terms }) => terms.appealDays,
      holdMonths: ({ terms }) => terms.holdMonths,
      grading: ({ terms }) => terms.grading ?? null,
    },
    GradeGrading: {
      criteria: ({ criteriaSetId }, _args, { stores }) => existing(stores.criteria.sets.load(criteriaSetId)),
      requires: ({ requires }) => [...requires],
    },
    ProviderGrade: providerGrade,
    GradeCase: gradeCase,
    GradeDecision: gradeDecision,
    GradeRuling: gradeRuling,
    PublishedGrade: {
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
    },
    ProviderRanking: {
      providers: ({ funnel }) => funnel.providers,
      mean: ({ funnel }) => funnel.mean,
      sigmaZ: ({ funnel }) => funnel.sigmaZ,
      entries: (ranking, args, { stores }) =>
        paged(`ranking:${ranking.manufacturerId}:${ranking.month}:${ranking.figure}`, args, async (page) => {
          const { rows, hasNextPage } = await stores.grades.rankingPage(ranking, page)
          return {
            rows: rows.map(({ node, position }) => ({ node: entryIn(ranking.funnel, node), position })),
            hasNextPage,
          }
        }),
    },
    RankingEntry: {
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      good: ({ successes }) => successes,
      cases: ({ trials }) => trials,
      bestRank: ({ best }) => best,
      worstRank: ({ worst }) => worst,
    },
    ProviderDossier: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      grade: ({ grade }) => grade ?? null,
      latest: ({ latest }) => latest ?? null,
      history: ({ providerId, manufacturerId }, args, { stores }) =>
        paged(`monthly:${providerId}:${manufacturerId}`, args, (page) =>
          stores.grades.evaluationPage(providerId, manufacturerId, page),
        ),
      agreements: ({ providerId, manufacturerId }, args, { stores }) =>
        paged(`pair:${providerId}:${manufacturerId}`, args, (page) =>
          stores.network.pairAgreementPage(providerId, manufacturerId, page),
        ),
      breachPoints: ({ manufacturerId, providerId }, _args, { now }) => {
        const yearAgo = `${addMonths(monthOf(now), -12)}-01`
        return conductSources.breachPoints(manufacturerId, providerId, yearAgo, dayOf(now))
      },
      // Counting a provider's people takes a call a point: the monthly job does it, not whoever opens the dossier.
      training: ({ latest }) => {
        const kpi = latest?.kpis.find(({ name }) => name === 'TRAINING')
        return kpi ? { technicians: kpi.denominator, certified: kpi.numerator } : null
      },
      correctiveDeadlines: async ({ inForce }, _args, { stores, now }) => {
        const latest = inForce.map(({ agreementId, endsOn }) => stores.admission.latestRound(agreementId, endsOn))
        return correctiveDeadlines(await Promise.all(latest), dayOf(now))
      },
      corrections: ({ manufacturerId, providerId }, args, { stores }) =>
        paged(`corrections:${manufacturerId}:${providerId}`, args, (page) =>
          stores.conduct.openCorrections(manufacturerId, providerId, page),
        ),
    },
  },
}
