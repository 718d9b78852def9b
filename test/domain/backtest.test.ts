import type { Year } from '../../bench/backtest-data'
import { LEVELS, tryAll } from '../../bench/backtest-trials'

/** Numbers from 0 to 1, the same at every run (mulberry32). */
const numbers = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const chance = numbers(7)

/** By counting arrivals; for means of some dozens. */
const poisson = (mean: number): number => {
  let [count, product] = [0, chance()]
  for (; product > Math.exp(-mean); count += 1) product *= chance()
  return count
}

/** Twenty-five categories over nine years, whose ratios differ by half from one year to the next. */
const years: readonly Year[] = Array.from({ length: 9 }, (_, t) => ({
  year: 2001 + t,
  events: 100,
  units: 1000,
  needed: new Map(
    Array.from({ length: 25 }, (_, c) => [
      `c${c}`,
      poisson((5 + c) * Math.exp(0.5 * (chance() + chance() + chance() - 1.5) * 2)),
    ]),
  ),
}))

const silent = () => {}
const stocksOf = (of: readonly Year[]) =>
  [...tryAll(of, 2009, silent).trials].map(([name, all]) => [name, all.map(({ stocks }) => stocks)])

test('K3 a year is planned from the years before it alone: whatever comes in it, the stocks are the same', () => {
  const [last] = years.slice(-1) as [Year]
  const other = { ...last, needed: new Map([...last.needed.keys()].map((category) => [category, 999])) }
  expect(stocksOf([...years.slice(0, -1), other])).toEqual(stocksOf(years))
})

test('K3 where years vary, the plain model is too sure of itself, and the one that learns it keeps what it states', () => {
  const { trials } = tryAll(years, 2005, silent)
  const enough = (name: string, level: number): number => {
    const all = trials.get(name) ?? []
    const at = LEVELS.indexOf(level)
    return all.filter(({ needed, stocks }) => needed <= (stocks[at] ?? 0)).length / all.length
  }
  expect(enough('Gamma-Poisson, prior 0.5 %', 0.9)).toBeLessThan(0.8)
  for (const level of LEVELS) expect(Math.abs(enough('  and years vary', level) - level)).toBeLessThan(0.05)
})
