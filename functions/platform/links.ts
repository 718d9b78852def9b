import type { JWTPayload } from 'jose'
import type { LinkHolder, LinkTarget } from '../shared/viewer'
import { AuthenticationError } from './authentication-error'
import { env } from './env'

/** The `iss` of links; no issuer of accounts has it, since theirs are addresses. */
export const LINK_ISSUER = 'sanbao:links'

const ALGORITHM = 'HS256'

/** A link to be signed: whom it is for and what it opens. */
export type Link = Omit<LinkHolder, 'role'>

const key = (): Uint8Array => new TextEncoder().encode(env.linkKey())

/** Loaded when the first link comes: most requests carry an issuer's token. */
const jose = () => import('jose')

/** The token in a link: a JWT (RFC 7519) under the platform's own key. Equal links give equal tokens. */
export const signLink = async ({ subject, to, expiresAt }: Link): Promise<string> => {
  const { SignJWT } = await jose()
  const token = new SignJWT({ to })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(LINK_ISSUER)
    .setAudience(env.audience())
    .setSubject(subject)
  if (expiresAt !== undefined) token.setExpirationTime(new Date(expiresAt))
  return token.sign(key())
}

/**
 * Who holds a link.
 *
 * @throws AuthenticationError it was not signed here, or has run out
 */
export const readLink = async (token: string): Promise<LinkHolder> => {
  const { jwtVerify, errors } = await jose()
  const options = { issuer: LINK_ISSUER, audience: env.audience(), algorithms: [ALGORITHM] }
  try {
    return holderOf((await jwtVerify(token, key(), options)).payload)
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new AuthenticationError('TOKEN_EXPIRED')
    throw error instanceof errors.JOSEError ? new AuthenticationError('TOKEN_INVALID') : error
  }
}

/** What we signed has the shape we signed; a link to an order always ends. */
const holderOf = ({ sub = '', exp, to }: JWTPayload): LinkHolder => ({
  role: 'LINK_HOLDER',
  subject: sub,
  to: to as LinkTarget,
  ...(exp === undefined ? {} : { expiresAt: new Date(exp * 1000).toISOString() }),
})
