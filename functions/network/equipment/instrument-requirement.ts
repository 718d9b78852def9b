import { checkLevel, checkRange, type Field, notFound, type Optional } from '../../shared/checks'
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
  /** The longest time between two calibrations, in months; left out, the default. */
  readonly maxMonths?: number
  /** A calibration counts only with the document that proves it. */
  readonly proof?: true
}

/** What calibrations of a kind have to be like. */
export interface Demand {
  readonly maxMonths: number
  readonly proof: boolean
}

/**
 * Where no requirement says anything. Verification regulations (JJG) give leak detectors, manifolds, meters and scales of the
 * trade a year, and hardly any instrument more than two: a certificate that says more is a slip of the pen.
 */
export const DEFAULT_DEMAND: Demand = { maxMonths: 24, proof: false }

/** As it is sent. */
type SentInstrument = Pick<NeededInstrument, 'instrument' | 'level'> & {
  readonly maxMonths?: Optional<number>
  readonly proof?: Optional<boolean>
}

export interface SentRequirement {
  readonly effectiveFrom: Day
  readonly instruments: readonly SentInstrument[]
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
const MONTHS = { min: 1, max: 60 } as const
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
  { effectiveFrom, instruments }: SentRequirement,
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

const inEffect = (requirement: InstrumentRequirement | undefined, day: Day): readonly NeededInstrument[] =>
  requirement?.versions.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.instruments ?? []

/** What work of a level needs on a day, and what it asks of each. */
export const instrumentsOn = (
  requirement: InstrumentRequirement | undefined,
  level: number,
  day: Day,
): NeededInstrument[] => inEffect(requirement, day).filter((needed) => needed.level <= level)

/** The same by code alone. */
export const neededOn = (...given: Parameters<typeof instrumentsOn>): string[] =>
  instrumentsOn(...given).map(({ instrument }) => instrument)

/** What is asked of calibrations of a kind on a day: the strictest of what a maker's categories say. */
export const demandOn = (requirements: readonly InstrumentRequirement[], instrument: string, day: Day): Demand => {
  const asked = requirements
    .flatMap((requirement) => inEffect(requirement, day))
    .filter((needed) => needed.instrument === instrument)
  const months = asked.flatMap(({ maxMonths }) => maxMonths ?? [])
  return {
    maxMonths: months.length > 0 ? Math.min(...months) : DEFAULT_DEMAND.maxMonths,
    proof: asked.some(({ proof }) => proof === true),
  }
}

export const checkInstrumentCode = (code: string, field: Field): string => {
  ensure(code.length <= MAX_CODE, 'TOO_LONG', field, { actual: code.length, limit: MAX_CODE })
  ensure(CODE.test(code), 'INVALID_VALUE', field, { actual: code, expected: phrases.categoryCode })
  return code
}

const checkInstruments = (instruments: readonly SentInstrument[]): NeededInstrument[] => {
  checkRange(instruments.length, INSTRUMENTS, ['input', 'instruments'])
  return instruments.map(({ instrument, level, maxMonths, proof }, i) => {
    const field = ['input', 'instruments', String(i)]
    const once = instruments.findIndex((other) => other.instrument === instrument) === i
    ensure(once, 'INVALID_VALUE', [...field, 'instrument'], { actual: instrument, expected: phrases.eachOnce })
    return {
      instrument: checkInstrumentCode(instrument, [...field, 'instrument']),
      level: checkLevel(level, [...field, 'level']),
      ...(maxMonths == null ? {} : { maxMonths: checkRange(maxMonths, MONTHS, [...field, 'maxMonths']) }),
      ...(proof ? { proof } : {}),
    }
  })
}
