import { addMonths, type Month } from '../../shared/days'
import type { Counts } from '../../supervision/counters'
import type { DetailCounts } from '../../supervision/detail'
import { type Breakdown, breakdowns } from '../../supervision/rollup-keys'
import { addOutcomes, type CountedFigure, type Outcomes, outcomesOf, withinTrials } from '../outcomes'
import { type Measured, measureShare, type Unit } from '../verdict'
import { type Change, changeBetween, changeOf, type MonthOutcomes } from './change'
import { criterionOf, type FullCriteria } from './criteria-in-force'
import { type Driver, driversOf, largest, MAX_DRIVERS } from './drivers'
import { fullCount } from './full-count'
import { type KpiName, kpiNames, unitOf } from './kpi-names'
import { type Finding, thirdPartyFigure } from './third-party'
import { isIn, type Window, windowOf } from './window'

/** What the drivers of a change are sought among; a month's orders are those completed, answered or due in it. */
export type DriverKind = 'MONTH' | Breakdown

export interface Drivers {
  readonly by: DriverKind
  readonly drivers: readonly Driver[]
  /** What all other parts contributed together. */
  readonly rest: number
}

/** One figure of a monthly evaluation against its criterion, with its change since the evaluation before. */
export interface Kpi extends Measured, Window {
  readonly name: KpiName
  /** Absent where there is nothing to compare with. */
  readonly change?: Change
  readonly drivers: readonly Drivers[]
  /** THIRD_PARTY: the findings that counted. */
  readonly findingIds?: readonly string[]
  /** TRAINING: people without a certificate, the first hundred. */
  readonly technicianIds?: readonly string[]
}

/** What is known of a provider for one maker; the figures are a function of it and the criteria alone. */
export interface KpiFacts {
  readonly months: ReadonlyMap<Month, Counts>
  readonly details: readonly DetailCounts[]
  readonly training: {
    readonly technicians: number
    readonly certified: number
    readonly uncertified?: readonly string[]
  }
  /** Points of breaches within the window. */
  readonly breachPoints: number
  /** What third parties found in this window and in the one before (N14). */
  readonly findings: readonly Finding[]
  /** The figures of the evaluation before. */
  readonly last: readonly Kpi[]
}

export const kpisOf = (month: Month, facts: KpiFacts, criteria: FullCriteria): Kpi[] =>
  kpisIn((name) => ({ now: windowOf(name, month), before: windowOf(name, addMonths(month, -1)) }), facts, criteria)

/** The months of a figure, and those it is compared with; the two may overlap. */
export interface Windows {
  readonly now: Window
  readonly before?: Window | undefined
}

/** Every figure, each over its own months. */
export const kpisIn = (windowsOf: (name: KpiName) => Windows, facts: KpiFacts, criteria: FullCriteria): Kpi[] =>
  kpiNames.map((name) => {
    const windows = windowsOf(name)
    return { name, ...windows.now, ...figureOf(name, windows, facts, criteria) }
  })

const figureOf = (
  name: KpiName,
  windows: Windows,
  facts: KpiFacts,
  criteria: FullCriteria,
): Omit<Kpi, 'name' | 'from' | 'to'> => {
  const criterion = criterionOf(name, criteria)
  switch (name) {
    case 'TRAINING': {
      const { technicians, certified, uncertified: technicianIds = [] } = facts.training
      const figure = counted(name, certified, technicians, criterion, facts)
      return technicianIds.length > 0 ? { ...figure, technicianIds } : figure
    }
    case 'BREACHES':
      return counted(name, facts.breachPoints, 1, criterion, facts)
    case 'THIRD_PARTY':
      return thirdPartyFigure(windows.now, windows.before, facts.findings, criterion)
    default:
      return ofOrders(name, windows, facts, criterion)
  }
}

const measure = (outcomes: Outcomes, unit: Unit, criterion: number): Measured => {
  const least = unit.tells === 'BAD' ? 1 - criterion / unit.factor : criterion / unit.factor
  return measureShare({ ...withinTrials(outcomes), least }, unit, criterion)
}

const ofOrders = (name: CountedFigure, { now: window, before }: Windows, facts: KpiFacts, criterion: number) => {
  const unit = unitOf[name]
  const now = monthsOf(name, window, facts)
  const change = before && changeBetween(now, monthsOf(name, before, facts), unit)
  return {
    ...measure(addOutcomes(now), unit, criterion),
    ...(change ? { change } : {}),
    drivers: before && change && change.difference !== 0 ? allDrivers(name, window, before, facts) : [],
  }
}

const monthsOf = (name: CountedFigure, window: Window, { months }: KpiFacts): MonthOutcomes[] =>
  [...months].flatMap(([month, counts]) => (isIn(window, month) ? [{ month, ...outcomesOf[name](counts) }] : []))

const allDrivers = (name: CountedFigure, window: Window, before: Window, facts: KpiFacts): Drivers[] => {
  const kinds: readonly DriverKind[] = ['MONTH', ...breakdowns]
  return kinds.map((by) => {
    const [now, then] = [window, before].map((each) =>
      by === 'MONTH'
        ? monthsOf(name, each, facts).map(({ month, ...outcomes }) => ({ key: month, ...outcomes }))
        : facts.details
            .filter((detail) => detail.by === by && isIn(each, detail.month))
            .map(({ key, counts }) => ({ key, ...outcomesOf[name](counts) })),
    )
    return { by, ...largest(driversOf(now ?? [], then ?? [], unitOf[name]), MAX_DRIVERS) }
  })
}

const counted = (
  name: 'TRAINING' | 'BREACHES',
  numerator: number,
  denominator: number,
  criterion: number,
  facts: KpiFacts,
) => {
  const figure = fullCount(unitOf[name], numerator, denominator, criterion)
  return { ...figure, drivers: [], ...sinceLast(name, figure, facts) }
}

const sinceLast = (
  name: KpiName,
  { measured }: Pick<Measured, 'measured'>,
  { last }: KpiFacts,
): { change?: Change } => {
  const before = last.find((kpi) => kpi.name === name)?.measured
  return measured && before ? { change: changeOf(measured.value, before.value) } : {}
}
