import type { CallbackTask } from '../callbacks/callback'
import type { Complaint } from '../complaints/complaint'
import type { Order } from '../orders/order'
import type { Job } from '../procedures/jobs/job'
import { isDay } from '../shared/days'
import { contributionOfComplaint } from './complaint-counts'
import { contributionOfCallback, contributionOfOrder, contributionOfStepWork } from './contribution'
import { type Contribution, NOTHING } from './contribution-shape'
import { type CountedAnew, coveredOf, type Rebuild } from './rebuild/rebuild'
import { type Changes, changesBetween, type EvidenceRows, mergeTally, type Tally } from './tally'

export type SourceKind = keyof typeof contributions

/** What each kind of document counts for. */
const contributions = {
  ORDER: (doc: unknown) => contributionOfOrder(doc as Order),
  CALLBACK: (doc: unknown) => contributionOfCallback(doc as CallbackTask),
  COMPLAINT: (doc: unknown) => contributionOfComplaint(doc as Complaint),
  JOB: (doc: unknown) => contributionOfStepWork(doc as Job),
} as const

const isKind = (kind: unknown): kind is SourceKind => typeof kind === 'string' && Object.hasOwn(contributions, kind)

/** A document's state at a version, and what it counts for. */
export interface Source {
  readonly kind: SourceKind
  readonly id: string
  readonly version: number
  readonly contribution: Contribution
}

/** What a document counts for in the table now. */
export interface Applied {
  /** The document's version; -1 before its first. */
  readonly version: number
  readonly contribution: Contribution
  /** Counts the writes to this record: two projectors cannot both replace the same one. */
  readonly revision: number
  /** What a rebuild has counted anew of it. */
  readonly anew?: CountedAnew
}

export const UNSEEN: Applied = { version: -1, contribution: NOTHING, revision: 0 }

/** A document that cannot be counted, and why. */
export interface Unreadable {
  readonly id: string
  readonly problem: string
}

/** The source in a stream's image; anything that would put nonsense into a counter or a key is refused whole. */
export const readSource = (image: Readonly<Record<string, unknown>>): Source | Unreadable => {
  const { pk, kind, doc } = image
  const { id, version } = (doc ?? {}) as { id?: unknown; version?: unknown }
  if (typeof id !== 'string' || id === '') return { id: String(pk), problem: 'no id' }
  if (!Number.isSafeInteger(version)) return { id, problem: 'no version' }
  if (!isKind(kind)) return { id, problem: `unknown kind ${String(kind)}` }
  try {
    const contribution = contributions[kind](doc)
    const problem = unsound(contribution)
    return problem ? { id, problem } : { kind, id, version: Number(version), contribution }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

const ID = '[\\w.~-]+'
/** A work item, a part's number and a fault's code may hold any character; in a key none of ours (`encodeURIComponent`). */
const ENCODED = "[\\w.~%!*'()-]*"
const scopeForms = [
  'R#\\d{2,6}',
  `[MPS]#${ID}`,
  `(?:M[PS]|A)#${ID}#${ID}`,
  `F#\\d{2}#${ID}#[A-Z]+#${ENCODED}#\\d{4}`,
  `W(?:M|P#${ID})#${ID}#${ID}#${ENCODED}#\\d{4}-\\d{2}`,
]
const SCOPE = new RegExp(`^(?:${scopeForms.join('|')})$`)
const NAME = /^[\w.~-]{1,100}$/
const MAX_FAULT_CODE = 100

const unsound = (contribution: Contribution): string | undefined => {
  const {
    faults,
    evidence,
    steps = [],
    asked = [],
    called = [],
    repairs = [],
    fittings = [],
    lives = [],
  } = contribution
  const groups = [...contribution.groups, ...repairs]
  const scopes = [...groups, ...faults, ...asked].flatMap((group) => group.scopes)
  const days = [...groups.flatMap((group) => Object.keys(group.days)), ...evidence.map(({ day }) => day)]
  const amounts = groups.flatMap(({ days: counts, now }) =>
    [...Object.values(counts), now].flatMap((c) => Object.values(c)),
  )
  amounts.push(...[...asked, ...called].flatMap(({ counts }) => Object.values(counts)))
  const names = [
    ...faults.map(({ categoryId }) => categoryId),
    ...evidence.map((e) => e.orderId),
    ...steps.map(({ code }) => code),
    ...asked.map(({ questionnaireId }) => questionnaireId),
    ...called.map(({ partition }) => partition.slice(partition.indexOf('#') + 1)),
    ...[...fittings, ...lives].map(({ modelId }) => modelId),
  ]
  const codes = faults.map(({ faultCode }) => faultCode)
  const bad = scopes.find((scope) => !SCOPE.test(scope) || /(^|#)undefined(#|$)/.test(scope))
  if (bad !== undefined) return `scope ${bad}`
  if (!days.every(isDay)) return 'a day that is none'
  if (!amounts.every(Number.isSafeInteger)) return 'a count that is no integer'
  if (!codes.every((code) => typeof code === 'string' && code.length <= MAX_FAULT_CODE))
    return 'a fault code that is none'
  return names.every((name) => typeof name === 'string' && NAME.test(name)) ? undefined : 'a name that is none'
}

/** One transaction's part for one document: it counts for `to` instead of `from`. */
export interface Step {
  readonly source: Pick<Source, 'kind' | 'id'>
  readonly from: Applied
  readonly to: Applied
  readonly changes: Changes
  /** What changes in the counts that a rebuild makes anew. */
  readonly anew: Tally
}

/** DynamoDB writes at most a hundred items in one transaction. */
export const MAX_ITEMS = 100

const NO_COUNTS: Tally = new Map()
const NO_CHANGES: Changes = { tally: NO_COUNTS, added: new Map(), removed: new Set() }

/** Counts made anew stand in the items of the counts, so what both change is one item. */
const sizeOf = ({ tally, anew, added, removed }: Pick<Bundle, 'tally' | 'anew' | 'added' | 'removed'>): number =>
  tally.size + [...anew.keys()].filter((key) => !tally.has(key)).length + added.size + removed.size

const fits = ({ anew, changes }: Step): boolean =>
  sizeOf({ ...changes, anew, removed: new Set(changes.removed) }) < MAX_ITEMS

/** How to bring a document's part up to a source: nothing if that version or a later one is counted. */
export const stepsTo = (source: Source, from: Applied, rebuild?: Rebuild): Step[] =>
  source.version <= from.version ? [] : stepsBetween(source, from, rebuild)

const stepsBetween = ({ kind, id, version, contribution }: Source, from: Applied, rebuild?: Rebuild): Step[] => {
  const begun = rebuild && from.anew?.run === rebuild.id ? from.anew : undefined
  // What is new counts in both from the beginning; what is counted anew in part is left to the rebuild.
  const anew = rebuild && from.revision === 0 ? { run: rebuild.id } : begun
  const inBoth = rebuild !== undefined && anew !== undefined && !anew.part
  const step = (before: Applied, to: Contribution): Step => {
    const changes = changesBetween(id, before.contribution, to)
    return {
      source: { kind, id },
      from: before,
      to: {
        version: to === contribution ? version : from.version,
        contribution: to,
        revision: before.revision + 1,
        ...(anew ? { anew } : {}),
      },
      changes,
      anew: inBoth ? coveredOf(rebuild, changes.tally) : NO_COUNTS,
    }
  }
  // An order that moved, or missed many deadlines, touches more items than a transaction holds. It takes its groups back
  // and brings the new ones, as many at a time as fit, at its old version: after a crash in between, the redelivered event
  // finishes the way.
  const way = [...partsOf(from.contribution).reverse(), ...partsOf(contribution)]
  return along(`${kind} ${id}`, from, way, contribution, step)
}

/** Steps by the way given, as few as fit. */
const along = (
  name: string,
  from: Applied,
  way: readonly Contribution[],
  end: Contribution,
  step: (before: Applied, to: Contribution) => Step,
): Step[] => {
  const steps: Step[] = []
  for (let current = from, next = 0; ; ) {
    const whole = step(current, end)
    if (fits(whole)) return [...steps, whole]
    const ahead = way.slice(next).map((part) => step(current, part))
    const farthest = ahead.findLastIndex(fits)
    const taken = ahead[farthest]
    if (!taken) throw new Error(`${name} has a group that no transaction holds`)
    steps.push(taken)
    current = taken.to
    next += farthest + 1
  }
}

/**
 * How a rebuild counts a document anew: first so that it counts for what it should, were it by another version of the rules,
 * then the whole of it beside. Nothing if that was done; what is counted may be newer than the source, and then holds.
 */
export const stepsAnew = (source: Source, from: Applied, rebuild: Rebuild): Step[] => {
  const { kind, id, version } = source
  const behind = version > from.version || (version === from.version && differ(source, from))
  const first = behind ? stepsBetween(source, from, rebuild) : []
  const current = first.at(-1)?.to ?? from
  const begun = current.anew?.run === rebuild.id ? current.anew : undefined
  if (begun && !begun.part) return first
  const { contribution } = current
  const step = (before: Applied, to: Contribution): Step => {
    const was = before.anew?.run === rebuild.id ? (before.anew.part ?? NOTHING) : NOTHING
    const anew = { run: rebuild.id, ...(to === contribution ? {} : { part: to }) }
    return {
      source: { kind, id },
      from: before,
      to: { ...before, anew, revision: before.revision + 1 },
      changes: NO_CHANGES,
      anew: coveredOf(rebuild, changesBetween(id, was, to).tally),
    }
  }
  const way = [...partsOf(begun?.part ?? NOTHING).reverse(), ...partsOf(contribution)]
  return [...first, ...along(`${kind} ${id}`, current, way, contribution, step)]
}

const differ = ({ id, contribution }: Source, from: Applied): boolean => {
  const { tally, added, removed } = changesBetween(id, from.contribution, contribution)
  return tally.size + added.size + removed.size > 0
}

/** A contribution built up group by group: from nothing to all groups but the last. */
const partsOf = ({ groups, faults, steps }: Contribution): Contribution[] =>
  // A job has no groups: one that begins anew by another edition takes its steps back first.
  (steps ? [undefined] : groups).map((_, count) =>
    count === 0 ? NOTHING : { groups: groups.slice(0, count), faults, evidence: [] },
  )

export interface Bundle {
  readonly steps: readonly Step[]
  readonly tally: Tally
  readonly anew: Tally
  readonly added: EvidenceRows
  readonly removed: Set<string>
}

/**
 * Steps in as few transactions as fit, in order. Counts of one item are summed first: a batch of a hundred orders of one
 * region writes each of the region's items once.
 */
export const bundle = (steps: readonly Step[]): Bundle[] => {
  const bundles: Bundle[] = []
  let current: Bundle | undefined
  for (const step of steps) {
    const joined = current && join(current, step)
    if (joined) bundles[bundles.length - 1] = joined
    else bundles.push(bundleOf(step))
    current = bundles.at(-1)
  }
  return bundles
}

const bundleOf = (step: Step): Bundle => ({
  steps: [step],
  tally: step.changes.tally,
  anew: step.anew,
  added: step.changes.added,
  removed: new Set(step.changes.removed),
})

/** Both in one transaction, if it has room and each document stands in it once. */
const join = (before: Bundle, step: Step): Bundle | undefined => {
  if (before.steps.some(({ source }) => source.id === step.source.id && source.kind === step.source.kind))
    return undefined
  const tally = new Map(before.tally)
  mergeTally(tally, step.changes.tally)
  const anew = new Map(before.anew)
  mergeTally(anew, step.anew)
  const added = new Map([...before.added, ...step.changes.added])
  const removed = new Set([...before.removed, ...step.changes.removed])
  const steps = [...before.steps, step]
  const both = { steps, tally, anew, added, removed }
  return steps.length + sizeOf(both) <= MAX_ITEMS ? both : undefined
}
