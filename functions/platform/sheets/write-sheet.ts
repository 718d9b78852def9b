import { XLSX } from '../../shared/sheets/sheet'

/**
 * A table as a file. In a CSV file what a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV Injection),
 * which read-sheet.ts takes off again; in an XLSX file text is text.
 */
export const writeSheet = async (
  rows: readonly (readonly (string | number)[])[],
  contentType: string,
): Promise<Uint8Array> => {
  const copied = rows.map((row) => [...row])
  if (contentType === XLSX) {
    const { writeXlsx } = await import('hucre/xlsx')
    return writeXlsx({ sheets: [{ name: 'Sheet1', rows: copied }] })
  }
  const { writeCsv } = await import('hucre/csv')
  // The mark tells Excel that it is UTF-8.
  return new TextEncoder().encode(writeCsv(copied, { bom: true, escapeFormulae: true }))
}
