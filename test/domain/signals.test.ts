import fc from 'fast-check'
import { signalsOf } from '../../functions/supervision/signals'

const plotted = (shares: readonly (number | undefined)[]) =>
  shares.map((share) => ({ ...(share === undefined ? {} : { share }), hidden: false, beyond: false }))
const signals = (shares: readonly (number | undefined)[], mean = 0.9) =>
  signalsOf(plotted(shares), mean).map((found) => found.join())
const times = (n: number, share: number) => Array.from({ length: n }, () => share)

test('Q1 one point beyond its limits signals, whatever came before', () => {
  const points = plotted([0.9, 0.5]).map((point, i) => ({ ...point, beyond: i === 1 }))
  expect(signalsOf(points, 0.9)).toEqual([[], ['BEYOND_LIMITS']])
})

test('Q1 nine points in a row on one side signal, eight do not, and the row goes on signalling', () => {
  expect(signals(times(8, 0.95))).toEqual(Array(8).fill(''))
  expect(signals(times(11, 0.95)).map(Boolean)).toEqual([...Array(8).fill(false), true, true, true])
  // A point on the line, or on the other side, ends the row.
  expect(signals([...times(8, 0.95), 0.9, ...times(8, 0.95)]).join('')).toBe('')
  expect(signals([...times(8, 0.95), 0.85, ...times(8, 0.95)]).join('')).toBe('')
})

test('Q1 six points that each rise, or each fall, signal; equal ones do neither', () => {
  const rising = [0.86, 0.87, 0.88, 0.91, 0.92, 0.93]
  expect(signals(rising)).toEqual(['', '', '', '', '', 'TREND'])
  expect(signals(rising.toReversed())).toEqual(['', '', '', '', '', 'TREND'])
  expect(signals(rising.with(3, 0.88)).join('')).toBe('')
  expect(signals([0.5, 0.93, ...rising.slice(1)]).join('')).toBe('')
})

test('Q1 a day without answers ends no row, one that is kept back does', () => {
  const eight = times(8, 0.95)
  expect(signals([...eight, undefined, 0.95]).at(-1)).toBe('RUN')
  const hidden = [...plotted(eight), { hidden: true, beyond: false }, ...plotted([0.95])]
  expect(signalsOf(hidden, 0.9).flat()).toEqual([])
})

test('Q1 what signals above signals below alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), { maxLength: 40 }),
      (levels) => {
        const mirrored = levels.map((level) => (level === undefined ? undefined : 4 - level))
        expect(signals(levels as number[], 2)).toEqual(signals(mirrored as number[], 2))
      },
    ),
  )
})

test('Q1 no row signals before it is long enough, and a signal tells the truth about its row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 }), (levels) => {
      signalsOf(plotted(levels), 2).forEach((found, i) => {
        const row = levels.slice(Math.max(0, i - 8), i + 1)
        const run = row.length === 9 && (row.every((level) => level > 2) || row.every((level) => level < 2))
        expect(found.includes('RUN')).toBe(run)
        const last = levels.slice(Math.max(0, i - 5), i + 1)
        const up = last.every((level, k) => k === 0 || level > (last[k - 1] ?? 0))
        const down = last.every((level, k) => k === 0 || level < (last[k - 1] ?? 0))
        expect(found.includes('TREND')).toBe(last.length === 6 && (up || down))
      })
    }),
  )
})
