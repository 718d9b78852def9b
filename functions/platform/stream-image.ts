import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda'
import type { FunctionName } from './functions'
import { measure } from './metrics'

/** A stream record's image as plain values. Covers what documents hold: text, numbers, booleans, null, lists, maps. */
export const plainImage = (image: Readonly<Record<string, AttributeValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, plain(value)]))

const plain = ({ S, N, BOOL, L, M }: AttributeValue): unknown => {
  if (S !== undefined) return S
  if (N !== undefined) return Number(N)
  if (BOOL !== undefined) return BOOL
  if (L) return L.map(plain)
  return M ? plainImage(M) : null
}

/**
 * What a record tells of a document, as it was, if it was there, and as it is; nothing of one that was removed.
 * @throws where an image holds no document
 */
export const toldBy = <T>({
  dynamodb: { OldImage, NewImage } = {},
}: DynamoDBRecord): { before: T | undefined; after: T }[] => {
  const docOf = (image: Readonly<Record<string, AttributeValue>>): T => {
    const { doc } = plainImage(image)
    if (doc === undefined) throw new Error('An image without a document')
    return doc as T
  }
  return NewImage ? [{ before: OldImage && docOf(OldImage), after: docOf(NewImage) }] : []
}

/** How far a reader is behind: its batch begins with the oldest change. */
export const measureLag = (reader: FunctionName, [oldest]: readonly DynamoDBRecord[], now: Date): void => {
  const changedAt = oldest?.dynamodb?.ApproximateCreationDateTime
  if (changedAt !== undefined)
    measure('SecondsBehind', Math.max(0, Math.round(now.getTime() / 1000 - changedAt)), { reader }, now)
}

/** The answer to a stream after which it comes again from the record of this index; with none, all of it is done. */
export const failedFrom = (records: readonly DynamoDBRecord[], index: number | undefined): DynamoDBBatchResponse => {
  const sequence = index === undefined ? undefined : records[index]?.dynamodb?.SequenceNumber
  return { batchItemFailures: sequence === undefined ? [] : [{ itemIdentifier: sequence }] }
}
