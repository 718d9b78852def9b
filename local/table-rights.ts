import { AsyncLocalStorage } from 'node:async_hooks'
import { guard } from '../functions/platform/dynamo'
import { env } from '../functions/platform/env'
import { type FunctionDefinition, type FunctionName, functions } from '../functions/platform/functions'
import { type TableName, tables } from '../functions/platform/topology'

/** A call that the role of a deployed function would refuse. */
class TableDenied extends Error {
  override readonly name = 'TableDenied'
}

const running = new AsyncLocalStorage<FunctionName>()

/** Runs something with the rights of a function: what its definition names of tables, and nothing else. */
export const asFunction = <T>(name: FunctionName, run: () => T): T => running.run(name, run)

interface Input {
  readonly TableName?: string
  readonly RequestItems?: Readonly<Record<string, unknown>>
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName?: string }>>[]
}

/** Commands that read, and the part of a transaction that only checks. */
const READS = /^(Get|BatchGet|Query|ConditionCheck)/

/** What a call does to which tables. */
const touched = (command: string, input: Input): (readonly [deed: string, table: string | undefined])[] => [
  ...(input.TableName ? [[command, input.TableName] as const] : []),
  ...Object.keys(input.RequestItems ?? {}).map((table) => [command, table] as const),
  ...(input.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([deed, { TableName }]) => [deed, TableName] as const),
  ),
]

/** From now on calls within `asFunction` are held to the rights of the topology; others are free. */
export const guardTables = (): void => {
  const byName = new Map((Object.keys(tables) as TableName[]).map((table) => [env.table(table), table]))
  guard.check = (command, input) => {
    const name = running.getStore()
    if (!name) return
    const { tables: granted }: FunctionDefinition = functions[name]
    for (const [deed, tableName] of touched(command, input)) {
      const table = byName.get(tableName ?? '')
      const access = table && granted[table]
      const may = access === 'readWrite' || (access === 'read' && READS.test(deed))
      if (!may) throw new TableDenied(`${name} may not ${deed} ${table}: functions/platform/functions.ts`)
    }
  }
}
