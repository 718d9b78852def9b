import { canonicalJson } from '../../shared/canonical'
import { segmentsOf } from '../agreements/in-force'
import type { Roster } from '../certification/roster'
import type { Terms } from '../network'
import { type Commitment, commitmentsOf } from './contracted'

/** A document before and after a change, as its stream tells it. */
export interface Told<T> {
  readonly before: T | undefined
  readonly after: T
}

/** A provider and a maker between whom there are agreements. */
export interface Pair {
  readonly providerId: string
  readonly manufacturerId: string
}

/** What a change of a roster concerns: all that the makers' letters are for whose letters changed; nothing for a certificate. */
export const concernedBy = ({ before, after }: Told<Roster>): Commitment[] => {
  const lettersOf = (roster: Roster | undefined, maker: string): string =>
    canonicalJson((roster?.authorisations ?? []).filter(({ manufacturerId }) => manufacturerId === maker))
  return commitmentsOf(after).filter(
    ({ manufacturerId }) => lettersOf(before, manufacturerId) !== lettersOf(after, manufacturerId),
  )
}

/** Whether a pair's agreements cover something else after a change; a suspension, a stop or a proposal leaves that alone. */
export const coversElse = ({ before, after }: Told<Terms>): boolean => {
  const covered = (terms: Terms | undefined) => canonicalJson((terms?.agreements ?? []).flatMap(segmentsOf))
  return covered(before) !== covered(after)
}
