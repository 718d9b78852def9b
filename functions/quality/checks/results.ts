import { type Month, monthOf } from '../../shared/days'
import { type Fen, sumFen } from '../../shared/money'
import type { RegionCode } from '../../shared/regions'
import { type Interval, wilson } from '../../supervision/statistics'
import { type Cell, cells, derived } from '../../supervision/suppression'
import { chargedTotal, overOf } from './charges'
import type { Choice } from './draw'
import { currentOf, type ReleasedCheck, standingItems } from './field-check'
import type { CheckKind, PlannerKind } from './planner'

/** What a released check came to; one row each, written anew when it is corrected or judged. */
export interface ResultRow {
  readonly checkId: string
  readonly month: Month
  readonly kind: CheckKind
  readonly planner: PlannerKind
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  readonly region: RegionCode
  readonly observedOn: string
  readonly checked: number
  readonly conforming: number
  /** Findings of severity MAJOR or CRITICAL. */
  readonly grave: number
  readonly charged: Fen
  readonly over: Fen
  readonly choice: Choice
  readonly probability: number
}

export const resultOf = (check: ReleasedCheck): ResultRow => {
  const { id: checkId, kind, planner, manufacturerId, providerId, pointId, region, choice, probability } = check
  const items = standingItems(check)
  const { observedOn, charged } = currentOf(check)
  return {
    ...{ checkId, kind, manufacturerId, providerId, pointId, region, observedOn, choice, probability },
    planner: planner.kind,
    month: monthOf(check.releasedAt),
    checked: items.length,
    conforming: items.filter(({ severity }) => severity === undefined).length,
    grave: items.filter(({ severity }) => severity === 'MAJOR' || severity === 'CRITICAL').length,
    charged: chargedTotal(charged),
    over: sumFen(charged.map((line) => Math.max(0, overOf(line)))),
  }
}

export const groupings = ['POINT', 'PROVIDER', 'REGION', 'KIND', 'PLANNER'] as const
export type Grouping = (typeof groupings)[number]

const keyOf: Readonly<Record<Grouping, (row: ResultRow) => string>> = {
  POINT: ({ pointId }) => pointId,
  PROVIDER: ({ providerId }) => providerId,
  REGION: ({ region }) => region,
  KIND: ({ kind }) => kind,
  PLANNER: ({ planner }) => planner,
}

/** A part of the results. */
export interface CheckResult {
  readonly by: Grouping
  readonly key: string
  readonly checks: Cell
  /** Items looked at, and those that conform. */
  readonly checked: Cell
  readonly conforming: Cell
  readonly share: Cell
  readonly low: Cell
  readonly high: Cell
  /** Checks without a grave finding: these are independent of each other, as items of one visit are not. */
  readonly clean: Cell
  readonly cleanLow: Cell
  readonly cleanHigh: Cell
  /** Fen charged beyond what was right. */
  readonly over: Cell
}

/** Results by part, in the order of the keys. @param guarded small cells are kept back, a second one with a single one */
export const resultsBy = (rows: readonly ResultRow[], by: Grouping, guarded: boolean): CheckResult[] => {
  const groups = [...Map.groupBy(rows, keyOf[by])].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const checks = cells(
    groups.map(([, group]) => group.length),
    guarded,
  )
  return groups.map(([key, group], i) => {
    const total = (of: (row: ResultRow) => number) => group.reduce((sum, row) => sum + of(row), 0)
    const own = checks[i] ?? { suppressed: true }
    const [checked, conforming] = [total((row) => row.checked), total((row) => row.conforming)]
    const clean = group.filter(({ grave }) => grave === 0).length
    const [items, visits]: (Interval | undefined)[] = [wilson(conforming, checked), wilson(clean, group.length)]
    const shown = (value: number | undefined) => derived([own], value)
    return {
      ...{ by, key, checks: own },
      checked: shown(checked),
      conforming: shown(conforming),
      share: shown(checked > 0 ? conforming / checked : undefined),
      low: shown(items?.low),
      high: shown(items?.high),
      clean: shown(clean),
      cleanLow: shown(visits?.low),
      cleanHigh: shown(visits?.high),
      over: shown(total((row) => row.over)),
    }
  })
}
