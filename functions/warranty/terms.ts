import { checkName, checkRange, type Field, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { DomainError } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import {
  at,
  type CategoryInput,
  checkCategory,
  checkWithoutCategories,
  type dayRuleNames,
  type RuleSetInput,
} from './check-rules'
import { nextEdition, type RuleBook, type RuleBookEvent } from './rule-book'
import { type Component, type LoanerCharges, nameOf, type Remedy, type RuleSet, remedies } from './rule-set'

/** What a maker's terms are about: all its products of a category, or one model, as the model's manual says. */
export interface TermsSubject {
  readonly manufacturerId: string
  readonly categoryId: string
  /** Absent for the whole category. */
  readonly modelId?: string
}

/** The code under which a maker's terms are published. */
export const termsCode = ({ manufacturerId, categoryId, modelId }: TermsSubject): string =>
  modelId === undefined ? `MAKER.${manufacturerId}.${categoryId}` : `MODEL.${modelId}`

export type TermsInput = Omit<RuleSetInput, 'code' | 'categories'> &
  Omit<CategoryInput, 'categoryId'> & { readonly loanerCharges?: Optional<LoanerCharges> }

/** 10 000 CNY. */
const CHARGE = { min: 0, max: 1_000_000 } as const

const checkCharges = ({ damaged, missing, clause }: LoanerCharges): LoanerCharges => {
  const field = (name: string) => at('loanerCharges', name)
  return {
    damaged: checkRange(damaged, CHARGE, field('damaged')),
    missing: checkRange(missing, CHARGE, field('missing')),
    clause: checkName(clause, field('clause')),
  }
}

/**
 * The next edition of a maker's own terms (O5: terms in the manual bind; O7: its measure for what fails soon after the sale).
 * They come on top of the law. What is less than the law gives is void (消费者权益保护法 art. 26), so it is refused here, where
 * the maker can still put it right, and not left for a customer to find out.
 *
 * @param law in force on the terms' first day; undefined where the category has none
 */
export const publishTerms = (
  book: RuleBook | undefined,
  subject: TermsSubject,
  input: TermsInput,
  law: RuleSet | undefined,
  viewer: Viewer,
  today: Day,
): RuleBookEvent => {
  const { manufacturerId, categoryId } = subject
  const mine = viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId
  if (!mine) throw notFound('Manufacturer', manufacturerId, at('about'))
  const category = checkCategory(input, at())
  const { loanerCharges: charges } = input
  const rules = {
    ...checkWithoutCategories(input),
    ...(charges ? { loanerCharges: checkCharges(charges) } : {}),
    ...{ maker: manufacturerId, categories: { [categoryId]: category } },
  }
  if (law) ensureNotBelow(law, rules, categoryId)
  return { type: 'PUBLISHED', ruleSet: nextEdition(book, termsCode(subject), rules, today, at('about')) }
}

type Rules = Omit<RuleSet, 'code' | 'edition' | 'market'>

/** One figure that both name. */
interface Compared {
  readonly field: Field
  readonly own: number | undefined
  readonly legal: number | undefined
  /** Of the law. */
  readonly clause: string | undefined
  /** Whether fewer are better for the customer. */
  readonly fewer?: boolean
}

/** Each figure that both name must be at least as good for the customer as the law's. */
const ensureNotBelow = (law: RuleSet, terms: Rules, categoryId: string): void => {
  for (const { field, own, legal, clause = '', fewer = false } of compared(law, terms, categoryId))
    if (own !== undefined && legal !== undefined && (fewer ? own > legal : own < legal))
      throw new DomainError('TERMS_BELOW_LAW', field, { actual: own, law: legal, clause, by: nameOf(law) })
}

const compared = (law: RuleSet, terms: Rules, categoryId: string): Compared[] => {
  const { parts, repairs } = { parts: law.partsSupply, repairs: law.failedRepairs }
  const [own, legal] = [terms.categories[categoryId], law.categories[categoryId]]
  const [rate, most] = [own?.depreciation, legal?.depreciation]
  return [
    days('loaner', law, terms, true),
    days('partNotSupplied', law, terms, true),
    days('repairerFault', law, terms, true),
    days('repairHold', law, terms),
    days('online', law, terms),
    { field: at('partsSupply', 'years'), own: terms.partsSupply?.years, legal: parts?.years, clause: parts?.clause },
    {
      field: at('failedRepairs', 'repairs'),
      own: terms.failedRepairs?.repairs,
      legal: repairs?.repairs,
      clause: repairs?.clause,
      fewer: true,
    },
    ...remedies.map((remedy): Compared => {
      const [given, least] = [lastStep(terms, remedy), lastStep(law, remedy)]
      const field = at('faultSteps', given?.i ?? 0, 'toDay')
      return { field, own: given?.step.toDay, legal: least?.step.toDay, clause: least?.step.clause }
    }),
    ...(Object.keys(own?.cover ?? {}) as Component[]).map((component, i): Compared => {
      const least = legal?.cover[component]
      return {
        field: at('cover', i, 'months'),
        own: own?.cover[component]?.months,
        legal: least?.months,
        clause: least?.clause,
      }
    }),
    {
      field: at('depreciation', 'perDay'),
      own: rate?.perDay,
      legal: most?.perDay,
      clause: most?.clause,
      fewer: true,
    },
  ]
}

const days = (
  name: Exclude<(typeof dayRuleNames)[number], 'noInvoice'>,
  law: RuleSet,
  terms: Rules,
  fewer = false,
): Compared => ({
  field: at(name, 'days'),
  own: terms[name]?.days,
  legal: law[name]?.days,
  clause: law[name]?.clause,
  fewer,
})

/** The last step that still gives a remedy. */
const lastStep = ({ faultSteps }: Pick<RuleSet, 'faultSteps'>, remedy: Remedy) => {
  const i = faultSteps.findLastIndex(({ remedies: among }) => among.includes(remedy))
  const step = faultSteps[i]
  return step && { i, step }
}
