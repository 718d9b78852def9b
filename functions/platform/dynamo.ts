import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { env } from './env'
import { localService } from './local-service'
import { WATCH, watched } from './watch'

export interface ConsumedCapacity {
  readonly operation: string
  readonly table: string
  readonly read: number
  readonly write: number
}

/** Set by tests and benchmarks only: told of every call to the engine with the units it consumed. */
export const meter: { report?: (calls: readonly ConsumedCapacity[]) => void } = {}

const newClient = (): DynamoDBDocumentClient => {
  const endpoint = env.dynamodbEndpoint()
  const client = new DynamoDBClient({
    maxAttempts: 5,
    ...(endpoint ? { endpoint, ...localService } : {}),
  })
  // It copies what each call sends and gets, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware')
  client.middlewareStack.add(watched('dynamodb'), WATCH)
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (!meter.report) return next(args)
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const result = await next(args)
      meter.report(consumed(String(context.commandName), result.output))
      return result
    },
    { step: 'initialize', name: 'meter' },
  )
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}

interface RawCapacity {
  TableName?: string
  /** All that the call consumed of a table, its indexes included. The parts by kind mean less on some engines. */
  CapacityUnits?: number
}

/** An engine may report nothing for a call: it is a call all the same. */
const UNTOLD: RawCapacity[] = [{}]

const consumed = (command: string, output: object): ConsumedCapacity[] => {
  const raw = (output as { ConsumedCapacity?: RawCapacity | RawCapacity[] }).ConsumedCapacity ?? UNTOLD
  const operation = command.replace(/Command$/, '')
  const reads = /Get|Query|Scan/.test(operation)
  return [raw].flat().map(({ TableName: table = '', CapacityUnits: units = 0 }) => ({
    operation,
    table,
    read: reads ? units : 0,
    write: reads ? 0 : units,
  }))
}

let client: DynamoDBDocumentClient | undefined

/** One client per process, made on first use. */
export const documentClient = (): DynamoDBDocumentClient => {
  client ??= newClient()
  return client
}
