/** The terms of each pair, in the Providers table; keys and costs are in the table of agreements.store.ts. */
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { canonicalJson } from '../../shared/canonical'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { OrderStop, Terms } from '../network'
import { termsKey } from '../terms-key.store'
import type { AgreementRecord, Parties } from './agreement'
import { summaryOf, termsWith, withStop } from './pair-terms'

const keyOf = ({ providerId, manufacturerId }: Parties) => termsKey(providerId, manufacturerId)

export const createPairTerms = () => {
  const pairs = new Documents<Terms>('Providers')

  const latest = (parties: Parties) => pairs.get(keyOf(parties), { consistent: true })

  /** The terms after a change that was checked against those before. @param refusal where they moved meanwhile */
  const replaced = (before: Terms | undefined, after: Terms, refusal: Error): Write => {
    const [key, beside] = [keyOf(after), { kind: 'TERMS', version: after.version }]
    const write = before ? pairs.replace(key, after, beside, before.version) : pairs.insert(key, after, beside)
    return { ...write, refusal }
  }

  return {
    pairs,
    latest,
    replaced,

    /** The pair's terms as they will be, if what happened changes what they say of the agreement. */
    following: (terms: Terms | undefined, next: AgreementRecord, refusal: Error): Write[] => {
      const said = terms?.agreements.find(({ id }) => id === next.id)
      const same = canonicalJson(said) === canonicalJson(summaryOf(next))
      return same ? [] : [replaced(terms, termsWith(terms, next), refusal)]
    },

    terms: (providerId: string, manufacturerId: string) => pairs.load(termsKey(providerId, manufacturerId)),

    /** A maker's terms with many providers, in their order: 1 BatchGet per hundred. */
    termsWithAll: (manufacturerId: string, providerIds: readonly string[]) =>
      pairs.getMany(providerIds.map((providerId) => termsKey(providerId, manufacturerId))),

    /**
     * A time without new orders of a pair, for a caller's own transaction: 1 consistent GetItem and 1 write, however many
     * agreements there are. Refused as BUSY when the pair's terms move before that commits; nothing without terms.
     */
    prepareStop: async (parties: Parties, stop: OrderStop, today: Day): Promise<Write[]> => {
      const terms = await latest(parties)
      return terms ? [replaced(terms, withStop(terms, stop, today), new DomainError('BUSY'))] : []
    },
  }
}

export type PairTerms = ReturnType<typeof createPairTerms>
