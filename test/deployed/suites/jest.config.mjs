import base from '../../../jest.config.mjs'

/** Suites of test/resolvers, over HTTP against the deployed API: two of their tools are exchanged, nothing of the tests. */
export default {
  ...base,
  rootDir: '../../..',
  roots: ['<rootDir>/test/resolvers'],
  globalSetup: '<rootDir>/test/deployed/suites/set-up.ts',
  setupFilesAfterEnv: ['<rootDir>/test/deployed/suites/note-carried-out.ts'],
  moduleNameMapper: {
    '(^\\.|/support)/transport$': '<rootDir>/test/deployed/suites/transport.ts',
    '(^\\.|/support)/meter$': '<rootDir>/test/deployed/suites/no-meter.ts',
  },
  reporters: ['<rootDir>/test/support/suites/reporter.mjs'],
  // A call waits on the emulator for most of its time: more suites at once than there are cores.
  maxWorkers: 6,
  // The emulator takes its time, and so does the CI machine: slowness fails nothing here.
  testTimeout: 120_000,
}
