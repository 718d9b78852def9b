import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { stockReport } from '../../functions/parts/planning/stock-report'
import {
  coefficientOf,
  counter,
  evolveSurplus,
  explain,
  finish,
  latestOf,
  measure,
  type PartSurplus,
  type SurplusEvent,
} from '../../functions/parts/planning/surplus'
import { csvOf } from '../../functions/shared/csv'
import { enter } from '../../functions/shared/journal'
import { codeOf } from '../support/refusal'
import { expectReplay } from './journaled'
import { planner, today } from './part-plan-fixtures'

const about = { partId: 'hailan.P1', modelId: 'hailan.M1', manufacturerId: 'hailan' }
const count = (on: string, left: number, bought = 300) => ({ on, left, bought, counted: false })

const lived = (...events: readonly ((before: PartSurplus | undefined) => SurplusEvent)[]) => {
  let doc: PartSurplus | undefined
  const entries = events.map((decide) => {
    const entry = enter('hailan.P1.M1', doc, decide(doc), planner, `${today}T00:00:00.000Z`)
    doc = evolveSurplus(doc, entry)
    return entry
  })
  return { doc: doc as PartSurplus, entries }
}

const measured = (on: string, left: number, bought?: number) => (before: PartSurplus | undefined) =>
  measure(about, before, count(on, left, bought), planner, today)

test('K5 the surplus coefficient is what is left of all that was bought, over time', () => {
  const { doc } = lived(measured('2026-01-31', 60), measured('2026-02-28', 12))
  expect(doc.measurements.map(coefficientOf)).toEqual([0.2, 0.04])
  expect(latestOf(doc)).toMatchObject({ left: 12, on: '2026-02-28' })
  expect(coefficientOf(count('2026-01-01', 0, 0))).toBeUndefined()
  expect(codeOf(() => measured('2026-02-28', 10)(doc))).toBe('DAY_NOT_POSSIBLE')
  expect(codeOf(() => measured('2026-03-03', 10)(doc))).toBe('DAY_NOT_POSSIBLE')
  expect(codeOf(() => measured('2026-03-01', 301)(doc))).toBe('OUT_OF_RANGE')
  const stranger = { ...planner, manufacturerId: 'mingshi' } as const
  expect(codeOf(() => measure(about, doc, count('2026-03-01', 1), stranger, today))).toBe('NOT_FOUND')
})

const at = (before: PartSurplus | undefined) => ({ version: before?.version ?? 0 })
const explained = (before: PartSurplus | undefined) =>
  explain(before as PartSurplus, { ...at(before), causes: ['MINIMUM_ORDER', 'OUTPUT_CUT'] }, planner)
const countered = (before: PartSurplus | undefined) =>
  counter(
    before as PartSurplus,
    { ...at(before), what: '分批采购', owner: '王工', dueOn: '2026-06-30' },
    'c1',
    planner,
    today,
  )
const finished = (before: PartSurplus | undefined) =>
  finish(before as PartSurplus, { ...at(before), countermeasureId: 'c1', result: '已签框架协议' }, planner, today)

test('K5 causes are coded, countermeasures have an owner and a day, and are tracked until done', () => {
  const life = lived(measured('2026-01-31', 60), explained, countered, finished)
  expectReplay(evolveSurplus, life)
  expect(life.doc).toMatchObject({
    causes: ['OUTPUT_CUT', 'MINIMUM_ORDER'],
    countermeasures: [{ owner: '王工', dueOn: '2026-06-30', done: { on: today, result: '已签框架协议' } }],
  })
  expect(codeOf(() => finished(life.doc))).toBe('SURPLUS_COUNTERMEASURE_DONE')
  const { doc } = lived(measured('2026-01-31', 60))
  expect(codeOf(() => finished(doc))).toBe('SURPLUS_NO_COUNTERMEASURE')
  expect(codeOf(() => explain(doc, { version: 1, causes: [] }, planner))).toBe('REQUIRED')
  expect(codeOf(() => explain(doc, { version: 1, causes: ['OTHER'] }, planner))).toBe('REQUIRED')
  expect(codeOf(() => explain(doc, { version: 2, causes: ['OUTPUT_CUT'] }, planner))).toBe('STALE_VERSION')
})

test('K5 the stock report has a row for each part, with what is open and overdue', () => {
  const { doc } = lived(measured('2026-01-31', 60), measured('2026-02-28', 12), explained, countered)
  const part = { partNumber: 'P-1', nameZh: '主控板', wearClass: 'ORDINARY' }
  const [head, row] = parse(stockReport([{ surplus: doc, part }], '2026-07-01'), { bom: true }) as string[][]
  expect(Object.fromEntries((head ?? []).map((name, i) => [name, row?.[i]]))).toEqual({
    part_number: 'P-1',
    name: '主控板',
    wear_class: 'ORDINARY',
    measured_on: '2026-02-28',
    bought: '300',
    left: '12',
    surplus_coefficient: '0.04',
    first_coefficient: '0.2',
    causes: 'OUTPUT_CUT MINIMUM_ORDER',
    note: '',
    countermeasures_open: '1',
    countermeasures_overdue: '1',
    countermeasures_done: '0',
  })
})

test('K5 no cell of a file is run by a spreadsheet, and every text comes back', () => {
  const dangerous = fc
    .tuple(fc.constantFrom('', ' ', '\n'), fc.constantFrom(...'=+-@|＝＋－＠\t\r'), fc.string())
    .map((all) => all.join(''))
  fc.assert(
    fc.property(fc.array(fc.oneof(dangerous, fc.string()), { minLength: 1, maxLength: 5 }), (cells) => {
      // A column of our own in front, so that no line is blank.
      const [row] = parse(csvOf([[1, ...cells]]), { bom: true, record_delimiter: '\r\n' }) as string[][]
      expect(row).toHaveLength(cells.length + 1)
      for (const [i, cell] of cells.entries()) {
        const read = row?.[i + 1] ?? ''
        expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠|]|^[\t\r\n]/)
        expect([cell, `'${cell}`]).toContain(read)
      }
    }),
  )
})
