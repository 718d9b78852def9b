import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Evolve, Journaled } from '../../shared/journal'
import { stamp } from '../../shared/journal'
import { phrases } from '../../shared/messages/phrases'
import type { Fen } from '../../shared/money'

/** How pieces are told apart in stock: not at all, by the lot they came in, or one by one (K8). */
export const trackings = ['NONE', 'LOT', 'SERIAL'] as const
export type Tracking = (typeof trackings)[number]

/** By which the first ratio is adjusted (K1): 结构件, 一般件, 易损件, 易耗件. */
export const wearClasses = ['STRUCTURAL', 'ORDINARY', 'WEARING', 'CONSUMABLE'] as const
export type WearClass = (typeof wearClasses)[number]

/** Where a part stands in the units of a model. */
export interface Fit {
  readonly modelId: string
  /** E.g. the reference in the exploded view. */
  readonly position?: string
  /** Pieces in one unit. */
  readonly quantity: number
}

/** From its first day on the other is fitted. */
export interface Supersession {
  readonly partId: string
  readonly from: Day
}

/** What a maker says of a part. */
export interface PartData {
  readonly nameZh: string
  readonly nameEn?: string
  /** K6: a part is of its models. */
  readonly fits: readonly Fit[]
  /** Of those models, so that who may see it is known without them. */
  readonly categoryIds: readonly string[]
  readonly wearClass: WearClass
  readonly leadTimeDays: number
  /** What a piece costs the maker. */
  readonly cost: Fen
  /** The most that a customer is charged for a piece (F1). */
  readonly priceCeiling: Fen
  readonly shelfLifeDays?: number
  readonly supersededBy?: Supersession
  /** Ids of parts of which each may be fitted instead. Two that name each other are interchangeable. */
  readonly substitutes: readonly string[]
}

/** A part in a maker's catalogue. Id: `<manufacturerId>.<its number, in key form>`. */
export interface Part extends Journaled, PartData {
  readonly manufacturerId: string
  /** As the maker writes it. */
  readonly partNumber: string
  /** For ever: what is in stock is accounted for by it. */
  readonly tracking: Tracking
}

/**
 * What an import is about to make of a part. It stands beside the part, and counts from the moment the import is published: so
 * all of a file counts at once, however many parts it has (exchange/import-catalogue.use-case.ts).
 */
export interface Staged {
  readonly importId: string
  readonly event: PartEvent
}

/** As it is kept. A part that is new with an import has version 0 until it is published. */
export interface KeptPart extends Part {
  readonly staged?: Staged
}

export type PartEvent =
  | ({ readonly type: 'ADDED' } & Omit<Part, keyof Journaled>)
  /** `null` takes a value away. */
  | { readonly type: 'CHANGED'; readonly changes: { readonly [K in keyof PartData]?: PartData[K] | null } }

/** One to forty printable characters of ASCII; blanks only inside. */
const NUMBER = /^[!-~](?:[ -~]{0,38}[!-~])?$/

export const checkPartNumber = (partNumber: string, field: readonly string[]): string => {
  const actual = partNumber.trim()
  ensure(actual !== '', 'REQUIRED', field)
  ensure(NUMBER.test(actual), 'INVALID_VALUE', field, { actual, expected: phrases.partNumber })
  return actual
}

/**
 * A number as it stands in ids and keys: in capitals, since nobody tells `p-2` from `P-2` on a label, and without what ids
 * do not hold. Text that is no part number gives a key that no part has.
 *
 * @example numberKey('pcb 1/2') === 'PCB~201~2F2'
 */
export const numberKey = (partNumber: string): string =>
  partNumber
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9_-]/g, (other) => `~${other.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

export const partId = (manufacturerId: string, partNumber: string): string =>
  ownedId(manufacturerId, numberKey(partNumber))

export const modelIdsOf = ({ fits }: Pick<Part, 'fits'>): string[] => fits.map(({ modelId }) => modelId)

export const evolvePart: Evolve<Part, PartEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'ADDED') {
    const { type: _type, ...added } = event
    return { ...added, ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its adding`)
  const changed = Object.entries({ ...before, ...event.changes }).filter(([, value]) => value !== null)
  return { ...(Object.fromEntries(changed) as unknown as Part), ...stamp(entry) }
}
