import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Webhook } from 'standardwebhooks'
import { hmac } from '../shared/canonical'
import type { Instant } from '../shared/days'
import { env } from './env'

/** Whether endpoints on this machine are admitted: a setting of the local stack, which no deployment has. */
export const admitsLoopback = (): boolean => env.webhookLoopback() === 'allow'

/** Derived from a key of the platform's own (docs/adr/0005-personal-data-key.md): whoever reads the tables has no secret. */
export const webhookSecret = (endpointId: string, secretNo: number): string =>
  `whsec_${Buffer.from(hmac(env.webhookKey(), `${endpointId}#${secretNo}`), 'hex').toString('base64')}`

/** `webhook-signature`: one for each secret, the newest first. */
const signatures = (secrets: readonly string[], eventId: string, at: Date, payload: string): string =>
  secrets.map((secret) => new Webhook(secret).sign(eventId, at, payload)).join(' ')

/** Azure's and other clouds' own services answer on public addresses as well. */
const RESERVED = new Set(['168.63.129.16'])
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * Whether an address is one of a machine in public: no network of one's own, no loopback, no link-local (instance metadata), no
 * carrier's NAT, none that only wraps another (IPv4-mapped, NAT64, 6to4, Teredo), none reserved.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text) || RESERVED.has(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST)
}

class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
}

type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

const resolveAll: Resolve = (hostname) =>
  new Promise((resolve, reject) =>
    dnsLookup(hostname, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  )

/**
 * Looks a name up once, and lets the connection be made to what was looked at: a second look could find another address. A name
 * of which any address is not public is refused whole.
 */
const checkedLookup =
  (resolve: Resolve, admitted: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname)
      .then((found) => {
        const [first] = found
        if (!first) throw new ForbiddenAddress(`${hostname} has no address`)
        if (!found.every(({ address }) => admitted(address))) throw new ForbiddenAddress(`${hostname} is not public`)
        if (options.all) done(null, [...found])
        else done(null, first.address, first.family)
      })
      .catch((error) => done(error, '', 0))
  }

/** What came of a request; the same words as in webhooks/delivery.ts. */
export type Answer =
  | { readonly kind: 'ANSWER'; readonly status: number }
  | { readonly kind: 'TIMEOUT' | 'UNREACHABLE' | 'FORBIDDEN_ADDRESS' }

const TIMEOUT_MS = 10_000

export interface Sending {
  readonly url: string
  readonly eventId: string
  readonly payload: string
  readonly secrets: readonly string[]
  readonly at: Instant
}

/** Replaced in tests. */
export interface Network {
  readonly resolve?: Resolve
  readonly timeoutMs?: number
  readonly loopback?: boolean
}

/**
 * Posts a payload. Nothing of the answer is read but its status, so that no answer is too large; no redirect is followed; a
 * connection serves one request. Ten seconds in all.
 */
export const postWebhook = (
  { url: text, eventId, payload, secrets, at }: Sending,
  { resolve = resolveAll, timeoutMs = TIMEOUT_MS, loopback = admitsLoopback() }: Network = {},
): Promise<Answer> => {
  const url = new URL(text)
  const isLocal = loopback && url.hostname === '127.0.0.1' && url.protocol === 'http:'
  const admitted = (address: string) => isPublicAddress(address) || (loopback && address === '127.0.0.1')
  // A name is looked up by the connection; digits would pass by it.
  const isRefused = !isLocal && (url.protocol !== 'https:' || url.port !== '' || isIP(bare(url.hostname)) !== 0)
  if (isRefused) return Promise.resolve({ kind: 'FORBIDDEN_ADDRESS' })
  const stopping = AbortSignal.timeout(timeoutMs)
  const date = new Date(at)
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: checkedLookup(resolve, admitted),
    signal: stopping,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      'user-agent': 'Sanbao-Webhooks/1',
      'webhook-id': eventId,
      'webhook-timestamp': String(Math.floor(date.getTime() / 1000)),
      'webhook-signature': signatures(secrets, eventId, date, payload),
    },
  }
  return new Promise((settle) => {
    const answered = (response: IncomingMessage) => {
      settle({ kind: 'ANSWER', status: response.statusCode ?? 0 })
      response.destroy()
    }
    const request = isLocal ? httpRequest(url, options, answered) : httpsRequest(url, options, answered)
    request.on('error', (error) => settle({ kind: kindOf(error, stopping) }))
    request.end(payload)
  })
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

const kindOf = (error: unknown, { aborted }: AbortSignal): 'TIMEOUT' | 'UNREACHABLE' | 'FORBIDDEN_ADDRESS' => {
  if (error instanceof ForbiddenAddress) return 'FORBIDDEN_ADDRESS'
  return aborted ? 'TIMEOUT' : 'UNREACHABLE'
}
