import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../cdk/constructs/bundle'
import { type FunctionName, functions } from '../../functions/platform/topology'

const MAX_API_BYTES = 1_600_000
/** Jobs carry no GraphQL: half of the API is plenty. */
const MAX_JOB_BYTES = 800_000

const sizes: string[] = []

afterAll(() => {
  process.stdout.write(`Bundles, bytes minified:\n${sizes.join('\n')}\n`)
})

test.each(Object.keys(functions) as FunctionName[])('%s is one minified module with the SDK in it', (name) => {
  const { directory, bytes } = bundle(name, functions[name].entry)
  sizes.push(`  ${name.padEnd(20)}${bytes.toLocaleString('en').padStart(12)}`)
  expect(bytes).toBeLessThan(name === 'graphql' ? MAX_API_BYTES : MAX_JOB_BYTES)
  const code = readFileSync(join(directory, 'index.mjs'), 'utf8')
  expect(code).toMatch(/export\{[^}]*\bhandler\b[^}]*\}/)
  expect(code).not.toMatch(/from"(@aws-sdk|@smithy|graphql)/)
})
