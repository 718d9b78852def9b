import { existsSync } from 'node:fs'
import { jest } from '@jest/globals'
import { carriedOut, noteAnswer } from '../deployed/carried-out'
import { brokenOff, summary } from '../deployed/steps'
import { type LeftOut, leftOut, travelling } from '../deployed/suites/list'
import { measured, NOT_METERED } from '../deployed/suites/no-meter'
import { judge, patternOf } from '../deployed/suites/verdict'
import type { SuiteRun, TestRun } from '../support/suites/run-suites'

const list: readonly LeftOut[] = [
  { why: 'none', tests: { orders: ['a (b) *'], visits: ['later'] } },
  { why: 'another', tests: { quotes: ['c'] } },
]
const ran = (fullName: string, change: Partial<TestRun> = {}): TestRun => ({
  ...{ fullName, status: 'passed', failureMessages: [], invocations: 1 },
  ...change,
})
const suite = (name: string, ...tests: readonly TestRun[]): SuiteRun => ({
  ...{ file: `test/resolvers/${name}.test.ts`, of: 1, ms: 1 },
  tests,
})
const failed = (...failureMessages: readonly string[]) => ({ status: 'failed', failureMessages })

test('all that is asked for is run, but for what is left out by its whole name', () => {
  const pattern = new RegExp(patternOf(list))
  const names = ['a (b) *', 'a (b) * and more', 'later', 'later on', 'c', 'cc', 'other']
  expect(names.filter((name) => pattern.test(name))).toEqual(['a (b) * and more', 'later on', 'cc', 'other'])
})

test('passes count, those that needed another go are told, and a cost that nobody sees is no failure', () => {
  const tests = [ran('x'), ran('y', { invocations: 2 }), ran('cost', failed(`Error: ${NOT_METERED}`))]
  expect(judge(suite('settlement', ...tests), list)).toEqual({ passed: 2, unmetered: 1, repeated: 1, failures: [] })
})

test.each([
  [
    'a test that fails',
    suite('settlement', ran('x', failed('Error: no\n  Expected: 1'))),
    /x: Error: no \| Expected: 1$/,
  ],
  ['a test that was not run and nobody left out', suite('visits', ran('x', { status: 'pending' })), /x: was not run/],
  [
    'what is left out and is no test',
    suite('orders', ran('other')),
    /a \(b\) \*: is left out, and there is no such test/,
  ],
  ['a suite that did not load', { ...suite('orders'), error: 'SyntaxError\nat x' }, /orders.test.ts: SyntaxError$/],
])('%s is a failure', (_, run, said) => {
  const { failures } = judge(run, list)
  expect(failures.filter((line) => said.test(line))).toHaveLength(1)
})

test('what is left out is no failure when it was not run', () => {
  const run = suite('visits', ran('later', { status: 'pending' }), ran('y'))
  expect(judge(run, list)).toEqual({ passed: 1, unmetered: 0, repeated: 0, failures: [] })
})

test('a measured operation is carried out; its cost is refused however it is looked at', async () => {
  const { result, cost } = await measured(async () => 7)
  expect(result).toBe(7)
  expect(() => cost.calls).toThrow(NOT_METERED)
  expect(() => ({ ...cost })).toThrow(NOT_METERED)
  expect(() => expect(cost).toEqual({ calls: 1 })).toThrow(NOT_METERED)
})

test('a root field was carried out when it has a value and tells of no error', () => {
  carriedOut.clear()
  noteAnswer('query ($id: ID!) { one: workOrder(id: $id) { id } complaints { edges { cursor } } }', {
    one: { id: 'x' },
  })
  noteAnswer('mutation { workOrderAccept(input: {}) { userErrors { code } } }', {
    workOrderAccept: { userErrors: [{ code: 'STALE_VERSION' }] },
  })
  noteAnswer('mutation { workOrderDecline(input: {}) { userErrors { code } } }', {
    workOrderDecline: { userErrors: [] },
  })
  noteAnswer('{ notices { id } }', null)
  expect([...carriedOut]).toEqual(['query workOrder', 'mutation workOrderDecline'])
})

test('every suite that travels is there, once, and what is left out is of one of them', () => {
  const all: readonly string[] = Object.values(travelling).flat()
  expect(all.filter((name) => !existsSync(`test/resolvers/${name}.test.ts`))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
  expect(leftOut.flatMap(({ tests }) => Object.keys(tests)).filter((name) => !all.includes(name))).toEqual([])
})

test('what goes wrong between two steps fails the journey, once', () => {
  const told = jest.spyOn(console, 'log').mockImplementation(() => {})
  for (let again = 0; again < 2; again += 1) brokenOff(new Error('no network'))
  expect(summary()).toMatchObject({ passed: 0, failed: 1 })
  expect(told.mock.calls.flat().join()).toContain('FAILED  between two steps: no network')
  told.mockRestore()
})
