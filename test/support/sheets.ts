import { writeXlsx } from 'hucre/xlsx'
import type { Document } from './attachments'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Value = string | number | boolean | Date | null

/** A CSV file, quoted where it has to be. */
export const csv = (rows: readonly (readonly (string | number)[])[], name = '配件.csv'): Document => ({
  name,
  contentType: 'text/csv',
  content: Buffer.from(
    rows.map((row) => row.map((value) => (/[",\n]/.test(String(value)) ? `"${value}"` : value)).join(',')).join('\r\n'),
  ),
})

/** An XLSX file. @param formulas by `row,column` from 0 */
export const xlsx = async (
  rows: readonly (readonly Value[])[],
  formulas: Readonly<Record<string, string>> = {},
): Promise<Document> => ({
  name: '配件.xlsx',
  contentType: XLSX,
  content: Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: '配件',
          rows: rows.map((row) => [...row]),
          cells: new Map(Object.entries(formulas).map(([at, formula]) => [at, { formula, formulaResult: 1 }])),
        },
      ],
    }),
  ),
})
