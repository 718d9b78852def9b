import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Counts } from '../../supervision/counters'
import type { Owner } from '../improvement/corrective-action'

/** What was resolved: by whom and by when. */
export interface Resolved {
  readonly what: string
  /** Post or name within the organisation. */
  readonly who: string
  readonly dueOn: Day
  /** The corrective action that carries it out. */
  readonly correctiveActionId?: string
}

/** Somebody's word that it is done. */
export interface Report {
  readonly at: Instant
  readonly by: string
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly late: boolean
}

type Standing =
  | { readonly state: 'OPEN' }
  | { readonly state: 'REPORTED'; readonly report: Report }
  | { readonly state: 'CONFIRMED'; readonly report: Report; readonly endedAt: Instant }
  | { readonly state: 'WITHDRAWN'; readonly why: string; readonly endedAt: Instant }

export type ResolutionState = Standing['state']

export type Resolution = Resolved & {
  /** The days it was due on before it was put off, and why. */
  readonly moves: readonly { readonly from: Day; readonly why: string }[]
  /** Why it was found not to be done, each time. */
  readonly returns: readonly string[]
} & Standing

/**
 * A quality meeting (Q10): the statistics it had before it, as they stood then, and what it resolved, each tracked to done.
 *
 * Id: `<owner>.<ulid>`.
 */
export interface QualityMeeting extends Journaled {
  readonly owner: Owner
  readonly title: string
  readonly heldOn: Day
  readonly from: Day
  readonly to: Day
  /** Of the organisation, from the first to the last day. */
  readonly counts: Counts
  readonly resolutions: readonly Resolution[]
}

export type MeetingEvent =
  | {
      readonly type: 'HELD'
      readonly owner: Owner
      readonly title: string
      readonly heldOn: Day
      readonly from: Day
      readonly to: Day
      readonly counts: Counts
      readonly resolutions: readonly Resolved[]
    }
  | {
      readonly type: 'REPORTED'
      readonly resolution: number
      readonly text: string
      readonly attachments: readonly Attachment[]
      readonly late: boolean
    }
  | { readonly type: 'CONFIRMED'; readonly resolution: number }
  | { readonly type: 'RETURNED'; readonly resolution: number; readonly text: string }
  | { readonly type: 'MOVED'; readonly resolution: number; readonly dueOn: Day; readonly text: string }
  | { readonly type: 'WITHDRAWN'; readonly resolution: number; readonly text: string }

/** All but where it stands. */
const bare = ({ what, who, dueOn, correctiveActionId, moves, returns }: Resolution) => ({
  ...{ what, who, dueOn, moves, returns },
  ...(correctiveActionId ? { correctiveActionId } : {}),
})

export const evolveMeeting: Evolve<QualityMeeting, MeetingEvent> = (before, entry) => {
  const { event, at, by } = entry
  if (event.type === 'HELD') {
    const { type: _type, resolutions, ...held } = event
    const begun = resolutions.map((one): Resolution => ({ ...one, moves: [], returns: [], state: 'OPEN' }))
    return { ...stamp(entry), ...held, resolutions: begun }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its meeting`)
  const change = (to: (one: Resolution) => Resolution): QualityMeeting => ({
    ...before,
    ...stamp(entry),
    resolutions: before.resolutions.map((one, i) => (i === event.resolution ? to(one) : one)),
  })
  switch (event.type) {
    case 'REPORTED': {
      const { text, attachments, late } = event
      return change((one) => ({ ...bare(one), state: 'REPORTED', report: { at, by, text, attachments, late } }))
    }
    case 'CONFIRMED':
      return change((one) => {
        if (one.state !== 'REPORTED') throw new Error(`Resolution ${event.resolution} was not reported`)
        return { ...bare(one), state: 'CONFIRMED', report: one.report, endedAt: at }
      })
    case 'RETURNED':
      return change((one) => ({ ...bare(one), returns: [...one.returns, event.text], state: 'OPEN' }))
    case 'MOVED':
      return change((one) => {
        const moves = [...one.moves, { from: one.dueOn, why: event.text }]
        return { ...bare(one), dueOn: event.dueOn, moves, state: 'OPEN' }
      })
    case 'WITHDRAWN':
      return change((one) => ({ ...bare(one), state: 'WITHDRAWN', why: event.text, endedAt: at }))
  }
}

export const hasEnded = ({ state }: Resolution): boolean => state === 'CONFIRMED' || state === 'WITHDRAWN'

/** The first day on which something of it is due that is not done; undefined once all is. */
export const dueNext = ({ resolutions }: Pick<QualityMeeting, 'resolutions'>): Day | undefined =>
  resolutions
    .filter((one) => !hasEnded(one))
    .map(({ dueOn }) => dueOn)
    .sort()[0]
