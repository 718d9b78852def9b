import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { type Day, dayOf, type Instant, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor, Viewer } from '../../shared/viewer'
import type { ConductStore } from './conduct.store'
import type { Consequence } from './consequence'
import { type ConsequenceDecision, decideConsequence } from './consequence-actions'
import { withConsequence } from './ledger'
import { lostRace } from './race'
import { tell, toProvider } from './told.use-case'

/** A time without new orders of a maker, both days included. */
export interface OrderStop {
  readonly manufacturerId: string
  readonly providerId: string
  readonly from: Day
  readonly until: Day
  readonly consequenceId: string
}

/** The writes that suspend the pair's agreements for that time, for the transaction of the decision. */
export type SuspendAgreements = (stop: OrderStop, actor: Actor, at: Instant) => Promise<readonly Write[]>

export interface ConsequenceDeps {
  readonly store: ConductStore
  /** Suspends the pair's agreements with STOP_NEW_ORDERS; the ledger tells of it besides. */
  readonly suspend?: SuspendAgreements
}

/**
 * Decides on a proposed consequence once; its effect, the record of it and the notice are one transaction.
 * Cost: 2 GetItems and 1 transaction, and those of the suspension with STOP_NEW_ORDERS.
 */
export const decideOnConsequence = (
  { store, suspend }: ConsequenceDeps,
  viewer: Viewer,
  { id, ...input }: ConsequenceDecision & { readonly id: string },
  request: Request,
): Promise<Consequence> =>
  retryRaces(async () => {
    const at = instant(request.at)
    const ledger = await store.ledger(ownerOf(id))
    return store.consequences.act(
      request,
      id,
      viewer,
      (consequence) => decideConsequence(consequence, input, ledger, viewer, at),
      async (next) => [
        store.ledgerWrite(ledger, withConsequence(ledger, next, dayOf(at))),
        ...(await effectOf(next, suspend, viewer, at)),
        ...told(next, at),
      ],
    )
  }, lostRace)

const effectOf = async (
  { id, standing, rule, manufacturerId, providerId }: Consequence,
  suspend: SuspendAgreements | undefined,
  viewer: Viewer,
  at: Instant,
): Promise<readonly Write[]> => {
  if (!suspend || standing.state !== 'IN_EFFECT' || rule.kind !== 'STOP_NEW_ORDERS') return []
  const { from, until } = standing
  return suspend({ manufacturerId, providerId, from, until, consequenceId: id }, viewer, at)
}

const told = (consequence: Consequence, at: Instant): Write[] => {
  const { id, standing, rule } = consequence
  const about = { type: 'Consequence', id, at } as const
  const inbox = toProvider(consequence)
  if (standing.state !== 'IN_EFFECT')
    return tell({ ...about, kind: 'CONSEQUENCE_WAIVED', params: { consequence: rule.kind } }, inbox)
  const params = { consequence: rule.kind, from: standing.from, until: standing.until }
  return tell({ ...about, kind: 'CONSEQUENCE_TAKES_EFFECT', params }, inbox)
}
