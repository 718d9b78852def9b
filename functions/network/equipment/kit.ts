import { checkRange } from '../../shared/checks'
import { addDays, type Day, monthsAfter } from '../../shared/days'
import { type InstrumentRequirement, instrumentsOn, type NeededInstrument } from './instrument-requirement'
import type { IssuedItem } from './issued-item'

/** An instrument that lies at a point. */
interface KitInstrument {
  readonly itemId: string
  /** Code of its kind. */
  readonly instrument: string
  /** Last day it may be used; undefined if it was never calibrated, or failed. */
  readonly usableUntil?: Day
  /** The day of that calibration. */
  readonly calibratedOn?: Day
  /** Whether a document proves it. */
  readonly proven?: true
  /** The day of the calibration that it failed, if that was its last. */
  readonly failedOn?: Day
}

/** O11: an instrument that work needs and the point cannot use. */
export interface LackingInstrument {
  /** Code of its kind. */
  readonly instrument: string
  /** First day on which the last one of the kind could not be used; undefined if none there was ever fit for use. */
  readonly since?: Day
}

/** All instruments of a point in one document, so that dispatch reads them in the get that reads point and roster. */
export interface Kit {
  readonly pointId: string
  readonly instruments: readonly KitInstrument[]
}

/** A kit is read by every dispatch; this bounds its size. */
const MAX_IN_KIT = { min: 0, max: 200 } as const

/** What a point's kit says of an item; undefined for what is no instrument, or not at the point. */
export const kitEntry = (item: IssuedItem | undefined): KitInstrument | undefined => {
  if (item?.kind !== 'INSTRUMENT' || item.state !== 'ACKNOWLEDGED') return undefined
  const [latest] = item.calibrations
  const { id: itemId, instrument } = item
  if (latest === undefined) return { itemId, instrument }
  return latest.result === 'PASS'
    ? {
        ...{ itemId, instrument, usableUntil: latest.nextDue, calibratedOn: latest.on },
        ...(latest.attachments?.length ? { proven: true as const } : {}),
      }
    : { itemId, instrument, failedOn: latest.on }
}

/** The kit after something happened to an item. */
export const kitWith = (kit: Kit | undefined, item: IssuedItem): Kit => {
  const { pointId, id } = item
  const others = (kit?.instruments ?? []).filter(({ itemId }) => itemId !== id)
  const entry = kitEntry(item)
  const instruments = entry ? [...others, entry] : others
  checkRange(instruments.length, MAX_IN_KIT, ['input', 'id'])
  return { pointId, instruments }
}

/**
 * O11: the instruments that work needs and a point cannot use that day: it has none of the kind, or each is overdue. Any
 * instrument of the kind that lies at the point will do, whoever issued it. Empty when nothing is lacking.
 */
export const lackingOn = (
  work: { readonly level: number },
  requirement: InstrumentRequirement | undefined,
  kit: Kit | undefined,
  day: Day,
): LackingInstrument[] =>
  instrumentsOn(requirement, work.level, day).flatMap((needed) => {
    const there = (kit?.instruments ?? []).filter(({ instrument }) => instrument === needed.instrument)
    if (there.some((one) => isUsable(one, needed, day))) return []
    const since = there
      .flatMap((one) => unusableSince(one, needed) ?? [])
      .sort()
      .at(-1)
    return [{ instrument: needed.instrument, ...(since ? { since } : {}) }]
  })

/** The same by code alone. */
export const lackingFor = (...given: Parameters<typeof lackingOn>): string[] =>
  lackingOn(...given).map(({ instrument }) => instrument)

/**
 * The last day an instrument counts for work that asks this of it: whoever issued it, and whatever was asked when it was
 * calibrated. Undefined if it does not count at all: never calibrated, failed, or not proven where proof is asked for.
 */
const lastDayFor = (
  { usableUntil, calibratedOn, proven }: KitInstrument,
  { maxMonths, proof }: Pick<NeededInstrument, 'maxMonths' | 'proof'>,
): Day | undefined => {
  if (usableUntil === undefined || (proof && !proven)) return undefined
  const longest = maxMonths && calibratedOn ? monthsAfter(calibratedOn, maxMonths) : usableUntil
  return longest < usableUntil ? longest : usableUntil
}

const isUsable = (one: KitInstrument, needed: NeededInstrument, day: Day): boolean => {
  const last = lastDayFor(one, needed)
  return last !== undefined && day <= last
}

const unusableSince = (one: KitInstrument, needed: NeededInstrument): Day | undefined => {
  const last = lastDayFor(one, needed)
  return last === undefined ? one.failedOn : addDays(last, 1)
}

/** Whether something that work may need until a day cannot be used to the end of it: its orders are worth a look. */
export const isInDoubt = (requirements: readonly InstrumentRequirement[], kit: Kit | undefined, until: Day): boolean =>
  requirements
    .flatMap(({ versions }) => versions)
    .filter(({ effectiveFrom }) => effectiveFrom <= until)
    .flatMap(({ instruments }) => instruments)
    .some((needed) =>
      (kit?.instruments ?? []).every((one) => one.instrument !== needed.instrument || !isUsable(one, needed, until)),
    )
