import { UsageError } from './command'
import { localCredentials } from './credentials'
import { runningStack } from './data-dir'
import { settings } from './settings'

export interface TargetOptions {
  readonly local?: boolean | undefined
  readonly endpoint?: string | undefined
  readonly profile?: string | undefined
  readonly region?: string | undefined
}

/** How the SDK's clients reach what a command works on. */
export interface Target {
  readonly kind: 'local' | 'endpoint' | 'aws'
  readonly described: string
  readonly dynamodb: object
  readonly sqs: { readonly endpoint?: string; readonly region?: string; readonly profile?: string }
}

/**
 * Only ever what was named: without a word of where, the same command would reach whatever account the machine is logged in to.
 */
export const targetOf = ({ local, endpoint, profile, region }: TargetOptions): Target => {
  const named = [local, endpoint, profile].filter((one) => one !== undefined && one !== false)
  if (named.length !== 1) throw new UsageError('Name exactly one of --local, --endpoint URL and --profile NAME')
  if (local) return localTarget()
  if (endpoint !== undefined && !URL.canParse(endpoint)) throw new UsageError(`--endpoint "${endpoint}" is no URL`)
  const config = { ...(region ? { region } : {}), ...(endpoint ? { endpoint } : { profile: profile ?? '' }) }
  const described = endpoint ?? `AWS, profile ${profile}`
  return { kind: endpoint ? 'endpoint' : 'aws', described, dynamodb: config, sqs: config }
}

const localTarget = (): Target => {
  const running = runningStack(settings.dataDir())
  if (!running?.queueEndpoint) throw new Error(`No stack runs on ${settings.dataDir()}. Start it: npm start`)
  return {
    kind: 'local',
    described: `the stack at ${running.url}`,
    dynamodb: { endpoint: running.dynamodbEndpoint, ...localCredentials },
    sqs: { endpoint: running.queueEndpoint, ...localCredentials },
  }
}
