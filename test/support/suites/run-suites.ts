import { stripVTControlCharacters } from 'node:util'
import { run } from '../checks/command'
import { jestCommand } from '../checks/jest'

export interface TestRun {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
  /** How often it ran, where failed ones are repeated. */
  readonly invocations?: number | undefined
}

/** What the reporter tells of a suite. */
export interface SuiteRun {
  /** From the project's root, e.g. `test/resolvers/orders.test.ts`. */
  readonly file: string
  /** How many suites there are in this run. */
  readonly of: number
  readonly tests: readonly TestRun[]
  readonly ms: number
  /** It never came to run a test. */
  readonly error?: string | undefined
}

export interface RunOfSuites {
  /** A configuration with the reporter beside this file. */
  readonly config: string
  /** Options and suites, as jest takes them. */
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

export interface Ended {
  readonly code: number
  /** What jest printed besides: why it ended, when no suite tells. */
  readonly rest: string
}

const SUITE = 'suite '

/** Runs suites of the project's own by a configuration that is not its own, and tells each as it ends. */
export const runSuites = async (
  { config, args, environment }: RunOfSuites,
  onSuite: (suite: SuiteRun) => void,
): Promise<Ended> => {
  const { code, output } = await run(jestCommand('--config', config, ...args), {
    environment,
    onLine: (line) => {
      if (line.startsWith(SUITE)) onSuite(JSON.parse(line.slice(SUITE.length)))
    },
  })
  const rest = output.split('\n').filter((line) => !line.startsWith(SUITE))
  return { code, rest: rest.join('\n').trim() }
}

/** What a test said as it failed. */
export const saidBy = ({ failureMessages }: TestRun): string => stripVTControlCharacters(failureMessages.join('\n'))

/** Jest says in a line what was compared, and further down with what outcome. */
export const summaryOf = (said: string): string => {
  const lines = said.split('\n').map((line) => line.trim())
  const differing = lines.filter(
    (line) => /^([-+] |Expected|Received)/.test(line) && !/^[-+] (Expected|Received)/.test(line),
  )
  return [firstLine(said), ...differing.slice(0, 4)].join(' | ')
}

export const firstLine = (text: string): string => stripVTControlCharacters(text).split('\n')[0] ?? ''
