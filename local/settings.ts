import { UsageError } from './command'
import { runningStack } from './data-dir'

const DEFAULT_PORT = 4000
const DEFAULT_DATA = '.data'

/** Where this machine's stack is, from the environment; one reading for all commands. */
export const settings = {
  dataDir: (): string => process.env.SANBAO_DATA || DEFAULT_DATA,
  port: (): number => {
    const text = process.env.PORT || String(DEFAULT_PORT)
    const port = Number(text)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`PORT="${text}" is not a port`)
    return port
  },
  dynamodbEndpoint: (): string | undefined => process.env.DYNAMODB_ENDPOINT || undefined,
}

/** Address of the running stack: from its record in the data directory; one in memory is known by its port only. */
const stackUrl = (): string => runningStack(settings.dataDir())?.url ?? `http://localhost:${settings.port()}`

/** Posts JSON to the running stack. @throws with what the stack says, or how to start one */
export const askStack = async (path: string, body: object): Promise<Record<string, unknown>> => {
  const url = stackUrl()
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((error) => {
    throw new Error(`No stack answers at ${url} (${rootOf(error)}). Start it: npm start`)
  })
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>
  if (response.ok) return answer
  const message =
    typeof answer.message === 'string' ? answer.message : `The stack at ${url} answered ${response.status}`
  throw response.status < 500 ? new UsageError(message) : new Error(message)
}

const rootOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? rootOf(error.cause) : error.message
}
