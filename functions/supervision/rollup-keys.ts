import type { PriceSubject } from '../fees/prices/price-subject'
import type { FeePayer } from '../orders/fee-payer'
import { type Day, type Month, monthOf, startOfDay } from '../shared/days'
import { type RegionCode, regionPrefix } from '../shared/regions'

/** Whom a roll-up is about, as the first part of its key. */
export type Scope =
  | `R#${string}`
  | `M#${string}`
  | `P#${string}`
  | `S#${string}`
  | PairScope
  | MakerAtPointScope
  | AgreementScope
  | PriceScope
  | RepairScope
/** One maker's orders at one provider: neither sees the other's business with third parties. */
export type PairScope = `MP#${string}#${string}`
/** One maker's orders at one service point; only completed work by category is kept so fine (N17). */
export type MakerAtPointScope = `MS#${string}#${string}`

/** Fees of orders completed under one agreement, by whose they are (F5): what its settlement is read from. */
export type AgreementScope = `A#${string}#${FeePayer}`

/** Prices charged in a year for one thing in one province (F1). The scope tells its time, so all stands in the bucket `ALL`. */
export type PriceScope = `F#${string}#${string}#${string}#${string}#${string}`

/** A coded fault of a category. */
export interface Fault {
  readonly categoryId: string
  readonly faultCode: string
}
/** Repairs of one fault completed in a month (F4): all of a maker's, or those of one of its providers. The bucket is `ALL`. */
export type RepairScope = `WM#${string}#${string}#${Month}` | `WP#${string}#${string}#${string}#${Month}`

export const scopeOf = {
  makersRepairs: (manufacturerId: string, fault: Fault, month: Month): RepairScope =>
    `WM#${manufacturerId}#${faultSort(fault.categoryId, fault.faultCode)}#${month}`,
  repairs: (manufacturerId: string, providerId: string, fault: Fault, month: Month): RepairScope =>
    `WP#${manufacturerId}#${providerId}#${faultSort(fault.categoryId, fault.faultCode)}#${month}`,
  region: (code: RegionCode): Scope => `R#${regionPrefix(code)}`,
  maker: (manufacturerId: string): Scope => `M#${manufacturerId}`,
  provider: (providerId: string): Scope => `P#${providerId}`,
  point: (pointId: string): Scope => `S#${pointId}`,
  makerAtPoint: (manufacturerId: string, pointId: string): MakerAtPointScope => `MS#${manufacturerId}#${pointId}`,
  agreement: (agreementId: string, payer: FeePayer): AgreementScope => `A#${agreementId}#${payer}`,
  prices: ({ province, categoryId, kind, item }: PriceSubject, year: string): PriceScope =>
    `F#${province}#${categoryId}#${kind}#${encodeURIComponent(item)}#${year}`,
  pair: (manufacturerId: string, providerId: string): PairScope => `MP#${manufacturerId}#${providerId}`,
}

/** A day, a month, or everything at present. */
export type Bucket = `D#${Day}` | `M#${Month}` | 'ALL'

export const dayBucket = (day: Day): Bucket => `D#${day}`
export const monthBucket = (month: Month): Bucket => `M#${month}`
export const NOW: Bucket = 'ALL'

export const monthOfDay = (day: Day): Month => monthOf(startOfDay(day))

/**
 * Writers of one roll-up, so that no province or maker is one hot key: a key takes 1 000 writes a second. A function of
 * the kind of scope only: readers need to know nothing else to find all the parts.
 */
const shardsOf = (scope: Scope): number => {
  const [kind, id = ''] = scope.split('#')
  if (kind === 'M' || (kind === 'R' && id.length === 2)) return 8
  return kind === 'R' && id.length === 4 ? 2 : 1
}

/**
 * The part of a scope that a writer adds to: FNV-1a of what names the writer. A transaction writes one part of each scope,
 * not all: transactions that write the same item refuse each other. What is taken back may go to another part than it
 * came from; only the sum over the parts means anything.
 */
const shardOf = (scope: Scope, writer: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < writer.length; i += 1) hash = Math.imul(hash ^ writer.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % shardsOf(scope)
}

/** Kept in one part: what is counted for one pair and month, or one edition's steps, is no hot key. */
export const isWhole = (partition: string): boolean =>
  /^(FAULT|DETAIL|STEPS|FITTED|PARTUSE|LIFE|ASKED|CALLED|AGENT)#/.test(partition)

export const partitionFor = (scope: Scope, writer: string): string => `${scope}#${shardOf(scope, writer)}`

export const partitionsOf = (scope: Scope): string[] =>
  Array.from({ length: shardsOf(scope) }, (_, shard) => `${scope}#${shard}`)

export const faultPartition = (scope: Scope, month: Month): FaultPartition => `FAULT#${scope}#${month}`
export type FaultPartition = `FAULT#${Scope}#${Month}`
/** A technician's code may hold any character; in a key none of ours. */
export const faultSort = (categoryId: string, faultCode: string): string =>
  `${categoryId}#${encodeURIComponent(faultCode)}`
export const faultOfSort = (sort: string): { categoryId: string; faultCode: string } => {
  const [categoryId = '', faultCode = ''] = sort.split('#')
  return { categoryId, faultCode: decodeURIComponent(faultCode) }
}

/** By what the counts of a maker's provider are broken down. */
export const breakdowns = ['POINT', 'REGION', 'FAULT'] as const
export type Breakdown = (typeof breakdowns)[number]
export type DetailPartition = `DETAIL#${PairScope}`
export const detailPartition = (pair: PairScope): DetailPartition => `DETAIL#${pair}`
export const detailSort = (month: Month, by: Breakdown, key: string): string => `${month}#${by}#${key}`
export const detailOfSort = (sort: string): { month: Month; by: string; key: string } => {
  const [month = '', by = '', ...key] = sort.split('#')
  return { month, by, key: key.join('#') }
}

/** What a figure's orders are listed under. */
export const evidenceFigures = [
  'notFirstTimeFixed',
  'late',
  'dissatisfied',
  /** The work was disputed, or a complaint about it counts. */
  'complained',
  'lapsed',
  'visitMissed',
  'feeDeviating',
  'partDoubted',
] as const
export type EvidenceFigure = (typeof evidenceFigures)[number]

/** Of one fault: every repair with what it came to, and those after which the fault was back (F4). */
export const sampleKinds = ['repaired', 'returned'] as const
export type SampleKind = (typeof sampleKinds)[number]
export const samplePartition = (pair: PairScope, kind: SampleKind, { categoryId, faultCode }: Fault): string =>
  `SAMPLE#${pair}#${kind}#${faultSort(categoryId, faultCode)}`

export const evidencePartition = (pair: PairScope, figure: EvidenceFigure): string => `EVIDENCE#${pair}#${figure}`

/** Jobs by one edition of a step book, by the step's code. */
export const stepPartition = (bookId: string): string => `STEPS#${bookId}`

/** Repairs of a model by fault and part (N12): `<fault>#<part>`; of all faults without a fault, with any parts without a part. */
export const fittedPartition = (modelId: string): string => `FITTED#${modelId}`
export const fittedSort = (faultCode: string, part: string): string => `${encodeURIComponent(faultCode)}#${part}`

/** A part, by its number in key form, at a point. */
export interface PartAt {
  readonly categoryId: string
  readonly part: string
  readonly pointId: string
}

/** Pieces fitted for a maker by a provider, by month (K8), and the orders that show something about them. */
export const partUsePartition = (pair: PairScope): string => `PARTUSE#${pair}`
export const partUseSort = (month: Month, { categoryId, part, pointId }: PartAt): string =>
  [month, categoryId, part, pointId].join('#')
export const partUseOfSort = (sort: string): PartAt => {
  const [, categoryId = '', part = '', pointId = ''] = sort.split('#')
  return { categoryId, part, pointId }
}
export const partRowPartition = (pair: PairScope, { part, pointId }: Omit<PartAt, 'categoryId'>): string =>
  `PARTROW#${pair}#${part}#${pointId}`

/** How early units of a maker's category fail, by the month they were sold or repaired in, and their model (Q9). */
export const lifePartition = (manufacturerId: string, categoryId: string): string =>
  `LIFE#${manufacturerId}#${categoryId}`
export const lifeSort = (month: Month, modelId: string): string => `${month}#${modelId}`

/** Answers by question, by the month they were given in and the edition that asked (Q6). */
export const askedPartition = (scope: Scope): string => `ASKED#${scope}`
export const askedSort = (month: Month, questionnaireId: string): string => `${month}#${questionnaireId}`
/** Stands for the questions that are asked where a maker has none of its own. */
export const BUILT_IN = 'built-in'

/** What became of the callbacks of a series of draws, by the month of the frame and the stratum; or of what an agent asked. */
export type CalledPartition = `CALLED#${string}` | `AGENT#${string}`
export const calledPartition = (series: string): CalledPartition => `CALLED#${series}`
export const agentPartition = (manufacturerId: string): CalledPartition => `AGENT#${manufacturerId}`
/** A token's subject may hold any character; in a key none of ours. */
export const calledSort = (month: Month, key: string): string => `${month}#${encodeURIComponent(key)}`
export const keyOfCalled = (sort: string): string => decodeURIComponent(sort.slice(sort.indexOf('#') + 1))
