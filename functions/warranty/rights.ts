import { addDays, type Day } from '../shared/days'
import { ageOn, excludedBefore, isPaused } from './clock'
import { nameOf, type RuleSet, ruleSetFor, termsFor } from './rule-set'
import { awaitingBy, coverBy, duesBy, entitledBy, holdsBy, type Moment, refundBy } from './say-of-set'
import type { Answer, Entitlement, Refund, Rights, UnitFacts, Unknown } from './unit-rights'

const unknown = (why: Unknown): Answer => ({ kind: 'UNKNOWN', why })

/**
 * The rights of a unit's owner on a day (O5 O7 O8), by the law in force when its clock started and by the maker's terms of
 * that day: of each right the better one counts, so terms never take away what the law gives. Pure: the same facts, sets and
 * day give the same answer.
 *
 * @param sets editions of the laws, and of the maker's terms for the unit's category and for its model
 */
export const rightsOn = (facts: UnitFacts, sets: readonly RuleSet[], day: Day): Answer => {
  if (!sets.some(({ categories }) => facts.categoryId in categories)) return unknown('NO_RULE')
  const began = startOf(facts, sets)
  if (!began) return unknown('SALE_UNKNOWN')
  const { start, basis } = began
  const law = ruleSetFor(sets, facts.categoryId, start)
  // The law first: where both give the same, it is what is named.
  const applying = [...(law ? [law] : []), ...termsFor(sets, facts.categoryId, start)]
  if (applying.length === 0) return unknown('NO_RULE')
  if (day < start) return unknown('NOT_SOLD_YET')
  if (facts.takenBackOn !== undefined && day >= facts.takenBackOn) return unknown('TAKEN_BACK')
  const stays = facts.repairs.filter(({ from }) => from <= day)
  const clock = { start, stays }
  const age = ageOn(clock, day)
  const moments = applying.map((set): Moment => ({ facts, set, law, clock, day, age, repairs: stays }))
  return {
    kind: 'KNOWN',
    rights: {
      day,
      by: applying.map(nameOf).join(', '),
      clock: { start, basis, age, excluded: excludedBefore(clock, day), paused: isPaused(clock, day) },
      remedies: remediesOf(moments),
      cover: best(moments.flatMap(coverBy), ({ component }) => component, outlasts),
      holds: best(moments.flatMap(holdsBy), ({ orderId }) => orderId, outlasts),
      due: best(
        moments.flatMap(duesBy),
        ({ remedy, orderId, because: { rule } }) => `${remedy} ${rule} ${orderId}`,
        (one, other) => one.since < other.since,
      ),
      awaiting: best(
        moments.flatMap(awaitingBy),
        ({ orderId }) => orderId,
        (one, other) => (one.exchangeOn ?? LATEST) < (other.exchangeOn ?? LATEST),
      ),
      ...refundOf(moments),
    },
  }
}

/** Each remedy as it is given longest. What is there only without an exchange stands beside what is given without that. */
const remediesOf = (moments: readonly Moment[]): Entitlement[] => {
  const given = best(moments.flatMap(entitledBy), ({ remedy, secondary = false }) => `${remedy} ${secondary}`, outlasts)
  const isLess = (one: Entitlement) =>
    one.secondary && given.some((other) => other.remedy === one.remedy && !other.secondary && !outlasts(one, other))
  // Whoever looks for a remedy finds first what asks for nothing before it.
  const rank = ({ secondary }: Entitlement) => (secondary ? 1 : 0)
  return given.filter((one) => !isLess(one)).sort((a, b) => rank(a) - rank(b))
}

/** Later than any day. */
const LATEST: Day = '9999-12-31'

/** Of each kind the one that is better than all before it. */
const best = <T>(all: readonly T[], kindOf: (one: T) => string, isBetter: (one: T, other: T) => boolean): T[] => {
  const found = new Map<string, T>()
  for (const one of all) {
    const known = found.get(kindOf(one))
    if (known === undefined || isBetter(one, known)) found.set(kindOf(one), one)
  }
  return [...found.values()]
}

interface Lasting {
  /** Absent where it has no end. */
  readonly until?: Day
}

const outlasts = (one: Lasting, other: Lasting): boolean =>
  other.until !== undefined && (one.until === undefined || one.until > other.until)

/** Without an invoice the maker's terms help only where the law does not: two starts would be two clocks. */
const startOf = (
  { categoryId, soldOn, exchangedOn, receivedOn, manufacturedOn }: UnitFacts,
  sets: readonly RuleSet[],
): { start: Day; basis: Rights['clock']['basis'] } | undefined => {
  if (exchangedOn) return { start: exchangedOn, basis: 'EXCHANGE' }
  const sold = receivedOn ?? soldOn
  if (sold) return { start: sold, basis: 'SALE' }
  if (!manufacturedOn) return undefined
  const law = ruleSetFor(sets, categoryId, manufacturedOn)?.noInvoice
  const promised = termsFor(sets, categoryId, manufacturedOn).flatMap(({ noInvoice }) => noInvoice?.days ?? [])
  const days = law?.days ?? (promised.length > 0 ? Math.max(...promised) : undefined)
  return days === undefined ? undefined : { start: addDays(manufacturedOn, days), basis: 'MANUFACTURE' }
}

/** Whatever brings the customer most: a promise of the maker's may take less off than the law. */
const refundOf = (moments: readonly Moment[]): { refund?: Refund } => {
  const [refund] = moments.flatMap(refundBy).sort((a, b) => b.amount - a.amount)
  return refund ? { refund } : {}
}
