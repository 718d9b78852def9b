import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { assert } from './steps'

export interface Ended {
  readonly code: number
  readonly text: string
}

/** Runs a command of the project, however it ends. */
export const command = async (file: string, args: readonly string[], env = process.env): Promise<Ended> =>
  promisify(execFile)('node_modules/.bin/tsx', [file, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), text: String(stdout) + String(stderr) }),
  )

export const refusesWithoutEndpoint = async (): Promise<void> => {
  const { AWS_ENDPOINT_URL: _, ...env } = process.env
  const { code, text } = await command('test/deployed/journey.ts', [], env)
  assert(code === 2 && text.includes('AWS_ENDPOINT_URL is not set'), `ended with ${code}: ${text}`)
}
