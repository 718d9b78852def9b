/** Changes of agreements for a caller's own transaction; keys and costs are in the table of agreements.store.ts. */
import type { Write } from '../../platform/commit'
import { dayOf, type Instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Actor } from '../../shared/viewer'
import type { AgreementEvent, AgreementRecord, Parties } from './agreement'
import type { AgreementDocuments } from './agreement-documents.store'
import { type Decide, decidedBy, told } from './agreement-effects.store'
import { openAgreements, termsWith } from './pair-terms'
import type { PairTerms } from './pair-terms.store'

/** Each takes up to 18 writes of a transaction's 100: agreement, entry, terms, notice, deadlines. */
const AT_ONCE = 5

/** What happens to some of a pair's open agreements, and whether there are more of them. */
export interface OfOpen {
  readonly writes: Write[]
  readonly more: boolean
}

export const createPreparedChanges = (agreements: AgreementDocuments, pairTerms: PairTerms) => ({
  /** One event of one agreement; refused as BUSY when the pair's terms move before that commits. */
  prepare: async (id: string, actor: Actor, at: Instant, decide: Decide) => {
    const decided = decidedBy(pairTerms, decide)
    const { before, next, writes } = await agreements.prepare(id, actor, at, decided.decide)
    return { before, next, writes: [...writes, ...decided.effects(next, actor, at, new DomainError('BUSY'))] }
  },

  /**
   * One event of each open agreement of a pair, of up to five at once: 1 consistent GetItem, 1 more for each agreement; nothing
   * where none is open. Refused as BUSY when the pair's terms or one of the agreements moves before that commits.
   */
  prepareOpen: async (
    parties: Parties,
    actor: Actor,
    at: Instant,
    decide: (current: AgreementRecord) => AgreementEvent,
  ): Promise<OfOpen> => {
    const terms = await pairTerms.latest(parties)
    const open = openAgreements(terms, dayOf(at))
    if (!terms || open.length === 0) return { writes: [], more: false }
    const [writes, moved]: [Write[], Error] = [[], new DomainError('BUSY')]
    let after = terms
    for (const { id } of open.slice(0, AT_ONCE)) {
      const before = await agreements.need(id, ['input', 'id'])
      const event = decide(before)
      const { next, writes: own } = agreements.following(before, actor, at, event)
      after = { ...termsWith(after, next), version: terms.version + 1 }
      writes.push(...own.map((write) => ({ ...write, refusal: moved })), ...told(event, next, actor, at))
    }
    return { writes: [...writes, pairTerms.replaced(terms, after, moved)], more: open.length > AT_ONCE }
  },
})
