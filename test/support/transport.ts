import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { envName } from '../../functions/platform/env'
import { deployed } from './deployed'

export interface Sent {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly headers: Readonly<Record<string, string>>
  /** As API Gateway names the request. */
  readonly requestId?: string | undefined
}

export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

const ALGORITHM = 'RS256'
const KEY_ID = 'test'

/** One key pair per test file, its public half served where the handler looks for it. */
const startIssuer = async (): Promise<{ privateKey: CryptoKey; close(): void }> => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM)
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' }]
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  process.env[envName.jwksUri] = `http://127.0.0.1:${port}/jwks.json`
  return { privateKey, close: () => server.close() }
}

let issuer: ReturnType<typeof startIssuer> | undefined

afterAll(async () => (await issuer)?.close())

/** A token as the configured issuer signs it. @param claims replace the standard ones too, for tests of refusals */
export const tokenFor = async (claims: object): Promise<string> => {
  issuer ??= startIssuer()
  const { privateKey } = await issuer
  return new SignJWT({ iss: process.env[envName.issuer], aud: process.env[envName.audience], ...claims })
    .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)
}

/** Calls the API Lambda's own handler with an HTTP API event. A deployed API is called by test/deployed/suites/transport.ts. */
export const send = async ({ query, variables, headers, requestId }: Sent): Promise<Received> => {
  // Imported late, so that the handler finds the test's own issuer in its environment.
  const { handler } = await import('../../functions/graphql/handler')
  const event = httpEvent(JSON.stringify({ query, variables }), headers, requestId)
  const answer = await deployed('graphql', handler)(event, {} as Context)
  return { status: answer.statusCode ?? 200, headers: answer.headers ?? {}, body: answer.body ?? '' }
}

const httpEvent = (body: string, headers: Sent['headers'], requestId?: string): APIGatewayProxyEventV2 =>
  ({
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      ...(requestId ? { requestId } : {}),
      http: { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' },
    },
    body,
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2
