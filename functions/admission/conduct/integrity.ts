import type { Provider } from '../../network/network'
import type { Day } from '../../shared/days'
import type { IntegrityScope } from './conduct-access'
import type { BreachKind, ConsequenceKind } from './kinds'
import type { ConsequenceLine, Ledger, Points } from './ledger'
import { type KindTally, talliesByKind } from './points'

/** Confirmed breaches of one kind in one year over all makers together: never one maker's share. */
export interface IntegrityTally extends KindTally {
  readonly year: number
}

/** What a viewer may see of a provider's ledger, on a day. */
export interface IntegrityRecord {
  readonly provider: Provider
  readonly ledger: Ledger
  readonly day: Day
  readonly scope: Exclude<IntegrityScope, 'NONE'>
}

/** A consequence in effect, whoever decided it. */
export interface ConsequenceInEffect {
  readonly kind: ConsequenceKind
  readonly from: Day
  readonly until: Day
}

/** A confirmed breach by kind and dates alone. */
export interface IntegrityEntry {
  readonly breachId: string
  readonly kind: BreachKind
  readonly occurredOn: Day
  readonly confirmedOn: Day
  readonly lapsesOn: Day
  /** The gravest of what it called for that has taken effect. */
  readonly consequence?: ConsequenceKind
}

const standing = ({ points }: Ledger, day: Day): readonly Points[] => points.filter(({ lapsesOn }) => lapsesOn > day)

/** By year of the breach, latest first, and kind; only what has not lapsed. */
export const integrityTallies = (ledger: Ledger, day: Day): IntegrityTally[] => {
  const lines = standing(ledger, day)
  const years = [...new Set(lines.map(yearOf))].sort((a, b) => b - a)
  return years.flatMap((year) =>
    talliesByKind(lines.filter((line) => yearOf(line) === year)).map((tally) => ({ year, ...tally })),
  )
}

const yearOf = ({ occurredOn }: Points): number => Number(occurredOn.slice(0, 4))

export const consequencesInEffect = ({ consequences }: Ledger, day: Day): ConsequenceInEffect[] =>
  consequences
    .flatMap(({ kind, effect }) => (effect && effect.from <= day && day <= effect.until ? [{ kind, ...effect }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1))

/** Latest breach first. */
export const integrityEntries = (ledger: Ledger, day: Day): IntegrityEntry[] =>
  standing(ledger, day)
    .map(({ breachId, kind, occurredOn, confirmedOn, lapsesOn }) => {
      const consequence = ledger.consequences.filter((line) => line.breachId === breachId && hasBegun(line, day)).at(-1)
      return {
        breachId,
        kind,
        occurredOn,
        confirmedOn,
        lapsesOn,
        ...(consequence ? { consequence: consequence.kind } : {}),
      }
    })
    .sort((a, b) => (position(a) < position(b) ? 1 : -1))

const hasBegun = ({ effect }: ConsequenceLine, day: Day): boolean => effect !== undefined && effect.from <= day

/** A page of them, cut from the ledger: by day, then id. */
export const integrityEntryPage = (
  ledger: Ledger,
  day: Day,
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): {
  readonly rows: readonly { readonly node: IntegrityEntry; readonly position: string }[]
  readonly hasNextPage: boolean
} => {
  const rest = integrityEntries(ledger, day)
    .map((node) => ({ node, position: position(node) }))
    .filter((row) => after === undefined || row.position < after)
  return { rows: rest.slice(0, first), hasNextPage: rest.length > first }
}

const position = ({ occurredOn, breachId }: IntegrityEntry): string => `${occurredOn}#${breachId}`
