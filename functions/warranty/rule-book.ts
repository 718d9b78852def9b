import { checkRange } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { type Evolve, type Journaled, stamp } from '../shared/journal'
import type { Viewer } from '../shared/viewer'
import { builtIn } from './built-in'
import { at, checkRules, type RuleSetInput } from './check-rules'
import type { RuleSet } from './rule-set'

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

/** Whose terms a book holds; undefined for a law. */
export const makerOf = ({ editions }: Pick<RuleBook, 'editions'>): string | undefined => editions.at(-1)?.maker

/** Every edition: of the books, and what came with the platform for codes without one. */
export const allEditions = (books: readonly RuleBook[]): RuleSet[] => [
  ...books.flatMap(({ editions }) => editions),
  ...builtIn.filter(({ code }) => books.every(({ id }) => id !== code)),
]

/** Those that say something of a category. */
export const editionsFor = (categoryId: string, books: readonly RuleBook[]): RuleSet[] =>
  allEditions(books).filter(({ categories }) => categoryId in categories)

const CODE = /^[A-Z]{2}\.[A-Z][A-Z0-9_]{1,39}$/
const EDITIONS = { min: 1, max: 20 } as const

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
  const { code } = input
  ensure(CODE.test(code), 'INVALID_VALUE', at('code'), { actual: code, expected: 'CN.A-Z0-9_' })
  return { type: 'PUBLISHED', ruleSet: nextEdition(book, code, checkRules(input), today) }
}

/** Numbers and dates what is to be published under a code. */
export const nextEdition = (
  book: RuleBook | undefined,
  code: string,
  { effectiveFrom, ...rules }: Omit<RuleSet, 'code' | 'edition' | 'market'>,
  today: Day,
  field = at('code'),
): RuleSet => {
  const before = editionsOf(book, code)
  checkRange(before.length + 1, EDITIONS, field)
  const last = before.at(-1)?.effectiveFrom
  if (last !== undefined) {
    ensure(effectiveFrom > last, 'RULES_NOT_LATER', at('effectiveFrom'), { effectiveFrom, last })
    ensure(effectiveFrom >= today, 'EFFECTIVE_IN_PAST', at('effectiveFrom'), { from: effectiveFrom, today })
  }
  return { ...rules, code, edition: before.length + 1, market: 'CN', effectiveFrom }
}
