import { roleOf } from '../../local/claims'
import { loadDemo } from '../../local/demo'
import { type Stack, startStack } from '../../local/stack'

export interface Answer<D> {
  readonly data: D | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

export interface Demo {
  readonly stack: Stack
  /** Asks as the demo's person of a role, e.g. `service-point`, over HTTP. */
  ask<D>(role: string, query: string, variables?: object, claims?: object): Promise<Answer<D>>
}

/** A whole stack in memory with the demo, its own engine included: the demo's ids must not meet other tests'. */
export const startDemo = async (): Promise<Demo> => {
  const stack = await startStack({ port: 0, prepare: (started) => loadDemo(started, () => {}) })
  return {
    stack,
    ask: async (role, query, variables = {}, claims = {}) => {
      const token = await stack.issuer.issue(roleOf(role), claims)
      const response = await fetch(`${stack.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer<never>
    },
  }
}

/** Waits for what follows by the streams and queues. @throws what it found last, when `ready` did not hold in time */
export const eventually = async <T>(read: () => Promise<T>, ready: (found: T) => boolean): Promise<T> => {
  const deadline = Date.now() + WAIT_MS
  for (;;) {
    const found = await read()
    if (ready(found)) return found
    if (Date.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(found)}`)
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}

const WAIT_MS = 20_000
const STEP_MS = 200
