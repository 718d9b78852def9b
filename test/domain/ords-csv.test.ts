import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { type CsvRecord, readCsv } from '../../local/ords-lines'

const inPieces = async function* (bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const read = async (text: string | Buffer, size = 7): Promise<CsvRecord[]> => {
  const records: CsvRecord[] = []
  for await (const record of readCsv(inPieces(Buffer.from(text), size))) records.push(record)
  return records
}

const short = (record: CsvRecord) =>
  'values' in record ? [record.line, ...record.values.map(String)] : [record.line, 'BROKEN', String(record.text)]

test('a byte order mark, CRLF, blank lines, quoted line ends and a last line without an end', async () => {
  const text = '\ufeffid,b\r\n1,"x,""y"\r\n\r\n2,é\r\n3,"two\r\nlines"\r\n4\r\n5,'
  expect((await read(text)).map(short)).toEqual([
    [1, 'id', 'b'],
    [2, '1', 'x,"y'],
    [4, '2', 'é'],
    [5, '3', 'two\r\nlines'],
    [7, '4'],
    [8, '5', ''],
  ])
})

test('a stray quote costs its own line only, whatever follows', async () => {
  const text = 'id,b\n1,"x"y\n2,z\n3,"open\n4,"w"\n5,a"b\n6,ok\n'
  expect((await read(text)).map(short)).toEqual([
    [1, 'id', 'b'],
    [2, 'BROKEN', '1,"x"y'],
    [3, '2', 'z'],
    [4, 'BROKEN', '3,"open'],
    [5, '4', 'w'],
    [6, 'BROKEN', '5,a"b'],
    [7, '6', 'ok'],
  ])
})

test('a file without line ends is refused before it fills the memory', async () => {
  await expect(read(Buffer.alloc(2_000_000, 0x41), 65_536)).rejects.toThrow('has no end within')
})

test('bytes that are no UTF-8 reach the reader as they are', async () => {
  const [record] = await read(Buffer.from([0x31, 0x2c, 0xff, 0xfe]))
  expect(record && 'values' in record && record.values[1]).toEqual(Buffer.from([0xff, 0xfe]))
})

test('whatever is written as CSV is read back, in whatever pieces it comes', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '😀'), maxLength: 12 })
  const table = fc.array(fc.tuple(fc.nat().map(String), cell, cell, fc.constantFrom('z', 'ok')), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
      const records = await read(stringify(rows), size)
      expect(records.map((record) => ('values' in record ? record.values.map(String) : record.why))).toEqual(rows)
    }),
  )
})
