import type { Slot } from './check-plan'
import { type Commitment, type Drawn, drawFrom, type FrameRow } from './draw'
import type { Worth } from './worth'

/** A point that may be visited, with what a visit there is worth; or an order that may be audited. */
export interface Candidate extends FrameRow {
  readonly providerId: string
  /** Of a point alone. */
  readonly place?: Worth & { readonly region: string }
}

/** Stands for the points that are visited whatever the draw, and are not part of its frame. */
const BEST = 'BEST'
const POINT = 'POINT'

export const isBest = ({ key }: FrameRow): boolean => key === BEST

/** Points as candidates: where a visit tells most for certain, all others for the draw. @param best how many */
export const pointCandidates = (
  ranked: readonly (Worth & { readonly providerId: string; readonly region: string })[],
  best: number,
): Candidate[] =>
  ranked.map(({ providerId, ...place }, i) => ({
    key: i < best ? BEST : POINT,
    id: place.pointId,
    providerId,
    place,
  }))

/** Where an order was worked on. */
export interface OrderPlace {
  readonly pointId: string
  readonly providerId: string
  readonly region: string
}

const certain = ({ key, id }: Candidate): Drawn => ({ key, id, probability: 1 })

/**
 * The places that a plan goes to: those for certain, then those drawn.
 *
 * @param placeOf where the orders of an audit were worked on
 */
export const slotsFrom = (
  candidates: readonly Candidate[],
  commitment: Commitment,
  seed: string,
  placeOf: (orderId: string) => OrderPlace | undefined,
): Slot[] => {
  const chosen = [
    ...candidates.filter(isBest).map(certain),
    ...drawFrom(
      candidates.filter((one) => !isBest(one)),
      commitment,
      seed,
    ),
  ]
  return chosen.map(({ key, id, probability }, i) => {
    const candidate = candidates.find((one) => one.id === id)
    const { place } = candidate ?? {}
    const order = place ? undefined : placeOf(id)
    if (!candidate || !(place || order)) throw new Error(`Nothing is known of ${id}`)
    return {
      slot: i + 1,
      providerId: order?.providerId ?? candidate.providerId,
      pointId: order?.pointId ?? id,
      region: place?.region ?? order?.region ?? '',
      ...(order ? { orderId: id } : {}),
      choice: key === BEST ? 'WORTH' : 'RANDOM',
      probability,
      worth: place?.worth ?? 0,
      reasons: place?.reasons ?? ['UNCERTAIN'],
    }
  })
}
