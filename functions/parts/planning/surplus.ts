import {
  checkName,
  checkRange,
  checkText,
  checkVersion,
  type Field,
  notFound,
  type Optional,
} from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { changesPlans } from './planning-access'

/** Why parts are left over (K5). */
export const surplusCauses = [
  'RATIO_TOO_HIGH',
  'OUTPUT_CUT',
  'RELIABILITY_IMPROVED',
  'DESIGN_CHANGED',
  'REPAIRED_INSTEAD',
  'SUPPORT_SHORTER',
  'LAST_BUY_TOO_LARGE',
  'MINIMUM_ORDER',
  'OTHER',
] as const
export type SurplusCause = (typeof surplusCauses)[number]

/** What was left on a day of all that had been bought. */
export interface Measurement {
  readonly on: Day
  readonly bought: number
  readonly left: number
  /** Whether `bought` was counted from what plans received. */
  readonly counted: boolean
}

/** What is done about a cause, by whom and until when. */
export interface Countermeasure {
  readonly id: string
  readonly what: string
  readonly owner: string
  readonly dueOn: Day
  readonly done?: { readonly on: Day; readonly result: string }
}

/** K5: how much of a part is left over for a model, over time, and what follows from it. Id: `<partId>.<model's own id>`. */
export interface PartSurplus extends Journaled {
  readonly partId: string
  readonly modelId: string
  readonly manufacturerId: string
  /** By day. */
  readonly measurements: readonly [Measurement, ...Measurement[]]
  readonly causes: readonly SurplusCause[]
  readonly note?: string
  readonly countermeasures: readonly Countermeasure[]
}

export type SurplusEvent =
  | ({
      readonly type: 'MEASURED'
      readonly partId: string
      readonly modelId: string
      readonly manufacturerId: string
    } & Measurement)
  | { readonly type: 'EXPLAINED'; readonly causes: readonly SurplusCause[]; readonly note?: string }
  | { readonly type: 'COUNTERED'; readonly measure: Omit<Countermeasure, 'done'> }
  | { readonly type: 'DONE'; readonly measureId: string; readonly on: Day; readonly result: string }

/** Stock left / total bought; undefined where nothing was bought. @example 12 left of 300 give 0.04 */
export const coefficientOf = ({ bought, left }: Measurement): number | undefined =>
  bought === 0 ? undefined : left / bought

export const latestOf = ({ measurements }: PartSurplus): Measurement => measurements.at(-1) as Measurement

const at = (...path: readonly string[]): Field => ['input', ...path]
const PIECES = { min: 0, max: 100_000_000 } as const
const MAX_MEASUREMENTS = 120
const MAX_COUNTERMEASURES = 20
const MAX_TEXT = 500
const MAX_DAYS_AHEAD = 3 * 365

export interface About {
  readonly partId: string
  readonly modelId: string
  readonly manufacturerId: string
}

/** Counted once a day: a later count of a day would hide the first. */
export const measure = (
  about: About,
  before: PartSurplus | undefined,
  { left, bought, counted, on }: Measurement,
  viewer: Viewer,
  today: Day,
): SurplusEvent => {
  if (!changesPlans(viewer, about.manufacturerId)) throw notFound('Part', about.partId, at('partId'))
  const from = before ? addDays(latestOf(before).on, 1) : addDays(today, -MAX_DAYS_AHEAD)
  ensure(from <= on && on <= today, 'DAY_NOT_POSSIBLE', at('on'), { actual: on, from, to: today })
  const count = (before?.measurements.length ?? 0) + 1
  ensure(count <= MAX_MEASUREMENTS, 'OUT_OF_RANGE', at('on'), { actual: count, min: 1, max: MAX_MEASUREMENTS })
  checkRange(bought, PIECES, at('bought'))
  return {
    type: 'MEASURED',
    ...about,
    on,
    bought,
    left: checkRange(left, { min: 0, max: bought }, at('left')),
    counted,
  }
}

const ensureMaker = (surplus: PartSurplus, { version }: { readonly version: number }, viewer: Viewer): void => {
  if (!changesPlans(viewer, surplus.manufacturerId)) throw notFound('PartSurplus', surplus.id, at('id'))
  checkVersion(surplus, version)
}

export const explain = (
  surplus: PartSurplus,
  input: { readonly version: number; readonly causes: readonly SurplusCause[]; readonly note?: Optional<string> },
  viewer: Viewer,
): SurplusEvent => {
  ensureMaker(surplus, input, viewer)
  const causes = surplusCauses.filter((cause) => input.causes.includes(cause))
  ensure(causes.length > 0, 'REQUIRED', at('causes'))
  // OTHER tells nothing by itself.
  const note = input.note ?? ''
  const words = note.trim() || causes.includes('OTHER') ? { note: checkText(note, at('note'), MAX_TEXT) } : {}
  return { type: 'EXPLAINED', causes, ...words }
}

export interface CounterInput {
  readonly version: number
  readonly what: string
  readonly owner: string
  readonly dueOn: Day
}

export const counter = (
  surplus: PartSurplus,
  input: CounterInput,
  measureId: string,
  viewer: Viewer,
  today: Day,
): SurplusEvent => {
  ensureMaker(surplus, input, viewer)
  const actual = surplus.countermeasures.length + 1
  ensure(actual <= MAX_COUNTERMEASURES, 'OUT_OF_RANGE', at('id'), { actual, min: 1, max: MAX_COUNTERMEASURES })
  const [what, owner] = [checkText(input.what, at('what'), MAX_TEXT), checkName(input.owner, at('owner'))]
  const { dueOn } = input
  const to = addDays(today, MAX_DAYS_AHEAD)
  ensure(today <= dueOn && dueOn <= to, 'DAY_NOT_POSSIBLE', at('dueOn'), { actual: dueOn, from: today, to })
  return { type: 'COUNTERED', measure: { id: measureId, what, owner, dueOn } }
}

export const finish = (
  surplus: PartSurplus,
  input: { readonly version: number; readonly countermeasureId: string; readonly result: string },
  viewer: Viewer,
  today: Day,
): SurplusEvent => {
  ensureMaker(surplus, input, viewer)
  const { countermeasureId: id } = input
  const found = surplus.countermeasures.find((one) => one.id === id)
  if (!found) throw new DomainError('SURPLUS_NO_COUNTERMEASURE', at('countermeasureId'), { id })
  ensure(!found.done, 'SURPLUS_COUNTERMEASURE_DONE', at('countermeasureId'), { id })
  return { type: 'DONE', measureId: id, on: today, result: checkText(input.result, at('result'), MAX_TEXT) }
}

export const evolveSurplus = (before: PartSurplus | undefined, entry: Entry<SurplusEvent>): PartSurplus => {
  const { event } = entry
  if (event.type === 'MEASURED') {
    const { type: _type, partId, modelId, manufacturerId, ...measured } = event
    if (!before)
      return {
        ...{ partId, modelId, manufacturerId, measurements: [measured], causes: [], countermeasures: [] },
        ...stamp(entry),
      }
    return { ...before, measurements: [...before.measurements, measured], ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with a measurement`)
  const surplus = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'EXPLAINED': {
      const { note: _note, ...rest } = surplus
      return { ...rest, causes: event.causes, ...(event.note === undefined ? {} : { note: event.note }) }
    }
    case 'COUNTERED':
      return { ...surplus, countermeasures: [...surplus.countermeasures, event.measure] }
    case 'DONE': {
      const done = { on: event.on, result: event.result }
      const measures = surplus.countermeasures.map((one) => (one.id === event.measureId ? { ...one, done } : one))
      return { ...surplus, countermeasures: measures }
    }
  }
}
