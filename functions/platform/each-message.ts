import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'

/** The least that a queue is told: which document changed. It is read as it is then. */
export interface Changed {
  readonly id: string
}

/** Stands in a queue for a record that could not be read: where it is, never what it holds. */
export interface Unreadable {
  readonly unreadable: { readonly table: string; readonly pk: string; readonly sk: string; readonly sequence: string }
}

/** A message that nobody can act upon: it comes again as often as the queue lets it, and waits among the dead letters. */
class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage'
}

/**
 * The handler of a queue whose messages are worked on side by side, each for good or bad. A message that fails comes again
 * alone, and after its last receive lies among the queue's dead letters.
 *
 * @example export const handler = eachMessage<Piece>(async (piece) => { await writePiece(deps, piece) })
 */
export const eachMessage = <M extends object>(run: (message: M) => Promise<void>): SQSHandler => {
  const one = async ({ body }: SQSRecord): Promise<void> => {
    const message: M | Unreadable = JSON.parse(body)
    if ('unreadable' in message)
      throw new UnreadableMessage(`A change could not be read: ${JSON.stringify(message.unreadable)}`)
    await run(message)
  }
  return async (event, context) =>
    // One for each batch: it keeps the state of the one it is at, and on one machine there may be several at once.
    processPartialResponse(event, one, new BatchProcessor(EventType.SQS), { context })
}
