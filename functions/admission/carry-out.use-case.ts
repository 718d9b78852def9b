import type { Write } from '../platform/commit'
import type { AnyPiece } from './pieces'
import type { PiecesStore } from './pieces.store'

export interface CarryOutDeps {
  readonly pieces: PiecesStore
  readonly now: () => Date
}

/**
 * Carries a piece out once: its effect, its mark and its count are one transaction, so a crash leaves nothing half done, and
 * again with the same message nothing happens. A failure is on record once and the message is tried again.
 *
 * @param work reads and gives what is to be written; `written` is what the log tells of it
 * @returns `written`, or 0 where the piece was done before
 */
export const carryOut = async (
  { pieces, now }: CarryOutDeps,
  piece: AnyPiece,
  work: () => Promise<{ readonly written: number; readonly effect: readonly Write[] }>,
): Promise<number> => {
  const state = await pieces.stateOf(piece)
  if (state === 'DONE') return 0
  try {
    const { written, effect } = await work()
    await pieces.finish(piece, state, effect, now())
    return written
  } catch (error) {
    // Of two deliveries at the same time one is refused here, though the other did the work: no failure.
    const ended = (await pieces.stateOf(piece)) ?? (await pieces.fail(piece, now()))
    if (ended === 'DONE') return 0
    throw error
  }
}
