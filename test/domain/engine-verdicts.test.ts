import { existsSync, readFileSync } from 'node:fs'
import { type Difference, differences } from '../engines/differences'
import { onThisMachine } from '../engines/engine'
import { onlyReadUnits } from '../engines/says'
import { table } from '../engines/table'
import { judge } from '../engines/verdict'
import type { SuiteRun, TestRun } from '../support/suites/run-suites'

const suite = 'test/resolvers/some.test.ts'
const difference: Difference = {
  engine: 'ministack',
  what: 'keeps no order',
  documentation: 'Query: results are in the order of the sort key',
  says: (failure) => failure.includes('Received: [2, 1]'),
  tests: { [suite]: ['in order'] },
}
const ran = (...tests: readonly TestRun[]): SuiteRun => ({ file: suite, of: 1, ms: 1, tests })
const test_ = (fullName: string, ...failureMessages: readonly string[]): TestRun => ({
  fullName,
  status: failureMessages.length > 0 ? 'failed' : 'passed',
  failureMessages,
})
const asKnown = test_('in order', 'expect(received).toEqual(expected)\nReceived: [2, 1]')

test('a test that fails as written down is no failure, and no pass', () => {
  expect(judge(ran(test_('other'), asKnown), [difference])).toEqual({
    passed: 1,
    differing: [{ test: 'in order', difference }],
    failures: [],
  })
})

test('what fails on an engine of which nothing is known is a failure', () => {
  const { failures } = judge(ran(asKnown), [])
  expect(failures).toEqual([`${suite}: in order: expect(received).toEqual(expected) | Received: [2, 1]`])
})

test.each([
  ['a test that passes again', [test_('in order')], /passes, and is listed/],
  ['one that fails in another way', [test_('in order', 'TypeError: x')], /fails otherwise: TypeError: x/],
  ['one that is no test any more', [test_('other')], /there is no such test/],
  ['one that was skipped', [asKnown, { fullName: 'later', status: 'pending', failureMessages: [] }], /was not run/],
])('a list excuses no more than it names: %s', (_what, tests, says) => {
  const { failures, differing } = judge(ran(...tests), [difference])
  expect(failures).toEqual([expect.stringMatching(says)])
  expect(differing.length).toBe(tests.includes(asKnown) ? 1 : 0)
})

test('a time-out is told apart from a difference', () => {
  const { failures } = judge(ran(test_('slow', 'thrown: "Exceeded timeout of 120000 ms for a test."')), [])
  expect(failures).toEqual([expect.stringContaining('came to no end in time')])
})

test('a suite that never came to run a test is one failure, and says nothing on what is listed of it', () => {
  const broken = { ...ran(), error: 'Cannot find module ./x\nmore' }
  expect(judge(broken, [difference]).failures).toEqual([`${suite}: Cannot find module ./x`])
})

test.each(['http://127.0.0.1:8000', 'http://localhost:8000', 'https://127.0.0.1'])('%s is on this machine', (url) => {
  expect(onThisMachine(url)).toBe(url)
})

test.each([
  ['https://dynamodb.eu-central-1.amazonaws.com', /is on dynamodb\.eu-central-1/],
  ['http://127.0.0.1.example.com:8000', /is on 127\.0\.0\.1\.example\.com/],
  ['http://127.0.0.1@example.com', /is on example\.com/],
  ['http://0.0.0.0:8000', /is on 0\.0\.0\.0/],
  ['127.0.0.1:8000', /is no URL/],
  ['file:///tmp', /is no URL/],
])('%s is refused', (url, says) => {
  expect(() => onThisMachine(url)).toThrow(says)
})

const costs = (...lines: readonly string[]) =>
  ['Error: expect', '', '- Expected  - 1', '+ Received  + 1', ...lines].join('\n')

test.each([
  ['a read figure', ['  Object {', '-   "read": 6,', '+   "read": 5,', '  }'], true],
  ['one nested in others', ['-     "read": 1.5,', '+     "read": 0.5,'], true],
  ['a written one beside it', ['-   "read": 6,', '-   "write": 8,', '+   "read": 5,', '+   "write": 6,'], false],
  ['calls', ['-   "calls": 6,', '+   "calls": 5,'], false],
  [
    'which operations',
    ['-   "operations": "Query",', '+   "operations": "GetItem",', '-   "read": 6,', '+   "read": 5,'],
    false,
  ],
  ['nothing that is compared', [], false],
])('a failure of reads alone is told from others: %s', (_what, lines, alone) => {
  expect(onlyReadUnits(costs(...lines))).toBe(alone)
})

test('docs/engines.md tells what is listed, and every listed suite is there', () => {
  expect(readFileSync('docs/engines.md', 'utf8')).toContain(table(differences).join('\n'))
  const suites = differences.flatMap(({ tests }) => Object.keys(tests))
  expect(suites.filter((one) => !existsSync(one))).toEqual([])
})

test.each([
  ['the read column', (row: string) => row.replace(/\| [\d.]+ \| (\d+) \| GetItem/, '| 77 | $1 | GetItem'), true],
  ['the written one', (row: string) => row.replace(/\| (\d+) \| GetItem/, '| 77 | GetItem'), false],
  ['which operations', (row: string) => row.replace('GetItem', 'Query'), false],
])('so is one of rows of the README: %s differs', (_what, change, alone) => {
  const row = /^\| .* \| GetItem \|$/m.exec(readFileSync('README.md', 'utf8'))?.[0] ?? ''
  expect(change(row)).not.toBe(row)
  expect(onlyReadUnits(`Error: expect\n\nExpected: ArrayContaining ["${change(row)}"]\nReceived: ["# 三包"`)).toBe(
    alone,
  )
})
