import { readFileSync, writeFileSync } from 'node:fs'
import { type Check, checkEvidence, type ExportedEvidence } from '../functions/evidence/check-evidence'
import type { DaySeal } from '../functions/evidence/seal'
import { isDay } from '../functions/shared/days'
import { runCommand, UsageError } from './command'
import { type Api, fetchEvidence } from './evidence-fetch'
import { settings } from './settings'

const usage = `Checks what the platform says was reported, without trusting the platform (docs/evidence.md).

  npm run -s verify-evidence -- --token TOKEN [--order ID] [--day DAY] [--kept FILE] [--keep FILE] [--save FILE]
  npm run -s verify-evidence -- --file FILE [--kept FILE] [--keep FILE]

  --token TOKEN  of anyone who may see the order; of anyone at all for the seals alone
  --url URL      the API (default: the stack on this machine, http://localhost:PORT/graphql)
  --order ID     an order by its id in the API: its log, and that it was sealed
  --day DAY      by the seal of this day (default: the latest on which the order's log grew)
  --kept FILE    the seal that you kept from an earlier day (JSON): it must stand in the chain unchanged
  --keep FILE    writes the newest seal there, for the next time; only where every check is ok
  --save FILE    writes what was fetched there (JSON), to be checked elsewhere with --file
  --file FILE    checks such a file instead of asking the API

Prints each check as ok, FAILED, or -- where there was nothing to check it by.
Environment: PORT as for npm start. Exit codes: 0 all is ok, 1 something FAILED or could not be had, 2 used wrongly.`

const text = { type: 'string' } as const
const options = { token: text, url: text, order: text, day: text, kept: text, keep: text, save: text, file: text }

interface Asked {
  readonly token?: string | undefined
  readonly url?: string | undefined
  readonly order?: string | undefined
  readonly day?: string | undefined
  readonly file?: string | undefined
}

const readJson = <T>(file: string): T => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const writeJson = (file: string, content: object) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)

const evidenceFrom = async (asked: Asked, kept: DaySeal | undefined): Promise<ExportedEvidence> => {
  const { file, token, url, order, day } = asked
  if (file !== undefined) {
    if (token ?? url ?? order ?? day)
      throw new UsageError('--file is checked as it is: no --token, --url, --order, --day')
    const evidence = readJson<ExportedEvidence>(file)
    if (!Array.isArray(evidence.seals)) throw new UsageError(`${file} has no seals: make it with --save`)
    return evidence
  }
  if (token === undefined) throw new UsageError('--token is missing, or --file')
  if (day !== undefined && !(isDay(day) && order)) throw new UsageError('--day is a day of an --order: 2026-11-01')
  const api: Api = { url: url ?? `http://localhost:${settings.port()}/graphql`, token }
  return fetchEvidence(api, { order, day, from: kept?.day })
}

const mark = ({ ok }: Check): string => (ok === undefined ? '--' : ok ? 'ok' : 'FAILED').padEnd(6)

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unknown argument "${positionals[0]}"`)
  const kept = values.kept === undefined ? undefined : readJson<DaySeal>(values.kept)
  const evidence = await evidenceFrom(values, kept)
  if (values.save !== undefined) writeJson(values.save, evidence)
  const checks = checkEvidence(evidence, kept)
  for (const check of checks) process.stdout.write(`${mark(check)} ${check.what} (${check.said})\n`)
  const unsealed = values.order !== undefined && !evidence.proof
  if (unsealed) process.stdout.write('--     the order is in no seal yet: a day is sealed in the night after it\n')
  if (checks.some(({ ok }) => ok === false)) {
    process.exitCode = 1
    return
  }
  const newest = [...evidence.seals].sort((a, b) => b.sequence - a.sequence)[0]
  if (values.keep !== undefined && newest) writeJson(values.keep, newest)
})
