import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose'
import type { Role } from '../functions/shared/viewer'
import { type Claims, completeClaims, demoClaims, subjectOf } from './claims'
import { localAudience } from './environment'

export interface Issuer {
  /** The `iss` of its tokens and the base of its addresses. */
  readonly url: string
  /** Where its key is, and the demo's claims. */
  readonly dataDir: string
  readonly jwks: { readonly keys: readonly JWK[] }
  /** OpenID Connect discovery document. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** Signs any claims, for tests of what the platform refuses too. @param options.expiresIn e.g. `8h` or `-1m` */
  sign(claims: Record<string, unknown>, options?: { expiresIn?: string }): Promise<string>
  /** A token that the platform accepts for this role. @throws ClaimsError when the role's claims are not known */
  issue(role: Role, asked?: Claims, options?: { expiresIn?: string }): Promise<string>
}

const ALGORITHM = 'RS256'
const DEFAULT_LIFETIME = '8h'

/** An OpenID Connect issuer whose key survives restarts, so that tokens do too. */
export const openIssuer = async (url: string, dataDir: string): Promise<Issuer> => {
  const key = await importPKCS8(await keyIn(dataDir), ALGORITHM, { extractable: true })
  const { kty, n, e } = await exportJWK(key)
  const kid = await calculateJwkThumbprint({ kty, n, e } as JWK)
  const sign: Issuer['sign'] = (claims, { expiresIn = DEFAULT_LIFETIME } = {}) =>
    new SignJWT({ iss: url, aud: localAudience, ...claims })
      .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime(expiresIn)
      .sign(key)
  return {
    url,
    dataDir,
    jwks: { keys: [{ kty, n, e, kid, alg: ALGORITHM, use: 'sig' } as JWK] },
    metadata: {
      issuer: url,
      jwks_uri: `${url}/.well-known/jwks.json`,
      token_endpoint: `${url}/token`,
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [ALGORITHM],
    },
    sign,
    issue: async (role, asked = {}, options = {}) => {
      const claims = completeClaims(role, asked, (await demoClaims(dataDir))[role])
      return sign({ sub: subjectOf(role, claims), role, ...claims }, options)
    },
  }
}

const keyIn = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'issuer-key.pem')
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (kept) return kept
  const { privateKey } = await generateKeyPair(ALGORITHM, { modulusLength: 2048, extractable: true })
  const pem = await exportPKCS8(privateKey)
  await writeFile(file, pem, { mode: 0o600 })
  return pem
}
