/** What a spreadsheet would take for a formula, and run (CWE-1236); full-width forms too, which some turn into plain ones. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|]|^[\t\r\n]/

const BYTE_ORDER_MARK = '\u{feff}'

/** A cell that no spreadsheet runs: an apostrophe in front makes text of it. Numbers of ours stay numbers. */
const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
