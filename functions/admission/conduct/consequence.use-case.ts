import { endAgreements, stopOrders } from '../../network/agreements/prepare-agreement.use-case'
import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { dayOf, type Instant, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { prepareDowngrade } from '../grades/downgrade.use-case'
import type { ConductStore } from './conduct.store'
import type { Consequence } from './consequence'
import { type ConsequenceDecision, decideConsequence } from './consequence-actions'
import { withConsequence } from './ledger'
import { lostRace } from './race'
import { tell, toProvider } from './told.use-case'

/**
 * Decides on a proposed consequence once; its effect, the record of it and the notice are one transaction:
 * - STOP_NEW_ORDERS stops new orders of the pair while it is in effect;
 * - DOWNGRADE_PROPOSAL opens a case to lower the grade by one, which goes on by the rules of grades (N13): an appeal upheld
 *   there, or time that runs out, leaves the grade as it was;
 * - TERMINATION_PROPOSAL ends every open agreement of the pair, with the notice of clause 13. What it rests on is beyond
 *   appeal by then (CONSEQUENCE_PREMATURE), so nothing remains that would undo it.
 *
 * Cost: 2 GetItems and 1 transaction; with STOP_NEW_ORDERS 1 GetItem more, to lower a grade 2 and 1 Query, to end
 * agreements 1 and 1 for each.
 */
export const decideOnConsequence = (
  store: ConductStore,
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
        ...(await effectOf(next, viewer, at)),
        ...told(next, at),
      ],
    )
  }, lostRace)

const effectOf = async (
  { id: consequenceId, standing, rule, manufacturerId, providerId }: Consequence,
  viewer: Viewer,
  at: Instant,
): Promise<readonly Write[]> => {
  if (standing.state !== 'IN_EFFECT') return []
  const pair = { manufacturerId, providerId }
  const { from, until, decision } = standing
  switch (rule.kind) {
    case 'STOP_NEW_ORDERS':
      return stopOrders(pair, { consequenceId, from, until }, dayOf(at))
    case 'DOWNGRADE_PROPOSAL':
      return prepareDowngrade(pair, consequenceId, viewer, at)
    case 'TERMINATION_PROPOSAL':
      return endAgreements(pair, { consequenceId, from, reason: decision.reason ?? 'N21' }, viewer, at)
    default:
      return []
  }
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
