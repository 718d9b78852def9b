import { atMost } from '../../supervision/binomial'
import type { Signal } from './detect'
import { type PartFraud, type PartTally, partFrauds } from './part-tally'

/**
 * What is let pass as slips: of pieces that stock is kept of, one in fifty booked by nobody; of all pieces, one in twenty fitted for a
 * fault whose code names none. Another piece than was kept, and a price above the catalogue's, is looked at each time.
 */
const TOLERATED: Readonly<Record<PartFraud, { readonly share: number; readonly least: number }>> = {
  USE_OVER_ISSUE: { share: 0.02, least: 3 },
  UNFOUNDED_PARTS: { share: 0.05, least: 3 },
  OTHER_PIECES: { share: 0, least: 1 },
  PARTS_OVER_CEILING: { share: 0, least: 1 },
}
/** As for the four frauds: how often chance may point at somebody, over everything that is looked at of a provider in a month. */
const FALSE_ALARMS = 0.01

/**
 * Signals against one part at one service point (K8, F4). It stands out when P(X >= observed) <= 0.01 / looks for X binomial of the
 * pieces and the share let pass, from 3 pieces on; where nothing is let pass, with the first. It proves nothing: stock may not have
 * been booked in yet.
 *
 * @param looks how many comparisons are made of the provider at once
 */
export const partSignals = ({ used, kept, shown }: PartTally, looks: number): Signal[] =>
  partFrauds.flatMap((fraud) => {
    const observed = shown[fraud] ?? 0
    const sample = Math.max(observed, fraud === 'USE_OVER_ISSUE' ? kept : used)
    const { share: expectedShare, least } = TOLERATED[fraud]
    if (observed < least) return []
    const chance = expectedShare === 0 ? 0 : atMost(sample - observed, sample, 1 - expectedShare)
    const signal = { fraud, observed, sample, peersObserved: 0, peersSample: 0, expectedShare, chance }
    return chance <= FALSE_ALARMS / Math.max(1, looks) ? [signal] : []
  })
