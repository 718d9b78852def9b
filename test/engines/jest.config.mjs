import base from '../../jest.config.mjs'

/** The suites that read and write tables, against whichever engine DYNAMODB_ENDPOINT names. One file at a time. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/resolvers', '<rootDir>/test/jobs'],
  // These start an engine of their own, the default one, whatever the endpoint.
  testPathIgnorePatterns: ['/test/jobs/local-(demo|stack|start)\\.'],
  reporters: ['<rootDir>/test/support/suites/reporter.mjs'],
  maxWorkers: 1,
  // A slow engine is no difference.
  testTimeout: 120_000,
}
