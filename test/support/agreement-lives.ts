import fc from 'fast-check'
import type { AgreementEvent, AgreementRecord } from '../../functions/network/agreements/agreement'
import { amend, renew } from '../../functions/network/agreements/change'
import { confirm } from '../../functions/network/agreements/confirm'
import { draftAgreement } from '../../functions/network/agreements/draft'
import { end, renewByDecision } from '../../functions/network/agreements/end'
import { evolve } from '../../functions/network/agreements/evolve'
import { resume, suspend } from '../../functions/network/agreements/interrupt'
import { counter, openProposal, propose, withdraw } from '../../functions/network/agreements/negotiate'
import { termsWith } from '../../functions/network/agreements/pair-terms'
import { bareTerms, type TermsInput } from '../../functions/network/agreements/terms/terms'
import type { Terms } from '../../functions/network/network'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { type Entry, enter } from '../../functions/shared/journal'
import type { RegionCode } from '../../functions/shared/regions'
import type { Viewer } from '../../functions/shared/viewer'

export const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'M1' }
export const provider: Viewer = { role: 'PROVIDER', subject: 'provider', providerId: 'P1' }
const parties = { manufacturerId: 'M1', providerId: 'P1' }
const FIRST_DAY: Day = '2027-01-01'

export interface Life {
  readonly record: AgreementRecord
  readonly log: readonly Entry<AgreementEvent>[]
}

/** One pair's agreements as they come to be, with the day it is. */
export interface Pair {
  readonly today: Day
  readonly terms: Terms | undefined
  readonly lives: readonly Life[]
}

export const newPair: Pair = { today: FIRST_DAY, terms: undefined, lives: [] }

type Scope = {
  readonly categories: readonly string[]
  readonly level: number
  readonly noticeDays: number
  /** Everywhere, where none is named. */
  readonly regions?: readonly RegionCode[]
}
type Side = 'MANUFACTURER' | 'PROVIDER'

/** What one of the two may try; offsets are days from today, `which` picks an agreement. */
export type Try =
  | { readonly do: 'DRAFT'; readonly side: Side; readonly in: number; readonly length: number; readonly scope: Scope }
  | { readonly do: 'PROPOSE' | 'CONFIRM' | 'WITHDRAW'; readonly side: Side; readonly which: number }
  | { readonly do: 'COUNTER'; readonly side: Side; readonly which: number; readonly scope: Scope }
  | { readonly do: 'AMEND'; readonly side: Side; readonly which: number; readonly in: number; readonly scope: Scope }
  | { readonly do: 'RENEW'; readonly side: Side; readonly which: number; readonly length: number }
  | { readonly do: 'DECIDE_RENEWAL'; readonly which: number; readonly length: number }
  | { readonly do: 'SUSPEND' | 'RESUME'; readonly which: number; readonly in: number }
  | { readonly do: 'END'; readonly side: Side; readonly which: number; readonly in: number }
  | { readonly do: 'WAIT'; readonly days: number }

export const termsOf = ({ categories, level, noticeDays, regions = [] }: Scope): TermsInput => ({
  ...bareTerms({
    categoryIds: categories,
    level,
    criteria: { firstTimeFix: 0.7, onTime: 0.8, satisfaction: 0.9, complaintsPerHundred: 3 },
  }),
  regions,
  review: { dates: [], confirmDays: 20, noticeDays },
})

/** The same tries, every agreement of them for these regions alone. */
export const within = (steps: readonly Try[], regions: readonly RegionCode[]): Try[] =>
  steps.map((step) => ('scope' in step ? { ...step, scope: { ...step.scope, regions } } : step))

const viewerOf = (side: Side): Viewer => (side === 'MANUFACTURER' ? maker : provider)

/** The pair after something was tried; the same pair if it was refused. */
export const attempt = (pair: Pair, step: Try): Pair => {
  if (step.do === 'WAIT') return { ...pair, today: addDays(pair.today, step.days) }
  const at = step.do === 'DRAFT' ? pair.lives.length : step.which % Math.max(1, pair.lives.length)
  const life = pair.lives[at]
  const actor = 'side' in step ? viewerOf(step.side) : maker
  try {
    const event = decide(pair, step, life?.record, actor)
    return event ? happened(pair, at, event, actor) : pair
  } catch (error) {
    if (error instanceof DomainError) return pair
    throw error
  }
}

export const happened = (pair: Pair, at: number, event: AgreementEvent, actor: Viewer): Pair => {
  const life = pair.lives[at]
  const entry = enter(`P1.A${at}`, life?.record, event, actor, startOfDay(pair.today))
  const record = evolve(life?.record, entry)
  const next = { record, log: [...(life?.log ?? []), entry] }
  return { ...pair, terms: termsWith(pair.terms, record), lives: pair.lives.toSpliced(at, 1, next) }
}

const decide = (
  { today, terms }: Pair,
  step: Exclude<Try, { do: 'WAIT' }>,
  record: AgreementRecord | undefined,
  viewer: Viewer,
): AgreementEvent | undefined => {
  const ahead = (days: number) => addDays(today, days)
  if (step.do === 'DRAFT') {
    const term = { validFrom: ahead(step.in), validTo: ahead(step.in + step.length) }
    return draftAgreement({ ...parties, ...term, terms: termsOf(step.scope) }, terms, viewer, today)
  }
  if (!record) return undefined
  const { version } = record
  const later = (days: number) => addDays(record.validTo, days)
  switch (step.do) {
    case 'PROPOSE':
      return propose(record, { version }, viewer, today)
    case 'CONFIRM': {
      const { number, hash } = openProposal(record, 'CONFIRM').version
      return confirm(record, { number, hash }, terms, viewer, today)
    }
    case 'WITHDRAW':
      return withdraw(record, { version, reason: '…' }, viewer)
    case 'COUNTER':
      return counter(record, { version, terms: termsOf(step.scope) }, terms, viewer, today)
    case 'AMEND': {
      const change = { version, effectiveFrom: ahead(step.in), terms: termsOf(step.scope) }
      return amend(record, change, terms, viewer, today)
    }
    case 'RENEW':
      return renew(record, { version, validTo: later(step.length) }, terms, viewer, today)
    case 'DECIDE_RENEWAL':
      return renewByDecision(record, { version, validTo: later(step.length) }, terms, viewer, today)
    case 'SUSPEND':
      return suspend(record, { version, from: ahead(step.in), reason: '…' }, viewer, today)
    case 'RESUME':
      return resume(record, { version, on: ahead(step.in) }, viewer, today)
    case 'END':
      return end(record, { version, lastDay: ahead(step.in), reason: '…' }, viewer, today)
  }
}

const side = fc.constantFrom<Side[]>('MANUFACTURER', 'PROVIDER')
const which = fc.nat(3)
const days = fc.integer({ min: 0, max: 30 })
const length = fc.integer({ min: 0, max: 60 })
const scope = fc.record({
  categories: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  level: fc.integer({ min: 1, max: 3 }),
  noticeDays: fc.constantFrom(0, 10),
})

/** What it takes to put an agreement in force, so that what follows has something to happen to. */
const concluding = fc
  .record({ in: fc.nat(5), length, scope })
  .chain((draft) =>
    fc
      .nat(3)
      .map((at): Try[] => [
        { do: 'DRAFT', side: 'MANUFACTURER', ...draft },
        { do: 'PROPOSE', side: 'MANUFACTURER', which: at },
        ...(draft.scope.noticeDays > 0
          ? [{ do: 'COUNTER' as const, side: 'PROVIDER' as const, which: at, scope: { ...draft.scope, level: 3 } }]
          : []),
        { do: 'CONFIRM', side: 'PROVIDER', which: at },
        { do: 'CONFIRM', side: 'MANUFACTURER', which: at },
      ]),
  )

const changing = fc
  .oneof(
    fc.record({ do: fc.constant('AMEND' as const), side, which, in: days, scope }),
    fc.record({ do: fc.constant('RENEW' as const), side, which, length }),
  )
  .map((change): Try[] => [
    change,
    { do: 'CONFIRM', side: 'PROVIDER', which: change.which },
    { do: 'CONFIRM', side: 'MANUFACTURER', which: change.which },
  ])

const single: fc.Arbitrary<Try> = fc.oneof(
  fc.record({ do: fc.constant('DRAFT' as const), side, in: days, length, scope }),
  fc.record({ do: fc.constantFrom('PROPOSE' as const, 'CONFIRM' as const, 'WITHDRAW' as const), side, which }),
  fc.record({ do: fc.constant('COUNTER' as const), side, which, scope }),
  fc.record({ do: fc.constant('DECIDE_RENEWAL' as const), which, length }),
  fc.record({ do: fc.constantFrom('SUSPEND' as const, 'RESUME' as const), which, in: days }),
  fc.record({ do: fc.constant('END' as const), side, which, in: days }),
  fc.record({ do: fc.constant('WAIT' as const), days: fc.integer({ min: 1, max: 25 }) }),
)

/** Anything the two may try, in any order, made of pieces that often succeed. */
export const tries: fc.Arbitrary<Try[]> = fc
  .array(
    fc.oneof(
      { arbitrary: concluding, weight: 2 },
      { arbitrary: changing, weight: 2 },
      { arbitrary: single.map((one) => [one]), weight: 6 },
    ),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.flat())

/** Every state of the pair on the way. */
export const livesOf = (steps: readonly Try[]): Pair[] => {
  const states = [newPair]
  for (const step of steps) states.push(attempt(states.at(-1) ?? newPair, step))
  return states
}
