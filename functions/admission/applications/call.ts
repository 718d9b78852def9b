import type { Day, Instant } from '../../shared/days'
import { ownedId, ownerOf } from '../../shared/ids'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { Qualification } from './facts'
import { declared, emptyPanel, type Interest, type Member, type Panel, replaced, seated } from './panel'
import type { CalledRegion } from './places'

/** N2: on paper, by a visit, or both. */
export type AssessmentKind = 'WRITTEN' | 'ON_SITE' | 'BOTH'
export type AssessmentPart = Exclude<AssessmentKind, 'BOTH'>

/** What a maker calls for. */
export interface CallContents {
  readonly title: string
  readonly categoryIds: readonly string[]
  readonly regions: readonly CalledRegion[]
  /** The edition that applicants are scored by. */
  readonly criteriaSetId: string
  readonly kind: AssessmentKind
  readonly qualification: Qualification
  /** First and last day on which an application may come in. */
  readonly opensOn: Day
  readonly closesOn: Day
}

type Life =
  | { readonly state: 'DRAFT' }
  | { readonly state: 'OPEN'; readonly openedAt: Instant }
  | {
      readonly state: 'CLOSED'
      readonly openedAt: Instant
      readonly closedAt: Instant
      readonly closedBecause?: string
    }
  | {
      readonly state: 'CONCLUDED'
      readonly openedAt: Instant
      readonly closedAt: Instant
      readonly closedBecause?: string
      readonly concludedAt: Instant
    }

/** A recruitment call. Id: `<manufacturerId>.<ulid>`. */
export type RecruitmentCall = Journaled &
  CallContents & { readonly manufacturerId: string; readonly panel: Panel } & Life
export type CallState = RecruitmentCall['state']
export type CallIn<S extends CallState> = Extract<RecruitmentCall, { state: S }>

export type CallEvent =
  | { readonly type: 'DRAFTED'; readonly contents: CallContents }
  | { readonly type: 'REVISED'; readonly contents: CallContents }
  | {
      readonly type: 'OPENED'
      /** Counted anew: there where that changed since the draft. */
      readonly regions?: readonly CalledRegion[]
    }
  | { readonly type: 'CLOSED'; readonly reason?: string }
  | { readonly type: 'CONCLUDED' }
  | { readonly type: 'PANEL_APPOINTED'; readonly members: readonly Member[] }
  | {
      readonly type: 'MEMBER_REPLACED'
      readonly subject: string
      readonly by: Member
      /** There once the member had declared to have no interest. */
      readonly reason?: string
    }
  | { readonly type: 'INTEREST_DECLARED'; readonly interest: Interest }

export const callId = (manufacturerId: string, ulid: string): string => ownedId(manufacturerId, ulid)

export const partsOf = ({ kind }: Pick<CallContents, 'kind'>): readonly AssessmentPart[] =>
  kind === 'BOTH' ? ['WRITTEN', 'ON_SITE'] : [kind]

export const regionOf = ({ regions }: Pick<CallContents, 'regions'>, code: RegionCode): CalledRegion | undefined =>
  regions.find(({ region }) => region === code)

/** The call after one more entry of its log. */
export const evolveCall = (before: RecruitmentCall | undefined, entry: Entry<CallEvent>): RecruitmentCall => {
  const { event, subjectId, at, by, sequence } = entry
  if (event.type === 'DRAFTED')
    return {
      ...event.contents,
      manufacturerId: ownerOf(subjectId),
      panel: emptyPanel,
      state: 'DRAFT',
      ...stamp(entry),
    }
  if (!before) throw new Error(`The log of ${subjectId} does not begin with its draft`)
  const call = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'REVISED':
      return { ...call, ...event.contents }
    case 'OPENED':
      return { ...call, regions: event.regions ?? before.regions, state: 'OPEN', openedAt: at }
    case 'CLOSED': {
      const { reason } = event
      return {
        ...call,
        ...published(before),
        state: 'CLOSED',
        closedAt: at,
        ...(reason ? { closedBecause: reason } : {}),
      }
    }
    case 'CONCLUDED':
      return { ...call, ...closed(before), state: 'CONCLUDED', concludedAt: at }
    case 'PANEL_APPOINTED':
      return { ...call, panel: seated(before.panel, event.members, sequence) }
    case 'MEMBER_REPLACED':
      return { ...call, panel: replaced(before.panel, event.subject, event.by, sequence) }
    case 'INTEREST_DECLARED':
      return { ...call, panel: declared(before.panel, by, event.interest, at, sequence) }
  }
}

const published = (call: RecruitmentCall): { openedAt: Instant } => {
  if (call.state === 'DRAFT') throw new Error(`${call.id} was never opened`)
  return { openedAt: call.openedAt }
}

const closed = (call: RecruitmentCall): { openedAt: Instant; closedAt: Instant } => {
  if (call.state !== 'CLOSED') throw new Error(`${call.id} was not closed`)
  return { openedAt: call.openedAt, closedAt: call.closedAt }
}
