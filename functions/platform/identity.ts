import { JwtVerifier } from 'aws-jwt-verify'
import {
  JwtExpiredError,
  JwtInvalidAudienceError,
  JwtInvalidIssuerError,
  JwtNotBeforeError,
} from 'aws-jwt-verify/error'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { isRegionCode } from '../shared/regions'
import type { Role, Viewer } from '../shared/viewer'
import { env } from './env'
import { customerKeyOf } from './personal-data'

/** Why a token was refused: enough for an honest client to mend it, nothing about keys or what would have passed. */
export type AuthenticationReason =
  | 'TOKEN_MISSING'
  | 'TOKEN_INVALID'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  | 'WRONG_ISSUER'
  | 'WRONG_AUDIENCE'
  | 'CLAIM_MISSING'

export class AuthenticationError extends Error {
  override readonly name = 'AuthenticationError'
  constructor(
    readonly reason: AuthenticationReason,
    /** The claim that is missing or unusable, where one is. */
    readonly claim?: string,
  ) {
    super(claim ? `${reason}: ${claim}` : reason)
  }
}

const JWKS_TIMEOUT_MS = 3000

const newVerifier = () =>
  JwtVerifier.create(
    { issuer: env.issuer(), audience: env.audience(), jwksUri: env.jwksUri() },
    {
      jwksCache: new SimpleJwksCache({
        // The default fetcher speaks https only; issuers on loopback (local stack, tests) speak http.
        fetcher: {
          fetch: async (uri) => {
            const response = await fetch(uri, { signal: AbortSignal.timeout(JWKS_TIMEOUT_MS) })
            if (!response.ok) throw new Error(`The issuer's key set answered ${response.status}`)
            return response.arrayBuffer()
          },
        },
      }),
    },
  )

let verifier: ReturnType<typeof newVerifier> | undefined

/** The viewer a bearer token proves; undefined without an Authorization header. */
export const authenticate = async (authorization: string | undefined): Promise<Viewer | undefined> => {
  if (!authorization) return undefined
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? []
  if (!token) throw new AuthenticationError('TOKEN_INVALID')
  verifier ??= newVerifier()
  try {
    return viewerOf(await verifier.verify(token))
  } catch (error) {
    throw error instanceof AuthenticationError ? error : new AuthenticationError(reasonOf(error))
  }
}

const reasonOf = (error: unknown): AuthenticationReason => {
  if (error instanceof JwtExpiredError) return 'TOKEN_EXPIRED'
  if (error instanceof JwtNotBeforeError) return 'TOKEN_NOT_YET_VALID'
  if (error instanceof JwtInvalidIssuerError) return 'WRONG_ISSUER'
  if (error instanceof JwtInvalidAudienceError) return 'WRONG_AUDIENCE'
  return 'TOKEN_INVALID'
}

type Claims = Readonly<Record<string, unknown>>

/** Builds the viewer from verified claims; each role needs exactly the claims that bound it. */
const viewerOf = (claims: Claims): Viewer => {
  const own = (name: string) => text(claims, env.claimPrefix() + name)
  const subject = text(claims, 'sub')
  const role = own('role') as Role
  switch (role) {
    case 'MANUFACTURER':
    case 'AUDITOR':
    case 'HOTLINE':
      return { role, subject, manufacturerId: own('org') }
    case 'PROVIDER':
      return { role, subject, providerId: own('org') }
    case 'SERVICE_POINT':
      return { role, subject, providerId: own('org'), pointId: own('point') }
    case 'TECHNICIAN':
      return { role, subject, providerId: own('org'), pointId: own('point'), technicianId: own('technician') }
    case 'CUSTOMER':
      return { role, subject, customerKey: customerKeyOf(text(claims, 'phone_number')) }
    case 'DEALER':
      return { role, subject, dealerId: own('org') }
    case 'REGULATOR': {
      const region = own('region')
      if (!isRegionCode(region)) throw new AuthenticationError('CLAIM_MISSING', 'region')
      return { role, subject, region }
    }
    case 'PLATFORM':
      return { role, subject }
    default:
      role satisfies never
      throw new AuthenticationError('CLAIM_MISSING', 'role')
  }
}

const text = (claims: Claims, name: string): string => {
  const value = claims[name]
  if (typeof value !== 'string' || value === '' || value.length > 200)
    throw new AuthenticationError('CLAIM_MISSING', name)
  return value
}
