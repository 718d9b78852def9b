import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { conventionalSchema, schemaBreaches } from '../support/checks/schema-breaches'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'schema-rules-'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  copyFileSync('eslint.config.mjs', join(root, 'eslint.config.mjs'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Messages of the linter for a schema of these files, with the file each stands in. */
const lint = (folder: string, files: readonly string[]): Promise<string[]> => {
  const cwd = join(root, folder)
  mkdirSync(join(cwd, 'schema'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'))
  copyFileSync(join(root, 'eslint.config.mjs'), join(cwd, 'eslint.config.mjs'))
  for (const [i, sdl] of files.entries()) writeFileSync(join(cwd, 'schema', `${i}.graphql`), sdl)
  return new Promise((done, fail) =>
    execFile(
      process.execPath,
      [resolve('node_modules/eslint/bin/eslint.js'), 'schema', '--format', 'json'],
      { cwd },
      (_, out, err) => {
        if (err) return fail(new Error(err))
        const results: { filePath: string; messages: { message: string }[] }[] = JSON.parse(out)
        done(
          results.flatMap(({ filePath, messages }) =>
            messages.map(({ message }) => `${filePath.match(/\d+(?=\.graphql$)/)}: ${message}`),
          ),
        )
      },
    ),
  )
}

test('a schema that keeps the conventions passes', async () => {
  await expect(lint('kept', [conventionalSchema])).resolves.toEqual([])
})

describe('a schema that breaks each convention once', () => {
  let messages: string[]
  beforeAll(async () => {
    const split = '"Splitting." input OrderSplitInput { "Order." id: ID! }'
    messages = await lint('broken', [conventionalSchema, split, ...schemaBreaches.map(([, , sdl]) => sdl)])
  })

  test.each(schemaBreaches.map((breach, i) => [...breach, i + 2] as const))('%s', (_what, expected, _sdl, file) => {
    expect(messages.filter((message) => message.startsWith(`${file}: `))).toContainEqual(
      expect.stringContaining(expected),
    )
  })
})
