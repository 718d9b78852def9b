import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { exportOrders } from '../functions/ords/export-orders.use-case'
import { runCommand, UsageError } from './command'
import { describeError, log } from './log'
import { countryOfRegion } from './ords-countries'
import { writeOrds } from './ords-export'
import { connectOrStart } from './ords-stack'

const usage = `Exports completed work orders, from the running stack or, if none runs, from the data directory.

  npm run -s export -- --format ords [--out FILE]

  --format ords  Open Repair Data Standard 0.3 (CSV), see docs/open-repair-data.md
  --out FILE     default: standard output

Environment: SANBAO_DATA, DYNAMODB_ENDPOINT as for npm start. Exit codes: 0 done, 1 failed, 2 used wrongly.`

const text = { type: 'string' } as const

await runCommand(usage, { format: text, out: text }, async ({ values: { format, out }, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unknown argument "${positionals[0]}"; name a file by --out`)
  if (!format) throw new UsageError('--format is missing; the one known is "ords"')
  if (format !== 'ords') throw new UsageError(`Unknown format "${format}"; the one known is "ords"`)
  const platform = await connectOrStart()
  try {
    const to = out ? createWriteStream(out) : process.stdout
    // A file that cannot be written, or a reader that has gone, ends the export.
    const broken = new Promise<never>((_, reject) => to.once('error', reject))
    const groups = exportOrders({ now: () => new Date(), countryOf: countryOfRegion })
    const count = await Promise.race([writeOrds(groups, to), broken])
    if (out) {
      to.end()
      await finished(to)
    }
    log(`Exported ${count} records from ${platform.described}`)
  } finally {
    await platform.stop().catch((error) => log(describeError(error)))
  }
})
process.exit()
