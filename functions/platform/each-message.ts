import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { causedBy } from './cause'
import { logFault } from './logger'

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
 * alone, and after its last receive lies among the queue's dead letters. What is logged and written for it names what it goes back to.
 *
 * @example export const handler = eachMessage<Piece>(async (piece) => { await writePiece(deps, piece) })
 */
export const eachMessage = <M extends object>(run: (message: M) => Promise<void>): SQSHandler => {
  const one = ({ messageId, body }: SQSRecord): Promise<void> => {
    const { cause = messageId, ...message }: (M | Unreadable) & { readonly cause?: string } = JSON.parse(body)
    return causedBy(cause, async () => {
      try {
        if ('unreadable' in message) throw new UnreadableMessage(JSON.stringify(message.unreadable))
        await run(message as M)
      } catch (error) {
        logFault('message not done', error, { messageId })
        throw error
      }
    })
  }
  return async (event, context) =>
    // One for each batch: it keeps the state of the one it is at, and on one machine there may be several at once.
    processPartialResponse(event, one, new BatchProcessor(EventType.SQS), { context })
}
