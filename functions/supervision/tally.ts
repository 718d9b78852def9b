import { canonicalJson } from '../shared/canonical'
import type { Day } from '../shared/days'
import {
  type Contribution,
  type CountGroup,
  type Detail,
  type Evidence,
  NOTHING,
  type PartUses,
  type Sample,
} from './contribution-shape'
import { type Counter, type Counts, sumCounts } from './counters'
import { fittedSorts } from './fittings'
import { countsOfParts, isTelling } from './part-uses'
import {
  askedPartition,
  askedSort,
  type Breakdown,
  type Bucket,
  calledSort,
  dayBucket,
  detailPartition,
  detailSort,
  evidencePartition,
  faultPartition,
  faultSort,
  fittedPartition,
  lifePartition,
  lifeSort,
  monthBucket,
  monthOfDay,
  NOW,
  partRowPartition,
  partUsePartition,
  partUseSort,
  type Scope,
  samplePartition,
  stepPartition,
} from './rollup-keys'

/**
 * Counts by item: `<scope>\n<bucket>`, `FAULT#…\n<category>#<fault>`, or `DETAIL#…\n<month>#<breakdown>#<key>`. What one contribution, or the sum of many, adds
 * to the table; which of a scope's parts it is added to is the writer's choice.
 */
export type Tally = Map<string, Counts>

const itemKey = (pk: string, sk: string): string => `${pk}\n${sk}`
export const keyOfItem = (key: string): { pk: string; sk: string } => {
  const [pk = '', sk = ''] = key.split('\n')
  return { pk, sk }
}

/** Adds `counts` to an item, `sign` times. */
const add = (tally: Tally, key: string, counts: Counts, sign: 1 | -1): void => {
  const signed = Object.entries(counts).map(([counter, n]) => [counter, sign * (n ?? 0)])
  const sum = Object.entries(sumCounts([tally.get(key) ?? {}, Object.fromEntries(signed)])).filter(([, n]) => n !== 0)
  if (sum.length > 0) tally.set(key, Object.fromEntries(sum))
  else tally.delete(key)
}

const addContribution = (
  tally: Tally,
  {
    groups,
    faults,
    steps = [],
    asked = [],
    called = [],
    repairs = [],
    fittings = [],
    partUses = [],
    lives = [],
  }: Contribution,
  sign: 1 | -1,
): void => {
  for (const fitting of fittings)
    for (const sort of fittedSorts(fitting))
      add(tally, itemKey(fittedPartition(fitting.modelId), sort), { repaired: 1 }, sign)
  for (const { manufacturerId, categoryId, month, modelId, counts } of lives)
    add(tally, itemKey(lifePartition(manufacturerId, categoryId), lifeSort(month, modelId)), counts, sign)
  for (const { pair, day, tally: pieces, ...at } of partUses)
    add(tally, itemKey(partUsePartition(pair), partUseSort(monthOfDay(day), at)), countsOfParts(pieces), sign)
  for (const { scopes, month, questionnaireId, counts } of asked)
    for (const scope of scopes)
      add(tally, itemKey(askedPartition(scope), askedSort(month, questionnaireId)), counts, sign)
  for (const { partition, month, key, counts } of called)
    add(tally, itemKey(partition, calledSort(month, key)), counts, sign)
  for (const { bookId, code, counts } of steps) add(tally, itemKey(stepPartition(bookId), code), counts, sign)
  for (const group of [...groups, ...repairs]) addGroup(tally, group, sign)
  for (const { scopes, month, categoryId, faultCode } of faults)
    for (const scope of scopes)
      add(tally, itemKey(faultPartition(scope, month), faultSort(categoryId, faultCode)), { completed: 1 }, sign)
}

const addGroup = (tally: Tally, { scopes, detail, days, now }: CountGroup, sign: 1 | -1): void => {
  const put = (scope: Scope, bucket: Bucket, counts: Counts) => add(tally, itemKey(scope, bucket), counts, sign)
  for (const scope of scopes) {
    for (const [day, counts] of Object.entries(days)) {
      put(scope, dayBucket(day), counts)
      put(scope, monthBucket(monthOfDay(day)), counts)
    }
    put(scope, NOW, now)
  }
  if (detail) for (const [day, counts] of Object.entries(days)) addDetail(tally, detail, day, counts, sign)
}

/** What a maker's re-evaluation breaks down (N6), and what tells where to look (Q2); anything else would only cost writes. */
const DETAILED: ReadonlySet<string> = new Set<Counter>([
  'accepted',
  'answered',
  'complaintsCharged',
  'completed',
  'disputed',
  'feesDeviating',
  'feesPriced',
  'lapsed',
  'late',
  'multiVisit',
  'onTime',
  'partsChecked',
  'partsDoubted',
  'refix',
  'satisfied',
  'visitKept',
  'visitMissed',
])

const addDetail = (tally: Tally, { pair, keys }: Detail, day: Day, counts: Counts, sign: 1 | -1): void => {
  const kept = Object.entries(counts).filter(([counter]) => DETAILED.has(counter))
  if (kept.length === 0) return
  for (const [by, key] of Object.entries(keys) as [Breakdown, string][]) {
    const sort = detailSort(monthOfDay(day), by, key)
    add(tally, itemKey(detailPartition(pair), sort), Object.fromEntries(kept), sign)
  }
}

export const mergeTally = (into: Tally, other: Tally): void => {
  for (const [key, counts] of other) add(into, key, counts, 1)
}

/** Rows by item key. */
export type EvidenceRows = Map<string, EvidenceRow>
export type EvidenceRow = Evidence | Sample | PartUses

const rowsOf = ({ evidence, samples = [], partUses = [] }: Contribution, documentId: string): EvidenceRows =>
  new Map<string, EvidenceRow>([
    ...partUses
      .filter(isTelling)
      .map((row): [string, PartUses] => [itemKey(partRowPartition(row.pair, row), `${row.day}#${row.orderId}`), row]),
    ...samples.map((row): [string, Sample] => {
      const partition = samplePartition(row.pair, row.kind, row.fault)
      return [itemKey(partition, `${row.day}#${row.orderId}`), row]
    }),
    ...evidence.map((row): [string, Evidence] => {
      // Several documents may tell of one order: each has its own row, so that taking one back leaves the other.
      const sort = documentId === row.orderId ? [row.day, row.orderId] : [row.day, row.orderId, documentId]
      return [itemKey(evidencePartition(row.pair, row.figure), sort.join('#')), row]
    }),
  ])

/** A row that was there and says something else now is written again. */
const sameRow = (a: EvidenceRow | undefined, b: EvidenceRow): boolean =>
  a !== undefined && canonicalJson(a) === canonicalJson(b)

export interface Changes {
  readonly tally: Tally
  readonly added: EvidenceRows
  readonly removed: ReadonlySet<string>
}

/** What must change in the table when a document counts for `to` instead of `from`. Counts that stay do not appear. */
export const changesBetween = (documentId: string, from: Contribution, to: Contribution): Changes => {
  const tally: Tally = new Map()
  addContribution(tally, to, 1)
  addContribution(tally, from, -1)
  const [before, after] = [rowsOf(from, documentId), rowsOf(to, documentId)]
  return {
    tally,
    added: new Map([...after].filter(([key, row]) => !sameRow(before.get(key), row))),
    removed: new Set([...before.keys()].filter((key) => !after.has(key))),
  }
}

/** A full recount: the sum over all documents, and the rows that must stand. */
export const recount = (
  documents: readonly { readonly id: string; readonly contribution: Contribution }[],
): { tally: Tally; evidence: EvidenceRows } => {
  const tally: Tally = new Map()
  const evidence: EvidenceRows = new Map()
  for (const { id, contribution } of documents) {
    const { tally: own, added } = changesBetween(id, NOTHING, contribution)
    mergeTally(tally, own)
    for (const [key, row] of added) evidence.set(key, row)
  }
  return { tally, evidence }
}
