import { IN_MEMORY, runningStack } from './data-dir'
import { setEnvironment } from './environment'
import { settings } from './settings'
import { startStack } from './stack'

/** The platform a command works on. */
export interface Platform {
  /** How it was reached, for people. */
  readonly described: string
  /** Ends it if it was started for this command. */
  stop(): Promise<void>
}

/** Connects to the stack that runs on the data directory, or starts one for the time of the command. */
export const connectOrStart = async (): Promise<Platform> => {
  const dataDir = settings.dataDir()
  const running = dataDir === IN_MEMORY ? undefined : runningStack(dataDir)
  if (running) {
    if (!running.dynamodbEndpoint || !running.url)
      throw new Error(`The stack on ${dataDir} (process ${running.pid}) is still starting; try again in a moment`)
    // Queues are not used by imports and exports; they stay where the stack has them.
    const queues = { endpoint: running.url, url: (name: string) => `${running.url}/${name}` }
    setEnvironment({ dynamodbEndpoint: running.dynamodbEndpoint, queues, issuer: `${running.url}/issuer` })
    return { described: `the stack at ${running.url}`, stop: async () => {} }
  }
  const stack = await startStack({ port: 0, dataDir, dynamodbEndpoint: settings.dynamodbEndpoint() })
  return { described: `a stack of its own on ${dataDir}`, stop: stack.stop }
}
