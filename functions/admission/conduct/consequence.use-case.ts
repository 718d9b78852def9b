import { endAgreements, endRemaining, stopOrders } from '../../network/agreements/prepare-agreement.use-case'
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
 *   appeal by then (CONSEQUENCE_PREMATURE), so nothing remains that would undo it. The first five end with the decision, any
 *   more right after it; if that is interrupted, the same request again ends the rest.
 *
 * Cost: 2 GetItems and 1 transaction; with STOP_NEW_ORDERS 1 GetItem more, to lower a grade 2 and 1 Query, to end
 * agreements 1 and 1 for each; beyond five those of endRemaining.
 */
export const decideOnConsequence = async (
  store: ConductStore,
  viewer: Viewer,
  { id, ...input }: ConsequenceDecision & { readonly id: string },
  request: Request,
): Promise<Consequence> => {
  const at = instant(request.at)
  // Of a request that was carried out before nobody knows how far it came.
  let unfinished = true
  const decided = await retryRaces(async () => {
    const ledger = await store.ledger(ownerOf(id))
    return store.consequences.act(
      request,
      id,
      viewer,
      (consequence) => decideConsequence(consequence, input, ledger, viewer, at),
      async (next) => {
        const effect = await effectOf(next, viewer, at)
        unfinished = effect.more
        return [
          store.ledgerWrite(ledger, withConsequence(ledger, next, dayOf(at))),
          ...effect.writes,
          ...told(next, at),
        ]
      },
    )
  }, lostRace)
  const ending = unfinished ? endingOf(decided) : undefined
  if (ending) await endRemaining(decided, ending, viewer, at)
  return decided
}

/** What agreements end by, if they do. */
const endingOf = ({ id: consequenceId, standing, rule }: Consequence) =>
  standing.state === 'IN_EFFECT' && rule.kind === 'TERMINATION_PROPOSAL'
    ? { consequenceId, from: standing.from, reason: standing.decision.reason ?? 'N21' }
    : undefined

const effectOf = async (
  consequence: Consequence,
  viewer: Viewer,
  at: Instant,
): Promise<{ readonly writes: readonly Write[]; readonly more: boolean }> => {
  const { manufacturerId, providerId } = consequence
  const pair = { manufacturerId, providerId }
  const ending = endingOf(consequence)
  if (ending) return endAgreements(pair, ending, viewer, at)
  return { writes: await otherEffectOf(consequence, pair, viewer, at), more: false }
}

const otherEffectOf = async (
  { id: consequenceId, standing, rule }: Consequence,
  pair: Parameters<typeof stopOrders>[0],
  viewer: Viewer,
  at: Instant,
): Promise<readonly Write[]> => {
  if (standing.state !== 'IN_EFFECT') return []
  const { from, until } = standing
  switch (rule.kind) {
    case 'STOP_NEW_ORDERS':
      return stopOrders(pair, { consequenceId, from, until }, dayOf(at))
    case 'DOWNGRADE_PROPOSAL':
      return prepareDowngrade(pair, consequenceId, viewer, at)
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
