/** Refusals in the very form in which the services give them, so that the SDK reads them as such. */
export interface ServiceAnswer {
  readonly status: number
  readonly body: object
}

const dynamo = (name: string): string => `com.amazonaws.dynamodb.v20120810#${name}`

const USED_UP =
  'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.'

/** A transaction is refused whole, and says which of its items could not be written. */
const cancelled = (items: readonly unknown[], code: string, message: string, draw: () => number): ServiceAnswer => {
  const at = Math.floor(draw() * items.length)
  const reasons = items.map((_, i) => (i === at ? { Code: code, Message: message } : { Code: 'None' }))
  const names = reasons.map(({ Code }) => Code).join(', ')
  const Message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${names}]`
  return {
    status: 400,
    body: { __type: dynamo('TransactionCanceledException'), Message, CancellationReasons: reasons },
  }
}

const usedUp = (name: string): ServiceAnswer => ({ status: 400, body: { __type: dynamo(name), message: USED_UP } })

/** What the service says when it has no capacity left; a batch is then answered in part, here with nothing of it. */
export const throttled = (operation: string, request: string, draw: () => number): ServiceAnswer => {
  if (operation.startsWith('AmazonSQS'))
    return { status: 400, body: { __type: 'com.amazonaws.sqs#RequestThrottled', message: 'Request is throttled.' } }
  const plain = usedUp(draw() < 0.5 ? 'ProvisionedThroughputExceededException' : 'ThrottlingException')
  const asked = JSON.parse(request) as { TransactItems?: unknown[]; RequestItems?: object }
  if (operation.endsWith('.TransactWriteItems') && asked.TransactItems && draw() < 0.7)
    return draw() < 0.6
      ? cancelled(asked.TransactItems, 'ThrottlingError', USED_UP, draw)
      : cancelled(asked.TransactItems, 'TransactionConflict', 'Transaction is ongoing for the item', draw)
  if (operation.endsWith('.BatchGetItem') && draw() < 0.5)
    return { status: 200, body: { Responses: {}, UnprocessedKeys: asked.RequestItems } }
  return plain
}

/** What IAM says of a role that lacks a right; no SDK asks again. */
export const denied = (operation: string): ServiceAnswer => ({
  status: 400,
  body: {
    __type: 'com.amazon.coral.service#AccessDeniedException',
    Message: `User: worker is not authorized to perform: dynamodb:${operation.split('.').at(-1)} because no identity-based policy allows the action`,
  },
})

interface Entry {
  readonly Id: string
}
interface BatchAnswer {
  readonly Successful?: readonly object[]
  readonly Failed?: readonly object[]
}

/** A batch of messages of which the queue takes some only: what goes on to it, and what is said of the others. */
export const takenInPart = (request: string, draw: () => number) => {
  const asked = JSON.parse(request) as { readonly Entries: readonly Entry[] }
  const at = Math.floor(draw() * asked.Entries.length)
  const isLeft = asked.Entries.map((_, i) => i === at || draw() < 0.5)
  const left = asked.Entries.filter((_, i) => isLeft[i])
  const taken = asked.Entries.filter((_, i) => !isLeft[i])
  const Failed = left.map(({ Id }) => ({
    ...{ Id, SenderFault: false, Code: 'InternalError' },
    Message: 'The request processing has failed because of an unknown error.',
  }))
  return {
    onwards: taken.length > 0 ? JSON.stringify({ ...asked, Entries: taken }) : undefined,
    told: ({ Successful = [], Failed: own = [] }: BatchAnswer) => ({ Successful, Failed: [...own, ...Failed] }),
  }
}

export const broken = (operation: string): ServiceAnswer => ({
  status: 500,
  body: {
    __type: operation.startsWith('AmazonSQS') ? 'com.amazonaws.sqs#InternalError' : dynamo('InternalServerError'),
    message: 'The request processing has failed because of an unknown error, exception or failure.',
  },
})
