import type { FunctionName } from '../../functions/platform/functions'
import { asFunction, holdToRights } from '../../local/function-rights'

/** A handler, or what one calls, with the rights of its function as in a deployment: it fails beyond them. */
export const deployed = <A extends unknown[], R>(name: FunctionName, run: (...args: A) => R): ((...args: A) => R) => {
  holdToRights()
  return (...args) => asFunction(name, () => run(...args))
}
