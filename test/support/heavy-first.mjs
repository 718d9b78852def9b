import TestSequencer from '@jest/test-sequencer'

/** Suites of minutes, the longest first. A clean checkout has no times of former runs, and one that begins last keeps a worker waiting. */
const HEAVY = [
  'resolvers/access',
  'resolvers/schema',
  'jobs/local-demo',
  'resolvers/access-nodes',
  'resolvers/access-privacy',
]

const rank = ({ path }) => {
  const at = HEAVY.findIndex((name) => path.endsWith(`/${name}.test.ts`))
  return at < 0 ? HEAVY.length : at
}

export default class HeavyFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
