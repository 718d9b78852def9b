import type { FunctionName } from '../../functions/platform/functions'

/** What the runner tells the stack's process to do to its own functions. */
export interface Trouble {
  /** Share of a worker's batches that something happens to. */
  readonly workers: number
  /** Share of calls that run by a wrong clock. */
  readonly clocks: number
  /** Functions that fail on all they are handed. */
  readonly broken: readonly FunctionName[]
}

export const NO_TROUBLE: Trouble = { workers: 0, clocks: 0, broken: [] }

/** What the stack's process tells the runner. */
export type Told =
  | { readonly kind: 'ready' }
  /** The queues' own address, before the functions learn of the proxy's. */
  | { readonly kind: 'queues'; readonly endpoint: string }
  | { readonly kind: 'injected'; readonly fault: string }

/** How the process is told what stays the same while it runs. */
export const stackEnvironment = { options: 'SANBAO_FAULTS_STACK' } as const

export interface StackProcessOptions {
  readonly port: number
  readonly dataDir: string
  readonly dynamodbEndpoint: string
  readonly queueProxy: string
  readonly seed: string
  /** After how long a message that was received and not deleted comes again. */
  readonly visibilitySeconds: number
  /** How often a message is received, and a record of a stream delivered, before it is given up on. */
  readonly attempts: number
}
