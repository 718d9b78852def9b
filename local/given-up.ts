import { DeleteMessageCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBRecord } from 'aws-lambda'
import { type FunctionDefinition, type FunctionName, functions, type Trigger } from '../functions/platform/functions'
import { matches } from '../functions/platform/streams'
import { giveBack, lyingIn } from './dead-letters'
import { describeError } from './log'
import type { Position } from './streams'

const kindOf = (name: FunctionName): Trigger['kind'] => functions[name].trigger.kind

/** What the local stack gives up on too; a run of a schedule it only tells. */
export const readsStreams = (name: FunctionName): boolean => kindOf(name) === 'stream'

/** Functions that Lambda gives up on after some attempts, and keeps what it gave up on: readers of streams, and runs. */
export const givingUp = (Object.keys(functions) as FunctionName[]).filter((name) =>
  ['stream', 'schedule'].includes(kindOf(name)),
)

export interface GivenUp {
  readonly name: FunctionName
  /** Of its queue of failures. */
  readonly url: string
}

export interface Again {
  readonly client: SQSClient
  readonly dryRun: boolean
  readonly tell: (line: string) => void
  /** Undefined once the stream no longer keeps them. */
  readonly recordsAt: (position: Position) => Promise<readonly DynamoDBRecord[] | undefined>
  /** Calls the function and waits for it. @throws if it fails */
  readonly call: (name: FunctionName, event: unknown) => Promise<unknown>
}

export interface DoneAgain {
  readonly found: number
  readonly replayed: number
  /** Failed again, can no longer be done, or says nothing that can be: for a person to look at. */
  readonly stayed: number
}

/** Lambda's record of what it gave up on: a run holds what the function was called with, a position only where records lie. */
interface Failure {
  readonly requestPayload?: unknown
  readonly DDBStreamBatchInfo?: Position & { readonly batchSize: number }
}

const failureIn = ({ Body = '' }: Message): Failure => {
  try {
    return JSON.parse(Body) as Failure
  } catch {
    return {}
  }
}

/** Where it is; never what records hold. */
const nameOf = ({ requestPayload, DDBStreamBatchInfo: at }: Failure): string => {
  if (at) return `${at.batchSize} records of ${at.streamArn.split('/')[1]} from ${at.startSequenceNumber}`
  return requestPayload === undefined ? 'nothing that can be done' : `a run of ${JSON.stringify(requestPayload)}`
}

/**
 * Does again what a function was given up on, in the order of the queue, what lies there now. A message is removed once it is
 * done: after a crash in between it is done twice, which does no harm, as every trigger may deliver twice.
 */
export const replayGivenUp = async ({ name, url }: GivenUp, again: Again): Promise<DoneAgain> => {
  const { client, dryRun, tell } = again
  const kept: Message[] = []
  let replayed = 0
  // One at a time: held for as long as the function may take, and some.
  const heldSeconds = functions[name].timeoutSeconds + 60
  for await (const [message] of lyingIn(client, url, { most: 1, heldSeconds })) {
    if (!message) continue
    const failure = failureIn(message)
    const outcome = dryRun ? 'waits' : await doAgain(name, failure, again)
    tell(`${name}: ${nameOf(failure)}: ${outcome}`)
    if (outcome !== 'done') kept.push(message)
    else {
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }))
      replayed += 1
    }
  }
  await giveBack(client, url, kept)
  return { found: kept.length + replayed, replayed, stayed: dryRun ? 0 : kept.length }
}

/** @returns `done`, or why it is not */
const doAgain = async (name: FunctionName, failure: Failure, { recordsAt, call }: Again): Promise<string> => {
  const { requestPayload, DDBStreamBatchInfo: at } = failure
  try {
    if (!at && requestPayload === undefined) return 'stays'
    if (!at) {
      await call(name, requestPayload)
      return 'done'
    }
    const records = await recordsAt(at)
    if (!records) return 'the stream no longer keeps them'
    const Records = wanted(name, records)
    const answer = Records.length > 0 ? await call(name, { Records }) : undefined
    const failed = (answer as { readonly batchItemFailures?: readonly object[] } | undefined)?.batchItemFailures ?? []
    return failed.length > 0 ? `${failed.length} failed again` : 'done'
  } catch (error) {
    return `failed again: ${describeError(error)}`
  }
}

/** As the event source mapping lets through; whoever reads several tables tells them apart by what they hold. */
const wanted = (name: FunctionName, records: readonly DynamoDBRecord[]): readonly DynamoDBRecord[] => {
  const { trigger }: FunctionDefinition = functions[name]
  const filters = trigger.kind === 'stream' ? trigger.sources.flatMap((source) => source.filters) : []
  return records.filter((record) => filters.some((filter) => matches(record, filter)))
}
