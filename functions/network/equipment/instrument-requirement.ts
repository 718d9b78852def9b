import { checkLevel, checkRange, type Field, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownedId, ownerOf } from '../../shared/ids'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import { phrases } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import { issuesFor } from './equipment-access'

/** An instrument that work from a level on needs. */
export interface NeededInstrument {
  /** Code of its kind, e.g. `leak-detector`. */
  readonly instrument: string
  /** Lowest repair level that needs it; 1 is all work. */
  readonly level: number
}

export interface RequirementVersion {
  readonly effectiveFrom: Day
  readonly instruments: readonly NeededInstrument[]
}

/** O11: which instruments a maker's work in a category needs, by day. Id: `<manufacturerId>.<categoryId>`. */
export interface InstrumentRequirement extends Journaled {
  readonly manufacturerId: string
  readonly categoryId: string
  /** The one in effect and those announced, by day; what was before is in the log. */
  readonly versions: readonly RequirementVersion[]
}

export interface RequirementEvent extends RequirementVersion {
  readonly type: 'PUBLISHED'
}

const INSTRUMENTS = { min: 0, max: 30 } as const
const VERSIONS = { min: 1, max: 12 } as const
const MAX_CODE = 40
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const requirementId = (manufacturerId: string, categoryId: string): string => ownedId(manufacturerId, categoryId)

export const evolve = (
  before: InstrumentRequirement | undefined,
  entry: Entry<RequirementEvent>,
): InstrumentRequirement => {
  const { subjectId, at, event } = entry
  const manufacturerId = ownerOf(subjectId)
  const { effectiveFrom, instruments } = event
  return {
    manufacturerId,
    categoryId: subjectId.slice(manufacturerId.length + 1),
    versions: [...stillTelling(before?.versions ?? [], dayOf(at)), { effectiveFrom, instruments }],
    ...stamp(entry),
  }
}

/** Without what was replaced before today. */
const stillTelling = (versions: readonly RequirementVersion[], today: Day): readonly RequirementVersion[] => {
  const current = versions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= today)
  return versions.slice(Math.max(0, current))
}

/**
 * Announces what work needs from a day on. Never backwards, and each after the one announced last: work that was
 * dispatched rightly stays right.
 */
export const publishRequirement = (
  before: InstrumentRequirement | undefined,
  id: string,
  { effectiveFrom, instruments }: RequirementVersion,
  viewer: Viewer,
  at: Date,
): RequirementEvent => {
  const manufacturerId = ownerOf(id)
  if (!issuesFor(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const today = dayOf(at)
  const last = before?.versions.at(-1)?.effectiveFrom
  const min = last !== undefined && last >= today ? addDays(last, 1) : today
  ensure(effectiveFrom >= min, 'REQUIREMENT_BACKDATED', ['input', 'effectiveFrom'], { effectiveFrom, min })
  const kept = stillTelling(before?.versions ?? [], today)
  checkRange(kept.length + 1, VERSIONS, ['input', 'effectiveFrom'])
  return { type: 'PUBLISHED', effectiveFrom, instruments: checkInstruments(instruments) }
}

/** What work of a level needs on a day. */
export const neededOn = (requirement: InstrumentRequirement | undefined, level: number, day: Day): string[] =>
  (requirement?.versions.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.instruments ?? [])
    .filter((needed) => needed.level <= level)
    .map(({ instrument }) => instrument)

export const checkInstrumentCode = (code: string, field: Field): string => {
  ensure(code.length <= MAX_CODE, 'TOO_LONG', field, { actual: code.length, limit: MAX_CODE })
  ensure(CODE.test(code), 'INVALID_VALUE', field, { actual: code, expected: phrases.categoryCode })
  return code
}

const checkInstruments = (instruments: readonly NeededInstrument[]): NeededInstrument[] => {
  checkRange(instruments.length, INSTRUMENTS, ['input', 'instruments'])
  return instruments.map(({ instrument, level }, i) => {
    const field = ['input', 'instruments', String(i)]
    const once = instruments.findIndex((other) => other.instrument === instrument) === i
    ensure(once, 'INVALID_VALUE', [...field, 'instrument'], { actual: instrument, expected: phrases.eachOnce })
    return {
      instrument: checkInstrumentCode(instrument, [...field, 'instrument']),
      level: checkLevel(level, [...field, 'level']),
    }
  })
}
