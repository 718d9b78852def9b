import { existing } from '../../graphql/existing'
import type {
  PartPlanBasisResolvers,
  PartPlanScenarioResolvers,
  PartPlanSeenResolvers,
} from '../../graphql/generated/types'
import { beliefOf, exposureOf, needOf, seenOf } from './basis'
import { ratioOf } from './belief'
import { aimedAt, scenariosOf } from './scenarios'

/** What drove a quantity, beside the quantity. */
export const basis = {
  origin: ({ origin }) => origin.kind,
  originPlan: ({ origin }, _args, { stores }) =>
    origin.kind === 'RATIO' ? null : existing(stores.planning.plans.load(origin.planId)),
  priorFailures: ({ prior }) => prior.failures,
  priorUnits: ({ prior }) => prior.units,
  seen: ({ seen }) => seen ?? null,
  learnedFailures: (one) => beliefOf(one).failures,
  learnedUnits: (one) => beliefOf(one).units,
  ratio: (one) => ratioOf(beliefOf(one)),
  output: ({ toCome }) => toCome.output,
  inField: ({ toCome }) => toCome.inField,
  months: ({ toCome }) => toCome.months,
  retiring: ({ toCome }) => toCome.retiring,
  exposure: exposureOf,
  shortageCost: ({ aim }) => (aim.kind === 'LAST_BUY' ? aim.shortageCost : null),
  surplusCost: ({ aim }) => (aim.kind === 'LAST_BUY' ? aim.surplusCost : null),
  distribution: (one) => (needOf(one).kind === 'POISSON' ? 'POISSON' : 'NEGATIVE_BINOMIAL'),
  mean: (one) => needOf(one).mean,
  proposed: aimedAt,
  scenarios: scenariosOf,
} satisfies PartPlanBasisResolvers

export const seen = { exposure: (one) => seenOf(one).exposure } satisfies PartPlanSeenResolvers

export const scenario = {
  serviceLevel: ({ level }) => level,
  expectedShortage: ({ shortage }) => shortage,
  expectedSurplus: ({ surplus }) => surplus,
} satisfies PartPlanScenarioResolvers
