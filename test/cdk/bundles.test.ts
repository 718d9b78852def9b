import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../cdk/constructs/bundle'
import { type FunctionName, functions } from '../../functions/platform/functions'

const MAX_API_BYTES = 1_500_000
/** Jobs carry no GraphQL: half of the API is plenty. */
const MAX_JOB_BYTES = 800_000

const sizes: string[] = []

afterAll(() => {
  process.stdout.write(`Bundles, bytes minified:\n${sizes.join('\n')}\n`)
})

test.each(Object.keys(functions) as FunctionName[])('%s is minified with the SDK in it', (name) => {
  const { directory, bytes, laterBytes } = bundle(name, functions[name].entry)
  const shown = (count: number) => count.toLocaleString('en').padStart(12)
  sizes.push(`  ${name.padEnd(20)}${shown(bytes)}${laterBytes > 0 ? `${shown(laterBytes)} on demand` : ''}`)
  expect(bytes).toBeLessThan(name === 'graphql' ? MAX_API_BYTES : MAX_JOB_BYTES)
  expect(readFileSync(join(directory, 'index.mjs'), 'utf8')).toMatch(/export\{[^}]*\bhandler\b[^}]*\}/)
  for (const file of readdirSync(directory))
    expect(readFileSync(join(directory, file), 'utf8')).not.toMatch(/(from|import)\(?"(@aws-sdk|@smithy|graphql)/)
})

test.each([
  ['the object store’s library', 'x-amz-copy-source-if-match'],
  ['the schema’s descriptions', 'Every field of Query and Mutation carries it'],
  ['the library that signs links', 'JWSSignatureVerificationFailed'],
  ['the words of notices', 'of an agreement is proposed to you'],
  ['the words of refusals', 'is not a GB/T 2260 region code in force.'],
])('%s is loaded on demand: most requests need none of it', (_what, text) => {
  const { directory } = bundle('graphql', functions.graphql.entry)
  const holds = (file: string) => readFileSync(join(directory, file), 'utf8').includes(text)
  const holding = readdirSync(directory).filter(holds)
  expect(holding.length).toBeGreaterThan(0)
  expect(holding).not.toContain('index.mjs')
})
