import type { Agreement } from '../network/network'
import type { Write } from '../platform/commit'
import { noticeWrite } from '../platform/notices'
import { type Day, dayOf, instant, type Month } from '../shared/days'
import { type PairScope, scopeOf } from '../supervision/rollup-keys'
import { type CarryOutDeps, carryOut } from './carry-out.use-case'
import { dueFor, measure, openedNotices } from './evaluation'
import type { EvaluationsStore } from './evaluations.store'
import type { Piece } from './pieces'
import type { Counts } from './scorecard'

export interface EvaluateDeps extends CarryOutDeps {
  readonly evaluations: EvaluationsStore
  /** As they read on a day. */
  readonly agreementsById: (ids: readonly string[], day: Day) => Promise<(Agreement | undefined)[]>
  /** Counters of a maker and provider over whole months, both included. */
  readonly countsOf: (pair: PairScope, from: Month, to: Month) => Promise<Counts>
}

/**
 * Measures one provider's agreements that end soon (N6) and opens or refreshes their evaluations, all or nothing. Again
 * with the same message, nothing happens.
 *
 * Cost, whatever the number of orders: 1 GetItem, 1 BatchGet, for each agreement 2 Queries, and 1 transaction.
 *
 * @returns evaluations written
 */
export const evaluateProvider = (deps: EvaluateDeps, piece: Piece): Promise<number> =>
  carryOut(deps, piece, async () => {
    const agreements = await deps.agreementsById(piece.agreementIds, dayOf(piece.at))
    const writes = await Promise.all(
      agreements.map((agreement) => evaluationWrites(deps, agreement, new Date(piece.at))),
    )
    const written = writes.filter((some) => some.length > 0)
    return { written: written.length, effect: written.flat() }
  })

/** The evaluation due for an agreement, and who is told that it was opened; nothing when none is due. */
const evaluationWrites = async (
  { evaluations, countsOf }: EvaluateDeps,
  agreement: Agreement | undefined,
  at: Date,
): Promise<Write[]> => {
  if (!agreement) return []
  const due = dueFor(agreement, await evaluations.latestRound(agreement.id, agreement.validTo), at)
  if (!due) return []
  const pair = scopeOf.pair(agreement.manufacturerId, agreement.providerId)
  const evaluation = measure(agreement, due, await countsOf(pair, due.from, due.to), at)
  const told = due.before ? [] : openedNotices(evaluation, instant(at))
  return [evaluations.measured(evaluation), ...told.map(noticeWrite)]
}
