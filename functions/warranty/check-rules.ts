import { checkDistinct, checkName, checkRange, type Field, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import {
  type CategoryRules,
  type Component,
  type Cover,
  type DayRule,
  type FaultStep,
  type Remedy,
  type RuleSet,
  remedies,
} from './rule-set'

/** The rules as they are sent: what is left out has no rule. */
export interface RuleSetInput {
  readonly code: string
  readonly title: string
  readonly source: string
  readonly effectiveFrom: Day
  readonly faultSteps: readonly FaultStep[]
  readonly failedRepairs?: Optional<{ repairs: number; remedies: readonly Remedy[]; clause: string }>
  readonly loaner?: Optional<DayRule>
  readonly partNotSupplied?: Optional<DayRule>
  readonly repairerFault?: Optional<DayRule>
  readonly repairHold?: Optional<DayRule>
  readonly online?: Optional<DayRule>
  readonly noInvoice?: Optional<DayRule>
  readonly partsSupply?: Optional<{ years: number; clause: string }>
  readonly categories: readonly CategoryInput[]
}

export interface CategoryInput {
  readonly categoryId: string
  readonly cover: readonly (Cover & { readonly component: Component })[]
  readonly depreciation?: Optional<{ perDay: number; clause: string }>
}

const DAYS = { min: 1, max: 3650 } as const
const MONTHS = { min: 1, max: 600 } as const
const YEARS = { min: 1, max: 50 } as const
const REPAIRS = { min: 1, max: 10 } as const
const PER_DAY = { min: 1, max: 100_000 } as const
const MAX_STEPS = 10
const MAX_CATEGORIES = 50
export const at = (...path: (string | number)[]): Field => ['input', ...path.map(String)]

/** A law as it was sent, with its categories. */
export const checkRules = (input: RuleSetInput): Omit<RuleSet, 'code' | 'edition' | 'market'> => ({
  ...checkWithoutCategories(input),
  categories: checkCategories(input.categories),
})

/** Everything that does not depend on the category. */
export const checkWithoutCategories = (
  input: Omit<RuleSetInput, 'code' | 'categories'>,
): Omit<RuleSet, 'code' | 'edition' | 'market' | 'categories'> => ({
  effectiveFrom: input.effectiveFrom,
  title: checkName(input.title, at('title')),
  source: checkName(input.source, at('source'), 300),
  faultSteps: checkSteps(input.faultSteps),
  ...given('failedRepairs', input.failedRepairs, ({ repairs, remedies: among, clause }, field) => ({
    repairs: checkRange(repairs, REPAIRS, [...field, 'repairs']),
    remedies: checkRemedies(among, [...field, 'remedies']),
    clause: checkName(clause, [...field, 'clause']),
  })),
  ...dayRules(input),
  ...given('partsSupply', input.partsSupply, ({ years, clause }, field) => ({
    years: checkRange(years, YEARS, [...field, 'years']),
    clause: checkName(clause, [...field, 'clause']),
  })),
})

const given = <K extends string, I, O>(
  name: K,
  value: Optional<I>,
  check: (value: I, field: Field) => O,
): { readonly [k in K]?: O } => (value == null ? {} : ({ [name]: check(value, at(name)) } as { readonly [k in K]?: O }))

export const dayRuleNames = ['loaner', 'partNotSupplied', 'repairerFault', 'repairHold', 'online', 'noInvoice'] as const

const dayRules = (
  input: Pick<RuleSetInput, (typeof dayRuleNames)[number]>,
): Partial<Record<(typeof dayRuleNames)[number], DayRule>> =>
  Object.assign(
    {},
    ...dayRuleNames.map((name) =>
      given(name, input[name], ({ days, clause }, field) => ({
        days: checkRange(days, DAYS, [...field, 'days']),
        clause: checkName(clause, [...field, 'clause']),
      })),
    ),
  )

const checkRemedies = (among: readonly Remedy[], field: Field): readonly Remedy[] => {
  ensure(among.length > 0, 'REQUIRED', field)
  return checkDistinct(among, remedies.length, field) as readonly Remedy[]
}

/** Each step ends later than the one before it. */
const checkSteps = (steps: readonly FaultStep[]): FaultStep[] => {
  checkRange(steps.length, { min: 0, max: MAX_STEPS }, at('faultSteps'))
  return steps.map(({ toDay, remedies: among, clause }, i) => {
    const field = at('faultSteps', i)
    const min = (steps[i - 1]?.toDay ?? -1) + 1
    return {
      toDay: checkRange(toDay, { min, max: DAYS.max }, [...field, 'toDay']),
      remedies: checkRemedies(among, [...field, 'remedies']),
      clause: checkName(clause, [...field, 'clause']),
    }
  })
}

const checkCategories = (rows: readonly CategoryInput[]): Record<string, CategoryRules> => {
  ensure(rows.length > 0, 'REQUIRED', at('categories'))
  checkDistinct(
    rows.map(({ categoryId }) => categoryId),
    MAX_CATEGORIES,
    at('categories'),
  )
  return Object.fromEntries(rows.map((row, i) => [row.categoryId, checkCategory(row, at('categories', i))]))
}

export const checkCategory = (
  { cover, depreciation }: Omit<CategoryInput, 'categoryId'>,
  field: Field,
): CategoryRules => {
  checkDistinct(
    cover.map(({ component }) => component),
    5,
    [...field, 'cover'],
  )
  const covers = cover.map(({ component, months, clause }, i) => {
    const place = [...field, 'cover', String(i)]
    const rule = {
      months: checkRange(months, MONTHS, [...place, 'months']),
      clause: checkName(clause, [...place, 'clause']),
    }
    return [component, rule] as const
  })
  if (!depreciation) return { cover: Object.fromEntries(covers) }
  const { perDay, clause } = depreciation
  const place = [...field, 'depreciation']
  return {
    cover: Object.fromEntries(covers),
    depreciation: {
      perDay: checkRange(perDay, PER_DAY, [...place, 'perDay']),
      clause: checkName(clause, [...place, 'clause']),
    },
  }
}
