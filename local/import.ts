import { basename } from 'node:path'
import { runCommand, UsageError } from './command'
import { log } from './log'
import { type Counts, importFile } from './ords-import'
import { clock } from './ords-progress'
import { openOrds } from './ords-read'
import { openRejects } from './ords-rejects'
import { connectOrStart } from './ords-stack'

const usage = `Imports repair records as historic work orders, into the running stack or, if none runs, into the data directory.

  npm run import -- FILE --format ords [--rejects FILE]

  --format ords   Open Repair Data Standard 0.3 (CSV), see docs/open-repair-data.md
  --rejects FILE  where records that cannot be imported are written, with line, column, value and why;
                  default <name of the file>.rejects.csv in the current directory

It may be run again at any time: what is there stays as it is, and an import that was stopped goes on.
It ends when the imported orders are counted on the dashboards.

Environment: SANBAO_DATA, DYNAMODB_ENDPOINT as for npm start.
Exit codes: 0 every record is there, 1 failed or stopped, 2 used wrongly, 3 done, but some records were rejected.`

const text = { type: 'string' } as const
const STOPPED = 1
const SOME_REJECTED = 3

await runCommand(usage, { format: text, rejects: text }, async ({ values, positionals: [path, ...others] }) => {
  if (!path || others.length > 0) throw new UsageError('Name one file')
  if (!values.format) throw new UsageError('--format is missing; the one known is "ords"')
  if (values.format !== 'ords') throw new UsageError(`Unknown format "${values.format}"; the one known is "ords"`)
  const rejectsPath = values.rejects ?? `${basename(path).replace(/\.csv$/i, '')}.rejects.csv`
  const file = await openOrds(path)
  const stopping = stopAsked()
  const begun = Date.now()
  const platform = await connectOrStart()
  const rejects = openRejects(rejectsPath)
  try {
    log(`Importing ${path} into ${platform.described}`)
    const counts = await importFile({ file, rejects, screen: process.stderr, signal: stopping })
    const rejected = await rejects.close()
    process.stdout.write(account(counts, Date.now() - begun))
    if (rejected > 0) process.stdout.write(`Rejected records: ${rejectsPath}\n`)
    if (stopping.aborted) process.stdout.write('Stopped before the end. Run it again to go on.\n')
    process.exitCode = stopping.aborted ? STOPPED : rejected > 0 ? SOME_REJECTED : 0
  } finally {
    await platform.stop()
  }
})
// A stack of its own may leave sockets that would keep the process for seconds.
process.exit()

function account({ read, imported, alreadyThere, rejected }: Counts, ms: number): string {
  const sum = `read ${read} = imported ${imported} + already there ${alreadyThere} + rejected ${rejected}`
  return `${sum}\nin ${clock(ms)} (${Math.round((read * 1000) / Math.max(ms, 1))} records/s)\n`
}

function stopAsked(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort())
  return controller.signal
}
