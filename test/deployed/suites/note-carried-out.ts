import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { jest } from '@jest/globals'
import { carriedOut } from '../carried-out'
import { settings } from './settings'

// The deployed workers act when they come to it: a test that acts for them may find its step done, and is begun anew.
jest.retryTimes(2)

afterAll(() => {
  const suite = basename(expect.getState().testPath ?? '')
  writeFileSync(join(settings().folder, `${suite}.json`), JSON.stringify([...carriedOut]))
})
