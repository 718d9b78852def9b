import { checkDistinct, checkName, checkRange, type Field, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { type Evolve, type Journaled, stamp } from '../shared/journal'
import type { Viewer } from '../shared/viewer'
import { builtIn } from './built-in'
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

/** All editions of the rule set of one code, by their first days. Id: the code. What came with the platform is among them. */
export interface RuleBook extends Journaled {
  readonly editions: readonly RuleSet[]
}

export type RuleBookEvent = { readonly type: 'PUBLISHED'; readonly ruleSet: RuleSet }

export const evolveBook: Evolve<RuleBook, RuleBookEvent> = (before, entry) => ({
  ...stamp(entry),
  editions: [...editionsOf(before, entry.subjectId), entry.event.ruleSet],
})

const editionsOf = (book: RuleBook | undefined, code: string): readonly RuleSet[] =>
  book?.editions ?? builtIn.filter((set) => set.code === code)

/** Every edition that says something of a category: of the books, and what came with the platform for codes without one. */
export const editionsFor = (categoryId: string, books: readonly RuleBook[]): RuleSet[] =>
  [
    ...books.flatMap(({ editions }) => editions),
    ...builtIn.filter(({ code }) => books.every(({ id }) => id !== code)),
  ].filter(({ categories }) => categoryId in categories)

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

interface CategoryInput {
  readonly categoryId: string
  readonly cover: readonly (Cover & { readonly component: Component })[]
  readonly depreciation?: Optional<{ perDay: number; clause: string }>
}

const CODE = /^[A-Z]{2}\.[A-Z][A-Z0-9_]{1,39}$/
const DAYS = { min: 1, max: 3650 } as const
const MONTHS = { min: 1, max: 600 } as const
const YEARS = { min: 1, max: 50 } as const
const REPAIRS = { min: 1, max: 10 } as const
const PER_DAY = { min: 1, max: 100_000 } as const
const EDITIONS = { min: 1, max: 20 } as const
const MAX_STEPS = 10
const MAX_CATEGORIES = 50
const at = (...path: (string | number)[]): Field => ['input', ...path.map(String)]

/**
 * The next edition of a code's rules, by an administrator and without a deployment. It begins after the edition before it,
 * and never in the past: rights that were told would otherwise change. Only a code's first edition may enter a law that is
 * in force already.
 */
export const publishRules = (
  book: RuleBook | undefined,
  input: RuleSetInput,
  viewer: Viewer,
  today: Day,
): RuleBookEvent => {
  ensure(viewer.role === 'PLATFORM', 'ROLE_NOT_ALLOWED', [], {
    action: 'PUBLISH',
    role: viewer.role,
    allowed: 'PLATFORM',
  })
  const { code, effectiveFrom } = input
  ensure(CODE.test(code), 'INVALID_VALUE', at('code'), { actual: code, expected: 'CN.A-Z0-9_' })
  const before = editionsOf(book, code)
  checkRange(before.length + 1, EDITIONS, at('code'))
  const last = before.at(-1)?.effectiveFrom
  if (last !== undefined) {
    ensure(effectiveFrom > last, 'RULES_NOT_LATER', at('effectiveFrom'), { effectiveFrom, last })
    ensure(effectiveFrom >= today, 'EFFECTIVE_IN_PAST', at('effectiveFrom'), { from: effectiveFrom, today })
  }
  return {
    type: 'PUBLISHED',
    ruleSet: { ...checkRules(input), code, edition: before.length + 1, market: 'CN', effectiveFrom },
  }
}

const checkRules = (input: RuleSetInput): Omit<RuleSet, 'code' | 'edition' | 'market' | 'effectiveFrom'> => ({
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
  categories: checkCategories(input.categories),
})

const given = <K extends string, I, O>(
  name: K,
  value: Optional<I>,
  check: (value: I, field: Field) => O,
): { readonly [k in K]?: O } => (value == null ? {} : ({ [name]: check(value, at(name)) } as { readonly [k in K]?: O }))

const dayRuleNames = ['loaner', 'partNotSupplied', 'repairerFault', 'repairHold', 'online', 'noInvoice'] as const

const dayRules = (input: RuleSetInput): Partial<Record<(typeof dayRuleNames)[number], DayRule>> =>
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

const checkCategory = ({ cover, depreciation }: CategoryInput, field: Field): CategoryRules => {
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
