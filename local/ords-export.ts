import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { columns, type Row } from '../functions/ords/columns'

/** Records as lines of the standard: every text is quoted as RFC 4180 asks, and only where it must be. */
const linesOf = (rows: readonly Row[]): string => stringify(rows.map((row) => columns.map((column) => row[column])))

/** Writes groups of records as CSV with the standard's header. @returns how many records */
export const writeOrds = async (groups: AsyncIterable<readonly Row[]>, to: Writable): Promise<number> => {
  let count = 0
  const write = async (text: string) => {
    if (text !== '' && !to.write(text)) await once(to, 'drain')
  }
  await write(stringify([[...columns]]))
  for await (const rows of groups) {
    count += rows.length
    await write(linesOf(rows))
  }
  return count
}
