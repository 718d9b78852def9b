import type { Part } from '../catalogue/part'
import { isInside } from './account'
import type { Piece } from './piece'
import { type Place, samePlace } from './place'
import type { StockLine } from './stock-line'

/** A part as a technician says it was used. */
export interface Used {
  readonly quantity: number
  /** What is printed on it: its serial number or lot. */
  readonly serial?: string | undefined
}

/** What a use of a part takes out of stock. */
export interface Draw {
  readonly from: Place
  readonly quantity: number
  readonly lot?: string
  readonly serials?: readonly string[]
}

/** Out of the van or off the shelf: the first place that has all of it. @param places in the order they are looked at */
export const drawOfMany = (
  { tracking }: Pick<Part, 'tracking'>,
  { quantity, serial }: Used,
  places: readonly Place[],
  lines: readonly StockLine[],
): Draw | undefined => {
  const lot = tracking === 'LOT' ? serial : undefined
  if (tracking === 'LOT' && lot === undefined) return undefined
  const from = places.find((place) =>
    lines.some((line) => samePlace(line.place, place) && line.lot === lot && line.balance.AVAILABLE >= quantity),
  )
  return from && { from, quantity, ...(lot === undefined ? {} : { lot }) }
}

/** The very piece, where it lies free in the van or on the shelf. */
export const drawOfPiece = (piece: Piece | undefined, places: readonly Place[]): Draw | undefined => {
  if (!piece || !isInside(piece.at) || piece.at.bin !== 'AVAILABLE') return undefined
  const { place } = piece.at
  return places.some((one) => samePlace(one, place)) ? { from: place, quantity: 1, serials: [piece.serial] } : undefined
}
