import { parseArgs } from 'node:util'
import { checks } from './support/checks/checks'
import { type Check, failed, type Outcome, summary, total } from './support/checks/outcome'

const help = `npm test [-- --only NAME]...

Runs every check of the project and ends with the line "N passed, N failed". Needs nothing but npm.
Each check counts as one; jest counts its tests. Exits with 1 when anything failed, with 2 when the command is wrong.

  --only NAME   run this check only; may be given more than once
  --help        show this text

Checks:
${checks.map(({ name, title }) => `  ${name.padEnd(14)}${title}`).join('\n')}
`

const refuse = (message: string): never => {
  console.error(`${message}\nSee npm test -- --help`)
  process.exit(2)
}

const select = (): readonly Check[] => {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } } })
    if (values.help) {
      console.log(help)
      process.exit(0)
    }
    const unknown = values.only?.find((name) => !checks.some((check) => check.name === name))
    if (unknown !== undefined) refuse(`No check is named ${unknown}.`)
    return values.only ? checks.filter(({ name }) => values.only?.includes(name)) : checks
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

const verdict = ({ passed, failed, skipped }: Outcome): string => {
  if (failed > 0) return 'FAILED'
  return skipped > 0 && passed === 0 ? 'skipped' : 'ok'
}

const report = async (check: Check, place: string): Promise<Outcome> => {
  const started = performance.now()
  console.log(`${place} ${check.name}: ${check.title}`)
  const outcome = await check.run((line) => console.log(`      ${line}`)).catch((error) => failed(String(error)))
  if (outcome.failed > 0) console.log(outcome.output.trimEnd())
  const counts = outcome.passed + outcome.failed > 1 ? ` (${summary(total([outcome]))})` : ''
  const note = outcome.note ? ` - ${outcome.note}` : ''
  console.log(`      ${verdict(outcome)}${counts} in ${((performance.now() - started) / 1000).toFixed(1)} s${note}`)
  return outcome
}

const selected = select()
const outcomes: Outcome[] = []
for (const [i, check] of selected.entries()) outcomes.push(await report(check, `[${i + 1}/${selected.length}]`))

const sum = total(outcomes)
const bad = selected.filter((_, i) => (outcomes[i]?.failed ?? 0) > 0).map(({ name }) => name)
for (const failure of outcomes.flatMap(({ failures = [] }) => failures)) console.log(`failed: ${failure}`)
if (bad.length > 0) console.log(`\nFailed: ${bad.join(', ')}. Run one again: npm test -- --only ${bad[0]}`)
console.log(summary(sum))
process.exitCode = sum.failed > 0 ? 1 : 0
