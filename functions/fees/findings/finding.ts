import { sha256 } from '../../shared/canonical'
import { addDays, type Day, dayOf, type Instant, type Month } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { RegionCode } from '../../shared/regions'
import type { ActorRole } from '../../shared/viewer'
import type { Signal } from './detect'

/** What the figures point at, with all that it rests on. */
export interface Suspicion {
  readonly manufacturerId: string
  readonly providerId: string
  /** Where the provider was registered: whose regulator sees it. */
  readonly region: RegionCode
  readonly categoryId: string
  /** Empty of a finding about a part. */
  readonly faultCode: string
  /** The part that a finding is about (K8), as the maker writes its number. */
  readonly partNumber?: string
  /** Months looked at, both included. */
  readonly from: Month
  readonly to: Month
  readonly signal: Signal
  /** The latest orders that show it, 20 at most. */
  readonly orderIds: readonly string[]
  /** Whose they are, of the latest 200 repairs looked at, most first; findings of before it was kept have none. */
  readonly points?: readonly PointShare[]
}

export interface PointShare {
  readonly pointId: string
  readonly orders: number
}

interface Said {
  readonly at: Instant
  readonly role: ActorRole
  readonly by: string
  readonly text: string
}

export type FindingState = 'OPEN' | 'REPLIED' | 'UPHELD' | 'DISMISSED'

/**
 * A signal of a fraud put before people (F4): the provider replies, somebody of the maker judges. Nothing follows from it by
 * itself. Id: `<providerId>.<hash of what it is about and the month>`.
 */
export interface FeeFinding extends Journaled, Suspicion {
  readonly openedAt: Instant
  readonly replyBy: Day
  readonly state: FindingState
  readonly reply?: Said
  readonly decision?: Said & { readonly breachId?: string }
}

export type FindingEvent =
  | ({ readonly type: 'OPENED' } & Suspicion)
  | { readonly type: 'REPLIED'; readonly text: string }
  | { readonly type: 'UPHELD'; readonly text: string; readonly breachId?: string }
  | { readonly type: 'DISMISSED'; readonly text: string }

const REPLY_DAYS = 14

type Subject = Pick<Suspicion, 'manufacturerId' | 'providerId' | 'categoryId' | 'faultCode'> & {
  readonly fraud: Signal['fraud']
  /** Of a finding about a part at a point: both. */
  readonly part?: { readonly part: string; readonly pointId: string }
}

/** The same for the same provider, fault or part, fraud and month, so that a month looked at twice makes one finding. */
export const findingId = (
  { manufacturerId, providerId, categoryId, faultCode, fraud, part }: Subject,
  month: Month,
): string => {
  const about = [manufacturerId, categoryId, faultCode, fraud, ...(part ? [part.part, part.pointId] : [])]
  return ownedId(providerId, `${month}~${sha256(about.join('\n')).slice(0, 24)}`)
}

export const evolveFinding: Evolve<FeeFinding, FindingEvent> = (before, entry) => {
  const { event, at, role, by } = entry
  const log = stamp(entry)
  if (event.type === 'OPENED') {
    const { type: _type, ...suspicion } = event
    return { ...log, ...suspicion, openedAt: at, replyBy: addDays(dayOf(at), REPLY_DAYS), state: 'OPEN' }
  }
  if (!before) throw new Error('A finding begins with what the figures point at')
  const said = { at, role, by, text: event.text }
  if (event.type === 'REPLIED') return { ...before, ...log, state: 'REPLIED', reply: said }
  const breach = event.type === 'UPHELD' && event.breachId !== undefined ? { breachId: event.breachId } : {}
  return { ...before, ...log, state: event.type, decision: { ...said, ...breach } }
}

/** The provider had its time to reply and let it pass: somebody of the maker may judge without it. */
export const isUnanswered = ({ state, replyBy }: Pick<FeeFinding, 'state' | 'replyBy'>, day: Day): boolean =>
  state === 'OPEN' && day > replyBy

/** The provider is told ahead of the end of its time to reply, and after it both that it passed: nothing else follows. */
export const findingDeadlines = (finding: FeeFinding): Deadline[] => {
  const { id, state, replyBy, providerId, manufacturerId, signal } = finding
  if (state !== 'OPEN') return []
  const about = { subject: { type: 'FeeFinding', id }, params: { fraud: signal.fraud } }
  const provider = { role: 'PROVIDER', id: providerId } as const
  return [
    { ...about, kind: 'FEE_FINDING_REPLY_DUE', on: replyBy, inboxes: [provider], leads: [7, 3, 0] },
    {
      ...{ ...about, kind: 'FEE_FINDING_UNANSWERED', on: addDays(replyBy, 1), leads: [0] },
      inboxes: [provider, { role: 'MANUFACTURER', id: manufacturerId }],
    },
  ]
}
