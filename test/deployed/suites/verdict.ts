import { firstLine, type SuiteRun, saidBy, summaryOf } from '../../support/suites/run-suites'
import { type LeftOut, leftOut } from './list'
import { NOT_METERED } from './no-meter'

export interface Verdict {
  readonly passed: number
  /** Tests that came as far as a cost, which nobody sees here. */
  readonly unmetered: number
  /** Tests that passed when they were asked again: a deployed worker was faster than the test. */
  readonly repeated: number
  /** A line each. */
  readonly failures: readonly string[]
}

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.test\.ts$/, '')

const namesLeftOut = (file: string, list: readonly LeftOut[]): readonly string[] =>
  list.flatMap(({ tests }) => (tests as Readonly<Record<string, readonly string[]>>)[nameOf(file)] ?? [])

/** For jest's `--testNamePattern`: everything but what is left out. */
export const patternOf = (list: readonly LeftOut[] = leftOut): string => {
  const names = list.flatMap(({ tests }) => Object.values(tests).flat())
  const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `^(?!(${names.map(literal).join('|')})$)`
}

/** What a suite that travelled shows. What was not run must be left out by the list, and what the list names must be a test. */
export const judge = ({ file, tests, error }: SuiteRun, list: readonly LeftOut[] = leftOut): Verdict => {
  const named = namesLeftOut(file, list)
  const failures: string[] = error === undefined ? [] : [`${file}: ${firstLine(error)}`]
  const counts = { passed: 0, unmetered: 0, repeated: 0 }
  for (const test of tests) {
    const said = saidBy(test)
    if (test.status === 'passed') {
      counts.passed += 1
      if ((test.invocations ?? 1) > 1) counts.repeated += 1
    } else if (test.status === 'failed' && said.includes(NOT_METERED)) counts.unmetered += 1
    else if (test.status === 'failed') failures.push(`${file}: ${test.fullName}: ${summaryOf(said)}`)
    else if (!named.includes(test.fullName)) failures.push(`${file}: ${test.fullName}: was not run (${test.status})`)
  }
  for (const name of named)
    if (error === undefined && !tests.some(({ fullName }) => fullName === name))
      failures.push(`${file}: ${name}: is left out, and there is no such test`)
  return { ...counts, failures }
}
