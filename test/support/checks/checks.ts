import { attackEnvironment } from '../../attack/settings'
import { run, which } from './command'
import { jest } from './jest'
import { type Check, failed, type Outcome, passed, skipped } from './outcome'
import { recordedSuites } from './recorded-suites'

/** A command that passes when it exits with 0; its last line is worth showing where it counts something. */
const command = (name: string, title: string, args: readonly [string, ...string[]], note?: RegExp): Check => ({
  name,
  title,
  run: async () => {
    const { code, output } = await run(args)
    return code === 0 ? passed(output, note && output.match(note)?.[0]) : failed(output)
  },
})

/** `--check` generates in memory and compares: it needs no git and writes nothing. */
const codegen: Check = {
  name: 'codegen',
  title: 'generated types match the schema',
  run: async () => {
    const { code, output } = await run(['graphql-codegen', '--config', 'codegen.ts', '--check'])
    return code === 0 ? passed(output) : failed(`${output}\nRun \`npm run codegen\` and commit the result.`)
  },
}

const browser: Check = {
  name: 'browser',
  title: 'the pages in a browser',
  run: async (onLine): Promise<Outcome> => {
    const chromium =
      process.env.CHROMIUM || which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
    if (!chromium)
      return skipped('No Chromium found. Install one (Debian: `apt-get install chromium`) or set CHROMIUM to its path.')
    return jest(onLine, { config: 'test/browser/jest.config.mjs', environment: { CHROMIUM: chromium } })
  },
}

/** The fuzzer goes on for half a minute here, always in the same way; `npm run test:attack` gives it as long as one likes. */
const attack: Check = {
  name: 'attack',
  title: 'hostile documents, bodies, tokens, keys and addresses, and a short fuzz',
  run: (onLine) =>
    jest(onLine, {
      config: 'test/attack/jest.config.mjs',
      environment: { [attackEnvironment.minutes]: '0.5' },
    }),
}

/** Short, and always the same faults; a longer run, or another: npm run test:faults. */
const faults: Check = {
  name: 'faults',
  title: 'orders through throttling, cuts, kills, wrong clocks, a full disk and dead letters, and an audit after each',
  run: async (onLine): Promise<Outcome> => {
    const args = ['tsx', 'test/faults/run.ts', '--rounds', '7', '--seconds', '3', '--seed', 'check'] as const
    const { code, output } = await run(args, { onLine: (line) => /^(round |skipped)/.test(line) && onLine(line) })
    const counts = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output)?.slice(1).map(Number)
    const [passed = 0, failed = 0, skipped = 0] = counts ?? []
    return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed, skipped: skipped || 0, output }
  },
}

const recorded = recordedSuites((onLine, environment) => jest(onLine, { environment }))

/** All checks in the order they run: quick ones first. */
export const checks: readonly Check[] = [
  codegen,
  command('types', 'types', ['tsc', '--noEmit', '--pretty', 'false']),
  command('biome', 'format and lint', ['biome', 'check', '--colors=off', '--max-diagnostics=200', '.']),
  command('schema', 'schema conventions', ['eslint', 'schema']),
  command('dependencies', 'dependency rules', ['tsx', 'test/support/dependency-rules.ts'], /\d+ modules cruised/),
  command('unused', 'unused files, exports and packages', ['knip', '--no-progress']),
  { name: 'jest', title: 'domain, resolver, job and CDK tests, HTTP audit, bundle size', run: recorded.suites },
  { name: 'rights', title: 'each call of a function is allowed, each right is used', run: recorded.rights },
  attack,
  browser,
  faults,
]
