import base from '../../jest.config.mjs'

/** Apart from the other tests: how long they last is the caller's choice, and every request is timed. One file at a time. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/attack'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
}
