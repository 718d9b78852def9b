import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { run } from './command'
import type { Outcome } from './outcome'

interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Files that never came to run a test: they failed to load. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Every failed test with its file; a file by itself when it never came to run one. */
const failuresOf = ({ testResults }: JestReport): string[] =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative('.', name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    return status === 'failed' && tests.length === 0 ? [file] : tests.map(({ fullName }) => `${file}: ${fullName}`)
  })

const read = (file: string): JestReport | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Jest as the project runs it: its suites are native ES modules. */
export const jestCommand = (...args: readonly string[]): [string, ...string[]] => [
  'node',
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  ...args,
]

export interface JestRun {
  /** Another configuration than the project's own. */
  readonly config?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the suites of a configuration. Counts tests, not files. */
export const jest = async (
  onLine: (line: string) => void,
  { config, environment = {} }: JestRun = {},
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'sanbao-jest-'))
  const file = join(folder, 'report.json')
  try {
    const command = jestCommand('--json', `--outputFile=${file}`, ...(config ? ['--config', config] : []))
    const { code, output } = await run(command, {
      environment,
      onLine: (line) => /^(PASS|FAIL) /.test(line) && onLine(line),
    })
    const report = read(file)
    if (!report)
      return { passed: 0, failed: 1, skipped: 0, output: `${output}\nJest ended with ${code} and no report.` }
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    const nothing = report.numPassedTests + failed === 0
    return {
      passed: report.numPassedTests,
      // No test at all, or a failure outside the tests (teardown, open handles), is a failure too.
      failed: failed === 0 && (code !== 0 || nothing) ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
      output: output.replace(/^\{"numFailed.*$/m, ''),
      failures: failuresOf(report),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
