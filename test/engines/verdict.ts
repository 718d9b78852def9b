import { firstLine, type SuiteRun, saidBy, summaryOf, type TestRun } from '../support/suites/run-suites'
import type { Difference } from './differences'

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
    const said = saidBy(test)
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
    : summaryOf(said)
  return difference ? `listed as different, but fails otherwise: ${what}` : what
}
