import type { Field } from './checks'
import { type Day, dayOf, type Instant } from './days'
import { DomainError, ensure } from './errors'
import { ownerOf } from './ids'
import type { ErrorCode } from './messages/index'

/**
 * Editions: what an owner draws up, publishes from a day on, and then never changes, but follows by the next edition or
 * takes back. Ids: `<owner>.<series>~<edition>`, so whoever names one names series and edition in one.
 */
export interface Publication {
  readonly at: Instant
  /** First day of its effect; not before the day of publication. */
  readonly effectiveFrom: Day
}

/** Where an edition stands. What was published once stays published: it is never changed, only followed or withdrawn. */
export type Life =
  | { readonly state: 'DRAFT' }
  | { readonly state: 'PUBLISHED'; readonly publication: Publication }
  | {
      readonly state: 'SUPERSEDED'
      readonly publication: Publication
      /** First day of the edition that follows. */
      readonly supersededFrom: Day
    }
  | {
      readonly state: 'WITHDRAWN'
      /** None if it was withdrawn as a draft. */
      readonly publication?: Publication
      readonly withdrawnAt: Instant
      readonly reason: string
    }

export type LifeEvent =
  | { readonly type: 'PUBLISHED'; readonly effectiveFrom: Day }
  | { readonly type: 'SUPERSEDED'; readonly from: Day }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }

type Event<Type extends LifeEvent['type']> = Extract<LifeEvent, { type: Type }>

interface Edition {
  readonly id: string
  /** The published edition it is to follow. */
  readonly follows?: string
}

const MAX_EDITION = 999
const ID: Field = ['input', 'id']

/** @param series the same for all editions of one thing */
export const editionId = (owner: string, series: string, edition: number): string =>
  `${owner}.${series}~${String(edition).padStart(3, '0')}`

/** The parts of an edition's id. @example editionParts('01M.01C~002') is { owner: '01M', series: '01C', edition: 2 } */
export const editionParts = (id: string): { owner: string; series: string; edition: number } => {
  const owner = ownerOf(id)
  const own = id.slice(owner.length + 1)
  const end = own.lastIndexOf('~')
  return { owner, series: own.slice(0, end), edition: Number(own.slice(end + 1)) }
}

export const publicationOf = (life: Life): Publication | undefined =>
  life.state === 'DRAFT' ? undefined : life.publication

/** Where an edition stands after one more event of its life. */
export const livedOn = (before: Life & Edition, event: LifeEvent, at: Instant): Life => {
  switch (event.type) {
    case 'PUBLISHED':
      return { state: 'PUBLISHED', publication: { at, effectiveFrom: event.effectiveFrom } }
    case 'SUPERSEDED': {
      const publication = publicationOf(before)
      if (!publication) throw new Error(`${before.id} was never published`)
      return { state: 'SUPERSEDED', publication, supersededFrom: event.from }
    }
    case 'WITHDRAWN': {
      const publication = publicationOf(before)
      return { state: 'WITHDRAWN', ...(publication ? { publication } : {}), withdrawnAt: at, reason: event.reason }
    }
  }
}

/** Published, and on the day neither withdrawn nor followed. */
export const lastsUntil = <L extends Life>(
  life: L,
  day: Day,
): life is Extract<L, { readonly state: 'PUBLISHED' | 'SUPERSEDED' }> =>
  life.state === 'PUBLISHED' || (life.state === 'SUPERSEDED' && day < life.supersededFrom)

/** Id of the next edition, and which one it is to follow. What was withdrawn leaves the place to the one before it. */
export const nextEdition = (before: Life & Edition): { readonly id: string; readonly follows?: string } => {
  const { owner, series, edition } = editionParts(before.id)
  ensure(edition < MAX_EDITION, 'OUT_OF_RANGE', ID, { actual: edition + 1, min: 1, max: MAX_EDITION })
  const follows = before.state === 'WITHDRAWN' ? before.follows : before.id
  return { id: editionId(owner, series, edition + 1), ...(follows === undefined ? {} : { follows }) }
}

/**
 * Publishes an edition, and supersedes the one it takes the place of.
 *
 * @param followed the published edition it follows, if there is one
 * @param backdated the refusal of a first day before today, or not after that of the edition before
 */
export const publication = (
  followed: Life | undefined,
  effectiveFrom: Day,
  at: Date,
  backdated: ErrorCode,
): { readonly event: Event<'PUBLISHED'>; readonly superseding: Event<'SUPERSEDED'> | undefined } => {
  const field = ['input', 'effectiveFrom']
  const today = dayOf(at)
  ensure(effectiveFrom >= today, backdated, field, { effectiveFrom, min: today })
  const event = { type: 'PUBLISHED', effectiveFrom } as const
  if (!followed || !lastsUntil(followed, effectiveFrom)) return { event, superseding: undefined }
  // An edition that never had a day would have been published for nothing.
  const { effectiveFrom: before } = followed.publication
  ensure(effectiveFrom > before, backdated, field, { effectiveFrom, min: before })
  return { event, superseding: { type: 'SUPERSEDED', from: effectiveFrom } }
}

/** What may be done where an edition stands. */
export const ensureState = ({ state }: Life, action: string, allowed: readonly Life['state'][]): void => {
  if (!allowed.includes(state))
    throw new DomainError('ACTION_NOT_ALLOWED', ID, { action, state, allowed: allowed.join(', ') })
}
