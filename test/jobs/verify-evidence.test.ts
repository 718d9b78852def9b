import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aLedger, exported, type Log, logOf } from '../support/sealed-logs'

const dir = mkdtempSync(join(tmpdir(), 'sanbao-evidence-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const verify = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'local/verify-evidence.ts', ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })

const written = (name: string, content: unknown): string => {
  const file = join(dir, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const ledger = aLedger([logOf('01ORDER0', 5, '2026-11-01'), logOf('01ORDER1', 2, '2026-11-01')])
const evidence = exported(ledger, ledger.logs[0] as Log)
const whole = written('evidence.json', evidence)

describe('G4 the command of an outsider', () => {
  test('says ok to each check, ends with 0, and writes down the seal to keep', async () => {
    const keep = join(dir, 'newest.json')
    const { code, out } = await verify('--file', whole, '--kept', written('kept.json', ledger.seals[0]), '--keep', keep)
    expect({ code, marks: out.match(/^\S+/gm) }).toEqual({ code: 0, marks: Array.from({ length: 9 }, () => 'ok') })
    expect(JSON.parse(readFileSync(keep, 'utf8'))).toEqual(ledger.seals.at(-1))
  }, 30_000)

  test('says FAILED, ends with 1, and keeps nothing that is not ok', async () => {
    const keep = join(dir, 'none.json')
    const { code, out } = await verify(
      '--file',
      written('cut.json', { ...evidence, log: evidence.log?.slice(1) }),
      '--keep',
      keep,
    )
    expect({ code, failed: out.match(/^FAILED.*$/gm) }).toMatchObject({ code: 1, failed: expect.arrayContaining([]) })
    expect(out).toContain('FAILED the log is whole: every entry carries the hash of the one before (broken at entry 1)')
    expect(() => readFileSync(keep)).toThrow()
  }, 30_000)

  test.each([
    [['--file', 'no-such-file'], 'no-such-file cannot be read as JSON'],
    [['--file', written('other.json', '{}')], 'has no seals'],
    [['--file', whole, '--token', 'x'], '--file is checked as it is'],
    [[], '--token is missing, or --file'],
    [['--token', 'x', '--day', '2026-11-01'], '--day is a day of an --order'],
    [['--token', 'x', '--order', 'x'], '"x" is not the id of an order'],
    [['something'], 'Unknown argument "something"'],
  ])(
    'used wrongly, %j, it ends with 2 and says how',
    async (args, said) => {
      const { code, err } = await verify(...args)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) })
    },
    30_000,
  )
})
