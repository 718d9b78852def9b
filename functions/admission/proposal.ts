import { shareBehind } from './grades/gaps'
import type { Kpi } from './grades/kpi'
import { type KpiName, kpiNames } from './grades/kpi-names'
import { reviewVerdict, type TermReview } from './review'
import { quantileAmong, type Verdict, verdictOf } from './verdict'

export type Proposal = 'RENEW' | 'IMPROVE' | 'END'
export type ProposalReason =
  | 'NOTHING_MISSED'
  /** One side of the work. */
  | 'ONE_MISSED'
  /** Figures of several sides, of which chance may have made all but one. */
  | 'SEVERAL_UNPROVEN'
  | 'SEVERAL_MISSED'
  | 'VOLUME_TOO_LOW'
  /** The assessment of clause 13 was not passed. */
  | 'ASSESSMENT_FAILED'
  /** Clause 13 asks for one, and there is none. */
  | 'ASSESSMENT_MISSING'

export interface Proposed {
  readonly proposal: Proposal
  readonly proposalReason: ProposalReason
}

type Side = 'WORK' | 'TIME' | 'CUSTOMER' | 'CHARGES' | 'PEOPLE' | 'CONDUCT'

/** Figures of one side go wrong together: who comes late also finishes late. They are one weakness, not several. */
const sideOf: Readonly<Record<KpiName, Side>> = {
  FIRST_TIME_FIX: 'WORK',
  ACCEPT_ON_TIME: 'TIME',
  VISIT_ON_TIME: 'TIME',
  ON_TIME: 'TIME',
  SATISFACTION: 'CUSTOMER',
  COMPLAINTS: 'CUSTOMER',
  FEE_DEVIATIONS: 'CHARGES',
  PART_ANOMALIES: 'CHARGES',
  TRAINING: 'PEOPLE',
  BREACHES: 'CONDUCT',
  THIRD_PARTY: 'CONDUCT',
}

/** Full counts: nobody is drawn, so nothing is left to chance. */
const COUNTED: ReadonlySet<KpiName> = new Set<KpiName>(['TRAINING', 'BREACHES', 'THIRD_PARTY'])

/** Whether there was work enough to prove anything shows in these; who is asked for an opinion is the maker's choice. */
const ON_ORDERS: ReadonlySet<KpiName> = new Set<KpiName>([
  'FIRST_TIME_FIX',
  'ACCEPT_ON_TIME',
  'VISIT_ON_TIME',
  'ON_TIME',
  'COMPLAINTS',
])

/** Of all figures that are looked at: eight drawn ones that just keep their criterion miss one in one evaluation of five. */
const Z_OF_ALL = quantileAmong(kpiNames.length)

const isMissed = ({ verdict }: Kpi): boolean => verdict === 'MISSED'
const isMissedOfAll = (kpi: Kpi): boolean =>
  isMissed(kpi) && (COUNTED.has(kpi.name) || verdictOf(shareBehind(kpi), Z_OF_ALL) === 'MISSED')

const sidesOf = (kpis: readonly Kpi[]): number => new Set(kpis.map(({ name }) => sideOf[name])).size

/** What a proposal rests on. */
export interface ProposalDriver {
  /** A figure that is missed; absent for the assessment of clause 13, passed or not. */
  readonly figure?: KpiName
  readonly verdict: Verdict
}

/** Everything that speaks against renewal or, by an assessment, for it; the assessment first, then the figures in their order. */
export const proposalDrivers = (kpis: readonly Kpi[], review: TermReview | undefined): ProposalDriver[] => [
  ...(review ? [{ verdict: reviewVerdict(review) }] : []),
  ...kpis.filter(isMissed).map(({ name: figure, verdict }) => ({ figure, verdict })),
]

/**
 * What figures and assessment suggest; a maker decides (N6). A function of the figures' counts and criteria and of the
 * assessment's result alone, all of which stand in the log's entry, so that anybody can tell it again from there.
 *
 * - END only when figures of two or more sides are missed, each beyond what chance does once one looks at all figures: one
 *   weak side can be mended, two are a pattern. So never by chance alone.
 * - IMPROVE when the assessment that clause 13 asks for was not passed, whatever the figures: both sides agreed to be measured
 *   by it, so there is no renewing past it; yet it is one sheet by one assessor, who may have marked what a figure counts as
 *   well, so it makes no pattern of its own or together with one figure. Where none was made in the term, IMPROVE too: it is
 *   the mildest that does not renew unseen, and gives both sides a day until which it is made up for. The reason says so.
 * - IMPROVE when anything else is missed beyond chance; or when there was so little work that not one criterion on orders
 *   could have been proved even by a flawless record: too little to renew on, nothing to end for.
 * - RENEW otherwise: an uncertain figure is no fault, and neither is one without data.
 */
export const proposalFrom = (kpis: readonly Kpi[], review?: TermReview): Proposed => {
  const missed = kpis.filter(isMissed)
  if (sidesOf(missed.filter(isMissedOfAll)) >= 2) return { proposal: 'END', proposalReason: 'SEVERAL_MISSED' }
  const assessed = review && reviewVerdict(review)
  if (assessed === 'MISSED') return { proposal: 'IMPROVE', proposalReason: 'ASSESSMENT_FAILED' }
  if (assessed === 'NO_DATA') return { proposal: 'IMPROVE', proposalReason: 'ASSESSMENT_MISSING' }
  if (missed.length > 0)
    return { proposal: 'IMPROVE', proposalReason: sidesOf(missed) === 1 ? 'ONE_MISSED' : 'SEVERAL_UNPROVEN' }
  const onOrders = kpis.filter(({ name }) => ON_ORDERS.has(name))
  if (onOrders.every(({ denominator, needed }) => denominator < needed))
    return { proposal: 'IMPROVE', proposalReason: 'VOLUME_TOO_LOW' }
  return { proposal: 'RENEW', proposalReason: 'NOTHING_MISSED' }
}
