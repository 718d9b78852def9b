import base from '../../jest.config.mjs'

/** Apart from the other tests: these need Chromium, and start a stack of their own. */
const { globalSetup: _setup, globalTeardown: _teardown, ...shared } = base

export default { ...shared, rootDir: '../..', roots: ['<rootDir>/test/browser'], testPathIgnorePatterns: [] }
