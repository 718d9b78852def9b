import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Role, roles } from '../functions/shared/viewer'

/** Claims of a token that say for whom its bearer acts. They hold local ids. */
export interface Claims {
  readonly org?: string | undefined
  readonly point?: string | undefined
  readonly technician?: string | undefined
  /** GB/T 2260, six digits. */
  readonly region?: string | undefined
  readonly phone_number?: string | undefined
}

type ClaimName = keyof Claims

/** What a token of each role must say. */
export const requiredClaims: Readonly<Record<Role, readonly ClaimName[]>> = {
  MANUFACTURER: ['org'],
  PROVIDER: ['org'],
  SERVICE_POINT: ['org', 'point'],
  TECHNICIAN: ['org', 'point', 'technician'],
  CUSTOMER: ['phone_number'],
  DEALER: ['org'],
  REGULATOR: ['region'],
  AUDITOR: ['org'],
  HOTLINE: ['org'],
  PLATFORM: [],
}

/** What a caller of the issuer asked for wrongly; its message is for people. */
export class ClaimsError extends Error {}

export const roleOf = (text: unknown): Role => {
  const name = typeof text === 'string' ? text.toUpperCase().replaceAll('-', '_') : ''
  const role = roles.find((known) => known === name)
  if (!role) throw new ClaimsError(`Unknown role "${String(text)}". Roles: ${roles.map(kebab).join(', ')}`)
  return role
}

export const kebab = (role: Role): string => role.toLowerCase().replaceAll('_', '-')

/**
 * The claims a role needs, from what was asked for and, where that leaves gaps, from the demo organisation of the role.
 * A default is used only beside claims that agree with it: another provider's point would be a token for nobody.
 */
export const completeClaims = (role: Role, asked: Claims, defaults: Claims | undefined): Claims => {
  const needed = requiredClaims[role]
  const given = needed.filter((name) => asked[name])
  const agree = given.every((name) => defaults?.[name] === asked[name])
  const source = agree ? { ...defaults, ...pick(asked, given) } : pick(asked, given)
  const missing = needed.filter((name) => !source[name])
  if (missing.length > 0) throw new ClaimsError(`Role ${kebab(role)} needs ${missing.map(asFlag).join(' and ')}`)
  return pick(source, needed)
}

const pick = (claims: Claims, names: readonly ClaimName[]): Claims =>
  Object.fromEntries(names.map((name) => [name, claims[name]]))

const asFlag = (name: string): string => (name === 'phone_number' ? 'phone' : name)

/** Stable per person. A phone number is hashed: a subject stands in logs and event trails. */
export const subjectOf = (role: Role, claims: Claims): string => {
  const phone = claims.phone_number && createHash('sha256').update(claims.phone_number).digest('hex').slice(0, 16)
  return `${kebab(role)}:${claims.technician ?? claims.point ?? claims.org ?? claims.region ?? phone ?? 'local'}`
}

/** Claims of the demo's people, one per role, if the demo has been loaded into this data directory. */
export const demoClaims = async (dataDir: string): Promise<Partial<Record<Role, Claims>>> => {
  const text = await readFile(join(dataDir, 'demo.json'), 'utf8').catch(() => '{}')
  const entries = Object.entries(JSON.parse(text) as Record<string, Claims>)
  return Object.fromEntries(entries.map(([role, claims]) => [role.toUpperCase().replaceAll('-', '_'), claims]))
}
