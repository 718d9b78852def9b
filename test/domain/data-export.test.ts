import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import {
  cancel,
  type DataExport,
  type ExportEvent,
  type Exporter,
  evolveExport,
  isAvailable,
  MAX_FILES,
  ownerOfExport,
  requestExport,
  seesExport,
  written,
} from '../../functions/exports/data-export'
import { listsOf, progressOf } from '../../functions/exports/lists'
import { columns, nameOf, ordsTextOf, rowOf, textOf } from '../../functions/exports/rows'
import { columns as ordsColumns } from '../../functions/ords/columns'
import { addMinutes } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { ordsRow } from '../support/ords'
import { type Attempt, expectReplay, lived, refusal } from './journaled'
import { reported } from './order-fixtures'

const exporters = {
  maker: { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm1' },
  provider: { role: 'PROVIDER', subject: 'p', providerId: 'p1' },
  point: { role: 'SERVICE_POINT', subject: 's', providerId: 'p1', pointId: 'p1.s1' },
  auditor: { role: 'AUDITOR', subject: 'a', manufacturerId: 'm1' },
  county: { role: 'REGULATOR', subject: 'r', region: '420106' },
  province: { role: 'REGULATOR', subject: 'r', region: '420000' },
} as const satisfies Record<string, Exporter>

const NOW = '2026-11-20T02:00:00.000Z'
const asked = { format: 'CSV', from: '2026-10', to: '2026-11' } as const
const opening = (exporter: Exporter, more: object = {}): Attempt<undefined, ExportEvent> => ({
  viewer: exporter,
  at: NOW,
  decide: () => requestExport(exporter, { ...asked, ...more }, '2026-11'),
})
const anExport = (exporter: Exporter, more: object = {}): DataExport =>
  lived<DataExport, ExportEvent>(evolveExport, `${ownerOfExport(exporter)}.01X`, opening(exporter, more), []).doc
const file = (n: number) => ({ key: `k${n}`, rows: 10, bytes: 100, sha256: '0'.repeat(64) })

describe('G1 a request to take data out', () => {
  test.each([
    [{ from: '2026-12', to: '2026-11' }, 'INVALID_DATE_RANGE', 'to'],
    [{ from: '2026-11', to: '2026-12' }, 'INVALID_VALUE', 'to'],
    [{ from: '2024-10', to: '2026-11' }, 'EXPORT_TOO_LONG', 'to'],
    [{ region: '420100' }, 'NOT_FOUND', 'region'],
  ])('of a maker: %j is refused as %s', (more, code, field) => {
    expect(() => requestExport(exporters.maker, { ...asked, ...more }, '2026-11')).toThrow(refusal(code, field))
  })

  test.each([
    ['420106', '420106', true],
    ['420000', '420100', true],
    ['420106', '420100', false],
    ['420000', '430000', false],
    ['990000', '990000', 'INVALID_VALUE'],
    ['990000', '998260', true],
  ] as const)('of an authority of %s for %s', (region, wanted, ok) => {
    const request = () =>
      requestExport({ role: 'REGULATOR', subject: 'r', region }, { ...asked, region: wanted }, '2026-11')
    if (ok === true) expect(request()).toMatchObject({ region: wanted })
    else expect(request).toThrow(refusal(ok || 'NOT_FOUND', 'region'))
  })

  test('an authority that names no region gets its own', () => {
    expect(anExport(exporters.county).region).toBe('420106')
  })
})

test('G1 it is seen by whoever acts for the same organisation, and by nobody else', () => {
  const others: Viewer[] = [
    ...Object.values(exporters),
    { role: 'PLATFORM', subject: 'x' },
    { role: 'HOTLINE', subject: 'h', manufacturerId: 'm1' },
    { role: 'TECHNICIAN', subject: 't', providerId: 'p1', pointId: 'p1.s1', technicianId: 't' },
  ]
  for (const exporter of Object.values(exporters)) {
    const one = anExport(exporter)
    const seeing = others.filter((viewer) => seesExport(viewer, one))
    expect(seeing).toEqual([exporter])
    expect(seesExport({ ...exporter, subject: 'a colleague' }, one)).toBe(true)
  }
})

const attempts: fc.Arbitrary<Attempt<DataExport, ExportEvent>> = fc
  .record({
    viewer: fc.constantFrom<Viewer>(exporters.maker, exporters.provider),
    at: fc.nat(3000).map((minutes) => addMinutes(NOW, minutes)),
    what: fc.constantFrom('write', 'last', 'empty', 'cancel'),
    version: fc.nat(6),
    n: fc.nat(),
  })
  .map(({ viewer, at, what, version, n }) => ({
    viewer,
    at,
    decide: (one: DataExport) => {
      if (what === 'cancel') return cancel(one, viewer, version % 2 === 0 ? one.version : version)
      // A worker asks first whether there is anything to do.
      if (one.state !== 'WAITING' && one.state !== 'RUNNING') return cancel(one, viewer, one.version)
      return written(one, what === 'empty' ? undefined : file(n), what === 'last' ? undefined : { list: 1 })
    },
  }))

test('G1 its log tells all of it, and once it is finished nothing happens to it any more', () => {
  fc.assert(
    fc.property(fc.array(attempts, { maxLength: 8 }), (list) => {
      const { doc, entries } = lived<DataExport, ExportEvent>(evolveExport, 'X.1', opening(exporters.maker), list)
      expectReplay(evolveExport, { doc, entries })
      const finished = entries.findIndex(
        ({ event }) => event.type === 'CANCELLED' || (event.type === 'WRITTEN' && !event.next),
      )
      if (finished >= 0) expect(entries).toHaveLength(finished + 1)
      expect(doc.finishedAt === undefined).toBe(doc.state === 'WAITING' || doc.state === 'RUNNING')
    }),
  )
})

test('G1 a stranger cancels nothing, and neither does who knows an older version, nor anyone what is done', () => {
  const one = anExport(exporters.maker)
  expect(() => cancel(one, exporters.provider, 1)).toThrow(refusal('NOT_FOUND', 'id'))
  expect(() => cancel(one, exporters.maker, 2)).toThrow(refusal('STALE_VERSION', 'version'))
  const done = { ...one, state: 'DONE' } as const
  expect(() => cancel(done, exporters.maker, 1)).toThrow(refusal('EXPORT_FINISHED', 'id'))
})

test('G1 files can be had once all are there, for less than the day after which the first is dropped', () => {
  const step = (next: boolean, at: string): Attempt<DataExport, ExportEvent> => ({
    viewer: exporters.maker,
    at,
    decide: (one) => written(one, file(1), next ? { list: 1 } : undefined),
  })
  const through = (...steps: Attempt<DataExport, ExportEvent>[]) =>
    lived<DataExport, ExportEvent>(evolveExport, 'X.1', opening(exporters.maker), steps).doc
  const running = through(step(true, NOW))
  expect(isAvailable(running, NOW)).toBe(false)
  const done = through(step(true, NOW), step(false, addMinutes(NOW, 60)))
  expect(isAvailable(done, addMinutes(NOW, 22 * 60))).toBe(true)
  expect(isAvailable(done, addMinutes(NOW, 23 * 60))).toBe(false)
})

test('G1 what has more files than an export may have ends, and says so', () => {
  const many = { ...anExport(exporters.maker), files: Array.from({ length: MAX_FILES - 1 }, (_, n) => file(n)) }
  expect(written(many, file(1), { list: 1 })).toEqual({ type: 'FAILED' })
  expect(written(many, file(1), undefined)).toMatchObject({ type: 'WRITTEN' })
})

describe('G1 what is read', () => {
  test('is a list a month for an organisation; of a province one for each prefecture, whatever its code', () => {
    expect(listsOf(anExport(exporters.maker))).toEqual([
      { by: 'MAKER', id: 'm1', month: '2026-10' },
      { by: 'MAKER', id: 'm1', month: '2026-11' },
    ])
    expect(listsOf(anExport(exporters.point))[0]).toEqual({ by: 'POINT', id: 'p1.s1', month: '2026-10' })
    const province = listsOf(anExport(exporters.province, { from: '2026-11' }))
    expect(province).toHaveLength(100)
    expect(new Set(province.map(({ id }) => id)).size).toBe(100)
    expect(province.map(({ id }) => id)).toEqual(expect.arrayContaining(['420000', '420100', '429000']))
    expect(listsOf(anExport(exporters.province, { from: '2026-11', region: '420106' }))).toHaveLength(1)
  })

  test('is told as a share of it', () => {
    const one = anExport(exporters.province)
    expect(progressOf(one)).toBe(0)
    expect(progressOf({ ...one, cursor: { list: 50 } })).toBe(0.25)
    expect(progressOf({ ...one, state: 'DONE' })).toBe(1)
  })
})

describe('G1 a row', () => {
  const { order } = reported({ symptom: '王先生 13800005678 家' })
  const names = { brand: 'B', category: 'C', servicePoint: 'S' }

  test('has the columns, whoever takes it out', () => {
    for (const exporter of Object.values(exporters))
      expect(Object.keys(rowOf(anExport(exporter), order, names))).toEqual([...columns])
  })

  test('of authority and third party has no words of people, and a name that no other export has', () => {
    for (const exporter of [exporters.county, exporters.auditor]) {
      const one = anExport(exporter)
      const text = JSON.stringify(rowOf(one, order, names))
      for (const secret of [order.id, '王先生', '13800005678', order.customerKey])
        expect(text).not.toContain(`"${secret}`)
      expect(rowOf(one, order, names).symptom).toBeNull()
      expect(nameOf(one, order.id)).toBe(nameOf(one, order.id))
      expect(nameOf(one, order.id)).not.toBe(nameOf({ ...one, id: `${one.id}2` }, order.id))
    }
    expect(rowOf(anExport(exporters.maker), order, names)).toMatchObject({ order: order.id, symptom: order.symptom })
  })

  test('is read back from each file as it was written, and a spreadsheet runs nothing of it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+86 1', '-2', '@SUM(A1)', '"a",\r\n=b', '＝1'),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (symptoms) => {
        const one = anExport(exporters.maker)
        const rows = symptoms.map((symptom) => ({ ...rowOf(one, order, names), symptom }))
        const lines = textOf('JSON_LINES', rows).trimEnd().split('\n')
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
        const table: string[][] = parse(textOf('CSV', rows), { bom: true, record_delimiter: '\r\n' })
        expect(table[0]).toEqual([...columns])
        for (const [i, symptom] of symptoms.entries()) {
          const cell = table[i + 1]?.at(-1) ?? ''
          expect([symptom, `'${symptom}`]).toContain(cell)
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        }
      }),
    )
  })

  test('of the standard has its columns', () => {
    const [header] = parse(ordsTextOf([ordsRow({ id: 'r1', problem: '=cmd' })]), {
      bom: true,
      record_delimiter: '\r\n',
    }) as string[][]
    expect(header).toEqual([...ordsColumns])
    expect(ordsTextOf([ordsRow({ problem: '=cmd' })])).toContain("'=cmd")
  })
})
