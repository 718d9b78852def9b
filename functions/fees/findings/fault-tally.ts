import type { Fen } from '../../shared/money'
import { type FeeLine, totalOf } from '../fee-line'
import { priceBin } from '../prices/price-bins'

/** What one completed order of a fault came to, as far as frauds can be seen in it (F4). */
export interface Measure {
  /** Fen of labour charged; undefined where none was. */
  readonly labour?: Fen
  /** Pieces of parts used. */
  readonly pieces: number
  /** Parts were used, and are in doubt, or the customer disputed the work. */
  readonly inferior: boolean
}

export const measureOf = ({
  fees,
  pieces,
  doubted,
  disputed,
}: {
  readonly fees: readonly FeeLine[]
  readonly pieces: number
  readonly doubted: number
  readonly disputed: boolean
}): Measure => {
  const work = fees.filter(({ kind }) => kind === 'LABOUR')
  return {
    ...(work.length > 0 ? { labour: totalOf(work) } : {}),
    pieces,
    inferior: doubted > 0 || (pieces > 0 && disputed),
  }
}

/** Bins of pieces: each number by itself, the last for it and more. */
export const PIECE_BINS = 10
export const pieceBin = (pieces: number): number => Math.min(pieces, PIECE_BINS - 1)

/** Orders by bin; a bin that is absent has none. */
export type Binned = ReadonlyMap<number, number>

/** Completed orders of one fault summed up: of one provider, or of all of a maker's. */
export interface FaultTally {
  readonly orders: number
  /** Of those that charged labour, by price bin of its total. */
  readonly labour: Binned
  /** By pieces used. */
  readonly pieces: Binned
  readonly withParts: number
  readonly inferior: number
  /** Orders after which the same fault of the same unit was repaired again within the days a repair must hold. */
  readonly returned: number
}

export const NO_ORDERS: FaultTally = {
  orders: 0,
  labour: new Map(),
  pieces: new Map(),
  withParts: 0,
  inferior: 0,
  returned: 0,
}

const minus = (all: Binned, own: Binned): Binned =>
  new Map([...all].map(([bin, count]) => [bin, Math.max(0, count - (own.get(bin) ?? 0))]))

/** Everybody's but one's: what the one is compared with. */
export const others = (all: FaultTally, own: FaultTally): FaultTally => ({
  orders: Math.max(0, all.orders - own.orders),
  labour: minus(all.labour, own.labour),
  pieces: minus(all.pieces, own.pieces),
  withParts: Math.max(0, all.withParts - own.withParts),
  inferior: Math.max(0, all.inferior - own.inferior),
  returned: Math.max(0, all.returned - own.returned),
})

export const labourBin = priceBin
