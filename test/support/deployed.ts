import type { FunctionName } from '../../functions/platform/functions'
import { asFunction, guardTables } from '../../local/table-rights'

/** A handler, or what one calls, with the rights of its function as in a deployment: it fails beyond its own tables. */
export const deployed = <A extends unknown[], R>(name: FunctionName, run: (...args: A) => R): ((...args: A) => R) => {
  guardTables()
  return (...args) => asFunction(name, () => run(...args))
}
