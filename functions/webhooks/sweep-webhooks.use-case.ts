import { isStale } from '../platform/retry'
import { instant } from '../shared/days'
import { sentOut } from './delivery'
import type { Message, TellDeps } from './tell-endpoints.use-case'

const BATCH = 100

/**
 * Sends out what is due: retries, replays, tests, and what a crash left behind. Each is marked as on its way before its message
 * leaves, so that a queue that is slow is not filled again; should the message get lost, it is due again in a quarter of an hour.
 *
 * Cost: 8 Queries; a delivery that is due 1 transaction of 1 item and a tenth of a SendMessageBatch.
 */
export const sweepWebhooks = async ({ store, send, now }: TellDeps): Promise<number> => {
  const at = instant(now())
  let sent = 0
  let batch: Message[] = []
  const flush = async () => {
    await send(batch)
    sent += batch.length
    batch = []
  }
  for await (const delivery of store.dueUntil(at)) {
    try {
      await store.change(sentOut(delivery, at), delivery)
      batch.push({ id: delivery.id, attempts: delivery.attempts })
    } catch (error) {
      // The index is behind the table: it was seen to.
      if (!isStale(error)) throw error
    }
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return sent
}
