import { checkDistinct, checkRange, checkVersion, type Field, notFound } from '../shared/checks'
import { type Instant, minutesBetween } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { ownedId, ownerOf } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { eventTypes, type Owner, type SubscribableType } from './event'

/** Why nothing is sent: the owner said so, it failed for days, or the receiver answered that it is gone (410). */
export type PauseCause = 'OWNER' | 'FAILING' | 'GONE'

/** Where a partner is told of what happens. Id: `<maker or provider>.<ulid>`. */
export interface Endpoint {
  readonly id: string
  readonly version: number
  readonly owner: Owner['role']
  readonly url: string
  readonly types: readonly SubscribableType[]
  readonly state: 'ACTIVE' | 'PAUSED' | 'REMOVED'
  /** Absent while it is active. */
  readonly because?: PauseCause
  /** Secrets are derived from the platform's key, the endpoint and this number: none is stored. */
  readonly secretNo: number
  /** Until then what is sent is signed with the secret before, too. */
  readonly formerSecretUntil?: Instant
  readonly createdAt: Instant
  /** Nothing shows it any more. */
  readonly removedAt?: Instant
  /** The first of the attempts that have failed since the last that did not. */
  readonly failingSince?: Instant
}

/** What the deployment admits as an address. */
export interface AddressRules {
  /** For one machine alone: plain http to 127.0.0.1 and any port. */
  readonly loopback: boolean
}

export const MAX_ENDPOINTS = 10
const MAX_URL = 500
const FORMER_SECRET_HOURS = { min: 0, max: 168 } as const
/** So long may every attempt fail before nothing more is sent. */
const FAILING_DAYS = 3
const MINUTES_PER_DAY = 1440
const ID: Field = ['input', 'id']

export const isOwner = (viewer: Viewer): viewer is Owner => viewer.role === 'MANUFACTURER' || viewer.role === 'PROVIDER'

export const idOfOwner = (owner: Owner): string =>
  owner.role === 'MANUFACTURER' ? owner.manufacturerId : owner.providerId

const owns = (viewer: Viewer, { id, owner }: Pick<Endpoint, 'id' | 'owner'>): boolean =>
  isOwner(viewer) && viewer.role === owner && idOfOwner(viewer) === ownerOf(id)

/** What is not the caller's own, or was removed, does not exist for it. */
export const ownEndpoint = (endpoint: Endpoint | undefined, viewer: Viewer): endpoint is Endpoint =>
  endpoint !== undefined && endpoint.state !== 'REMOVED' && owns(viewer, endpoint)

/** Names that stand for this machine or for a network of its own. */
const INTERNAL = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion|test|invalid)$/

/**
 * An address to send to: https with a certificate for a name, port 443. An address in digits, in whatever form, is none: the
 * parser writes them all as digits. To which machine the name leads is looked at again at each attempt (platform/webhooks.ts).
 */
export const checkUrl = (text: string, { loopback }: AddressRules, field: Field): string => {
  const refuse = (): never => {
    throw new DomainError('WEBHOOK_URL', field, { actual: text.slice(0, 100) })
  }
  ensure(text.length <= MAX_URL, 'TOO_LONG', field, { actual: text.length, limit: MAX_URL })
  const url = URL.parse(text) ?? refuse()
  if (loopback && url.hostname === '127.0.0.1' && url.protocol === 'http:') return url.href
  const { protocol, port, username, password, hash, hostname } = url
  const isNamed = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(hostname) && !INTERNAL.test(hostname)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '' || hash !== '' || !isNamed) refuse()
  return url.href
}

const checkTypes = (types: readonly SubscribableType[]): readonly SubscribableType[] =>
  checkDistinct(types, eventTypes.length, ['input', 'types']) as readonly SubscribableType[]

export const newEndpoint = (
  id: string,
  { url, types }: { readonly url: string; readonly types: readonly SubscribableType[] },
  owner: Owner,
  rules: AddressRules,
  at: Instant,
): Endpoint => ({
  id: ownedId(idOfOwner(owner), id),
  version: 1,
  owner: owner.role,
  url: checkUrl(url, rules, ['input', 'url']),
  types: checkTypes(types),
  state: 'ACTIVE',
  secretNo: 1,
  createdAt: at,
})

interface Change {
  readonly version: number
}

const changing = (endpoint: Endpoint, viewer: Viewer, { version }: Change): void => {
  const { id } = endpoint
  if (!ownEndpoint(endpoint, viewer)) throw notFound('WebhookEndpoint', id, ID)
  checkVersion(endpoint, version)
}

const next = (endpoint: Endpoint): Endpoint => ({ ...endpoint, version: endpoint.version + 1 })

const ensureState = (endpoint: Endpoint, action: string, allowed: Endpoint['state']): void =>
  ensure(endpoint.state === allowed, 'ACTION_NOT_ALLOWED', ID, { action, state: endpoint.state, allowed })

export const changeEndpoint = (
  endpoint: Endpoint,
  change: Change & {
    readonly url?: string | null | undefined
    readonly types?: readonly SubscribableType[] | null | undefined
  },
  viewer: Viewer,
  rules: AddressRules,
): Endpoint => {
  changing(endpoint, viewer, change)
  const { failingSince: _, ...rest } = next(endpoint)
  return {
    // What failed at another address says nothing of this one.
    ...(change.url == null ? next(endpoint) : rest),
    ...(change.url == null ? {} : { url: checkUrl(change.url, rules, ['input', 'url']) }),
    ...(change.types == null ? {} : { types: checkTypes(change.types) }),
  }
}

/** The next secret; what is sent carries a signature by the former one too for so many hours, so that no receiver refuses it. */
export const rotateSecret = (
  endpoint: Endpoint,
  change: Change & { readonly formerHours: number },
  viewer: Viewer,
  at: Instant,
): Endpoint => {
  changing(endpoint, viewer, change)
  const hours = checkRange(change.formerHours, FORMER_SECRET_HOURS, ['input', 'formerHours'])
  const formerSecretUntil = new Date(Date.parse(at) + hours * 3_600_000).toISOString()
  return { ...next(endpoint), secretNo: endpoint.secretNo + 1, formerSecretUntil }
}

/** Numbers of the secrets to sign with, the newest first. */
export const secretsOn = ({ secretNo, formerSecretUntil }: Endpoint, at: Instant): number[] =>
  secretNo > 1 && formerSecretUntil !== undefined && at < formerSecretUntil ? [secretNo, secretNo - 1] : [secretNo]

export const pauseEndpoint = (endpoint: Endpoint, change: Change, viewer: Viewer): Endpoint => {
  changing(endpoint, viewer, change)
  ensureState(endpoint, 'PAUSE', 'ACTIVE')
  return { ...next(endpoint), state: 'PAUSED', because: 'OWNER' }
}

export const resumeEndpoint = (endpoint: Endpoint, change: Change, viewer: Viewer): Endpoint => {
  changing(endpoint, viewer, change)
  ensureState(endpoint, 'RESUME', 'PAUSED')
  const { because: _because, failingSince: _since, ...rest } = next(endpoint)
  return { ...rest, state: 'ACTIVE' }
}

export const removeEndpoint = (endpoint: Endpoint, change: Change, viewer: Viewer, at: Instant): Endpoint => {
  changing(endpoint, viewer, change)
  return { ...next(endpoint), state: 'REMOVED', removedAt: at }
}

/**
 * The endpoint after an attempt: a first failure begins a row of them, a success ends it, and days of nothing but failures, or an
 * answer that it is gone, pause it. The same object where nothing changes.
 */
export const afterAttempt = (endpoint: Endpoint, outcome: 'DELIVERED' | 'FAILED' | 'GONE', at: Instant): Endpoint => {
  const { failingSince, ...rest } = endpoint
  if (endpoint.state !== 'ACTIVE') return endpoint
  if (outcome === 'DELIVERED') return failingSince === undefined ? endpoint : { ...rest, version: endpoint.version + 1 }
  if (outcome === 'GONE')
    return { ...next(endpoint), failingSince: failingSince ?? at, state: 'PAUSED', because: 'GONE' }
  if (failingSince === undefined) return { ...next(endpoint), failingSince: at }
  if (minutesBetween(failingSince, at) < FAILING_DAYS * MINUTES_PER_DAY) return endpoint
  return { ...next(endpoint), state: 'PAUSED', because: 'FAILING' }
}
