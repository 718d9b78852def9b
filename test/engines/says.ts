import { readFileSync } from 'node:fs'

/** Whether a failure is the one that a difference leads to. */
export type Says = (failure: string) => boolean

/**
 * Nothing but figures of reading is other than expected, by Jest's comparison of two costs or of rows of the README's table.
 * A cost that differs in calls, in the order of operations or in what was written is no such failure.
 */
export const onlyReadUnits: Says = (failure) => onlyReadFigures(failure) || onlyReadColumn(failure)

const onlyReadFigures: Says = (failure) => {
  const differing = failure
    .split('\n')
    .filter((line) => /^[-+] /.test(line) && !/^[-+] (Expected|Received) /.test(line))
  return differing.length > 0 && differing.every((line) => /^[-+] +"(read|units)": [\d.]+,?$/.test(line))
}

/** Rows are `| operation | calls | read | write | operations |`; the README has each, but for what was read. */
const onlyReadColumn: Says = (failure) => {
  const expected = /^Expected: ArrayContaining \[(.*)\]$/m.exec(failure)?.[1] ?? ''
  const rows = [...expected.matchAll(/"(\| [^"]*)"/g)].map(([, row = '']) => withoutRead(row))
  // From the file: Jest shows only the beginning of what it compared with.
  const told = new Set(readFileSync('README.md', 'utf8').split('\n').map(withoutRead))
  return rows.length > 0 && rows.every((row) => told.has(row))
}

const READ = 3

const withoutRead = (row: string): string =>
  row
    .split('|')
    .filter((_, i) => i !== READ)
    .join('|')
