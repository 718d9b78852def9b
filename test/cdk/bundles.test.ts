import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, bundle } from '../../cdk/constructs/bundle'
import { type FunctionName, functions } from '../../functions/platform/functions'

/**
 * What each function may read at its start, in kB: some tenth above what it does read. One that grows past it loads something
 * on demand, or says here what it is for.
 */
const limits: Readonly<Record<FunctionName, number>> = {
  graphql: 1390,
  'dispatch-orders': 590,
  'relay-changes': 260,
  'project-insights': 430,
  'export-data': 580,
  'note-heads': 380,
  'plan-seals': 420,
  'seal-evidence': 400,
  'forget-documents': 40,
  'import-catalogue': 570,
  'recall-lots': 580,
  'import-stock-counts': 590,
  'supply-backorders': 580,
  'count-letters': 370,
  'count-agreements': 510,
  'sweep-orders': 600,
  'plan-waiting': 450,
  'dispatch-waiting': 610,
  'plan-callbacks': 550,
  'sample-callbacks': 440,
  'plan-reevaluations': 550,
  'plan-monthly-evaluations': 550,
  'evaluate-provider': 600,
  'plan-policy-reminders': 560,
  'remind-readers': 540,
  'plan-notices': 420,
  'send-notices': 530,
  'warn-calendar': 520,
  'plan-lapses': 550,
  'tell-points': 530,
  'plan-remedies': 560,
  'propose-remedies': 570,
  'sweep-complaints': 420,
  'sweep-rectifications': 400,
  'plan-part-refreshes': 550,
  'refresh-part-plans': 410,
  'plan-lot-sweeps': 550,
  'sweep-lots': 580,
  'plan-backorders': 550,
  'source-backorders': 580,
  'plan-replenishments': 550,
  'propose-replenishments': 540,
  'tell-webhooks': 400,
  'send-webhooks': 400,
  'sweep-webhooks': 410,
}

const sizes: string[] = []
const bundles = new Map<string, Bundle>()
const bundleOf = (name: FunctionName): Bundle => {
  const known = bundles.get(name) ?? bundle(name, functions[name].entry)
  bundles.set(name, known)
  return known
}

afterAll(() => {
  process.stdout.write(`Bundles, bytes minified:\n${sizes.join('\n')}\n`)
})

const START = 'index.mjs'

describe.each(Object.keys(functions) as FunctionName[])('%s', (name) => {
  test('is minified with the SDK in it, and reads at its start what it may', () => {
    const { directory, bytes, laterBytes } = bundleOf(name)
    const shown = (count: number) => count.toLocaleString('en').padStart(12)
    sizes.push(`  ${name.padEnd(20)}${shown(bytes)}${laterBytes > 0 ? `${shown(laterBytes)} on demand` : ''}`)
    expect(bytes).toBeLessThan(limits[name] * 1000)
    expect(readFileSync(join(directory, START), 'utf8')).toMatch(/export\{[^}]*\bhandler\b[^}]*\}/)
    for (const file of readdirSync(directory))
      expect(readFileSync(join(directory, file), 'utf8')).not.toMatch(/(from|import)\(?"(@aws-sdk|@smithy|graphql)/)
  })

  test('holds at its start no more than its kind of function uses', () => {
    const sources = Object.keys(bundleOf(name).sources)
    const held = (pattern: RegExp) => sources.filter((path) => pattern.test(path))
    expect(held(/^node_modules\/(@aws-sdk\/client-s3|@aws-sdk\/s3-|jose|hucre)\//)).toEqual([])
    expect(held(/^functions\/shared\/messages\/(?!fill-in|phrases)/)).toEqual([])
    if (name === 'graphql') return expect(held(/\.(queue|schedule|stream)\.ts$/)).toEqual([])
    expect(
      held(/^node_modules\/(graphql|graphql-scalars|@apollo|@as-integrations|aws-jwt-verify|negotiator)\//),
    ).toEqual([])
    expect(held(/^functions\/graphql\/|\.resolvers\.ts$/)).toEqual([])
    // An entry of its own, and no other's.
    expect(held(/\.(queue|schedule|stream)\.ts$/)).toEqual([functions[name].entry])
  })
})

test.each([
  ['the object store’s library', 'x-amz-copy-source-if-match'],
  ['the schema’s descriptions', 'Every field of Query and Mutation carries it'],
  ['the library that signs links', 'JWSSignatureVerificationFailed'],
  ['the words of notices', 'of an agreement is proposed to you'],
  ['the words of refusals', 'is not a GB/T 2260 region code in force.'],
])('%s is loaded on demand: most requests need none of it', (_what, text) => {
  const { directory } = bundleOf('graphql')
  const holds = (file: string) => readFileSync(join(directory, file), 'utf8').includes(text)
  const holding = readdirSync(directory).filter(holds)
  expect(holding.length).toBeGreaterThan(0)
  expect(holding).not.toContain(START)
})
