import type { Work } from '../../orders/work-record'
import { numberKey } from '../../parts/catalogue/part'
import { namesNoPiece } from '../../quality/fault-codes'

/** F4, K8: what speaks against parts that a point fitted, beyond the four frauds of the trade. */
export const partFrauds = ['USE_OVER_ISSUE', 'UNFOUNDED_PARTS', 'OTHER_PIECES', 'PARTS_OVER_CEILING'] as const
export type PartFraud = (typeof partFrauds)[number]

/** Pieces of one part on one order, or on many. */
export interface PartTally {
  readonly used: number
  /** Of those, such as stock is kept of here: what stood behind them is known. */
  readonly kept: number
  readonly shown: Readonly<Partial<Record<PartFraud, number>>>
}

export interface PartOnOrder extends PartTally {
  readonly partNumber: string
  /** The number in key form. */
  readonly part: string
}

/** Of an order no more kinds of parts are counted: a transaction is short. */
const MAX_KINDS = 5

/**
 * What an order's parts come to, part by part, as a pure function of its work: pieces that no stock stood behind; pieces fitted for a
 * fault whose code names no piece (whether the readings of its step book do is looked at when it counts); pieces of another lot, or
 * other pieces, than were kept for it; pieces charged above the ceiling of the maker's catalogue.
 */
export const partsOnOrder = ({ parts, fees }: Pick<Work, 'parts' | 'fees'>, faultCode: string): PartOnOrder[] => {
  const numbers = new Map(
    [...parts, ...fees].flatMap(({ partNumber }) =>
      partNumber === undefined ? [] : [[numberKey(partNumber), partNumber]],
    ),
  )
  return [...numbers].slice(0, MAX_KINDS).map(([part, partNumber]) => {
    const own = parts.filter((use) => numberKey(use.partNumber) === part)
    const charged = fees.filter((fee) => fee.partNumber !== undefined && numberKey(fee.partNumber) === part)
    const shown = {
      USE_OVER_ISSUE: pieces(own.filter(({ issue }) => issue === 'NOT_ISSUED')),
      UNFOUNDED_PARTS: namesNoPiece(faultCode) ? pieces(own) : 0,
      OTHER_PIECES: pieces(own.filter(({ notAsKept }) => notAsKept)),
      PARTS_OVER_CEILING: pieces(charged.filter(({ partCeiling }) => partCeiling !== undefined)),
    }
    const told = Object.fromEntries(Object.entries(shown).filter(([, count]) => count > 0))
    return { part, partNumber, used: pieces(own), kept: pieces(own.filter(({ issue }) => issue)), shown: told }
  })
}

const pieces = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)
