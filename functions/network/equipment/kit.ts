import { checkRange } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { type InstrumentRequirement, neededOn } from './instrument-requirement'
import type { IssuedItem } from './issued-item'

/** An instrument that lies at a point. */
interface KitInstrument {
  readonly itemId: string
  /** Code of its kind. */
  readonly instrument: string
  /** Last day it may be used; undefined if it was never calibrated, or failed. */
  readonly usableUntil?: Day
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
  return { itemId, instrument, ...(latest?.result === 'PASS' ? { usableUntil: latest.nextDue } : {}) }
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
export const lackingFor = (
  work: { readonly level: number },
  requirement: InstrumentRequirement | undefined,
  kit: Kit | undefined,
  day: Day,
): string[] =>
  neededOn(requirement, work.level, day).filter(
    (needed) =>
      !kit?.instruments.some(
        ({ instrument, usableUntil }) => instrument === needed && usableUntil !== undefined && day <= usableUntil,
      ),
  )
