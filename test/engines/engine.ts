import { envName } from '../../functions/platform/env'
import { UsageError } from '../../local/command'
import { installEmulator, startEmulator } from '../deployed/emulator'
import { type Difference, differences, type EngineName } from './differences'

export interface EngineUnderTest {
  /** As the run names it. */
  readonly title: string
  readonly endpoint: string
  /** What is known to be different there. */
  readonly differences: readonly Difference[]
  stop(): Promise<void>
}

/**
 * The engine at DYNAMODB_ENDPOINT, of which nothing is known and nothing excused; without it, the one that is started here.
 *
 * @throws {UsageError} when the address is not on this machine: the suites make tables and leave their rows in them
 */
export const engineUnderTest = async (tell: (line: string) => void): Promise<EngineUnderTest> => {
  const given = process.env[envName.dynamodbEndpoint]
  if (given) return { title: given, endpoint: onThisMachine(given), differences: [], stop: async () => {} }
  const { command, version } = installEmulator(tell)
  const { endpoint, stop } = await startEmulator(command)
  return { title: `MiniStack ${version} on ${endpoint}`, endpoint, differences: of('ministack'), stop }
}

const of = (engine: EngineName) => differences.filter((one) => one.engine === engine)

export const onThisMachine = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`${envName.dynamodbEndpoint} is no URL: ${given}`)
  if (!['127.0.0.1', 'localhost'].includes(url.hostname))
    throw new UsageError(
      `${envName.dynamodbEndpoint} is on ${url.hostname}. The suites make tables and leave their rows: 127.0.0.1 or localhost only`,
    )
  return given
}
