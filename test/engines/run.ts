import { envName } from '../../functions/platform/env'
import { runCommand, UsageError } from '../../local/command'
import { summary } from '../support/checks/outcome'
import { runSuites, type SuiteRun } from '../support/suites/run-suites'
import { brief } from './brief'
import { type EngineUnderTest, engineUnderTest } from './engine'
import { judge, type Verdict } from './verdict'

const usage = `npm run test:engines [-- [--brief] [SUITE]...]

Runs the resolver and job tests against a second DynamoDB engine: MiniStack's, which shares no code with the default one.
It is installed on first use (python3 3.10 or newer) and runs on 127.0.0.1. What is known to differ there, and who is right,
is in docs/engines.md; a test listed there that passes again is a failure.
Ends with "N passed, N failed"; exits with 1 when anything failed, with 2 when the command is wrong.

  SUITE      run suites whose path holds this only, e.g. test/resolvers/orders
  --brief    run a representative part only: ${brief.length} suites
  --help     show this text

  DYNAMODB_ENDPOINT   run against this engine instead, e.g. http://127.0.0.1:8000; nothing that fails there is excused.
                      On 127.0.0.1 or localhost only: the suites make tables and leave their rows in them.`

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const tellSuite = (place: string, { file, ms }: SuiteRun, verdict: Verdict): void => {
  const { passed, differing, failures } = verdict
  const counts = [
    `${passed} passed`,
    ...(differing.length > 0 ? [`${differing.length} different as written down`] : []),
    ...(failures.length > 0 ? [`${failures.length} FAILED`] : []),
  ]
  console.log(`${place} ${file}: ${counts.join(', ')} in ${seconds(ms)}`)
  for (const failure of failures) console.log(`      ${failure}`)
}

/** The verdict on every suite that ran, told as each ends. */
const verdictsOn = async (engine: EngineUnderTest, suites: readonly string[]): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  const environment = { [envName.dynamodbEndpoint]: engine.endpoint }
  const { code, rest } = await runSuites(
    { config: 'test/engines/jest.config.mjs', args: suites, environment },
    (suite) => {
      const verdict = judge(suite, engine.differences)
      verdicts.push(verdict)
      tellSuite(`[${verdicts.length}/${suite.of}]`, suite, verdict)
    },
  )
  if (/^No tests found/m.test(rest)) throw new UsageError(`No suite's path holds ${suites.join(' or ')}`)
  const explained = verdicts.some(({ failures, differing }) => failures.length + differing.length > 0)
  if (code === 0 || explained) return verdicts
  return [...verdicts, { passed: 0, differing: [], failures: [`Jest ended with ${code}:\n${rest}`] }]
}

const tellDifferences = (verdicts: readonly Verdict[]): void => {
  const differing = verdicts.flatMap((one) => one.differing)
  if (differing.length === 0) return
  console.log('\nDifferent as docs/engines.md says:')
  for (const difference of new Set(differing.map((one) => one.difference)))
    console.log(`  ${differing.filter((one) => one.difference === difference).length} ${difference.what}`)
}

await runCommand(usage, { brief: { type: 'boolean' } }, async ({ values, positionals }) => {
  if (values.brief && positionals.length > 0) throw new UsageError('Give suites or --brief, not both')
  const engine = await engineUnderTest((line) => console.log(line))
  console.log(`the tests of this project against ${engine.title}`)
  try {
    const verdicts = await verdictsOn(engine, values.brief ? brief : positionals)
    tellDifferences(verdicts)
    const failures = verdicts.flatMap((one) => one.failures)
    for (const failure of failures) console.log(`failed: ${failure}`)
    const passed = verdicts.reduce((sum, one) => sum + one.passed, 0)
    console.log(summary({ passed, failed: failures.length, skipped: 0 }))
    process.exitCode = failures.length > 0 ? 1 : 0
  } finally {
    await engine.stop()
  }
})
