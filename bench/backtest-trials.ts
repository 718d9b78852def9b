import type { Year } from './backtest-data'
import { type History, models } from './backtest-models'

/** Service levels that are tried. */
export const LEVELS = [0.8, 0.9, 0.95, 0.99]

export interface Trial {
  readonly year: number
  readonly needed: number
  /** One for each level. */
  readonly stocks: readonly number[]
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** From the year of its first record on; empty where it has none yet. */
const historyOf = (category: string, years: readonly Year[]): History => {
  const first = years.findIndex(({ needed }) => needed.has(category))
  return first < 0
    ? []
    : years.slice(first).map(({ needed, events }) => ({ used: needed.get(category) ?? 0, exposure: events }))
}

export interface Tried {
  readonly trials: ReadonlyMap<string, readonly Trial[]>
  /** What the models estimated, for each year. */
  readonly told: readonly string[]
}

/** Plans each year from `from` on from the years before it, with each model. @param screen is told how far it is */
export const tryAll = (years: readonly Year[], from: number, screen: (line: string) => void): Tried => {
  const trials = new Map(models.map(({ name }) => [name, [] as Trial[]]))
  const told: string[] = []
  for (const planned of years.filter(({ year }) => year >= from)) {
    const before = years.filter(({ year }) => year < planned.year)
    const known = [...new Set(before.flatMap(({ needed }) => [...needed.keys()]))].sort()
    const plans = known.map((category) => ({ category, history: historyOf(category, before) }))
    const unitsPerEvent = sum(before.map(({ units }) => units)) / sum(before.map(({ events }) => events))
    const ahead = { exposure: planned.events, units: planned.units }
    for (const { name, prepare } of models) {
      screen(`planning ${planned.year}: ${name.trim()}`)
      const { stock, estimated } = prepare(
        plans.map(({ history }) => history),
        unitsPerEvent,
      )
      for (const { category, history } of plans) {
        const stocks = LEVELS.map((level) => stock(history, ahead, level))
        trials.get(name)?.push({ year: planned.year, needed: planned.needed.get(category) ?? 0, stocks })
      }
      if (estimated) told.push(`${planned.year} ${name.trim()}: ${estimated}`)
    }
  }
  return { trials, told }
}
