import { stripVTControlCharacters } from 'node:util'
import type { Difference } from './differences'

export interface TestRun {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
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

export interface Verdict {
  readonly passed: number
  /** Tests that fail as it is written down that they do, by the difference. */
  readonly differing: readonly { readonly test: string; readonly difference: Difference }[]
  /** A line each: what nobody wrote down, and what was written down and is so no more. */
  readonly failures: readonly string[]
}

/**
 * Holds a suite's results to the differences that are known of the engine. A known one must fail, and in the way that is
 * written down: one that passes again, that fails otherwise or that is no test any more is a failure, so that the list
 * never excuses more than it names.
 */
export const judge = ({ file, tests, error }: SuiteRun, differences: readonly Difference[]): Verdict => {
  const known = new Map(
    differences.flatMap((difference) => (difference.tests[file] ?? []).map((test) => [test, difference])),
  )
  const differing: Verdict['differing'][number][] = []
  const failures: string[] = error === undefined ? [] : [`${file}: ${firstLine(error)}`]
  let passed = 0
  for (const test of tests) {
    const difference = known.get(test.fullName)
    const said = stripVTControlCharacters(test.failureMessages.join('\n'))
    if (test.status === 'passed' && !difference) passed += 1
    else if (test.status === 'failed' && difference?.says(said)) differing.push({ test: test.fullName, difference })
    else failures.push(`${file}: ${test.fullName}: ${complaint(test, said, difference)}`)
  }
  const gone = [...known.keys()].filter(
    (name) => error === undefined && !tests.some(({ fullName }) => fullName === name),
  )
  return {
    passed,
    differing,
    failures: [...failures, ...gone.map((test) => `${file}: ${test}: listed as different, and there is no such test`)],
  }
}

const complaint = ({ status }: TestRun, said: string, difference: Difference | undefined): string => {
  if (status === 'passed') return 'passes, and is listed as different: strike it from test/engines/differences.ts'
  if (status !== 'failed') return `was not run (${status})`
  const what = /Exceeded timeout/.test(said)
    ? 'came to no end in time (slow, or waiting for what never comes)'
    : summary(said)
  return difference ? `listed as different, but fails otherwise: ${what}` : what
}

/** Jest says in a line what was compared, and further down with what outcome. */
const summary = (said: string): string => {
  const lines = said.split('\n').map((line) => line.trim())
  const differing = lines.filter(
    (line) => /^([-+] |Expected|Received)/.test(line) && !/^[-+] (Expected|Received)/.test(line),
  )
  return [firstLine(said), ...differing.slice(0, 4)].join(' | ')
}

const firstLine = (text: string): string => stripVTControlCharacters(text).split('\n')[0] ?? ''
