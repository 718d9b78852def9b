import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { birthOf, runningStack } from '../../local/data-dir'

let dir: string
let child: ChildProcess | undefined

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sanbao-start-'))
})
afterEach(async () => {
  child?.kill('SIGTERM')
  await ended(child)
  await rm(dir, { recursive: true })
})

const ended = (process: ChildProcess | undefined) =>
  !process || process.exitCode !== null || process.signalCode !== null
    ? undefined
    : new Promise((resolve) => process.once('exit', resolve))

const command = (script: string, args: readonly string[], env: Record<string, string> = {}) => {
  // The engine of the other tests must not be taken for this stack's.
  const { DYNAMODB_ENDPOINT: _engine, npm_lifecycle_event: _npm, ...inherited } = process.env
  return spawn(process.execPath, ['--import', 'tsx', `local/${script}.ts`, ...args], {
    env: { ...inherited, SANBAO_DATA: dir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Output and exit code of a command that ends by itself. */
const run = async (...given: Parameters<typeof command>) => {
  const process = command(...given)
  let out = ''
  let err = ''
  process.stdout.on('data', (chunk) => {
    out += chunk
  })
  process.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise((resolve) => process.once('close', resolve))
  return { code, out, err }
}

/** Starts the stack and returns its address as it prints it. */
const start = async (): Promise<string> => (await welcome()).url

/** Starts the stack and returns all it prints once it is ready. */
const welcome = async (): Promise<{ url: string; output: string }> => {
  const started = command('start', ['--no-demo'])
  child = started
  let output = ''
  return new Promise((resolve, reject) => {
    const watch = (chunk: Buffer) => {
      output += chunk
      const url = /Sanbao is ready: (\S+)[\s\S]*Ctrl-C stops it/.exec(output)?.[1]
      if (url) resolve({ url, output })
    }
    started.stdout.on('data', watch)
    started.stderr.on('data', watch)
    started.once('exit', () => reject(new Error(`It ended: ${output}`)))
  })
}

const ask = async (url: string, token: string, query: string, variables: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}

const CREATE = `mutation ($input: ManufacturerCreateInput!) {
  manufacturerCreate(input: $input) { manufacturer { id } userErrors { code } } }`

test('a stack that was killed starts again on its data with nothing lost, its engine too', async () => {
  const url = await start()
  const token = (await run('token', ['--role', 'platform'])).out.trim()
  const input = { idempotencyKey: crypto.randomUUID(), name: 'Hailan' }
  const created = await ask(url, token, CREATE, { input })
  const id = created.manufacturerCreate.manufacturer.id
  const engine = runningStack(dir)?.engine
  child?.kill('SIGKILL')
  await ended(child)
  expect(birthOf(engine?.pid ?? 0)).toBe(engine?.bornAt)

  const again = await start()
  expect(birthOf(engine?.pid ?? 0)).toBeUndefined()
  const fresh = (await run('token', ['--role', 'platform'])).out.trim()
  const found = await ask(again, fresh, 'query ($id: ID!) { node(id: $id) { ... on Manufacturer { name } } }', { id })
  expect(found).toEqual({ node: { name: 'Hailan' } })
})

test('asked to stop, it ends what it started and frees its data', async () => {
  const url = await start()
  const engine = runningStack(dir)?.engine
  child?.kill('SIGTERM')
  await ended(child)
  expect(child?.exitCode).toBe(0)
  expect(birthOf(engine?.pid ?? 0)).toBeUndefined()
  expect(runningStack(dir)).toBeUndefined()
  await expect(fetch(url)).rejects.toThrow()
})

test('what it prints to try works as it is printed', async () => {
  const commands = /Try, in another terminal\n([\s\S]*?)\n\n/.exec((await welcome()).output)?.[1] ?? ''
  const { stdout } = await promisify(execFile)('bash', ['-ec', commands])
  expect(stdout).toContain('{"data":{"dashboard":{"figures":{"reported":{"value":0}')
  expect(stdout).toContain('"schedule": "plan-reevaluations"')
})

test('a schedule runs in the running stack', async () => {
  await start()
  const { code, out } = await run('schedule', ['sweep-orders', '--at', '2026-11-01T02:00:00+08:00'])
  expect([code, JSON.parse(out).at]).toEqual([0, '2026-10-31T18:00:00Z'])
  expect(await run('schedule', ['nightly'])).toMatchObject({ code: 2, err: expect.stringContaining('plan-callbacks') })
})

test.each(['start', 'token', 'schedule'])('%s explains itself', async (script) => {
  expect(await run(script, ['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('npm ') })
  const wrong = await run(script, ['--nonsense'])
  expect(wrong).toMatchObject({ code: 2, out: '', err: "Unknown option '--nonsense'\nSee --help\n" })
})

test.each([
  ['token', ['--role', 'platform'], 1, /No stack answers at .*\. Start it: npm start/],
  ['token', [], 2, /--role is missing/],
  ['schedule', [], 2, /Name one schedule: .*\bsweep-orders\b/],
  ['schedule', ['sweep-orders', '--at', 'yesterday'], 2, /"yesterday" is not an ISO 8601 instant/],
] as const)('%s %j ends with %i and says why', async (script, args, code, message) => {
  expect(await run(script, args, { PORT: '1' })).toMatchObject({ code, out: '', err: expect.stringMatching(message) })
})

test('PORT has to be a port', async () => {
  const { code, err } = await run('start', [], { PORT: 'http' })
  expect([code, err]).toEqual([2, 'PORT="http" is not a port\nSee --help\n'])
})
