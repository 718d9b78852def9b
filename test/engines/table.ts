import type { Difference } from './differences'

/** The rows of docs/engines.md: a test holds the two together. */
export const table = (differences: readonly Difference[]): readonly string[] => [
  '| Engine | What differs | What DynamoDB’s documentation says | Tests left out for it |',
  '| --- | --- | --- | --- |',
  ...differences.map(
    ({ engine, what, documentation, tests }) => `| ${engine} | ${what} | ${documentation} | ${counted(tests)} |`,
  ),
]

/** @example '`jobs/backup` 2, `resolvers/orders` 1' */
const counted = (tests: Difference['tests']): string =>
  Object.entries(tests)
    .map(([suite, names]) => `\`${shortOf(suite)}\` ${names.length}`)
    .join(', ')

const shortOf = (suite: string): string => suite.replace(/^test\//, '').replace(/\.test\.ts$/, '')
