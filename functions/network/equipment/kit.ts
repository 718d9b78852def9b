import { checkRange } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { type InstrumentRequirement, neededOn } from './instrument-requirement'
import type { IssuedItem } from './issued-item'

/** An instrument that lies at a point. */
interface KitInstrument {
  readonly itemId: string
  /** Code of its kind. */
  readonly instrument: string
  /** Last day it may be used; undefined if it was never calibrated, or failed. */
  readonly usableUntil?: Day
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
    ? { itemId, instrument, usableUntil: latest.nextDue }
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
  neededOn(requirement, work.level, day).flatMap((needed) => {
    const there = (kit?.instruments ?? []).filter(({ instrument }) => instrument === needed)
    if (there.some((one) => isUsable(one, day))) return []
    const since = there
      .flatMap((one) => unusableSince(one) ?? [])
      .sort()
      .at(-1)
    return [{ instrument: needed, ...(since ? { since } : {}) }]
  })

/** The same by code alone. */
export const lackingFor = (...given: Parameters<typeof lackingOn>): string[] =>
  lackingOn(...given).map(({ instrument }) => instrument)

const isUsable = ({ usableUntil }: KitInstrument, day: Day): boolean => usableUntil !== undefined && day <= usableUntil

const unusableSince = ({ usableUntil, failedOn }: KitInstrument): Day | undefined =>
  usableUntil === undefined ? failedOn : addDays(usableUntil, 1)

/** Whether something that work may need until a day cannot be used to the end of it: its orders are worth a look. */
export const isInDoubt = (requirements: readonly InstrumentRequirement[], kit: Kit | undefined, until: Day): boolean =>
  requirements
    .flatMap(({ versions }) => versions)
    .filter(({ effectiveFrom }) => effectiveFrom <= until)
    .flatMap(({ instruments }) => instruments)
    .some((needed) =>
      (kit?.instruments ?? []).every((one) => one.instrument !== needed.instrument || !isUsable(one, until)),
    )
