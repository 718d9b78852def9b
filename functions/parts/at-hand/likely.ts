import { isOpen, type PartRequest } from '../requests/request'

/** What tells that a part is likely to be needed: the order asked for it before, or repairs of the fault, or of the model, did. */
export type LikelyBy = 'ASKED' | 'FAULT' | 'MODEL'

/** A part that an order is likely to need. */
export interface LikelyPart {
  /** As the maker writes it. */
  readonly partNumber: string
  readonly quantity: number
  readonly by: LikelyBy
  /** Of the repairs counted, the share that fitted it; 1 for what was asked for. */
  readonly share: number
}

/** A repair whose parts are asked about. */
export interface Wanting {
  readonly orderId: string
  readonly manufacturerId: string
  readonly modelId: string
  /** What the report says of the fault, the surest first. */
  readonly faultCodes: readonly string[]
  /** Somebody was at work on it before. */
  readonly begun: boolean
}

/** The parts an order is likely to need, and which of them lie ready where: part numbers by place (`placeName`). */
export interface PartsAtHand {
  readonly likely: readonly LikelyPart[]
  readonly at: ReadonlyMap<string, ReadonlySet<string>>
}

/** Fewer repairs tell nothing of the next one, and a part that fewer than one in five needed is not worth a way. */
const LEAST_REPAIRS = 10
const LEAST_SHARE = 0.2
/** An order's explanation names few, and each costs a read. */
export const MAX_LIKELY = 3

/** The same by the id of the part. */
export type Likely = Omit<LikelyPart, 'partNumber'> & { readonly partId: string }

interface Fitted {
  readonly repairs: number
  readonly parts: ReadonlyMap<string, number>
}

/** The parts that most of the repairs counted fitted, most first; none where too few were. */
export const likelyAmong = ({ repairs, parts }: Fitted, by: LikelyBy, idOf: (key: string) => string): Likely[] => {
  if (repairs < LEAST_REPAIRS) return []
  return [...parts]
    .map(([key, orders]) => ({ partId: idOf(key), quantity: 1, by, share: round3(orders / repairs) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || (a.partId < b.partId ? -1 : 1))
    .slice(0, MAX_LIKELY)
}

const round3 = (share: number): number => Math.round(share * 1000) / 1000

/**
 * What somebody at work on the order before asked for is what it needs: what was fitted, and what that person called off, is not.
 * What ended with that person's work is needed all the same.
 */
export const stillNeeded = (request: PartRequest): boolean =>
  isOpen(request) || (request.state === 'CANCELLED' && request.withWork === true)
