import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedDraw } from '../support/draws'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sanbao-verify-'))
})
afterEach(() => rm(dir, { recursive: true }))

const verify = (args: readonly string[], { token, input }: { token?: string; input?: string } = {}) => {
  const { SANBAO_TOKEN: _token, npm_lifecycle_event: _npm, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/verify-sample.ts', ...args], {
    env: { ...inherited, ...(token ? { SANBAO_TOKEN: token } : {}) },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  )
}

const draw = publishedDraw([1200, 30], 20, 'verify')
const fileOf = async (record: object) => {
  const path = join(dir, 'draw.json')
  await writeFile(path, JSON.stringify(record))
  return path
}

/** An API that knows one token and one day; pages of a thousand, as the real one. */
const serve = async (record: typeof draw) => {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { variables } = JSON.parse(body)
    const { frame, ...rest } = record
    const page = variables.page ? frame.slice((variables.page - 1) * 1000, variables.page * 1000) : undefined
    const run = page ? { frame: page } : { ...rest, framePages: Math.ceil(frame.length / 1000) }
    const known = request.headers.authorization === 'Bearer good'
    const answer = known
      ? { data: { callbackRun: variables.day === record.day ? run : null } }
      : { errors: [{ message: 'The token is not valid.' }] }
    response
      .writeHead(known ? 200 : 401, { 'content-type': 'application/json', connection: 'close' })
      .end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, close: () => server.close() }
}

test('Q1 verify-sample says ok of every check of a true record, from a file and from standard input', async () => {
  const [fromFile, piped] = await Promise.all([
    verify([await fileOf(draw)]),
    verify(['-'], { input: JSON.stringify({ data: { callbackRun: draw } }) }),
  ])
  expect(fromFile).toMatchObject({ code: 0, err: '' })
  expect(
    fromFile.out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(Array(9).fill('ok'))
  expect(piped).toEqual(fromFile)
})

test('Q1 verify-sample fails with a code of its own and names the check', async () => {
  const forged = await verify([await fileOf({ ...draw, sample: draw.sample.toReversed() })])
  expect(forged.code).toBe(3)
  expect(forged.out).toMatch(/^FAILED +sample +place 1 is \w+, the record says \w+$/m)
  const { sample, sampledAt, ...unfinished } = draw
  expect(await verify([await fileOf(unfinished)])).toMatchObject({ code: 4, out: expect.stringContaining('not yet') })
})

test('Q1 verify-sample reads a running API page by page, and saves what others check without it', async () => {
  const api = await serve(draw)
  const saved = join(dir, 'saved.json')
  try {
    const read = await verify(['--url', api.url, '--day', draw.day, '--save', saved], { token: 'good' })
    expect(read).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(await readFile(saved, 'utf8')).frame).toEqual(draw.frame)
    expect(await verify([saved])).toEqual(read)
    const [nobody, noDay] = await Promise.all([
      verify(['--url', api.url, '--day', draw.day], { token: 'bad' }),
      verify(['--url', api.url, '--day', '2026-11-02'], { token: 'good' }),
    ])
    expect(nobody).toMatchObject({ code: 1, out: '', err: 'The token is not valid.\n' })
    expect(noDay).toMatchObject({ code: 1, err: expect.stringContaining('holds no draw') })
  } finally {
    api.close()
  }
})

test('verify-sample tells how it is used', async () => {
  const [help, nothing, noToken, noJson] = await Promise.all([
    verify(['--help']),
    verify([]),
    verify(['--url', 'http://localhost:1/graphql', '--day', draw.day]),
    verify(['-'], { input: 'no json' }),
  ])
  const both = await verify(['--url', 'http://localhost:1/graphql', '--plan', 'P', '--day', draw.day])
  expect(both).toMatchObject({ code: 2, err: expect.stringContaining('--plan goes without --day') })
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') })
  expect(nothing).toMatchObject({ code: 2, err: 'Name one file, or --url\nSee --help\n' })
  expect(noToken).toMatchObject({ code: 2, err: expect.stringContaining('SANBAO_TOKEN is missing') })
  expect(noJson).toMatchObject({ code: 1, err: expect.stringContaining('is no JSON') })
})
