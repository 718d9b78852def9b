import { spawn } from 'node:child_process'
import { installEmulator, startEmulator } from './emulator'
import { emulatedEnvironment } from './endpoint'
import { tell } from './steps'

const help = `npm run test:deployed [-- SUITE...]

Starts an emulated AWS on this machine (MiniStack, installed on first use), deploys the stack of cdk/ to it and travels through
all of its capabilities over HTTP. Nothing outside this machine is called but the package index on first use.
Ends with "N passed, N failed"; exits with 1 when anything failed.

  SUITE      deploy, and let these suites travel only, e.g. test/resolvers/orders.test.ts
  --help     show this text`

/** Ends the journey, never the emulator's keeper: what was started must be stopped. */
const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort())

const journey = (environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((done) => {
    const options = { env: environment, stdio: 'inherit', signal: interrupted.signal } as const
    const child = spawn('node_modules/.bin/tsx', ['test/deployed/journey.ts', ...process.argv.slice(2)], options)
    child.once('error', (error) => console.error(error.message))
    child.once('close', (code) => done(code ?? 1))
  })

if (process.argv.includes('--help')) {
  console.log(help)
} else {
  const emulator = await startEmulator(installEmulator(tell).command)
  tell(`emulator ready on ${emulator.endpoint}`)
  try {
    process.exitCode = await journey({ ...emulatedEnvironment(emulator.endpoint), EMULATOR_LOG: emulator.logFile })
    if (process.exitCode !== 0)
      console.error(`\nLast lines of the emulator:\n${emulator.log().split('\n').slice(-60).join('\n')}`)
  } finally {
    await emulator.stop()
  }
}
