import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'
import { envName } from '../../../functions/platform/env'

export interface SigningKey {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

const ALGORITHM = 'RS256'

export const newKey = async (kid: string): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM)
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: 'sig' } }
}

/** An issuer's key set that can go away, come back and change, where the handler looks for it. */
export class KeySet {
  private server: Server | undefined
  private port = 0
  /** Answers so far. */
  fetched = 0
  status = 200
  body: string

  constructor(keys: readonly SigningKey[]) {
    this.body = JSON.stringify({ keys: keys.map(({ jwk }) => jwk) })
  }

  async start(): Promise<void> {
    const server = createServer((_request, response) => {
      this.fetched += 1
      response.writeHead(this.status, { 'content-type': 'application/json', connection: 'close' }).end(this.body)
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.server = server
    this.port = (server.address() as AddressInfo).port
    process.env[envName.jwksUri] = `http://127.0.0.1:${this.port}/jwks.json`
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server) await new Promise((resolve) => server.close(resolve))
  }
}

const now = () => Math.floor(Date.now() / 1000)

/** Claims that are good in themselves; undefined takes one away. */
export const claimsOf = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  iss: process.env[envName.issuer],
  aud: process.env[envName.audience],
  sub: 'someone',
  role: 'PLATFORM',
  iat: now(),
  exp: now() + 3600,
  ...changes,
})

export const secondsFromNow = (seconds: number): number => now() + seconds

export const sign = (
  key: SigningKey,
  changes: Record<string, unknown> = {},
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claimsOf(changes))))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, ...header })
    .sign(key.privateKey)
