import type { RegionCode } from '../shared/regions'

/** The queue of waiting orders, a county's at a time. */
export const JOB = 'dispatch-waiting'

/** Orders of one county that wait for a place, to be weighed together. */
export interface Piece {
  readonly region: RegionCode
  readonly orderIds: readonly string[]
}

interface Waiting {
  readonly region: RegionCode
  readonly orderId: string
}

/**
 * Pieces of what waits, in bounded memory: the orders of one county together, cut where they are too many.
 *
 * @param waiting county by county
 */
export async function* piecesOf(waiting: AsyncIterable<Waiting>, most: number): AsyncGenerator<Piece> {
  let piece: { region: RegionCode; orderIds: string[] } | undefined
  for await (const { region, orderId } of waiting) {
    if (piece && (piece.region !== region || piece.orderIds.length === most)) {
      yield piece
      piece = undefined
    }
    piece ??= { region, orderIds: [] }
    piece.orderIds.push(orderId)
  }
  if (piece) yield piece
}
