import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openIssuer } from '../../local/issuer'
import { summary } from '../support/checks/outcome'
import type { Tenant } from '../support/tenant'
import { diceOf } from './dice'
import { canFill } from './disk'
import { newInjected } from './injected'
import { newLedger } from './ledger'
import { startMachine } from './machine'
import { NOTHING, plus } from './mend'
import { type Kind, kinds } from './mischief'
import { prepareTables } from './prepare'
import { roundOf, runRound } from './round'

const ROUNDS = 7
const SECONDS = 4
const MAX_ROUNDS = 1_000

const help = `npm run test:faults [-- --rounds N] [--seconds N] [--seed TEXT] [--fault NAME]...

Starts the whole platform on this machine, every process of its own, lets orders live as many people would have them, and
breaks what it stands on: a proxy before the database and the queues, kill -9, wrong clocks, a full disk. After each round
the faults end, the platform gets at most two minutes to settle, and everything is audited: no acknowledged write lost, none
applied twice, chains intact, roll-ups equal to a recount, no order without an owner. Load goes to 127.0.0.1 only.
Ends with "N passed, N failed"; exits with 1 when anything failed, with 2 when the command is wrong.

  --rounds N     the first without faults, then two or three kinds each; default ${ROUNDS}, at most ${MAX_ROUNDS}
  --seconds N    how long each lasts; default ${SECONDS}, at most 60
  --seed TEXT    which faults fall where; told with the result, and the same again with the same
  --fault NAME   these faults only, in every round but the first
  --help         show this text

Faults:
${Object.entries(kinds)
  .map(([kind, what]) => `  ${kind.padEnd(15)}${what}`)
  .join('\n')}`

const wrong = (message: string): never => {
  console.error(`${message}\nSee npm run test:faults -- --help`)
  process.exit(2)
}

const asked = () => {
  try {
    const text = { type: 'string' } as const
    const options = {
      rounds: text,
      seconds: text,
      seed: text,
      fault: { ...text, multiple: true },
      help: { type: 'boolean' },
    } as const
    return parseArgs({ options }).values
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const numberIn = (name: string, given: string | undefined, fallback: number, most: number): number => {
  const number = given === undefined ? fallback : Number(given)
  if (!Number.isInteger(number) || number < 1 || number > most)
    return wrong(`--${name} ${given}: give a whole number from 1 to ${most}.`)
  return number
}

const given = asked()
if (given.help) {
  console.log(help)
  process.exit(0)
}
const rounds = numberIn('rounds', given.rounds, ROUNDS, MAX_ROUNDS)
const seconds = numberIn('seconds', given.seconds, SECONDS, 60)
const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name)
const only = (given.fault ?? []).map((name) =>
  isKind(name) ? name : wrong(`--fault "${name}": no fault is named so.`),
)
const seed = given.seed ?? String(Date.now() % 2 ** 31)

const filled = await canFill()
const all = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== 'disk full' || filled)
if (!filled && (only.length === 0 || only.includes('disk full')))
  console.log('skipped: disk full: it takes prlimit (Debian: `apt-get install util-linux`)')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const dir = mkdtempSync(join(tmpdir(), 'sanbao-faults-'))
await mkdir(join(dir, 'stack'))
const injected = newInjected()
const ledger = newLedger()
let tenants: readonly Tenant[] = []
const machine = await startMachine({
  dir,
  seed,
  injected,
  prepare: async (endpoint) => {
    tenants = await prepareTables(endpoint)
  },
})
const issuer = await openIssuer(`${machine.url}/issuer`, join(dir, 'stack'))
const api = { url: machine.url, issuer, ledger, dice: diceOf(seed, 'lives') }

console.log(`Faults with seed ${seed}: ${rounds} rounds of ${seconds} s`)
const failures: string[] = []
let passed = 0
let mended = NOTHING
let lives = 0
for (let i = 0; i < rounds; i += 1) {
  const round = roundOf(seed, i, seconds, { all, only })
  const result = await runRound(machine, api, tenants, round)
  lives += result.lives
  mended = plus(mended, result.mended)
  const { letters, givenUp } = result.mended
  const lost = letters + givenUp > 0 ? `, ${letters} dead letters, ${givenUp} records given up on` : ''
  const settled = `settled in ${(result.ms / 1000).toFixed(1)} s`
  console.log(
    `round ${i}: ${round.name}: ${result.lives} orders${lost}, ${settled}, ${result.wrong.size ? 'FAILED' : 'ok'}`,
  )
  for (const message of new Set(result.ended)) console.log(`  refused: ${message}`)
  for (const [audit, found] of result.wrong) {
    failures.push(`round ${i} (${round.name}): ${audit}`)
    console.log(`  ${audit}: ${found.length} wrong`)
    for (const one of found.slice(0, 10)) console.log(`    ${one}`)
  }
  if (result.wrong.size === 0) passed += 1
  else break
}
await machine.stop()

const done = ledger.deeds.filter(({ outcome }) => outcome === 'done')
const attempts = ledger.deeds.reduce((sum, deed) => sum + deed.attempts, 0)
const table = [
  ['rounds run', passed + Math.sign(failures.length)],
  ['orders', lives],
  ['writes acknowledged', done.length],
  ['writes refused', ledger.deeds.filter(({ outcome }) => outcome === 'refused').length],
  ['requests sent again', attempts - ledger.deeds.length],
  ...[...ledger.again].sort().map(([code, n]) => [`  after ${code}`, n] as const),
  ['faults injected', [...injected.all.values()].reduce((sum, n) => sum + n, 0)],
  ...[...injected.all].sort().map(([fault, n]) => [`  ${fault}`, n] as const),
  ['dead letters', mended.letters],
  ['  sent again', mended.sentAgain],
  ['stream records given up on', mended.givenUp],
  ['  done again', mended.doneAgain],
] as const
for (const [name, n] of table) console.log(`${name.padEnd(34)}${String(n).padStart(8)}`)
if (failures.length > 0) {
  for (const failure of failures) console.log(`failed: ${failure}`)
  console.log(
    `Again: npm run test:faults -- --seed ${seed} --rounds ${rounds} --seconds ${seconds}${only.map((kind) => ` --fault "${kind}"`).join('')}. What was kept: ${dir}`,
  )
} else rmSync(dir, { recursive: true, force: true })
console.log(summary({ passed, failed: failures.length, skipped: filled ? 0 : 1 }))
process.exit(failures.length > 0 ? 1 : 0)
