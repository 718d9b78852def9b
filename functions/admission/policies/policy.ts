import type { Attachment } from '../../files/attachment'
import { checkName, checkText, checkVersion, notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownedId, ownerOf } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { type Audience, checkAudience } from './audience'

export type PolicyKind = 'POLICY' | 'BRAND_STANDARD' | 'TRAINING' | 'BULLETIN'

/** What a maker tells its network, and whom. */
export interface PolicyContent {
  readonly kind: PolicyKind
  readonly title: string
  /** SHA-256 of the text, which stands apart: lists carry none of it. */
  readonly textHash?: string
  readonly attachments: readonly Attachment[]
  readonly audience: Audience
  /** First day it is in effect. */
  readonly effectiveOn: Day
  /** Last day to read it on. */
  readonly readBy: Day
}

/**
 * One edition of a document, id `<maker>.<series>~<edition>`. Readings are counted by `reading`, the edition that last
 * asked for one: an edition that does not ask again carries the readings of the one before on.
 */
export type Policy = Journaled &
  PolicyContent & {
    readonly manufacturerId: string
    readonly edition: number
    /** Whoever read an earlier edition is asked to read this one too. */
    readonly readAgain: boolean
    readonly draftedAt: Instant
  } & (
    | { readonly state: 'DRAFT' }
    | ({ readonly state: 'PUBLISHED' } & Published)
    | ({ readonly state: 'SUPERSEDED'; readonly endedAt: Instant; readonly supersededBy: string } & Published)
    | ({ readonly state: 'WITHDRAWN'; readonly endedAt: Instant; readonly reason: string } & Partial<Published>)
  )

interface Published {
  readonly publishedAt: Instant
  readonly reading: number
}

export type PublishedPolicy = Extract<Policy, { state: 'PUBLISHED' }>

export type PolicyEvent =
  | {
      readonly type: 'DRAFTED'
      readonly content: PolicyContent
      readonly manufacturerId: string
      readonly edition: number
      readonly readAgain: boolean
    }
  | { readonly type: 'REDRAFTED'; readonly content: PolicyContent; readonly readAgain: boolean }
  | { readonly type: 'PUBLISHED'; readonly reading: number }
  | { readonly type: 'SUPERSEDED'; readonly by: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }

/** What was decided before an entry was written never fails here: an entry that fits no document is a fault of ours. */
export const evolve: Evolve<Policy, PolicyEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'DRAFTED') {
    const { type: _, content, ...drafted } = event
    return { ...stamp(entry), ...content, ...drafted, draftedAt: at, state: 'DRAFT' }
  }
  if (!before) throw new Error('The log of a policy begins with its draft')
  const next = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'REDRAFTED': {
      const { textHash: _, ...rest } = next
      return { ...rest, ...event.content, readAgain: event.readAgain, state: 'DRAFT' }
    }
    case 'PUBLISHED':
      return { ...next, state: 'PUBLISHED', publishedAt: at, reading: event.reading }
    case 'SUPERSEDED':
      return { ...next, ...published(before), state: 'SUPERSEDED', endedAt: at, supersededBy: event.by }
    case 'WITHDRAWN':
      return { ...next, state: 'WITHDRAWN', endedAt: at, reason: event.reason }
  }
}

const published = (policy: Policy): Published => {
  if (policy.state !== 'PUBLISHED') throw new Error('Only what is published is superseded')
  return { publishedAt: policy.publishedAt, reading: policy.reading }
}

const MAX_TEXT = 20_000
const MAX_REASON = 500

export interface ContentInput extends Omit<PolicyContent, 'textHash'> {
  readonly text?: string | undefined
}

/** @param hash names a text by its content */
const checkContent = (input: ContentInput, today: Day, hash: (text: string) => string): PolicyContent => {
  const { kind, title, text, attachments, audience, effectiveOn, readBy } = input
  const at = (name: string) => ['input', name]
  ensure(text !== undefined || attachments.length > 0, 'POLICY_EMPTY', at('text'))
  const content = {
    kind,
    title: checkName(title, at('title')),
    ...(text === undefined ? {} : { textHash: hash(checkText(text, at('text'), MAX_TEXT)) }),
    attachments,
    audience: checkAudience(audience, at('audience')),
    effectiveOn,
    readBy,
  }
  checkDates(content, today, at)
  return content
}

/** Nobody can have read, or kept to, what was published later. */
const checkDates = (
  { effectiveOn, readBy }: Pick<PolicyContent, 'effectiveOn' | 'readBy'>,
  today: Day,
  at: (name: string) => readonly string[],
): void => {
  for (const [name, day] of Object.entries({ effectiveOn, readBy }))
    ensure(day >= today, 'POLICY_DATE_PAST', at(name), { day, today })
}

export const isMakersOwn = (viewer: Viewer, { manufacturerId }: Pick<Policy, 'manufacturerId'>): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId

const checkOwn = (viewer: Viewer, policy: Policy): void => {
  if (!isMakersOwn(viewer, policy)) throw notFound('Policy', policy.id, ['input', 'id'])
}

/** The words a reader sees; the same blanks are off it as its hash was taken without. */
export const textOf = ({ text }: Pick<ContentInput, 'text'>): string | undefined => text?.trim()

interface Draft {
  readonly id: string
  readonly event: Extract<PolicyEvent, { type: 'DRAFTED' }>
}

/**
 * Drafts the first edition of a new series, or the next of a series whose latest one was published.
 *
 * @param series names a new series
 * @param before the latest edition of the series, if it goes on
 */
export const draft = (
  input: ContentInput & { readonly readAgain: boolean },
  { series, before }: { readonly series: string; readonly before: Policy | undefined },
  viewer: Extract<Viewer, { role: 'MANUFACTURER' }>,
  { at, hash }: { readonly at: Instant; readonly hash: (text: string) => string },
): Draft => {
  const { manufacturerId } = viewer
  const field = ['input', 'supersedes']
  if (before && !isMakersOwn(viewer, before)) throw notFound('Policy', before.id, field)
  ensure(!before || before.state === 'PUBLISHED' || before.state === 'WITHDRAWN', 'POLICY_NOT_LATEST', field, {
    state: before?.state ?? '',
  })
  const edition = (before?.edition ?? 0) + 1
  const id = before ? editionId(before.id, edition) : ownedId(manufacturerId, `${series}~${edition}`)
  const content = checkContent(input, dayOf(at), hash)
  // The first edition of a series asks in any event: there is nothing to carry on.
  const readAgain = input.readAgain || !before
  return { id, event: { type: 'DRAFTED', content, manufacturerId, edition, readAgain } }
}

const editionId = (id: string, edition: number): string => `${seriesOf({ id })}~${edition}`

/** What all editions of a document have in common: `<maker>.<series>`. */
export const seriesOf = ({ id }: Pick<Policy, 'id'>): string =>
  ownedId(ownerOf(id), id.slice(ownerOf(id).length + 1).replace(/~\d+$/, ''))

export const redraft = (
  policy: Policy,
  input: ContentInput & { readonly version: number; readonly readAgain: boolean },
  viewer: Viewer,
  { at, hash }: { readonly at: Instant; readonly hash: (text: string) => string },
): PolicyEvent => {
  checkOwn(viewer, policy)
  checkVersion(policy, input.version)
  ensureState(policy, ['DRAFT'])
  const readAgain = input.readAgain || policy.edition === 1
  return { type: 'REDRAFTED', content: checkContent(input, dayOf(at), hash), readAgain }
}

/** @param current the reading of the series' edition in effect, if one is */
export const publish = (
  policy: Policy,
  { version }: { readonly version: number },
  current: number | undefined,
  viewer: Viewer,
  at: Instant,
): PolicyEvent => {
  checkOwn(viewer, policy)
  checkVersion(policy, version)
  ensureState(policy, ['DRAFT'])
  checkDates(policy, dayOf(at), () => ['input', 'id'])
  return { type: 'PUBLISHED', reading: policy.readAgain || current === undefined ? policy.edition : current }
}

/** Takes a published edition back, or throws a draft away. */
export const withdraw = (
  policy: Policy,
  { version, reason }: { readonly version: number; readonly reason: string },
  viewer: Viewer,
): PolicyEvent => {
  checkOwn(viewer, policy)
  checkVersion(policy, version)
  ensureState(policy, ['DRAFT', 'PUBLISHED'])
  return { type: 'WITHDRAWN', reason: checkText(reason, ['input', 'reason'], MAX_REASON) }
}

const ensureState = (policy: Policy, states: readonly Policy['state'][]): void =>
  ensure(states.includes(policy.state), 'POLICY_STATE', ['input', 'id'], {
    state: policy.state,
    allowed: states.join(', '),
  })
