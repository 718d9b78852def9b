import type { Agreement } from '../network/network'
import type { Write } from '../platform/commit'
import { noticeWrite } from '../platform/notices'
import { instant, type Month } from '../shared/days'
import { type PairScope, scopeOf } from '../supervision/rollup-keys'
import { dueFor, measure, openedNotices } from './evaluation'
import type { EvaluationsStore } from './evaluations.store'
import type { Piece, PiecesStore } from './pieces.store'
import type { Counts } from './scorecard'

export interface EvaluateDeps {
  readonly evaluations: EvaluationsStore
  readonly pieces: PiecesStore
  readonly agreementsById: (ids: readonly string[]) => Promise<(Agreement | undefined)[]>
  /** Counters of a maker and provider over whole months, both included. */
  readonly countsOf: (pair: PairScope, from: Month, to: Month) => Promise<Counts>
  readonly now: () => Date
}

/**
 * Measures one provider's agreements that end soon (N6) and opens or refreshes their evaluations, all or nothing. Again
 * with the same message, nothing happens.
 *
 * Cost, whatever the number of orders: 1 GetItem, 1 BatchGet, for each agreement 2 Queries, and 1 transaction.
 *
 * @returns evaluations written
 */
export const evaluateProvider = async (deps: EvaluateDeps, piece: Piece): Promise<number> => {
  const state = await deps.pieces.stateOf(piece)
  if (state === 'DONE') return 0
  try {
    const agreements = await deps.agreementsById(piece.agreementIds)
    const writes = await Promise.all(
      agreements.map((agreement) => evaluationWrites(deps, agreement, new Date(piece.at))),
    )
    const written = writes.filter((some) => some.length > 0)
    await deps.pieces.finish(piece, state, written.flat(), deps.now())
    return written.length
  } catch (error) {
    // Of two deliveries at the same time one is refused here, though the other did the work: no failure.
    const ended = (await deps.pieces.stateOf(piece)) ?? (await deps.pieces.fail(piece, deps.now()))
    if (ended === 'DONE') return 0
    throw error
  }
}

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
