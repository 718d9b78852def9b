import type { Day, Instant } from '../shared/days'
import { ownedId, ownerOf } from '../shared/ids'
import { ALGORITHM, type FrameDigest } from './frame'
import type { DrawPlan } from './programmes/programme'
import type { Sizing } from './programmes/sizing'
import { allocate, type Stratum } from './sampling'

/** What stands before the seed is drawn, and never changes after. */
interface Commitment {
  /** `<series>.<day>`. */
  readonly id: string
  readonly version: number
  readonly manufacturerId: string
  /** None for the nightly draw that every maker has. */
  readonly programmeId?: string
  /** What was to be drawn, as the programme said then. Runs of before there were programmes have none. */
  readonly plan?: DrawPlan
  /** How the size came about. */
  readonly sizing?: Sizing
  /** The job's period, where it is not the day. */
  readonly period?: Day
  /** Day whose completed orders are the frame. */
  readonly day: Day
  readonly algorithm: string
  readonly frameHash: string
  readonly frameSize: number
  /** In the order of the frame. */
  readonly strata: readonly Stratum[]
  /** Which written copy of the frame counts: two workers may have written one each. */
  readonly frameCopy: string
  readonly framePages: number
  readonly committedAt: Instant
}

interface Seeded {
  /** 64 hex digits; the text itself is the HMAC's key. */
  readonly seed: string
  readonly seededAt: Instant
}

export type RunState =
  | { readonly state: 'COMMITTED' }
  | ({ readonly state: 'SEEDED' } & Seeded)
  | ({ readonly state: 'SAMPLED'; readonly sampledAt: Instant } & Seeded)
  /** Keeps its seed: another attempt may succeed, but never with another seed. */
  | ({ readonly state: 'FAILED'; readonly reason: FailureReason; readonly failedAt: Instant } & Seeded)

/** FRAME_CHANGED: the frame read for the draw is not the one committed to. */
export type FailureReason = 'FRAME_CHANGED'

/** The drawing of one maker's callbacks of one day (Q1). The order of states is what makes the draw verifiable. */
export type CallbackRun = Commitment & RunState
export type RunIn<S extends RunState['state']> = Commitment & Extract<RunState, { state: S }>

/** Draws that follow each other day by day: a programme's, or the maker's own nightly ones. */
export const seriesOf = ({ programmeId, manufacturerId }: Pick<Commitment, 'programmeId' | 'manufacturerId'>): string =>
  programmeId ?? manufacturerId

/** @param series of a programme or a maker */
export const runId = (series: string, day: Day): string => ownedId(series, day)

/** Series, day and maker of a run's id. */
export const runParts = (
  id: string,
): { readonly series: string; readonly day: Day; readonly manufacturerId: string } => {
  const series = ownerOf(id)
  return { series, day: id.slice(series.length + 1), manufacturerId: series.includes('.') ? ownerOf(series) : series }
}

type Committed = Pick<Commitment, 'manufacturerId' | 'programmeId' | 'day' | 'period'> & {
  readonly plan: DrawPlan
  readonly sizing: Sizing
}

export const commitTo = (
  { plan, sizing, ...about }: Committed,
  frame: FrameDigest,
  copy: { readonly frameCopy: string; readonly framePages: number },
  at: Instant,
): RunIn<'COMMITTED'> => ({
  id: runId(seriesOf(about), about.day),
  version: 1,
  ...about,
  plan,
  sizing,
  algorithm: ALGORITHM,
  frameHash: frame.hash,
  frameSize: frame.size,
  strata: allocate(frame.strata, sizing.wanted),
  ...copy,
  committedAt: at,
  state: 'COMMITTED',
})

export const withSeed = (run: RunIn<'COMMITTED'>, seed: string, at: Instant): RunIn<'SEEDED'> => ({
  ...run,
  version: run.version + 1,
  state: 'SEEDED',
  seed,
  seededAt: at,
})

type Drawable = RunIn<'SEEDED' | 'FAILED'>

/** Without the failure of an earlier attempt. */
const unfailed = (run: Drawable): RunIn<'SEEDED'> => {
  if (run.state === 'SEEDED') return run
  const { reason: _reason, failedAt: _failedAt, ...rest } = run
  return { ...rest, state: 'SEEDED' }
}

export const sampled = (run: Drawable, at: Instant): RunIn<'SAMPLED'> => ({
  ...unfailed(run),
  version: run.version + 1,
  state: 'SAMPLED',
  sampledAt: at,
})

export const failed = (run: Drawable, reason: FailureReason, at: Instant): RunIn<'FAILED'> => ({
  ...unfailed(run),
  version: run.version + 1,
  state: 'FAILED',
  reason,
  failedAt: at,
})

/** Whether the frame as read again is the one committed to. */
export const isFrameOf = (run: CallbackRun, frame: FrameDigest): boolean =>
  frame.hash === run.frameHash && frame.size === run.frameSize
