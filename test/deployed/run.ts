import { spawn } from 'node:child_process'
import { installEmulator, startEmulator } from './emulator'
import { emulatedEnvironment } from './endpoint'
import { tell } from './steps'

const help = `npm run test:deployed

Starts an emulated AWS on this machine (MiniStack, installed on first use), deploys the stack of cdk/ to it and runs one
order through the platform over HTTP. Nothing outside this machine is called but the package index on first use.
Ends with "N passed, N failed"; exits with 1 when anything failed.`

const journey = (environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn('node_modules/.bin/tsx', ['test/deployed/journey.ts'], { env: environment, stdio: 'inherit' })
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => child.kill(name))
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })

if (process.argv.includes('--help')) {
  console.log(help)
} else {
  const emulator = await startEmulator(installEmulator(tell))
  tell(`emulator ready on ${emulator.endpoint}`)
  try {
    process.exitCode = await journey(emulatedEnvironment(emulator.endpoint))
    if (process.exitCode !== 0)
      console.error(`\nLast lines of the emulator:\n${emulator.log().split('\n').slice(-60).join('\n')}`)
  } finally {
    await emulator.stop()
  }
}
