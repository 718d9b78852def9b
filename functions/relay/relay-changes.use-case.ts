import type { DynamoDBRecord } from 'aws-lambda'
import { type Heads, headsOf, type LogEntry } from '../evidence/head'
import type { DataExport } from '../exports/data-export'
import type { Piece } from '../exports/write-piece.use-case'
import { coversElse, type Pair } from '../network/contracted/told'
import type { Terms } from '../network/network'
import type { OrderEvent } from '../orders/event-log'
import type { Waiting } from '../parts/backorders/backorders'
import type { KeptLot } from '../parts/stock/lot'
import type { Movement } from '../parts/stock/movement'
import { causedBy } from '../platform/cause'
import { now } from '../platform/clock'
import type { Changed, Unreadable } from '../platform/each-message'
import { logFault } from '../platform/logger'
import { measure } from '../platform/metrics'
import { sendAll } from '../platform/queue'
import { toldBy } from '../platform/stream-image'
import { matches, type RoutedQueue, routedQueues, routes } from '../platform/streams'
import { instant } from '../shared/days'
import { ownedId } from '../shared/ids'
import type { TellingAt, Tellings } from '../webhooks/event'
import { tellingsOf } from '../webhooks/told'

const keysOf = ({ dynamodb }: DynamoDBRecord) => ({ pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' })

/** The id after a key's prefix. @throws where the key has another */
const idIn = (key: string, prefix: string): string => {
  if (!key.startsWith(prefix) || key.length === prefix.length) throw new Error(`Not a key of ${prefix}: ${key}`)
  return key.slice(prefix.length)
}

const ownedBy = (record: DynamoDBRecord, owner: string, own: string): string => {
  const { pk, sk } = keysOf(record)
  return ownedId(idIn(pk, owner), idIn(sk, own))
}

/** The stream's own time of the change: the same however often the record comes. */
const changedAt = ({ dynamodb }: DynamoDBRecord) =>
  instant(new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1000))

/** The request that wrote the document. */
const causeOf = ({ dynamodb }: DynamoDBRecord): string | undefined =>
  (dynamodb?.NewImage ?? dynamodb?.OldImage)?.cause?.S

/** What each queue is told of a record: ids and codes, never what a document holds, since messages end among dead letters. */
const tells: { readonly [Q in RoutedQueue]: (record: DynamoDBRecord) => readonly object[] } = {
  'dispatch-orders': (record): Changed[] => [{ id: idIn(keysOf(record).pk, 'O#') }],
  'tell-webhooks': (record): TellingAt[] =>
    toldBy(record)
      .flatMap((told) => tellingsOf(record.dynamodb?.NewImage?.kind?.S, told))
      .map((telling) => ({ ...telling, at: changedAt(record), cause: causeOf(record) })),
  'note-heads': (record): LogEntry[] =>
    toldBy<OrderEvent>(record).map(({ after: { orderId, sequence, hash, at } }) => ({ orderId, sequence, hash, at })),
  'count-agreements': (record): Pair[] =>
    toldBy<Terms>(record)
      .filter(coversElse)
      .map(({ after: { providerId, manufacturerId } }) => ({ providerId, manufacturerId })),
  'forget-documents': (record): Changed[] => [{ id: idIn(keysOf(record).pk, 'ATT#') }],
  'import-catalogue': (record): Changed[] => [{ id: ownedBy(record, 'M#', 'IMPORT#') }],
  'import-stock-counts': (record): Changed[] => [{ id: ownedBy(record, 'COUNTS#', 'COUNT#') }],
  'recall-lots': (record): Changed[] => toldBy<KeptLot>(record).map(({ after: { id } }) => ({ id })),
  'supply-backorders': (record): Waiting[] =>
    toldBy<Movement>(record).map(({ after: { manufacturerId, partId } }) => ({ manufacturerId, partId })),
  'export-data': (record): Piece[] => toldBy<DataExport>(record).map(({ after: { id, version } }) => ({ id, version })),
}

/** Those that go in one message for a whole batch: their workers look up for all what they have in common. */
const packs: { readonly [Q in RoutedQueue]?: (told: readonly never[]) => object } = {
  'tell-webhooks': (tellings: readonly TellingAt[]): Tellings => {
    const counts = new Map<string, number>()
    for (const { type } of tellings) counts.set(type, (counts.get(type) ?? 0) + 1)
    for (const [type, count] of counts) measure('Happened', count, { type }, now())
    return { tellings }
  },
  // Of an order's entries only the furthest is asked for.
  'note-heads': (entries: readonly LogEntry[]): Heads => ({ heads: headsOf(entries) }),
}

const packed = (queue: RoutedQueue, told: readonly object[]): readonly object[] => {
  const pack = packs[queue]
  return pack && told.length > 0 ? [pack(told as readonly never[])] : told
}

/** A record that one queue cannot be told of fails there, as a message, and holds up neither the others nor what follows. */
const readFor = (queue: RoutedQueue, table: string, record: DynamoDBRecord): readonly object[] => {
  const cause = causeOf(record)
  const named = (told: object): object => (cause && !packs[queue] ? { ...told, cause } : told)
  try {
    return tells[queue](record).map(named)
  } catch (error) {
    const { pk, sk } = keysOf(record)
    causedBy(cause, () => logFault('not relayed', error, { queue, table, pk, sk }))
    const lost: Unreadable = { unreadable: { table, pk, sk, sequence: record.dynamodb?.SequenceNumber ?? '' } }
    return [cause ? { ...lost, cause } : lost]
  }
}

type Send = (queue: RoutedQueue, messages: readonly object[]) => Promise<unknown>

/**
 * Hands on what a batch of one table's stream tells, to each queue that waits for it. A queue that takes nothing leaves the others
 * theirs. Told twice is sent twice: delivery is at least once anyway, in any order, and workers go by what stands.
 *
 * Cost: for each queue concerned one SendMessageBatch for ten messages; of webhooks and of logs 1 message.
 *
 * @returns index of the first record that must come again; undefined when all were handed on
 */
export const relayChanges = async (
  records: readonly DynamoDBRecord[],
  send: Send = sendAll,
): Promise<number | undefined> => {
  const handed = routedQueues.map(async (queue) => {
    const meant = records.flatMap((record, index) => {
      const route = routes.find((one) => one.queue === queue && matches(record, one))
      return route ? [{ index, told: readFor(queue, route.table, record) }] : []
    })
    const lost = (one: object): boolean => 'unreadable' in one
    const told = meant.flatMap((one) => one.told)
    const messages = [
      ...packed(
        queue,
        told.filter((one) => !lost(one)),
      ),
      ...told.filter(lost),
    ]
    try {
      if (messages.length > 0) await send(queue, messages)
      return []
    } catch (error) {
      logFault('not handed on', error, { queue, messages: messages.length })
      return meant.slice(0, 1).map(({ index }) => index)
    }
  })
  const failed = (await Promise.all(handed)).flat()
  return failed.length > 0 ? Math.min(...failed) : undefined
}
