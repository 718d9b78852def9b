import type { Step } from '../step'
import type { JobSet, Resolution } from './job'
import {
  agree,
  type DeviationRecord,
  isDeviation,
  isInOrder,
  isLater,
  isOutcome,
  type JobRecord,
  type OutcomeRecord,
} from './record'

export type StepStatus =
  /** Nothing counts of it yet. */
  | 'MISSING'
  /** It has a condition, and nothing was recorded. */
  | 'NOT_NEEDED'
  /** What was recorded was done while a step before stood still, and does not count. */
  | 'STOPPED'
  /** Outcomes contradict each other. */
  | 'CONFLICT'
  | 'OUT_OF_LIMITS'
  /** In order, but not looked at by all who have to. */
  | 'UNCHECKED'
  | 'DEVIATED'
  | 'STANDS'

export interface StepTruth {
  readonly step: Step
  readonly status: StepStatus
  /** The latest of the outcomes that count. */
  readonly standing?: OutcomeRecord
  /** Those that contradict each other; empty without a conflict. */
  readonly contested: readonly OutcomeRecord[]
  readonly selfChecked: boolean
  readonly mutuallyChecked: boolean
  readonly deviation?: DeviationRecord
  /** Done while a step before stood still: kept, without effect. */
  readonly void: readonly string[]
}

/** What an order can be completed with. */
export const isSettled = ({ status }: StepTruth): boolean =>
  status === 'STANDS' || status === 'DEVIATED' || status === 'NOT_NEEDED'

/**
 * What stands of each step, in the book's order: a pure function of the set, so that it does not matter in which order, how
 * often or from which device the records came. A step that is out of limits stops those after it (P3) from its reading
 * until a deviation about it or a new reading, by the records' own clock: what is done in between has no effect.
 */
export const truthOf = (steps: readonly Step[], { records, resolutions }: JobSet): readonly StepTruth[] => {
  const stops: ((record: JobRecord) => boolean)[] = []
  return steps.map((step) => {
    const own = records.filter((record) => record.step === step.code)
    const outcomes = own.filter(isOutcome)
    const isVoid = (record: JobRecord) => stops.some((stop) => stop(record))
    const counted = outcomes.filter((outcome) => !isVoid(outcome))
    const work = { outcomes: counted, deviations: own.filter(isDeviation), resolutions }
    if (counted.some((outcome) => !isInOrder(outcome))) stops.push(({ at }) => isStopped(work, at))
    const voided = outcomes.filter((outcome) => !counted.includes(outcome)).map(({ id }) => id)
    return { ...stateOf(step, work, own), step, void: voided }
  })
}

interface StepWork {
  readonly outcomes: readonly OutcomeRecord[]
  readonly deviations: readonly DeviationRecord[]
  readonly resolutions: readonly Resolution[]
}

const isStopped = ({ outcomes, deviations, resolutions }: StepWork, at: string): boolean => {
  const excused = deviations.filter((deviation) => deviation.at <= at).map(({ about }) => about)
  return contendersAmong(
    outcomes.filter((outcome) => outcome.at <= at),
    resolutions,
  ).some((outcome) => !isInOrder(outcome) && !excused.includes(outcome.id))
}

/** Outcomes that nothing later took the place of: by the same hand on the same device, by name, or by a resolution. */
const contendersAmong = (
  outcomes: readonly OutcomeRecord[],
  resolutions: readonly Resolution[],
): readonly OutcomeRecord[] => {
  const dropped = new Set(resolutions.flatMap(({ over, chosen }) => over.filter((id) => id !== chosen)))
  return outcomes.filter((outcome) => !dropped.has(outcome.id) && !outcomes.some((other) => supersedes(other, outcome)))
}

const supersedes = (later: OutcomeRecord, earlier: OutcomeRecord): boolean =>
  isLater(later, earlier) &&
  ((later.by === earlier.by && later.device === earlier.device) || (later.replaces ?? []).includes(earlier.id))

type State = Omit<StepTruth, 'step' | 'void'>
const unchecked = { contested: [], selfChecked: false, mutuallyChecked: false } as const

const stateOf = (step: Step, work: StepWork, own: readonly JobRecord[]): State => {
  const contenders = contendersAmong(work.outcomes, work.resolutions)
  const [first, ...others] = contenders
  if (!first) return withoutOutcome(step, work.deviations, own)
  const standing = others.reduce((latest, other) => (isLater(other, latest) ? other : latest), first)
  if (others.some((other) => !agree(first, other)))
    return { ...unchecked, status: 'CONFLICT', standing, contested: contenders }
  const deviation = latestOf(work.deviations.filter(({ about }) => about === standing.id))
  if (!isInOrder(standing))
    return deviation
      ? { ...unchecked, status: 'DEVIATED', standing, deviation }
      : { ...unchecked, status: 'OUT_OF_LIMITS', standing }
  const checked = checksOf(contenders, own)
  const whole = checked.selfChecked && (step.check === 'SELF' || checked.mutuallyChecked)
  return { ...checked, status: whole ? 'STANDS' : 'UNCHECKED', standing, contested: [] }
}

const withoutOutcome = (step: Step, deviations: readonly DeviationRecord[], own: readonly JobRecord[]): State => {
  const deviation = latestOf(deviations.filter(({ about }) => about === undefined))
  if (deviation) return { ...unchecked, status: 'DEVIATED', deviation }
  if (own.some(isOutcome)) return { ...unchecked, status: 'STOPPED' }
  return { ...unchecked, status: step.condition === undefined ? 'MISSING' : 'NOT_NEEDED' }
}

const latestOf = (deviations: readonly DeviationRecord[]): DeviationRecord | undefined =>
  deviations.reduce<DeviationRecord | undefined>(
    (latest, other) => (!latest || isLater(other, latest) ? other : latest),
    undefined,
  )

/** P2: whoever did it, and for a mutual check another person: one's own counts as none. */
const checksOf = (contenders: readonly OutcomeRecord[], own: readonly JobRecord[]) => {
  const checks = (kind: 'SELF_CHECK' | 'MUTUAL_CHECK') =>
    own.some(
      (record) =>
        record.kind === kind &&
        contenders.some(({ id, by }) => id === record.about && (kind === 'SELF_CHECK') === (by === record.by)),
    )
  return { selfChecked: checks('SELF_CHECK'), mutuallyChecked: checks('MUTUAL_CHECK') }
}
