import { atMost } from '../../supervision/binomial'
import { wilson } from '../../supervision/statistics'
import type { Binned, FaultTally } from './fault-tally'
import type { PartFraud } from './part-tally'

/** F4: the four frauds of the trade, as far as figures can point at them. */
export const frauds = ['EXAGGERATED_DIFFICULTY', 'NEEDLESS_PARTS', 'REPEATED_REPAIR', 'INFERIOR_PARTS'] as const
export type Fraud = (typeof frauds)[number] | PartFraud

/** Why a provider stands out: everything the limit was computed from. */
export interface Signal {
  readonly fraud: Fraud
  /** Own orders that show it, of how many. */
  readonly observed: number
  readonly sample: number
  /** The same of the maker's other providers. */
  readonly peersObserved: number
  readonly peersSample: number
  /** What the peers' share may be at most, by their own volume. */
  readonly expectedShare: number
  /** Probability that chance alone shows so many. */
  readonly chance: number
  /** Bin of labour, or number of pieces, above which an order shows it; absent where it shows by itself. */
  readonly above?: number
}

/** Below these volumes nothing is concluded. */
const LEAST_OWN = 10
const LEAST_PEERS = 30
/** Of the peers' orders at most one in ten lies above the usual. */
const USUAL = 0.9
/** A difference that only a great volume shows is nothing for people to judge: half as many again, at least. */
const LEAST_RATIO = 1.5
/** How often chance may point at somebody, over everything that is looked at of a provider in a month. */
const FALSE_ALARMS = 0.01

const total = (binned: Binned): number => [...binned.values()].reduce((sum, count) => sum + count, 0)
const aboveBin = (binned: Binned, bin: number): number =>
  [...binned].reduce((sum, [other, count]) => (other > bin ? sum + count : sum), 0)

/** The least bin that holds, with those below it, nine tenths of the peers' orders. */
const usualOf = (peers: Binned): number => {
  const all = total(peers)
  let seen = 0
  for (const [bin, count] of [...peers].sort(([a], [b]) => a - b)) {
    seen += count
    if (seen >= USUAL * all) return bin
  }
  return Number.POSITIVE_INFINITY
}

type Counted = Omit<Signal, 'expectedShare' | 'chance'>

const beyond = (fraud: Fraud, own: Binned, peers: Binned): Counted => {
  const above = usualOf(peers)
  return {
    fraud,
    above,
    observed: aboveBin(own, above),
    sample: total(own),
    peersObserved: aboveBin(peers, above),
    peersSample: total(peers),
  }
}

const counted = (own: FaultTally, peers: FaultTally, returned: readonly [FaultTally, FaultTally]): Counted[] => [
  beyond('EXAGGERATED_DIFFICULTY', own.labour, peers.labour),
  beyond('NEEDLESS_PARTS', own.pieces, peers.pieces),
  {
    fraud: 'REPEATED_REPAIR',
    observed: returned[0].returned,
    sample: returned[0].orders,
    peersObserved: returned[1].returned,
    peersSample: returned[1].orders,
  },
  {
    fraud: 'INFERIOR_PARTS',
    observed: own.inferior,
    sample: own.withParts,
    peersObserved: peers.inferior,
    peersSample: peers.withParts,
  },
]

/**
 * Signals of the four frauds in one provider's repairs of one fault, against the maker's other providers (F4).
 *
 * A provider stands out when P(X >= observed) <= 0.01 / looks for X binomial of its own sample and the upper end of the
 * Wilson 95 % interval of its peers' share: exact at small volumes, and generous where the peers are few. Dividing by the
 * number of looks (Bonferroni) keeps a provider that does nothing wrong at one false alarm in a hundred months or less, for
 * faults that have nothing to do with each other. Its share must besides be half as high again as that limit, and below 10 own
 * or 30 peers' orders nothing is said. It is a signal for a
 * person to judge, and proves nothing: who gets the hardest repairs stands out as well.
 *
 * @param returned own and peers' orders old enough that every repair of them has had its days to hold
 * @param looks how many comparisons are made of this provider at once
 */
export const signalsOf = (
  own: FaultTally,
  peers: FaultTally,
  returned: readonly [own: FaultTally, peers: FaultTally],
  looks: number,
): Signal[] =>
  counted(own, peers, returned).flatMap((figures) => {
    const { observed, sample, peersObserved, peersSample } = figures
    if (sample < LEAST_OWN || peersSample < LEAST_PEERS || observed > sample || peersObserved > peersSample) return []
    const expectedShare = wilson(peersObserved, peersSample)?.high ?? 1
    // P(X >= k) = P(failures <= n - k): no difference of two numbers near 1.
    const chance = atMost(sample - observed, sample, 1 - expectedShare)
    const telling = observed >= LEAST_RATIO * expectedShare * sample
    return telling && chance <= FALSE_ALARMS / Math.max(1, looks) ? [{ ...figures, expectedShare, chance }] : []
  })
