import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { Role } from '../../functions/shared/viewer'

export interface Issuer {
  readonly url: string
  /** A token for this role; `claims` hold local ids, as functions/shared/viewer.ts wants them. */
  token(role: Role, claims?: Readonly<Record<string, string>>): Promise<string>
  /** For whoever signs tokens in its name, in a process of its own. */
  signing(): Promise<{ readonly url: string; readonly audience: string; readonly key: JWK }>
  /** From now on tokens are for this audience. */
  speakTo(audience: string): void
  stop(): Promise<void>
}

const KEY_ID = 'deployed'

/** Whom tokens are for at first. */
export const audience = 'sanbao-deployed'

/** An OIDC issuer of this test's own on loopback: the stack is given its address as a parameter, like any other's. */
export const startIssuer = async (): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }]
  const server = createServer((request, response) => {
    const known = request.url === '/.well-known/jwks.json'
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known ? { keys } : {}))
  })
  let spokenTo = audience
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    token: (role, claims = {}) =>
      new SignJWT({ role, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
        .setIssuer(url)
        .setAudience(spokenTo)
        .setSubject(`deployed:${role}:${Object.values(claims).join(':')}`)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    signing: async () => ({ url, audience: spokenTo, key: { ...(await exportJWK(privateKey)), kid: KEY_ID } }),
    speakTo: (next) => {
      spokenTo = next
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
