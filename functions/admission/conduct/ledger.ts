import { checkRange } from '../../shared/checks'
import { addDays, type Day, dayOf } from '../../shared/days'
import type { AuditFinding } from './audit-finding'
import type { Breach } from './breach'
import type { Consequence } from './consequence'
import type { BreachKind, ConsequenceKind } from './kinds'

/** A confirmed breach as it counts. */
export interface Points {
  readonly breachId: string
  readonly manufacturerId: string
  readonly kind: BreachKind
  readonly points: number
  readonly occurredOn: Day
  readonly confirmedOn: Day
  readonly lapsesOn: Day
  readonly finalFrom: Day
}

export interface ConsequenceLine {
  readonly consequenceId: string
  readonly manufacturerId: string
  readonly kind: ConsequenceKind
  /** The breach whose points reached the threshold. */
  readonly breachId: string
  readonly proposedOn: Day
  /** Both included; absent while undecided, and when waived. */
  readonly effect?: { readonly from: Day; readonly until: Day }
}

/** What a third party found, as it counts in the score (N14). */
export interface AuditLine {
  readonly findingId: string
  readonly manufacturerId: string
  readonly observedOn: Day
  /** 0 to 100. */
  readonly score: number
}

/**
 * All that counts of a provider's conduct, in one document: written in the transaction of whatever changes it, read in one
 * get by re-evaluation and by the integrity record.
 */
export interface Ledger {
  readonly providerId: string
  readonly version: number
  readonly points: readonly Points[]
  readonly consequences: readonly ConsequenceLine[]
  readonly audits: readonly AuditLine[]
}

/** Evaluations look back a year: what ceased to count before that leaves the ledger. Its own document keeps it for ever. */
const KEEP_DAYS = 400
/** A line takes up to 240, 290 and 150 bytes: these bound the document to 370 KB. No maker can use up what others need. */
const IN_ALL = { points: 900, consequences: 250, audits: 500 } as const
const PER_MAKER = { min: 0, max: 200 } as const

export const emptyLedger = (providerId: string): Ledger => ({
  providerId,
  version: 0,
  points: [],
  consequences: [],
  audits: [],
})

/** The ledger with a breach as it stands: there when confirmed, not there otherwise. Twice is the same as once. */
export const withBreach = (ledger: Ledger, { id, standing, manufacturerId, rule, occurredOn }: Breach, today: Day) => {
  const others = ledger.points.filter(({ breachId }) => breachId !== id)
  if (standing.state !== 'CONFIRMED') return kept({ ...ledger, points: others }, today)
  const { decision, lapsesOn, finalFrom } = standing
  const confirmedOn = dayOf(decision.at)
  const { kind, points } = rule
  const line = { breachId: id, manufacturerId, kind, points, occurredOn, confirmedOn, lapsesOn, finalFrom }
  return kept({ ...ledger, points: [...others, line] }, today)
}

export const withConsequence = (ledger: Ledger, consequence: Consequence, today: Day): Ledger => {
  const { id, manufacturerId, rule, breachId, proposedOn, standing } = consequence
  const others = ledger.consequences.filter(({ consequenceId }) => consequenceId !== id)
  const effect = standing.state === 'IN_EFFECT' ? { effect: { from: standing.from, until: standing.until } } : {}
  const line = { consequenceId: id, manufacturerId, kind: rule.kind, breachId, proposedOn, ...effect }
  return kept({ ...ledger, consequences: [...others, line] }, today)
}

type Scored = Pick<AuditFinding, 'id' | 'manufacturerId' | 'observedOn'> & {
  readonly current: { readonly score: number }
}

export const withAudit = (ledger: Ledger, { id, manufacturerId, observedOn, current }: Scored, today: Day): Ledger => {
  const others = ledger.audits.filter(({ findingId }) => findingId !== id)
  const line = { findingId: id, manufacturerId, observedOn, score: current.score }
  return kept({ ...ledger, audits: [...others, line] }, today)
}

const kept = (ledger: Ledger, today: Day): Ledger => {
  const since = addDays(today, -KEEP_DAYS)
  const points = ledger.points.filter(({ lapsesOn }) => lapsesOn > since)
  // A proposal stays though an appeal takes its breach out: when that is upheld, it is not proposed again.
  const consequences = ledger.consequences.filter(({ effect, proposedOn }) => (effect?.until ?? proposedOn) > since)
  const audits = ledger.audits.filter(({ observedOn }) => observedOn > since)
  checkSize(points, IN_ALL.points)
  checkSize(consequences, IN_ALL.consequences)
  checkSize(audits, IN_ALL.audits)
  return { ...ledger, points, consequences, audits }
}

/** The line that came last is the one there may be no room for. */
const checkSize = (lines: readonly { readonly manufacturerId: string }[], max: number): void => {
  checkRange(lines.length, { min: 0, max }, ['input', 'id'])
  const last = lines.at(-1)?.manufacturerId
  checkRange(lines.filter(({ manufacturerId }) => manufacturerId === last).length, PER_MAKER, ['input', 'id'])
}
