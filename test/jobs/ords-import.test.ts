import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { createCatalogue } from '../../functions/network/catalogue.use-case'
import { checkChain } from '../../functions/orders/event-log'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { columns, type Row } from '../../functions/ords/columns'
import { createEstablishedNetworks } from '../../functions/ords/established-networks.use-case'
import { exportOrders } from '../../functions/ords/export-orders.use-case'
import { historicOrder } from '../../functions/ords/historic-order'
import { type Input, importRecords, type Result } from '../../functions/ords/import-records.use-case'
import { networkOf } from '../../functions/ords/network-of-record'
import { takenOf } from '../../functions/ords/ords.store'
import { checkRow } from '../../functions/ords/record'
import { countryOfRegion, regionOfCountry } from '../../local/ords-countries'
import { writeOrds } from '../../local/ords-export'
import { startFollower } from '../../local/ords-follow'
import { type Counts, importFile } from '../../local/ords-import'
import { FileError, openOrds } from '../../local/ords-read'
import { openRejects } from '../../local/ords-rejects'
import { ordsRow } from '../support/ords'

const dir = mkdtempSync(join(tmpdir(), 'ords-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const now = () => new Date('2026-11-23T08:00:00Z')
let providers = 0
/** Records of a data provider of the test's own, so that tests share nothing. */
const sample = (count: number, changes: (i: number) => Partial<Row> = () => ({})): Row[] => {
  providers += 1
  const provider = `Provider ${process.pid} ${providers}`
  return Array.from({ length: count }, (_, i) =>
    ordsRow({ id: `r${i}`, data_provider: provider, brand: `${provider} ${i % 3}`, ...changes(i) }),
  )
}

async function* inputs(rows: readonly Row[], failAt = Number.POSITIVE_INFINITY): AsyncGenerator<Input> {
  for (const [i, row] of rows.entries()) {
    if (i === failAt) throw new Error('killed')
    yield { line: i + 2, row }
  }
}

const depsOf = () => ({ networks: createEstablishedNetworks(now), regionOf: regionOfCountry, now })

const importing = async (source: AsyncIterable<Input>): Promise<Result[]> => {
  const results: Result[] = []
  for await (const result of importRecords(source, depsOf())) results.push(result)
  return results.sort((a, b) => a.line - b.line)
}

const abandonedAfter = async (results: number, source: AsyncIterable<Input>): Promise<void> => {
  let count = 0
  for await (const _ of importRecords(source, depsOf())) {
    count += 1
    if (count === results) return
  }
}

const kindsOf = (results: readonly Result[]) => results.map(({ kind }) => kind)

const csv = (rows: readonly Row[]): string =>
  stringify([[...columns], ...rows.map((row) => columns.map((column) => row[column]))])

const fileOf = (text: string | Buffer): string => {
  const path = join(dir, `${Math.random()}.csv`)
  writeFileSync(path, text)
  return path
}

const imported = async (path: string): Promise<{ counts: Counts; rejects: string[][]; shown: string }> => {
  const rejectsPath = `${path}.rejects.csv`
  const rejects = openRejects(rejectsPath)
  const shown: string[] = []
  const counts = await importFile({
    file: await openOrds(path),
    rejects,
    screen: { write: (text) => shown.push(text) },
    now,
    follower: startFollower({ areProjected: async (ids) => ids.map(() => true) }),
    signal: new AbortController().signal,
  })
  const count = await rejects.close()
  return { counts, rejects: count > 0 ? parse(readFileSync(rejectsPath)) : [], shown: shown.join('') }
}

describe('records', () => {
  test('O1 G4 become orders with a whole log, as the rules make them', async () => {
    const [row = ordsRow()] = sample(1)
    const [result] = await importing(inputs([row]))
    expect(result).toMatchObject({ kind: 'imported', line: 2 })
    const store = createOrdersStore()
    const order = await store.latest(result?.kind === 'imported' ? result.orderId : '')
    const record = checkRow(row, '2026-11-23', regionOfCountry)
    if (!order || 'why' in record) throw new Error('not imported')
    expect(order).toEqual(historicOrder(record, networkOf(record)).order)
    expect(checkChain(await store.allEvents(order.id), order)).toBeUndefined()
  })

  test('imported twice are there already, in the same run too', async () => {
    const rows = sample(30)
    expect(new Set(kindsOf(await importing(inputs(rows))))).toEqual(new Set(['imported']))
    expect(new Set(kindsOf(await importing(inputs([...rows, ...rows]))))).toEqual(new Set(['already there']))
    const [once = ordsRow()] = sample(1)
    expect(kindsOf(await importing(inputs([once, once, once]))).sort()).toEqual([
      'already there',
      'already there',
      'imported',
    ])
  })

  test('that changed since are rejected with the column, and the order stays as it was', async () => {
    const [row = ordsRow()] = sample(1)
    await importing(inputs([row]))
    const changed = { ...row, event_date: '2020-01-01' }
    const [result] = await importing(inputs([changed]))
    expect(result).toMatchObject({
      kind: 'rejected',
      rejection: { column: 'event_date', value: '2020-01-01', why: expect.stringContaining('"2019-05-18"') },
    })
    const [taken] = await takenOf([row])
    expect((await createOrdersStore().latest(taken?.orderId ?? ''))?.reportedOn).toBe('2019-05-18')
  })

  test('an import killed anywhere goes on where it stopped: nothing twice, nothing missing', async () => {
    const rows = sample(230)
    await expect(importing(inputs(rows, 0))).rejects.toThrow('killed')
    // The reader fails while the hundred before it are being written; then nobody takes the results any more.
    await expect(importing(inputs(rows, 130))).rejects.toThrow('killed')
    await abandonedAfter(150, inputs(rows))
    const results = await importing(inputs(rows))
    const count = (kind: Result['kind']) => kindsOf(results).filter((other) => other === kind).length
    expect(count('already there')).toBeGreaterThanOrEqual(150)
    expect(count('imported')).toBeGreaterThan(0)
    expect(count('rejected')).toBe(0)
    const orderIds = (await takenOf(rows)).map((taken) => taken?.orderId)
    expect(new Set(orderIds).size).toBe(rows.length)
    expect(orderIds).not.toContain(undefined)
  })

  test('two imports of one file at once make each order once', async () => {
    const rows = sample(40)
    const both = (await Promise.all([importing(inputs(rows)), importing(inputs(rows))])).map(kindsOf)
    for (let i = 0; i < rows.length; i += 1)
      expect([both[0]?.[i], both[1]?.[i]].sort()).toEqual(['already there', 'imported'])
  })
})

describe('a file', () => {
  test('ends with read = imported + already there + rejected, and a rejects file', async () => {
    const rows = sample(20, (i) => (i === 4 ? { event_date: '2030-01-01' } : i === 9 ? { country: 'ZZZ' } : {}))
    const broken = `${csv(rows)}only,three,columns\nx,"stray"quote\n`
    const text = Buffer.concat([Buffer.from(broken), Buffer.from(csv(sample(1)).split('\n')[1] ?? '').fill(0xff, 0, 2)])
    const first = await imported(fileOf(text))
    expect(first.counts).toEqual({ read: 23, imported: 18, alreadyThere: 0, rejected: 5 })
    const byLine = first.rejects.slice(1).sort((a, b) => Number(a[0]) - Number(b[0]))
    expect(byLine.map(([line, column, value]) => [line, column, value?.slice(0, 10)])).toEqual([
      ['6', 'event_date', '2030-01-01'],
      ['11', 'country', 'ZZZ'],
      ['22', '', 'only,three'],
      ['23', '', 'x,"stray"q'],
      ['24', 'id', '\ufffd\ufffd'],
    ])
    expect(byLine.every(([, , , why]) => why)).toBe(true)
    const second = await imported(fileOf(text))
    expect(second.counts).toEqual({ read: 23, imported: 0, alreadyThere: 18, rejected: 5 })
    expect(first.shown).toMatch(/Importing .*100 % {2}23 records {2}\d+\/s\n/)
    expect(first.shown).toMatch(/Counting .*100 %/)
  })

  test.each<[string, () => string, string]>([
    ['missing', () => join(dir, 'none.csv'), 'There is no file'],
    ['a directory', () => dir, 'is not a file'],
    ['empty', () => fileOf(''), 'is empty'],
    ['of another format', () => fileOf('a;b;c\n1;2;3\n'), 'no header of the Open Repair Data Standard'],
    ['UTF-16', () => fileOf(Buffer.from(csv(sample(1)), 'utf16le')), 'no header of the Open Repair Data Standard'],
    ['binary', () => fileOf(Buffer.alloc(3_000_000, 0x7f)), 'is not CSV'],
  ])('that is %s is refused whole', async (_, path, message) => {
    await expect(openOrds(path())).rejects.toThrow(message)
    await expect(openOrds(path())).rejects.toBeInstanceOf(FileError)
  })

  test('with a header only holds no record', async () => {
    expect((await imported(fileOf(csv([])))).counts).toEqual({ read: 0, imported: 0, alreadyThere: 0, rejected: 0 })
  })

  test('ends when its orders are counted, and says so when they never are', async () => {
    const projected = new Set<string>()
    const follower = startFollower({ areProjected: async (ids) => ids.map((id) => projected.has(id)), patienceMs: 700 })
    for (const id of ['a', 'b', 'c']) await follower.add(id)
    projected.add('b').add('a')
    await expect(follower.finish()).rejects.toThrow('1 imported orders are not counted')
    expect(follower.found()).toBe(2)
  })
})

/** Of these records' makers alone: what other suites leave on the engine would take minutes to export. */
const catalogueOf = (rows: readonly Row[]) => {
  const all = createCatalogue()
  const makers = new Set(rows.map((row) => makerIdOf(row)))
  return { ...all, agreedPeriod: async (id: string) => (makers.has(id) ? all.agreedPeriod(id) : undefined) }
}

const makerIdOf = (row: Row): string => {
  const record = checkRow(row, '2026-11-23', regionOfCountry)
  if ('why' in record) throw new Error(record.why)
  return networkOf(record).maker.id
}

test('what was imported is exported again, column by column', async () => {
  const odd = sample(25, (i) => ({
    brand: ['Fri Fri', ' FRIFRI', '', 'Unknown', '小米'][i % 5] ?? '',
    problem: ['', 'a,"b"\r\nc', ' blank around ', '😀'.repeat(700), 'naïve'][i % 5] ?? '',
    country: ['GBR', 'HKG', 'ITA', 'JEY', 'TWN'][i % 5] ?? '',
    event_date: `20${12 + (i % 10)}-0${1 + (i % 9)}-11`,
  }))
  expect(new Set(kindsOf(await importing(inputs(odd))))).toEqual(new Set(['imported']))
  const written: Buffer[] = []
  const to = new Writable({
    write: (chunk, _, done) => {
      written.push(Buffer.from(chunk))
      done()
    },
  })
  await writeOrds(exportOrders({ now, countryOf: countryOfRegion, catalogue: catalogueOf(odd) }), to)
  const [header, ...rows] = parse(Buffer.concat(written)) as string[][]
  expect(header).toEqual([...columns])
  const own = rows.filter((row) => row[1] === odd[0]?.data_provider)
  const byId = (a: readonly string[], b: readonly string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)
  expect(own.sort(byId)).toEqual(odd.map((row) => columns.map((column) => row[column])).sort(byId))
})
