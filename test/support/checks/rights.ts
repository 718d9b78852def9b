import type { FunctionName } from '../../../functions/platform/functions'
import { permissions, type Right } from '../../../functions/platform/rights'

const PLACE = 'functions/platform/functions.ts'

/** Rights of one function as `action resource`, e.g. `dynamodb:Query Orders/index/byDue`. */
export interface FunctionRights {
  readonly name: FunctionName
  /** What its role allows in the synthesised stack. */
  readonly role: readonly string[]
  /** Of these, what Lambda uses in its name. */
  readonly lambda: readonly string[]
  /** What its definition grants its code. */
  readonly granted: readonly Right[]
  /** What its code called. */
  readonly called: ReadonlySet<string>
}

export interface Apart {
  /** Fails where it is deployed. */
  readonly refused: readonly string[]
  /** Allowed for nothing, or explained for nothing. */
  readonly unused: readonly string[]
}

/** Where the calls of a function and its rights part, a line each that says what to do. */
export const apart = ({ name, role, lambda, granted, called }: FunctionRights): Apart => {
  const allowed = new Set(role)
  const used = (right: Right): boolean => permissions(right).some((permission) => called.has(permission))
  const settled = new Set(granted.filter((right) => right.unseen || used(right)).flatMap(permissions))
  const unused = role.filter((right) => !lambda.includes(right) && !settled.has(right))
  return {
    refused: [
      ...[...called]
        .filter((right) => !allowed.has(right))
        .map((right) => `${name} called ${right}, which its role does not allow. Grant it in ${PLACE}.`),
      ...lambda
        .filter((right) => !allowed.has(right))
        .map((right) => `${name} has a trigger that needs ${right}, which its role does not allow.`),
    ],
    unused: [
      ...unused.map(
        (right) =>
          `${name} may ${right}, and never did. Take it out of ${PLACE}, or test what needs it; ` +
          `where no test can, explain it there: unseen(…, 'why').`,
      ),
      ...granted
        .filter((right) => right.unseen && used(right))
        .map((right) => `${name} was seen to ${permissions(right).join(', ')}. Take its unseen(…) out of ${PLACE}.`),
    ],
  }
}
