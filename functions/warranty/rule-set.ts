import type { Day } from '../shared/days'
import type { Fen } from '../shared/money'

/** What a customer may ask for. RETURN gives the goods back without a reason. */
export const remedies = ['RETURN', 'REFUND', 'EXCHANGE', 'REPAIR', 'LOANER'] as const
export type Remedy = (typeof remedies)[number]

/** What a rule is about. Each has one place in a rule set, so that an answer can name it. */
export type RuleName =
  | 'BOUGHT_ONLINE'
  | 'PERFORMANCE_FAULT'
  | 'TWO_FAILED_REPAIRS'
  | 'LOANER'
  | 'PART_NOT_SUPPLIED'
  | 'REPAIRER_FAULT'
  | 'REPAIR_HOLD'
  | 'COVERAGE'
  | 'NO_INVOICE'
  | 'DEPRECIATION'
  | 'PARTS_SUPPLY'

/** Where a rule stands. Texts came from public mirrors; a rule without a clause number names its part of the text. */
export interface Clause {
  readonly clause: string
}

/** From the day before's limit to this day of age, both included: the customer chooses among these. */
export interface FaultStep extends Clause {
  readonly toDay: number
  readonly remedies: readonly Remedy[]
}

/** A number of days that counts. */
export interface DayRule extends Clause {
  readonly days: number
}

/** A length in calendar months: a year is 12. */
export interface Cover extends Clause {
  readonly months: number
}

/** Parts of a unit that are covered for a time of their own. */
export type Component = 'WHOLE_UNIT' | 'MAIN_PART' | 'BATTERY' | 'CHARGER' | 'EARPHONES'

/** O9: the most a customer is charged for a loaner; only a maker's own terms state it, the law does not. */
export interface LoanerCharges extends Clause {
  /** It comes back damaged, and was not when it was handed out. */
  readonly damaged: Fen
  /** Each accessory that went along and does not come back. */
  readonly missing: Fen
}

/** What a set says of one category. What is left out has no rule. */
export interface CategoryRules {
  readonly cover: Readonly<Partial<Record<Component, Cover>>>
  /** Hundred-thousandths of the price for a day of use: 0.05 % is 50. */
  readonly depreciation?: Clause & { readonly perDay: number }
}

/**
 * The three guarantees for some categories of a market, as data: dated, sourced, and never a constant in code. What is left
 * out has no rule, and nothing is made up for it.
 */
export interface RuleSet {
  /** @example 'CN.GENERAL' */
  readonly code: string
  readonly edition: number
  readonly market: 'CN'
  /** Whose own terms these are (O5); absent for the law. */
  readonly maker?: string
  readonly title: string
  readonly source: string
  /** First day of sale that goes by it. */
  readonly effectiveFrom: Day
  readonly faultSteps: readonly FaultStep[]
  /** After so many repairs that failed; REFUND only where no exchange is to be had. */
  readonly failedRepairs?: Clause & { readonly repairs: number; readonly remedies: readonly Remedy[] }
  /** A loaner is due when a repair takes longer than these days. */
  readonly loaner?: DayRule
  readonly loanerCharges?: LoanerCharges
  /** An exchange is due when a part is waited for longer than these days. */
  readonly partNotSupplied?: DayRule
  /** An exchange at the repairer's cost is due when a repair takes longer than these days by the repairer's own fault. */
  readonly repairerFault?: DayRule
  /** Days that a repair must hold. */
  readonly repairHold?: DayRule
  /** Days within which goods bought online go back without a reason. */
  readonly online?: DayRule
  /** Without an invoice the clock starts so many days after manufacture. */
  readonly noInvoice?: DayRule
  /** Years that parts are kept after a model is discontinued. */
  readonly partsSupply?: Clause & { readonly years: number }
  /** By category code; a category that is not named has no rule here. */
  readonly categories: Readonly<Record<string, CategoryRules>>
}

/** A rule that an answer rests on. */
export interface Because {
  readonly rule: RuleName
  readonly clause: string
  /** `<code>~<edition>` of the rule set, or the maker's terms. */
  readonly by: string
}

export const nameOf = ({ code, edition }: Pick<RuleSet, 'code' | 'edition'>): string => `${code}~${edition}`

/** The law that a unit of a category goes by: the latest edition in force on the day the clock starts. */
export const ruleSetFor = (sets: readonly RuleSet[], categoryId: string, on: Day): RuleSet | undefined =>
  latestOf(
    sets.filter(({ maker }) => maker === undefined),
    categoryId,
    on,
  )

/** The maker's terms that a unit goes by besides: of those for its category and those for its model the latest edition each. */
export const termsFor = (sets: readonly RuleSet[], categoryId: string, on: Day): RuleSet[] => {
  const terms = sets.filter(({ maker }) => maker !== undefined)
  return [...new Set(terms.map(({ code }) => code))].flatMap((code) => {
    const own = terms.filter((set) => set.code === code)
    return latestOf(own, categoryId, on) ?? []
  })
}

const latestOf = (sets: readonly RuleSet[], categoryId: string, on: Day): RuleSet | undefined =>
  sets
    .filter((set) => categoryId in set.categories && set.effectiveFrom <= on)
    .sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.edition - b.edition)
    .at(-1)
