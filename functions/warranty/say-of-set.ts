import { addDays, type Day, daysBetween } from '../shared/days'
import type { Stay } from '../shared/stays'
import { addCalendarMonths, type Clock, lastDayOfAge } from './clock'
import { refundAfter } from './refund'
import { type Because, type Component, nameOf, type RuleName, type RuleSet } from './rule-set'
import type { Awaiting, Covered, Due, Entitlement, Hold, Refund, Repair, UnitFacts } from './unit-rights'

/** A unit on a day, as one rule set looks at it. */
export interface Moment {
  readonly facts: UnitFacts
  readonly set: RuleSet
  /** The law beside it, or itself. */
  readonly law: RuleSet | undefined
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

/** Every remedy that the set gives, by each of its rules. */
export const entitledBy = (at: Moment): Entitlement[] => [
  ...online(at),
  ...faultSteps(at),
  ...failedTwice(at),
  ...repairInCover(at),
]

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
  coverBy(at).find(({ component }) => component === 'WHOLE_UNIT')?.until

/** Calendar months from the start, later by the days under repair that fall within. */
export const coverBy = ({ facts, set, clock, day }: Moment): Covered[] =>
  Object.entries(set.categories[facts.categoryId]?.cover ?? {}).map(([component, cover]) => {
    const age = daysBetween(clock.start, addCalendarMonths(clock.start, cover.months))
    const until = lastDayOfAge(clock, age, day)
    return { component: component as Component, until, covered: day <= until, because: because(set, 'COVERAGE', cover) }
  })

export const holdsBy = ({ set, repairs, day }: Moment): Hold[] => {
  const rule = set.repairHold
  if (!rule) return []
  return repairs.flatMap(({ orderId, to }) => {
    const until = to && to <= day ? addDays(to, rule.days) : undefined
    return until && day <= until ? [{ orderId, until, because: because(set, 'REPAIR_HOLD', rule) }] : []
  })
}

/** The first day on which something has lasted longer than so many days. */
const dayAfter = (days: number, since: Day): Day => addDays(since, days + 1)

const waitOn = (day: Day, waiting: readonly Stay[] = []): Stay | undefined =>
  waiting.find(({ from, to }) => from <= day && (to === undefined || day < to))

/** Repairs that wait for parts, with the day from which waiting longer opens an exchange. */
export const awaitingBy = ({ set, repairs, day }: Moment): Awaiting[] =>
  repairs.flatMap(({ orderId, waiting, promisedOn }) => {
    const wait = waitOn(day, waiting)
    if (!wait) return []
    const rule = set.partNotSupplied
    const promise = promisedOn === undefined ? {} : { promisedOn, overdue: day > promisedOn }
    const about = { orderId, since: wait.from, ...promise }
    if (!rule) return [about]
    const exchangeOn = dayAfter(rule.days, wait.from)
    const inTime = promisedOn === undefined ? {} : { inTime: promisedOn < exchangeOn }
    return [{ ...about, exchangeOn, ...inTime, because: because(set, 'PART_NOT_SUPPLIED', rule) }]
  })

/** What an open repair has brought about by lasting too long; `since` is the first day over the limit. */
export const duesBy = ({ set, repairs, day }: Moment): Due[] =>
  repairs
    .filter(({ to }) => to === undefined || day < to)
    .flatMap(({ orderId, from, waiting = [], repairerFault }) => {
      const over = (days: number, since: Day) => (day >= dayAfter(days, since) ? dayAfter(days, since) : undefined)
      const waits = waitOn(day, waiting)
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

/**
 * What each remedy that brings the price back comes to: in full as long as the customer may choose it for a performance fault
 * or gives the goods back; less the use after failed repairs. Nothing is taken off by a maker's promise that says nothing of
 * it, where the law says nothing either; without any rate the law itself names no sum.
 */
export const refundBy = (at: Moment): Refund[] => {
  const { facts, set, law, age } = at
  const { price, categoryId } = facts
  if (price === undefined) return []
  const daysUsed = Math.max(0, age)
  return entitledBy(at)
    .filter(({ remedy }) => remedy === 'REFUND' || remedy === 'RETURN')
    .flatMap(({ because: { rule } }): Refund[] => {
      const full = { amount: price, daysUsed, deducted: 0 }
      if (rule !== 'TWO_FAILED_REPAIRS') return [full]
      const by = [set, law].find((one) => one?.categories[categoryId]?.depreciation)
      const rate = by?.categories[categoryId]?.depreciation
      if (!by || !rate) return set.maker === undefined ? [] : [full]
      const amount = refundAfter(price, rate.perDay, daysUsed)
      return [{ amount, daysUsed, deducted: price - amount, because: because(by, 'DEPRECIATION', rate) }]
    })
}
