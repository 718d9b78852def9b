import { canonicalJson } from '../../../shared/canonical'
import type { Field } from '../../../shared/checks'
import type { Day, Period } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { type ServiceChannel, UNCLASSED } from '../../channels/channel'
import type { TopUpBasis } from '../../channels/top-up'
import type { RenewalCriteria } from '../../network'
import { checkFaultyUnits, type FaultyUnitTerms } from './faulty-units'
import { checkFees, type FeesInput, type FeeTerms } from './fees'
import { checkFreight, type FreightInput, type FreightTerms } from './freight'
import { checkLoaners, type LoanerTerms } from './loaners'
import { checkOutlets, type OutletTerms } from './outlets'
import { checkParts, type PartsInput, type PartsTerms, partsInputOf } from './parts'
import { checkPayment, type PaymentInput, type PaymentTerms } from './payment'
import { checkRecognition, type RecognitionInput, type RecognitionTerms } from './recognition'
import { checkRepairLevels, commissionsOf, type RepairLevelTerms } from './repair-levels'
import { checkReports, type ReportTerms } from './reports'
import { checkReview, type ReviewInput, type ReviewTerms } from './review'
import { type CriteriaInput, checkScope, type ScopeTerms } from './scope'
import { checkSupplies, type SupplyTerms } from './supplies'
import { checkTraining, type TrainingTerms } from './training'

/** N8: what an agreement says: its scope and its 13 clauses, as data. */
export interface AgreementTerms extends ScopeTerms {
  readonly faultyUnits: FaultyUnitTerms
  readonly repairLevels: readonly RepairLevelTerms[]
  readonly outlets: readonly OutletTerms[]
  readonly recognition: RecognitionTerms
  readonly training: TrainingTerms
  readonly reports: ReportTerms
  readonly loaners: LoanerTerms
  readonly parts: PartsTerms
  readonly supplies: readonly SupplyTerms[]
  readonly fees: FeeTerms
  readonly freight: FreightTerms
  readonly payment: PaymentTerms
  readonly review: ReviewTerms
}

/** The same as it is sent, with what may be left out. */
export type TermsInput = Omit<
  AgreementTerms,
  'criteria' | 'recognition' | 'parts' | 'fees' | 'freight' | 'payment' | 'review'
> & {
  readonly criteria: CriteriaInput
  readonly recognition: RecognitionInput
  readonly parts: PartsInput
  readonly fees: FeesInput
  readonly freight: FreightInput
  readonly payment: PaymentInput
  readonly review: ReviewInput
}

/** An agreement carries up to five versions with it (in force, three to come, one proposed): an item holds 400 KB. */
const MAX_BYTES = 60_000

/**
 * The terms, checked clause by clause.
 *
 * @param term the agreement's first and last day
 * @param from the first day of these terms: the regions they name are those of that day
 */
export const checkTerms = (
  input: TermsInput,
  term: Period,
  from: Day = term.validFrom,
  at: Field = ['input', 'terms'],
): AgreementTerms => {
  const terms = checkClauses(input, term, from, at)
  const actual = new TextEncoder().encode(canonicalJson(terms)).length
  ensure(actual <= MAX_BYTES, 'TERMS_TOO_LARGE', at, { actual, limit: MAX_BYTES })
  return terms
}

const checkClauses = (input: TermsInput, term: Period, from: Day, at: Field): AgreementTerms => {
  const scope = checkScope(input, at, from)
  const { categoryIds, level, regions } = scope
  const repairLevels = checkRepairLevels(input.repairLevels, level, [...at, 'repairLevels'])
  const feeScope = { categoryIds, level, commissions: commissionsOf(repairLevels) }
  return {
    ...scope,
    faultyUnits: checkFaultyUnits(input.faultyUnits, [...at, 'faultyUnits']),
    repairLevels,
    outlets: checkOutlets(input.outlets, regions, [...at, 'outlets'], from),
    recognition: checkRecognition(input.recognition, [...at, 'recognition']),
    training: checkTraining(input.training, [...at, 'training']),
    reports: checkReports(input.reports, [...at, 'reports']),
    loaners: checkLoaners(input.loaners, [...at, 'loaners']),
    parts: checkParts(input.parts, [...at, 'parts']),
    supplies: checkSupplies(input.supplies, [...at, 'supplies']),
    fees: checkFees(input.fees, feeScope, [...at, 'fees']),
    freight: checkFreight(input.freight, [...at, 'freight']),
    payment: checkPayment(input.payment, [...at, 'payment']),
    review: checkReview(input.review, term, [...at, 'review']),
  }
}

/** Terms that were checked, as they would be sent again. */
export const termsInputOf = (terms: AgreementTerms): TermsInput => ({ ...terms, parts: partsInputOf(terms.parts) })

/** What a record taken over from elsewhere tells: its scope; nothing is known of its clauses, so they bind to little. */
export const bareTerms = ({
  channel = UNCLASSED,
  topUp,
  ...scope
}: {
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly criteria: RenewalCriteria
  readonly channel?: ServiceChannel | undefined
  readonly topUp?: TopUpBasis | undefined
}): TermsInput => ({
  regions: [],
  ...scope,
  channel,
  faultyUnits: { shippedBy: 'PROVIDER', days: 60, disposition: 'REPAIR_AND_RETURN' },
  repairLevels: [],
  outlets: [],
  recognition: { authorisedBy: 'MANUFACTURER', days: 180 },
  training: { hoursPerYear: 0, paidBy: 'MANUFACTURER' },
  reports: { repairFields: [], monthlyFields: [], dueDay: 28 },
  loaners: { ratio: 0 },
  parts: { leadDays: 90, returnDays: 90, depositAmount: 0 },
  supplies: [],
  fees: { rows: [], topUp },
  freight: { toPointPaidBy: 'MANUFACTURER', fromPointPaidBy: 'MANUFACTURER', settled: 'MONTHLY' },
  payment: { cycleMonths: 1, days: 180, claimDays: 365 },
  review: { dates: [], confirmDays: 30, noticeDays: 0 },
})
