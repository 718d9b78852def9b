import type { stopOrders } from '../../network/agreements/prepare-agreement.use-case'
import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { type Day, dayOf, type Instant, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { ConductStore } from './conduct.store'
import type { Consequence } from './consequence'
import { type ConsequenceDecision, decideConsequence } from './consequence-actions'
import { withConsequence } from './ledger'
import { lostRace } from './race'
import { tell, toProvider } from './told.use-case'

export interface ConsequenceDeps {
  readonly store: ConductStore
  /** Writes that stop new orders of the pair, with STOP_NEW_ORDERS. */
  readonly stopOrders: typeof stopOrders
}

/**
 * Decides on a proposed consequence once; its effect, the record of it and the notice are one transaction.
 * Cost: 2 GetItems and 1 transaction; with STOP_NEW_ORDERS 1 GetItem more.
 */
export const decideOnConsequence = (
  deps: ConsequenceDeps,
  viewer: Viewer,
  { id, ...input }: ConsequenceDecision & { readonly id: string },
  request: Request,
): Promise<Consequence> =>
  retryRaces(async () => {
    const { store } = deps
    const at = instant(request.at)
    const ledger = await store.ledger(ownerOf(id))
    return store.consequences.act(
      request,
      id,
      viewer,
      (consequence) => decideConsequence(consequence, input, ledger, viewer, at),
      async (next) => [
        store.ledgerWrite(ledger, withConsequence(ledger, next, dayOf(at))),
        ...(await effectOf(next, deps, dayOf(at))),
        ...told(next, at),
      ],
    )
  }, lostRace)

const effectOf = async (
  { id: consequenceId, standing, rule, manufacturerId, providerId }: Consequence,
  deps: ConsequenceDeps,
  today: Day,
): Promise<readonly Write[]> => {
  if (standing.state !== 'IN_EFFECT' || rule.kind !== 'STOP_NEW_ORDERS') return []
  const { from, until } = standing
  return deps.stopOrders({ manufacturerId, providerId }, { consequenceId, from, until }, today)
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
