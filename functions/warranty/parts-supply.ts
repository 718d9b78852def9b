import { type Day, monthsAfter } from '../shared/days'
import { type Because, nameOf, type RuleSet, ruleSetFor, termsFor } from './rule-set'

/** How long a maker has to supply parts of a model. */
export interface PartsSupply {
  /** Years after the model was discontinued, and why; absent where no rule gives any: nothing is made up. */
  readonly rule?: Because & { readonly years: number }
  /** The last day; absent while the model is made, and without a rule. */
  readonly until?: Day
}

interface Discontinued {
  readonly categoryId: string
  readonly discontinuedOn?: Day
}

/**
 * What the law and the maker's own terms say of a model's parts: the longer of both. They go by the edition in force on the
 * day the model was discontinued; while it is made, by that of today.
 *
 * @param sets editions that name the category
 */
export const partsSupplyOf = (
  sets: readonly RuleSet[],
  { categoryId, discontinuedOn }: Discontinued,
  today: Day,
): PartsSupply => {
  const day = discontinuedOn ?? today
  const law = ruleSetFor(sets, categoryId, day)
  const [set] = [...(law ? [law] : []), ...termsFor(sets, categoryId, day)]
    .filter(({ partsSupply }) => partsSupply !== undefined)
    .sort((a, b) => (b.partsSupply?.years ?? 0) - (a.partsSupply?.years ?? 0))
  if (!set?.partsSupply) return {}
  const { years, clause } = set.partsSupply
  return {
    rule: { rule: 'PARTS_SUPPLY', clause, by: nameOf(set), years },
    ...(discontinuedOn === undefined ? {} : { until: monthsAfter(discontinuedOn, years * 12) }),
  }
}
