import type { Day, Instant } from '../shared/days'
import { ownedId } from '../shared/ids'
import type { FrameDigest } from './frame'
import { ALGORITHM, allocate, type Stratum } from './sampling'

/** What stands before the seed is drawn, and never changes after. */
interface Commitment {
  /** `<manufacturerId>.<day>`. */
  readonly id: string
  readonly version: number
  readonly manufacturerId: string
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

export const runId = (manufacturerId: string, day: Day): string => ownedId(manufacturerId, day)

export const commitTo = (
  { manufacturerId, day, wanted }: { readonly manufacturerId: string; readonly day: Day; readonly wanted: number },
  frame: FrameDigest,
  copy: { readonly frameCopy: string; readonly framePages: number },
  at: Instant,
): RunIn<'COMMITTED'> => ({
  id: runId(manufacturerId, day),
  version: 1,
  manufacturerId,
  day,
  algorithm: ALGORITHM,
  frameHash: frame.hash,
  frameSize: frame.size,
  strata: allocate(frame.strata, wanted),
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
