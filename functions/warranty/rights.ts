import { addDays, type Day, daysBetween } from '../shared/days'
import type { Fen } from '../shared/money'
import { addCalendarMonths, ageOn, type Clock, excludedBefore, isPaused, lastDayOfAge, type Stay } from './clock'
import { refundAfter } from './refund'
import { type Because, type Component, nameOf, type Remedy, type RuleName, type RuleSet, ruleSetFor } from './rule-set'

/** A repair of the unit under warranty, as its order tells. */
export interface Repair extends Stay {
  readonly orderId: string
  /** Whether the fault was gone when it came back; absent while it is there. */
  readonly fixed?: boolean
  /** Days it waited for a part that was not supplied. */
  readonly waiting?: readonly Stay[]
  /** It takes long by the repairer's own fault. */
  readonly repairerFault?: boolean
}

/** What is known of a unit. */
export interface UnitFacts {
  readonly categoryId: string
  /** Day of sale as the invoice says. */
  readonly soldOn?: Day | undefined
  readonly manufacturedOn?: Day | undefined
  /** Bought online: the day the customer received it. */
  readonly receivedOn?: Day | undefined
  readonly price?: Fen | undefined
  /** It took the place of another: its clock starts anew on this day. */
  readonly exchangedOn?: Day | undefined
  readonly repairs: readonly Repair[]
}

/** Why nothing can be said. */
export type Unknown = 'NO_RULE' | 'SALE_UNKNOWN' | 'NOT_SOLD_YET'

/** A remedy the customer may choose, until a day if it ends. */
export interface Entitlement {
  readonly remedy: Remedy
  readonly until?: Day
  readonly because: Because
  /** Only where no exchange is to be had. */
  readonly secondary?: true
}

export interface Covered {
  readonly component: Component
  readonly until: Day
  readonly covered: boolean
  readonly because: Because
}

export interface Hold {
  readonly orderId: string
  readonly until: Day
  readonly because: Because
}

/** What the clock opened by itself: somebody has to do it from this day on. */
export interface Due {
  readonly remedy: 'LOANER' | 'EXCHANGE'
  readonly orderId: string
  readonly since: Day
  readonly because: Because
}

export interface Refund {
  readonly amount: Fen
  readonly daysUsed: number
  readonly deducted: Fen
  /** Absent while nothing is deducted. */
  readonly because?: Because
}

/** Rights on a day, each with the rule it rests on. */
export interface Rights {
  readonly day: Day
  readonly by: string
  readonly clock: {
    readonly start: Day
    readonly basis: 'SALE' | 'EXCHANGE' | 'MANUFACTURE'
    readonly age: number
    readonly excluded: number
    readonly paused: boolean
  }
  /** For a fault that is not of the customer's making. */
  readonly remedies: readonly Entitlement[]
  readonly cover: readonly Covered[]
  readonly holds: readonly Hold[]
  readonly due: readonly Due[]
  readonly refund?: Refund
}

export type Answer =
  | { readonly kind: 'KNOWN'; readonly rights: Rights }
  | { readonly kind: 'UNKNOWN'; readonly why: Unknown }

const unknown = (why: Unknown): Answer => ({ kind: 'UNKNOWN', why })

/**
 * The rights of a unit's owner on a day (O5 O7 O8), by the rule set in force when its clock started. Pure: the same facts,
 * sets and day give the same answer.
 */
export const rightsOn = (facts: UnitFacts, sets: readonly RuleSet[], day: Day): Answer => {
  if (!sets.some(({ categories }) => facts.categoryId in categories)) return unknown('NO_RULE')
  const began = startOf(facts, sets)
  if (!began) return unknown('SALE_UNKNOWN')
  const { start, basis } = began
  const set = ruleSetFor(sets, facts.categoryId, start)
  if (!set) return unknown('NO_RULE')
  if (day < start) return unknown('NOT_SOLD_YET')
  const stays = facts.repairs.filter(({ from }) => from <= day)
  const clock = { start, stays }
  const age = ageOn(clock, day)
  const at: Moment = { facts, set, clock, day, age, repairs: stays }
  const remedies = entitled(at)
  return {
    kind: 'KNOWN',
    rights: {
      day,
      by: nameOf(set),
      clock: { start, basis, age, excluded: excludedBefore(clock, day), paused: isPaused(clock, day) },
      remedies,
      cover: coverOf(at),
      holds: holdsOf(at),
      due: dueOf(at),
      ...refundOf(at, remedies),
    },
  }
}

interface Moment {
  readonly facts: UnitFacts
  readonly set: RuleSet
  readonly clock: Clock
  readonly day: Day
  readonly age: number
  readonly repairs: readonly Repair[]
}

const because = (set: RuleSet, rule: RuleName, { clause }: { readonly clause: string }): Because => ({
  rule,
  clause,
  by: nameOf(set),
})

const startOf = (
  { categoryId, soldOn, exchangedOn, receivedOn, manufacturedOn }: UnitFacts,
  sets: readonly RuleSet[],
): { start: Day; basis: Rights['clock']['basis'] } | undefined => {
  if (exchangedOn) return { start: exchangedOn, basis: 'EXCHANGE' }
  const sold = receivedOn ?? soldOn
  if (sold) return { start: sold, basis: 'SALE' }
  if (!manufacturedOn) return undefined
  const days = ruleSetFor(sets, categoryId, manufacturedOn)?.noInvoice?.days
  return days === undefined ? undefined : { start: addDays(manufacturedOn, days), basis: 'MANUFACTURE' }
}

/** Every remedy once, by the rule that gives it longest. */
const entitled = (at: Moment): Entitlement[] => {
  const best = new Map<Remedy, Entitlement>()
  for (const one of [...online(at), ...faultSteps(at), ...failedTwice(at), ...repairInCover(at)]) {
    const known = best.get(one.remedy)
    if (!known || (known.until !== undefined && (one.until === undefined || one.until > known.until)))
      best.set(one.remedy, one)
  }
  return [...best.values()]
}

const online = ({ facts: { receivedOn }, set, day }: Moment): Entitlement[] => {
  if (!receivedOn || !set.online) return []
  const until = addDays(receivedOn, set.online.days)
  return day <= until ? [{ remedy: 'RETURN', until, because: because(set, 'BOUGHT_ONLINE', set.online) }] : []
}

const faultSteps = ({ set, clock, day, age }: Moment): Entitlement[] =>
  set.faultSteps
    .filter(({ toDay }) => age <= toDay)
    .flatMap((step) =>
      step.remedies.map((remedy) => ({
        remedy,
        until: lastDayOfAge(clock, step.toDay, day),
        because: because(set, 'PERFORMANCE_FAULT', step),
      })),
    )

/** As long as the whole unit is covered. */
const failedTwice = (at: Moment): Entitlement[] => {
  const { set, repairs, day } = at
  const rule = set.failedRepairs
  const until = wholeUnitUntil(at)
  const failed = repairs.filter(({ to, fixed }) => to !== undefined && to <= day && fixed === false).length
  if (!rule || failed < rule.repairs || until === undefined || day > until) return []
  return rule.remedies.map((remedy) => ({
    remedy,
    until,
    because: because(set, 'TWO_FAILED_REPAIRS', rule),
    ...(remedy === 'REFUND' ? { secondary: true as const } : {}),
  }))
}

const repairInCover = (at: Moment): Entitlement[] => {
  const cover = at.set.categories[at.facts.categoryId]?.cover.WHOLE_UNIT
  const until = wholeUnitUntil(at)
  if (!cover || until === undefined || at.day > until) return []
  return [{ remedy: 'REPAIR', until, because: because(at.set, 'COVERAGE', cover) }]
}

const wholeUnitUntil = (at: Moment): Day | undefined =>
  coverOf(at).find(({ component }) => component === 'WHOLE_UNIT')?.until

/** Calendar months from the start, later by the days under repair that fall within. */
const coverOf = ({ facts, set, clock, day }: Moment): Covered[] =>
  Object.entries(set.categories[facts.categoryId]?.cover ?? {}).map(([component, cover]) => {
    const age = daysBetween(clock.start, addCalendarMonths(clock.start, cover.months))
    const until = lastDayOfAge(clock, age, day)
    return { component: component as Component, until, covered: day <= until, because: because(set, 'COVERAGE', cover) }
  })

const holdsOf = ({ set, repairs, day }: Moment): Hold[] => {
  const rule = set.repairHold
  if (!rule) return []
  return repairs.flatMap(({ orderId, to }) => {
    const until = to && to <= day ? addDays(to, rule.days) : undefined
    return until && day <= until ? [{ orderId, until, because: because(set, 'REPAIR_HOLD', rule) }] : []
  })
}

/** What an open repair has brought about by lasting too long; `since` is the first day over the limit. */
const dueOf = ({ set, repairs, day }: Moment): Due[] =>
  repairs
    .filter(({ to }) => to === undefined || day < to)
    .flatMap(({ orderId, from, waiting = [], repairerFault }) => {
      const over = (days: number, since: Day) => (daysBetween(since, day) > days ? addDays(since, days + 1) : undefined)
      const waits = waiting.find((stay) => stay.from <= day && (stay.to === undefined || day < stay.to))
      const found: (readonly [Due['remedy'], RuleName, { clause: string } | undefined, Day | undefined])[] = [
        ['LOANER', 'LOANER', set.loaner, set.loaner && over(set.loaner.days, from)],
        [
          'EXCHANGE',
          'PART_NOT_SUPPLIED',
          set.partNotSupplied,
          waits && set.partNotSupplied && over(set.partNotSupplied.days, waits.from),
        ],
        [
          'EXCHANGE',
          'REPAIRER_FAULT',
          set.repairerFault,
          repairerFault && set.repairerFault ? over(set.repairerFault.days, from) : undefined,
        ],
      ]
      return found.flatMap(([remedy, name, rule, since]) =>
        rule && since ? [{ remedy, orderId, since, because: because(set, name, rule) }] : [],
      )
    })

/** In full as long as the customer may choose it for a performance fault or gives the goods back; less the use otherwise. */
const refundOf = ({ facts, set, age }: Moment, remedies: readonly Entitlement[]): { refund?: Refund } => {
  const { price, categoryId } = facts
  const chosen =
    remedies.find(({ remedy }) => remedy === 'REFUND') ?? remedies.find(({ remedy }) => remedy === 'RETURN')
  if (price === undefined || !chosen) return {}
  const rate = set.categories[categoryId]?.depreciation
  const daysUsed = Math.max(0, age)
  if (chosen.because.rule !== 'TWO_FAILED_REPAIRS') return { refund: { amount: price, daysUsed, deducted: 0 } }
  if (!rate) return {}
  const amount = refundAfter(price, rate.perDay, daysUsed)
  const deducted = price - amount
  return { refund: { amount, daysUsed, deducted, because: because(set, 'DEPRECIATION', rate) } }
}
