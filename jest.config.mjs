/** Tests run as native ES modules; swc only strips types. One engine and one queue server serve all files. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/test/attack/', '/test/browser/', '/test/deployed/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['<rootDir>/test/support/one-seed.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testSequencer: '<rootDir>/test/support/heavy-first.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
  // ES modules of a test file are never freed: a worker that has kept too many is replaced between files.
  workerIdleMemoryLimit: '1GB',
}
