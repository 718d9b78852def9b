import { AsyncLocalStorage } from 'node:async_hooks'
import { type FunctionDefinition, type FunctionName, functions } from '../functions/platform/functions'
import { permissions, rightsOf } from '../functions/platform/rights'
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

const granted = new Map(
  Object.entries<FunctionDefinition>(functions).map(([name, definition]) => [
    name,
    new Set(rightsOf(definition).flatMap(permissions)),
  ]),
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
