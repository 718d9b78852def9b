import { parseArgs } from 'node:util'
import { jest } from '../support/checks/jest'
import { summary } from '../support/checks/outcome'
import { attackEnvironment, MINUTES } from './settings'

const help = `npm run test:attack [-- --minutes N] [--seed N]

Attacks the API Lambda's own handler on this machine: hostile documents and bodies over HTTP, forged tokens, cursors, ids and
keys, figures that add up, formulas, addresses within, and a fuzzer that writes documents by the schema's grammar. Nothing may
answer 5xx, show another tenant's people or orders, or take longer than 5 s. The slowest of each kind is told.
Ends with "N passed, N failed"; exits with 1 when anything failed, with 2 when the command is wrong.

  --minutes N   how long the fuzzer goes on; default ${MINUTES}
  --seed N      another run of the fuzzer; the one that failed is told with the failure
  --help        show this text`

const wrong = (message: string): never => {
  console.error(`${message}\nSee npm run test:attack -- --help`)
  process.exit(2)
}

const asked = () => {
  try {
    const options = { minutes: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ options }).values
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const { help: wantsHelp, minutes = String(MINUTES), seed = String(Date.now() % 2 ** 31) } = asked()
if (wantsHelp) {
  console.log(help)
  process.exit(0)
}
if (!(Number(minutes) > 0 && Number(minutes) <= 120)) wrong(`--minutes ${minutes}: give a number above 0, 120 at most.`)
if (!Number.isSafeInteger(Number(seed))) wrong(`--seed ${seed}: give a whole number.`)
console.log(`Attacking; the fuzzer goes on for ${minutes} min with seed ${seed}`)

const outcome = await jest((line) => console.log(line), {
  config: 'test/attack/jest.config.mjs',
  environment: { [attackEnvironment.minutes]: minutes, [attackEnvironment.seed]: seed },
})
if (outcome.failed > 0) console.log(outcome.output)
// What the suites measured.
else for (const line of outcome.output.split('\n')) if (line.startsWith('attack: ')) console.log(line)
console.log(summary(outcome))
process.exitCode = outcome.failed > 0 ? 1 : 0
