import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { readSheet, type SheetLimits } from '../../functions/platform/sheets/read-sheet'
import { writeSheet } from '../../functions/platform/sheets/write-sheet'
import { DomainError } from '../../functions/shared/errors'
import { readDay, readList, readText, readWhole, readYuan } from '../../functions/shared/sheets/read-cell'
import { type Cell, columnName } from '../../functions/shared/sheets/sheet'
import { type Columns, readTable } from '../../functions/shared/sheets/table'
import { codeOf } from '../support/refusal'
import { csv, xlsx } from '../support/sheets'

const limits: SheetLimits = { rows: 4, lastColumn: 'F', unpackedBytes: 1_000_000 }
const CSV = 'text/csv'

interface Row {
  number: string
  pieces: number
  price?: number
  from?: string
}

const columns: Columns<Row> = {
  number: { names: ['partNumber', '配件编号'], required: true, read: readText },
  pieces: { names: ['pieces'], required: true, read: readWhole },
  price: { names: ['price (CNY)'], read: readYuan },
  from: { names: ['from'], read: readDay },
}

const tableOf = async ({ content, contentType }: { content: Buffer; contentType: string }, maxRows = 3) => {
  const { rows, problems } = readTable(await readSheet(content, contentType, limits), columns, maxRows)
  const told = problems.map(
    ({ row, column = '', header = '', value, code }) => `${row}${column} ${header} ${code} ${value}`,
  )
  return {
    values: rows.map(({ row, values }) => ({ row, ...values })),
    problems: told.map((line) => line.replace(/ +/g, ' ').trim()),
  }
}

const text = (value: string): Cell => ({ kind: 'TEXT', text: value })

test('K6 columns stand in any order and under any of their names; empty rows are passed over', async () => {
  const expected = { values: [{ row: 2, number: '007', pieces: 3, price: 1250, from: '2026-03-01' }], problems: [] }
  const sent = csv([
    ['Pieces', '配件编号', 'Price(CNY)*', 'FROM'],
    [3, '007', '12.5', '2026/3/1'],
    ['', '', '', ''],
  ])
  expect(await tableOf(sent)).toEqual(expected)
  const day = new Date(Date.UTC(2026, 2, 1))
  const book = await xlsx([
    ['pieces', 'partNumber', 'price (CNY)', 'from'],
    [3, '007', 12.5, day],
  ])
  expect(await tableOf(book)).toEqual(expected)
})

test('K6 every problem is told by its cell: what was found, and what was expected', async () => {
  const book = await xlsx(
    [
      ['partNumber', 'pieces', 'price (CNY)', 'from', '备注', 'pieces'],
      [7, 'x', 12.345, 46_082, 'n', 1],
      [null, 1.5, new Date(0), '2026-02-30', null, null],
      ['A', null, 3, null, null, null],
    ],
    { '3,2': '1+2' },
  )
  expect((await tableOf(book)).problems).toEqual([
    '1E 备注 SHEET_COLUMN_UNKNOWN 备注',
    '1F pieces INVALID_VALUE pieces',
    '2A partNumber INVALID_VALUE 7',
    '2B pieces INVALID_VALUE x',
    '2C price (CNY) INVALID_VALUE 12.345',
    '2D from INVALID_VALUE 46082',
    '3A partNumber REQUIRED',
    '3B pieces INVALID_VALUE 1.5',
    '3C price (CNY) INVALID_VALUE 1970-01-01',
    '3D from INVALID_VALUE 2026-02-30',
    '4B pieces REQUIRED',
    '4C price (CNY) SHEET_FORMULA =1+2',
  ])
  expect((await tableOf(csv([['partNumber'], ['A']]))).problems).toEqual(['1 pieces SHEET_COLUMN_MISSING'])
  expect(
    (
      await tableOf(
        csv([
          ['partNumber', 'pieces'],
          ['=1+2', 1],
        ]),
      )
    ).problems,
  ).toEqual(['2A partNumber SHEET_FORMULA =1+2'])
})

test('K6 too many rows, and none, are refused as a whole', async () => {
  const rows = [1, 2, 3, 4].map((i) => [`A${i}`, i])
  const many = [['partNumber', 'pieces'], ...rows]
  expect((await tableOf(csv(many))).problems).toEqual(['5 SHEET_TOO_LONG'])
  expect((await tableOf(await xlsx(many))).problems).toEqual(['5 SHEET_TOO_LONG'])
  expect((await tableOf(csv([['partNumber', 'pieces']]))).problems).toEqual(['1 REQUIRED'])
})

test('K6 a CSV file is read in UTF-8 with or without a mark, in UTF-16, and in GB 18030 as Chinese Excel writes it', async () => {
  const first = async (content: Uint8Array) => (await readSheet(content, CSV, limits))[0]
  const expected = [text('配件编号'), text('名称')]
  expect(await first(Buffer.from('配件编号,名称'))).toEqual(expected)
  expect(await first(Buffer.from('\ufeff配件编号,名称'))).toEqual(expected)
  expect(await first(Buffer.from('\ufeff配件编号,名称', 'utf16le'))).toEqual(expected)
  // GB 18030 of the same.
  expect(await first(Buffer.from('c5e4bcfeb1e0bac52cc3fbb3c6', 'hex'))).toEqual(expected)
  await expect(first(Buffer.from([0xff, 0xff, 0xff]))).rejects.toMatchObject({ code: 'SHEET_UNREADABLE' })
})

test('K6 what an apostrophe protects from being calculated comes back without it', async () => {
  const [row] = await readSheet(Buffer.from(`'-1,'=x,'tis,-1`), CSV, limits)
  expect(row).toEqual([text('-1'), text('=x'), text(`'tis`), text('-1')])
})

test('K6 a quotation that is not closed is no table', async () => {
  await expect(readSheet(Buffer.from('a,b\n"x,1\n2,3'), CSV, limits)).rejects.toMatchObject({
    code: 'SHEET_UNREADABLE',
  })
})

/** A ZIP archive of one entry that unpacks to more than it says. */
const archive = (told: number, real: number): Buffer => {
  const name = Buffer.from('xl/workbook.xml')
  const packed = deflateRawSync(Buffer.alloc(real))
  const sizes = (at: number, header: Buffer) => {
    header.writeUInt16LE(8, at)
    header.writeUInt32LE(packed.length, at + 10)
    header.writeUInt32LE(told, at + 14)
    header.writeUInt16LE(name.length, at + 18)
    return header
  }
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([sizes(8, local), name, packed, sizes(10, entry), name, end])
}

test('K6 a file that would unpack to more than is taken is refused before it is unpacked, and one that lies, too', async () => {
  const read = async (content: Buffer) =>
    readSheet(content, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', limits)
  await expect(read(archive(50_000_000, 50_000_000))).rejects.toMatchObject({ code: 'SHEET_TOO_LARGE' })
  const before = process.memoryUsage().rss
  await expect(read(archive(1000, 200_000_000))).rejects.toMatchObject({ code: 'SHEET_UNREADABLE' })
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  await expect(read(Buffer.from('PK\u0003\u0004 no archive'))).rejects.toMatchObject({ code: 'SHEET_UNREADABLE' })
})

test('a cell is taken for what its column holds, or refused', async () => {
  expect([columnName(0), columnName(25), columnName(26), columnName(701), columnName(702)]).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
  ])
  expect(readYuan(text('0.05'))).toBe(5)
  expect(readYuan({ kind: 'NUMBER', number: 19.99 })).toBe(1999)
  for (const value of ['1,234', '-1', '1e3', '1.234', '¥5'])
    expect(codeOf(() => readYuan(text(value)))).toBe('INVALID_VALUE')
  expect(readDay(text('2026.3.1'))).toBe('2026-03-01')
  expect(readList(text('A; B；C;'))).toEqual(['A', 'B', 'C'])
  expect(codeOf(() => readWhole(text('12a')))).toBe('INVALID_VALUE')
  expect(codeOf(() => readWhole(text('9999999999')))).toBe('OUT_OF_RANGE')
  expect(await new DomainError('SHEET_TOO_LONG', [], { limit: 3 }).in('zh')).toContain('3')
})

test.each(['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])(
  'K6 what is written as %s is read as it was, and a spreadsheet calculates none of it',
  async (contentType) => {
    const row = ['=1+1', '+86', '-1', '@x', `'tis`, 'a,"b"', '配件']
    const content = await writeSheet([row], contentType)
    expect(await readSheet(content, contentType, { ...limits, lastColumn: 'G' })).toEqual([row.map(text)])
    const shown = Buffer.from(content).toString()
    if (contentType === 'text/csv') expect(shown).toContain(`\ufeff'=1+1,'+86,'-1,'@x,`)
  },
)
