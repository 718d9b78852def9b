import { commit, type Write } from '../../platform/commit'
import { retryRaces } from '../../platform/retry'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Actor } from '../../shared/viewer'
import type { OrderStop } from '../network'
import type { AgreementRecord, Parties } from './agreement'
import { createAgreementsStore, type Decide } from './agreements.store'
import { endByConsequence } from './end'
import type { OfOpen } from './prepared-changes.store'

/**
 * A change of an agreement (suspension, renewal, end) for a caller's own transaction, so that what follows from a decision
 * stands or falls with it. Decide with the functions of `interrupt.ts` and `end.ts`, which check and refuse.
 * Cost: 2 consistent GetItems; 5 to 8 writes of the Providers and Notices tables.
 *
 * @param actor the maker, or `system('…')` for a job that carries out what the maker's rules say
 * @example await prepareAgreement(id, system('conduct'), at, (agreement) => suspend(agreement, { from, reason }, actor, today))
 */
export const prepareAgreement = (
  id: string,
  actor: Actor,
  at: Instant,
  decide: Decide,
): Promise<{ before: AgreementRecord; next: AgreementRecord; writes: Write[] }> =>
  createAgreementsStore().prepare(id, actor, at, decide)

/**
 * A time in which a maker gives a provider no new orders (N21), for the transaction of the decision: dispatch excludes the
 * provider with AGREEMENT_SUSPENDED on these days, under every agreement of the pair; what was accepted goes on.
 * Cost: 1 consistent GetItem; 1 write of the Providers table.
 */
export const stopOrders = (parties: Parties, stop: OrderStop, today: Day): Promise<Write[]> =>
  createAgreementsStore().prepareStop(parties, stop, today)

/**
 * The end of open agreements of a pair as a consequence of breaches (N21), of up to five for the transaction of the decision.
 * Cost: 1 consistent GetItem and 1 for each agreement; up to 18 writes each and the pair's terms.
 */
export const endAgreements = (
  parties: Parties,
  consequence: Parameters<typeof endByConsequence>[1],
  actor: Actor,
  at: Instant,
): Promise<OfOpen> =>
  createAgreementsStore().prepareOpen(parties, actor, at, (record) =>
    endByConsequence(record, consequence, actor, dayOf(at)),
  )

const isBusy = (error: unknown): boolean => error instanceof DomainError && error.code === 'BUSY'

/**
 * Ends what the transaction of the decision had no room for, five at a time: none is left under which the provider would be
 * offered orders after the last day. An agreement that has ended is not ended again, so that after a crash the same once more
 * goes on where it stopped. Cost: 1 consistent GetItem; for every five agreements 6 more and 1 transaction.
 */
export const endRemaining = async (...about: Parameters<typeof endAgreements>): Promise<void> => {
  const endSome = async (): Promise<boolean> => {
    const { writes, more } = await endAgreements(...about)
    if (writes.length > 0) await commit(writes)
    return more
  }
  for (let more = true; more; ) more = await retryRaces(endSome, isBusy)
}
