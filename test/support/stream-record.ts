import type { AttributeValue, DynamoDBRecord } from 'aws-lambda'

const typed = (value: unknown): AttributeValue => {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: value.map(typed) }
  return value && typeof value === 'object' ? { M: typedMap(value) } : { NULL: true }
}

const typedMap = (value: object): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(value).map(([name, each]) => [name, typed(each)]))

/** A record as a table's stream delivers it; of something removed without an image. */
export const recordOf = (image: object | undefined, sequence: number, before?: object): DynamoDBRecord => ({
  eventName: image ? 'MODIFY' : 'REMOVE',
  dynamodb: {
    SequenceNumber: String(sequence),
    ...(before ? { OldImage: typedMap(before) } : {}),
    ...(image ? { NewImage: typedMap(image) } : {}),
  },
})
