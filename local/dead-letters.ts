import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { RELEASED_IN_SECONDS } from './queues'

/** A queue and where its dead letters lie. */
export interface DeadLetters {
  readonly name: string
  readonly url: string
  readonly deadUrl: string
}

export interface Replay {
  readonly client: SQSClient
  /** Only looks: nothing is moved, and everything can be seen again at once. */
  readonly dryRun: boolean
  readonly tell: (line: string) => void
}

export interface Replayed {
  readonly found: number
  readonly replayed: number
  /** Messages that nobody can act upon; they stay for a person. */
  readonly unreadable: number
  /** Messages that the queue did not take; they stay for the next time. */
  readonly notTaken: number
}

/** While a batch is moved; what is left after a crash can be seen again then. */
const HELD_SECONDS = 60
const BATCH = 10

const isUnreadable = ({ Body = '' }: Message): boolean => {
  try {
    return 'unreadable' in (JSON.parse(Body) as object)
  } catch {
    return true
  }
}

/** By what a person finds the lines that belong to it; never the message itself. */
const nameOf = ({ MessageId, Body = '{}', Attributes }: Message): string => {
  const sent = new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString()
  if (isUnreadable({ Body })) return `${MessageId} of ${sent}: unreadable ${Body}`
  const { cause } = JSON.parse(Body) as { readonly cause?: string }
  return `${MessageId} of ${sent}${cause ? `, of request ${cause}` : ''}`
}

/**
 * Sends a queue's dead letters to the queue again, those that lie there now and none that come meanwhile. A message is removed
 * once the queue has it: after a crash in between it is in both, and is worked on twice, which does no harm.
 */
export const replayDeadLetters = async (
  { name, url, deadUrl }: DeadLetters,
  { client, dryRun, tell }: Replay,
): Promise<Replayed> => {
  const kept: Message[] = []
  let [seen, replayed, notTaken] = [0, 0, 0]
  for await (const messages of lyingIn(client, deadUrl, { most: BATCH, heldSeconds: HELD_SECONDS })) {
    seen += messages.length
    const lost = messages.filter(isUnreadable)
    for (const message of dryRun ? messages : lost) tell(`${name}: ${nameOf(message)}`)
    kept.push(...(dryRun ? messages : lost))
    const readable = messages.filter((message) => !isUnreadable(message))
    const left = dryRun ? [] : await move(client, url, deadUrl, readable)
    for (const message of left) tell(`${name}: ${nameOf(message)} was not taken`)
    kept.push(...left)
    notTaken += left.length
    replayed += dryRun ? 0 : readable.length - left.length
    tell(`${name}: ${seen} looked at${dryRun ? '' : `, ${replayed} sent again`}`)
  }
  await giveBack(client, deadUrl, kept)
  return { found: seen, replayed, unreadable: kept.filter(isUnreadable).length, notTaken }
}

/** What lies in a queue now, some at a time, held meanwhile; what comes after the beginning is given back. */
export async function* lyingIn(
  client: SQSClient,
  QueueUrl: string,
  { most, heldSeconds }: { readonly most: number; readonly heldSeconds: number },
): AsyncGenerator<readonly Message[]> {
  const begun = Date.now()
  const came: Message[] = []
  const asked = { QueueUrl, MaxNumberOfMessages: most, VisibilityTimeout: heldSeconds, WaitTimeSeconds: 1 }
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ ...asked, MessageSystemAttributeNames: ['SentTimestamp'] }),
    )
    if (Messages.length === 0) break
    const lay = Messages.filter(({ Attributes }) => Number(Attributes?.SentTimestamp ?? 0) <= begun)
    came.push(...Messages.filter((message) => !lay.includes(message)))
    if (lay.length > 0) yield lay
  }
  await giveBack(client, QueueUrl, came)
}

/** @returns those that are not in the queue again: it takes a batch in part, and says nothing else of it */
const move = async (client: SQSClient, to: string, from: string, messages: readonly Message[]): Promise<Message[]> => {
  if (messages.length === 0) return []
  const Entries = messages.map(({ Body }, i) => ({ Id: String(i), MessageBody: Body }))
  const { Successful = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: to, Entries }))
  const taken = Successful.map(({ Id }) => ({ Id, ReceiptHandle: messages[Number(Id)]?.ReceiptHandle }))
  if (taken.length > 0) await client.send(new DeleteMessageBatchCommand({ QueueUrl: from, Entries: taken }))
  return messages.filter((_, i) => taken.every(({ Id }) => Id !== String(i)))
}

export const giveBack = async (client: SQSClient, QueueUrl: string, messages: readonly Message[]): Promise<void> => {
  for (let from = 0; from < messages.length; from += BATCH) {
    const some = messages.slice(from, from + BATCH)
    const VisibilityTimeout = RELEASED_IN_SECONDS
    const Entries = some.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle, VisibilityTimeout }))
    await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }))
  }
}
