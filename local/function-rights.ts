import { AsyncLocalStorage } from 'node:async_hooks'
import { type FunctionDefinition, type FunctionName, functions, tableActions } from '../functions/platform/functions'
import { type TableName, tables } from '../functions/platform/topology'
import { watch } from '../functions/platform/watch'
import { askedRights } from './asked-rights'
import { recordCall } from './call-record'

/** A call that the role of a deployed function would refuse. */
class Denied extends Error {
  override readonly name = 'Denied'
}

const running = new AsyncLocalStorage<FunctionName>()

/** Runs something with the rights of a function: what its definition names, and nothing else. */
export const asFunction = <T>(name: FunctionName, run: () => T): T => running.run(name, run)

const objectActions = { read: ['GetObject'], readWrite: ['GetObject', 'PutObject'], remove: ['DeleteObject'] } as const

/** What a definition grants, as roles are made of it (cdk/constructs). */
const rightsOf = ({ tables: named, sends, buckets = {} }: FunctionDefinition): string[] => [
  ...Object.entries(named).flatMap(([table, access]) => [
    ...tableActions[access].map((action) => `dynamodb:${action} ${table}`),
    ...Object.keys(tables[table as TableName].indexes).map((index) => `dynamodb:Query ${table}/index/${index}`),
  ]),
  ...sends.map((queue) => `sqs:SendMessage ${queue}`),
  ...Object.entries(buckets).flatMap(([bucket, folders]) =>
    Object.entries(folders).flatMap(([folder, access]) =>
      objectActions[access].map((action) => `s3:${action} ${bucket}/${folder}/*`),
    ),
  ),
]

const granted = new Map(
  Object.entries<FunctionDefinition>(functions).map(([name, definition]) => [name, new Set(rightsOf(definition))]),
)

/** From now on calls within `asFunction` are held to the rights of the function, and recorded; others are free. */
export const holdToRights = (): void => {
  watch.call = (call) => {
    const name = running.getStore()
    if (!name) return
    for (const right of askedRights(call)) {
      // What is refused too: whoever catches the refusal must not hide it.
      recordCall(name, right)
      if (!granted.get(name)?.has(right)) throw new Denied(`${name} may not ${right}: functions/platform/functions.ts`)
    }
  }
}
