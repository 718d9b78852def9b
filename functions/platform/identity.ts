import { JwtVerifier } from 'aws-jwt-verify'
import {
  JwksValidationError,
  JwkValidationError,
  JwtBaseError,
  JwtExpiredError,
  JwtInvalidAudienceError,
  JwtInvalidIssuerError,
  JwtNotBeforeError,
} from 'aws-jwt-verify/error'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt'
import { isRegionCode } from '../shared/regions'
import type { Role, Viewer } from '../shared/viewer'
import { AuthenticationError } from './authentication-error'
import { env } from './env'
import { LINK_ISSUER, readLink } from './links'
import { customerKeyOf } from './personal-data'

/** The issuer's keys could not be had: nothing is known about the token, and the caller may try again. */
export class IssuerUnavailableError extends Error {
  override readonly name = 'IssuerUnavailableError'
}

const JWKS_TIMEOUT_MS = 3000

const unavailable = (cause: unknown): IssuerUnavailableError =>
  new IssuerUnavailableError('The key set of the issuer cannot be read', { cause })

/** The library's own fetcher speaks https only; issuers on loopback (local stack, tests) speak http. */
const fetchKeys = async (uri: string): Promise<ArrayBuffer> => {
  try {
    const response = await fetch(uri, { signal: AbortSignal.timeout(JWKS_TIMEOUT_MS) })
    if (!response.ok) throw new Error(`The key set answered ${response.status}`)
    return await response.arrayBuffer()
  } catch (error) {
    throw unavailable(error)
  }
}

const newVerifier = () =>
  JwtVerifier.create(
    { issuer: env.issuer(), audience: env.audience(), jwksUri: env.jwksUri() },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  )

let verifier: ReturnType<typeof newVerifier> | undefined

/**
 * The viewer a bearer token proves; undefined without an Authorization header.
 *
 * @throws AuthenticationError the token does not prove one
 * @throws IssuerUnavailableError the token could not be checked
 */
export const authenticate = async (authorization: string | undefined): Promise<Viewer | undefined> => {
  if (!authorization) return undefined
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization) ?? []
  if (!token) throw new AuthenticationError('TOKEN_INVALID')
  try {
    const issuer = issuerOf(token)
    if (issuer === LINK_ISSUER) return await readLink(token)
    // Before the signature: the keys of another issuer are unknown here, so that an honest client who mixed up its issuers
    // would only hear "invalid". It also keeps what nobody signed from becoming a key of the verifier's cache.
    if (issuer !== env.issuer()) throw new AuthenticationError('WRONG_ISSUER')
    verifier ??= newVerifier()
    return viewerOf(await verifier.verify(token))
  } catch (error) {
    throw refusalOf(error)
  }
}

/** Who says to have signed it; not yet proven. */
const issuerOf = (token: string): unknown => decomposeUnverifiedJwt(token).payload.iss

/** A refusal of the token, unless the fault is not the token's. */
const refusalOf = (error: unknown): unknown => {
  if (error instanceof JwtExpiredError) return new AuthenticationError('TOKEN_EXPIRED')
  if (error instanceof JwtNotBeforeError) return new AuthenticationError('TOKEN_NOT_YET_VALID')
  if (error instanceof JwtInvalidIssuerError) return new AuthenticationError('WRONG_ISSUER')
  if (error instanceof JwtInvalidAudienceError) return new AuthenticationError('WRONG_AUDIENCE')
  if (error instanceof JwksValidationError || error instanceof JwkValidationError) return unavailable(error)
  return error instanceof JwtBaseError ? new AuthenticationError('TOKEN_INVALID') : error
}

type Claims = Readonly<Record<string, unknown>>

/** Builds the viewer from verified claims; each role needs exactly the claims that bound it. */
const viewerOf = (claims: Claims): Viewer => {
  const own = (name: string) => text(claims, env.claimPrefix() + name)
  // The verifier takes a token without an end for one that never ends.
  if (typeof claims.exp !== 'number') throw new AuthenticationError('CLAIM_MISSING', 'exp')
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
      return { role, subject, customerKey: customerKeyOf(verifiedPhone(claims)) }
    case 'DEALER':
      return { role, subject, dealerId: own('org') }
    case 'REGULATOR': {
      const region = own('region')
      if (!isRegionCode(region)) throw new AuthenticationError('CLAIM_MISSING', `${env.claimPrefix()}region`)
      return { role, subject, region }
    }
    case 'PLATFORM':
      return { role, subject }
    default:
      role satisfies never
      throw new AuthenticationError('CLAIM_MISSING', `${env.claimPrefix()}role`)
  }
}

/** Whoever types in another's number at the issuer must not see the other's orders before the number is proven. */
const verifiedPhone = (claims: Claims): string => {
  const { phone_number_verified: verified } = claims
  if (verified === false || verified === 'false')
    throw new AuthenticationError('CLAIM_MISSING', 'phone_number_verified')
  return text(claims, 'phone_number')
}

const text = (claims: Claims, name: string): string => {
  const value = claims[name]
  if (typeof value !== 'string' || value === '' || value.length > 200)
    throw new AuthenticationError('CLAIM_MISSING', name)
  return value
}
