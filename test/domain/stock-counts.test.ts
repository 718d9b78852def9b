import fc from 'fast-check'
import type { Part } from '../../functions/parts/catalogue/part'
import { type CountRow, countColumns } from '../../functions/parts/stock/counts/count-columns'
import { bookThen, type Change, changeOf, type Held, varianceOf } from '../../functions/parts/stock/counts/counted'
import { planCount, type Standing } from '../../functions/parts/stock/counts/plan-count'
import { accountsOf, type Movement, type MovementKind } from '../../functions/parts/stock/movement'
import type { Place } from '../../functions/parts/stock/place'
import { readTable } from '../../functions/shared/sheets/table'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26) + minute * 60_000).toISOString()
const change = (minute: number, quantity: number, byCount = false, from = minute): Change => ({
  ...{ at: at(minute), from: at(from), quantity, byCount },
})
const code = (run: () => unknown) => {
  try {
    return run()
  } catch (error) {
    return (error as { code?: string }).code
  }
}

test('law: whatever moved before or after, the variance is what was off while it was counted, and the same count again agrees', () => {
  const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: -5, max: 5 })), { maxLength: 12 })
  fc.assert(
    fc.property(moves, fc.integer({ min: 0, max: 50 }), fc.integer({ min: -9, max: 9 }), (all, start, off) => {
      const span = { from: at(40), to: at(60) }
      const outside = all.filter(([minute, quantity]) => (minute <= 40 || minute > 60) && quantity !== 0)
      const changes = outside.map(([minute, quantity]) => change(minute, quantity))
      const sum = (until: number) =>
        outside.filter(([minute]) => minute <= until).reduce((total, [, quantity]) => total + quantity, start)
      const held: Held = { now: sum(99), changes }
      const counted = sum(40) + off
      expect(varianceOf(held, counted, span)).toBe(off)
      const corrected = { now: held.now + off, changes: [...changes, change(120, off, true, 40)] }
      expect(varianceOf(corrected, counted, span)).toBe(0)
      expect(bookThen(corrected, at(40))).toBe(sum(40))
    }),
  )
})

test('K8 of what moved while it was counted nobody can tell; a later count stands', () => {
  const span = { from: at(40), to: at(60) }
  expect(code(() => varianceOf({ now: 3, changes: [change(50, 1)] }, 3, span))).toBe('COUNT_MOVED')
  expect(code(() => varianceOf({ now: 3, changes: [change(70, 1, true)] }, 3, span))).toBe('COUNT_SUPERSEDED')
  expect(code(() => varianceOf({ now: 3, changes: [change(70, 1)] }, 3, span))).toBe(1)
})

test('K8 keeping and setting apart: only what lies there is counted, kept pieces too', () => {
  const place: Place = { kind: 'POINT', id: 'P.S' }
  const changed = (kind: MovementKind) =>
    changeOf(place, { kind, ...accountsOf(kind, place), quantity: 2, at: at(1) } as Movement)?.quantity
  expect(['RESERVE', 'COUNT_KEEP', 'FREE', 'MISS'].map((kind) => changed(kind as MovementKind))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(
    ['USE_RESERVED', 'QUARANTINE', 'ARRIVE', 'COUNT_LESS_KEPT', 'COUNT_MORE'].map((kind) =>
      changed(kind as MovementKind),
    ),
  ).toEqual([-2, -2, 2, -2, 2])
})

const part = (number: string, tracking: Part['tracking']) =>
  ({ id: `m.${number}`, manufacturerId: 'm', partNumber: number, tracking }) as Part
const parts = [part('A', 'NONE'), part('L', 'LOT'), part('S', 'SERIAL')]

const plan = (rows: readonly CountRow[], change: Partial<Standing> = {}) => {
  const keys = Object.keys(countColumns) as (keyof CountRow)[]
  const cells = rows.map((row) =>
    keys.map((key) => (row[key] === undefined ? undefined : { kind: 'TEXT' as const, text: String(row[key]) })),
  )
  const table = readTable([keys.map((text) => ({ kind: 'TEXT' as const, text })), ...cells], countColumns, 100)
  return planCount(table, {
    manufacturerId: 'm',
    parts: new Map(parts.map((one) => [one.id, one])),
    held: ({ serial }) => ({ now: serial === undefined ? 5 : Number(serial === 'S-1'), changes: [] }),
    free: () => 3,
    knowsLot: ({ lot }) => lot === 'L-1',
    liesElsewhere: ({ serial }) => serial === 'S-2',
    span: { to: at(60) },
    now: at(60),
    ...change,
  })
}
const told = (rows: readonly CountRow[], change?: Partial<Standing>) =>
  plan(rows, change).problems.map(({ header, code: one }) => `${header ?? ''} ${one}`)
const asOf = at(0)
const reason = '遗失'

test('K8 no more is written off than is free, over all rows of a part', () => {
  expect(told([{ partNumber: 'A', asOf, counted: 1, reason }])).toEqual(['counted NOT_ENOUGH_STOCK'])
  expect(plan([{ partNumber: 'A', asOf, counted: 2, reason }]).variances).toMatchObject([{ quantity: -3 }])
  const held = () => ({ now: 1, changes: [] })
  const pieces = ['S-1', 'S-3', 'S-4', 'S-5'].map((serial) => ({ partNumber: 'S', serial, asOf, counted: 0, reason }))
  expect(told(pieces, { held })).toEqual(['counted NOT_ENOUGH_STOCK'])
})

test.each<[string, CountRow, Partial<Standing>, string]>([
  [
    'a piece that lies elsewhere',
    { partNumber: 'S', serial: 'S-2', asOf, counted: 1, reason },
    {},
    'counted SERIAL_ELSEWHERE',
  ],
  ['two of one piece', { partNumber: 'S', serial: 'S-1', asOf, counted: 2 }, {}, 'counted OUT_OF_RANGE'],
  [
    'a serial number of a part without',
    { partNumber: 'A', serial: 'S-1', asOf, counted: 1 },
    {},
    'serial TRACKED_OTHERWISE',
  ],
  ['no serial number', { partNumber: 'S', asOf, counted: 1 }, {}, 'serial TRACKED_OTHERWISE'],
  ['an unknown lot', { partNumber: 'L', lot: 'L-2', asOf, counted: 6, reason }, {}, 'counted LOT_UNKNOWN'],
  ['a part that may not lie there', { partNumber: 'B', asOf, counted: 1 }, {}, 'partNumber INVALID_VALUE'],
  ['another book', { partNumber: 'A', booked: 6, asOf, counted: 5 }, {}, 'booked COUNT_BOOK_DIFFERS'],
  ['no reason', { partNumber: 'A', asOf, counted: 6 }, {}, 'reason REQUIRED'],
  ['a sheet of another month', { partNumber: 'A', asOf: '2026-09-01T00:00:00Z', counted: 5 }, {}, 'asOf COUNT_PERIOD'],
  ['a sheet of after the count', { partNumber: 'A', asOf: at(61), counted: 5 }, {}, 'asOf COUNT_PERIOD'],
  ['no time', { partNumber: 'A', counted: 5 }, {}, 'asOf REQUIRED'],
])('K8 %s is told at its cell', (_what, row, change, expected) => {
  const [problem, ...others] = told([row], change)
  expect([problem, others]).toEqual([expected, []])
})
