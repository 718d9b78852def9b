import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { FunctionName } from '../functions/platform/functions'
import { runningStack } from './data-dir'
import { setEnvironment } from './environment'
import { loadFunction } from './functions'
import { queueUrl } from './queues'
import { settings } from './settings'
import type { Target } from './target'

export interface Caller {
  /** Calls a function and waits for its answer. @throws an error that names it, if it fails */
  call(name: FunctionName, event: unknown): Promise<unknown>
  destroy(): void
}

/** The longest a function may run, and some: the SDK would else give up on it first, and call it again. */
const LONGEST_MS = 16 * 60_000

/** Calls functions where they are deployed; on one machine in this process, on what the running stack works on. */
export const callerOf = (target: Target, stack: string): Caller =>
  target.kind === 'local' ? localCaller() : deployedCaller(target, stack)

const deployedCaller = ({ sqs: config }: Target, stack: string): Caller => {
  const client = new LambdaClient({ ...config, maxAttempts: 1, requestHandler: { requestTimeout: LONGEST_MS } })
  return {
    call: async (name, event) => {
      const command = new InvokeCommand({ FunctionName: `${stack}-${name}`, Payload: JSON.stringify(event) })
      const { FunctionError, Payload } = await client.send(command)
      const answer = Payload && Payload.length > 0 ? JSON.parse(Buffer.from(Payload).toString()) : undefined
      // What it says of its failure may quote what it worked on; its log has it.
      if (FunctionError) throw new Error(`${name} failed (${FunctionError} ${answer?.errorType ?? ''}); see its log`)
      return answer
    },
    destroy: () => client.destroy(),
  }
}

const localCaller = (): Caller => ({
  call: async (name, event) => {
    const running = runningStack(settings.dataDir())
    if (!running?.queueEndpoint || !running.dynamodbEndpoint) throw new Error('The stack has ended')
    const { queueEndpoint: endpoint, dynamodbEndpoint, url } = running
    const queues = { endpoint, url: (queue: string) => queueUrl(endpoint, queue) }
    setEnvironment({ dynamodbEndpoint, queues, issuer: `${url}/issuer` })
    return (await loadFunction(name))(event)
  },
  destroy: () => {},
})
