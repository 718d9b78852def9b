import { AsyncLocalStorage } from 'node:async_hooks'
import { type FunctionDefinition, type FunctionName, functions, tableActions } from '../functions/platform/functions'
import { tables } from '../functions/platform/topology'
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

const rights = (d: FunctionDefinition): Set<string> =>
  new Set([
    ...Object.entries(d.tables).flatMap(([t, access]) => [
      ...tableActions[access].map((a) => `dynamodb:${a} ${t}`),
      ...Object.keys(tables[t as 'Orders'].indexes).map((i) => `dynamodb:Query ${t}/index/${i}`),
    ]),
    ...d.sends.map((q) => `sqs:SendMessage ${q}`),
    ...Object.entries(d.buckets?.Objects ?? {}).flatMap(([f, a]) =>
      ({ read: ['GetObject'], readWrite: ['GetObject', 'PutObject'], remove: ['DeleteObject'] })[a].map(
        (x) => `s3:${x} Objects/${f}/*`,
      ),
    ),
  ])

/** From now on calls within `asFunction` are held to the rights of the function; others are free. */
export const holdToRights = (): void => {
  watch.call = (call) => {
    const name = running.getStore()
    if (!name) return
    for (const right of askedRights(call)) {
      recordCall(name, right)
      if (!rights(functions[name]).has(right)) throw new Denied(`${name} may not ${right}: functions/platform/functions.ts`)
    }
  }
}
