import { csvOf } from '../../shared/csv'
import type { Day } from '../../shared/days'
import { coefficientOf, latestOf, type PartSurplus } from './surplus'

const HEAD = [
  'part_number',
  'name',
  'wear_class',
  'measured_on',
  'bought',
  'left',
  'surplus_coefficient',
  'first_coefficient',
  'causes',
  'note',
  'countermeasures_open',
  'countermeasures_overdue',
  'countermeasures_done',
] as const

/** What the report says of a part besides its surplus. */
export interface ReportedPart {
  readonly partNumber: string
  readonly nameZh: string
  readonly wearClass: string
}

const DIGITS = 4
const shown = (coefficient: number | undefined): string | number =>
  coefficient === undefined ? '' : Number(coefficient.toFixed(DIGITS))

/** The stock report of a model (K5): a row for each part, as it was counted last. */
export const stockReport = (
  rows: readonly { readonly surplus: PartSurplus; readonly part: ReportedPart }[],
  today: Day,
): string =>
  csvOf([
    HEAD,
    ...rows.map(({ surplus, part }) => {
      const { measurements, causes, note = '', countermeasures } = surplus
      const latest = latestOf(surplus)
      const open = countermeasures.filter(({ done }) => !done)
      const overdue = open.filter(({ dueOn }) => dueOn < today)
      return [
        ...[part.partNumber, part.nameZh, part.wearClass, latest.on, latest.bought, latest.left],
        ...[shown(coefficientOf(latest)), shown(coefficientOf(measurements[0])), causes.join(' '), note],
        ...[open.length, overdue.length, countermeasures.length - open.length],
      ]
    }),
  ])
