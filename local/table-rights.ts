import { AsyncLocalStorage } from 'node:async_hooks'
import { guard } from '../functions/platform/dynamo'
import { env } from '../functions/platform/env'
import { type FunctionDefinition, type FunctionName, functions, tableActions } from '../functions/platform/functions'
import { sending } from '../functions/platform/queue'
import { type QueueName, type TableName, tables } from '../functions/platform/topology'

/** A call that the role of a deployed function would refuse. */
class TableDenied extends Error {
  override readonly name = 'TableDenied'
}

const running = new AsyncLocalStorage<FunctionName>()

/** Runs something with the rights of a function: what its definition names of tables, and nothing else. */
export const asFunction = <T>(name: FunctionName, run: () => T): T => running.run(name, run)

interface Input {
  readonly TableName?: string
  readonly IndexName?: string
  readonly RequestItems?: Readonly<Record<string, unknown>>
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName?: string }>>[]
}

/** The right that a command, or a part of a transaction, asks for. @example actionOf('Put') === 'PutItem' */
const actionOf = (deed: string): string => {
  const name = deed.replace(/Command$/, '')
  return /^(Query|Scan)$|Item$/.test(name) ? name : `${name}Item`
}

/** What a call does to which tables. */
const touched = (command: string, input: Input): (readonly [deed: string, table: string | undefined])[] => [
  ...(input.TableName ? [[command, input.TableName] as const] : []),
  ...Object.keys(input.RequestItems ?? {}).map((table) => [command, table] as const),
  ...(input.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([deed, { TableName }]) => [deed, TableName] as const),
  ),
]

/** Messages are held to the queues of the definition. */
const mayOnlySend = (queue: QueueName): void => {
  const name = running.getStore()
  if (name && !(functions[name] as FunctionDefinition).sends.includes(queue))
    throw new TableDenied(`${name} may not send to ${queue}: functions/platform/functions.ts`)
}

/** From now on calls within `asFunction` are held to the rights of the topology; others are free. */
export const guardTables = (): void => {
  const byName = new Map((Object.keys(tables) as TableName[]).map((table) => [env.table(table), table]))
  sending.check = mayOnlySend
  guard.check = (command, input) => {
    const name = running.getStore()
    if (!name) return
    const { tables: granted }: FunctionDefinition = functions[name]
    const asked = input as Input
    const index = asked.IndexName
    const of = byName.get(asked.TableName ?? '')
    if (index && of && !(index in tables[of].indexes)) throw new TableDenied(`${name} asks for ${of}/${index}`)
    for (const [deed, tableName] of touched(command, input)) {
      const table = byName.get(tableName ?? '')
      const access = table && granted[table]
      const may = access !== undefined && tableActions[access].some((action) => action === actionOf(deed))
      if (!may) throw new TableDenied(`${name} may not ${deed} ${table}: functions/platform/functions.ts`)
    }
  }
}
