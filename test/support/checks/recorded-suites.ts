import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CALL_RECORD, recordedCalls } from '../../../local/call-record'
import { type Check, failed, type Outcome, passed, skipped } from './outcome'
import { apart, type FunctionRights } from './rights'

/** Runs all suites with these variables set. */
type RunSuites = (onLine: (line: string) => void, environment: Readonly<Record<string, string>>) => Promise<Outcome>

/** Each function's rights beside what it called, of calls as they are recorded. */
type RightsBeside = (calls: ReadonlySet<string>) => Promise<readonly FunctionRights[]>

/** Loaded late: the stack is synthesised for it. */
const ofTheStack: RightsBeside = async (calls) => (await import('../../cdk/role-rights')).everyFunctionsRights(calls)

const NOT_RUN = 'only after all suites can be told which right nobody uses. Run: npm test -- --only jest --only rights'

/**
 * The suites, and what is to be said of their functions' calls when all of them ran. A record of an earlier run, kept by
 * naming its folder in SANBAO_CALL_RECORD, serves while rights are worked on; runs add to it.
 */
export const recordedSuites = (
  run: RunSuites,
  rightsBeside: RightsBeside = ofTheStack,
): { suites: Check['run']; rights: Check['run'] } => {
  const kept = process.env[CALL_RECORD]
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sanbao-calls-'))
  if (!kept) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  let outcome: Outcome | undefined

  return {
    suites: async (onLine) => {
      outcome = await run(onLine, { [CALL_RECORD]: folder })
      return outcome
    },
    rights: async () => {
      if (!outcome && !(kept && existsSync(kept))) return skipped(NOT_RUN)
      const all = await rightsBeside(recordedCalls(folder))
      const found = all.map(apart)
      // A suite that failed may not have come to its calls: what is missing then says nothing.
      const whole = !outcome || outcome.failed === 0
      const lines = found.flatMap(({ refused, unused }) => [...refused, ...(whole ? unused : [])])
      if (lines.length > 0) return { ...failed(lines.join('\n')), failed: lines.length }
      if (!whole) return skipped('each call was allowed; rights that nobody uses show when no suite fails')
      const unseen = all.flatMap(({ granted }) => granted.filter((right) => right.unseen)).length
      const count = all.reduce((sum, { granted }) => sum + granted.length, 0)
      const of = outcome ? '' : `, by the record in ${kept}`
      return passed(
        '',
        `${count} rights of ${all.length} functions, ${count - unseen} seen used, ${unseen} explained${of}`,
      )
    },
  }
}
