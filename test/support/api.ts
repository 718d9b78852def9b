import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { envName } from '../../functions/platform/env'
import type { Role } from '../../functions/shared/viewer'
import { schema } from './access/schema'
import { deployed } from './deployed'

/** Claims of a token, as issuers give them. They hold local ids. */
export interface TokenClaims {
  readonly role: Role
  readonly sub: string
  readonly org?: string
  readonly point?: string
  readonly technician?: string
  readonly region?: string
  readonly phone_number?: string
}

export interface ApiCall {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Who calls; a token is signed for them. Neither viewer nor token: nobody. */
  readonly viewer?: TokenClaims
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  /** As API Gateway names the request. */
  readonly requestId?: string
}

export interface ApiAnswer<D> {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: D
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
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

/** Calls the API Lambda's own handler with an HTTP API event and a signed token. */
export const callApi = async <D = Record<string, never>>(call: ApiCall): Promise<ApiAnswer<D>> => {
  const token = call.token ?? (call.viewer && (await tokenFor(call.viewer)))
  // Imported late, so that the handler finds the test's own issuer in its environment.
  const { handler } = await import('../../functions/graphql/handler')
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const sent = JSON.stringify({ query: call.query, variables: call.variables })
  const event = httpEvent(sent, { ...authorization, ...call.headers }, call.requestId)
  const { statusCode = 200, headers = {}, body = '' } = await deployed('graphql', handler)(event, {} as Context)
  const { data = null, errors = [] } = JSON.parse(body)
  return { status: statusCode, headers, data, errors }
}

const httpEvent = (body: string, headers: Record<string, string>, requestId?: string): APIGatewayProxyEventV2 =>
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

export interface UserErrorData {
  readonly code: string
  readonly field: readonly string[]
  readonly message: string
}

export type MutationAnswer<O> = { readonly object: O | null; readonly userErrors: readonly UserErrorData[] }

let keys = 0

/** A fresh idempotency key. */
export const newKey = (): string => `test-${process.pid}-${Date.now()}-${keys++}`

export interface MutationCall {
  /** Name of the mutation, e.g. `brandCreate`. */
  readonly name: string
  readonly viewer: TokenClaims
  /** Without a key, a fresh one is added. */
  readonly input: Readonly<Record<string, unknown>>
  /** The payload's object field with its selection, e.g. `brand { id name }`. */
  readonly select: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The type of a mutation's `input`, from the schema. */
const inputTypeOf = (name: string): string => {
  const type = schema
    .getMutationType()
    ?.getFields()
    [name]?.args.find((argument) => argument.name === 'input')?.type
  if (!type) throw new Error(`The schema has no mutation ${name} with an input`)
  return String(type)
}

/** Calls a mutation that takes one `input`; a GraphQL error fails the test. */
export const mutate = async <O = { id: string; version: number }>(call: MutationCall): Promise<MutationAnswer<O>> => {
  const { name, viewer, input, select, headers = {} } = call
  const type = inputTypeOf(name)
  const { data, errors } = await callApi<Record<string, Record<string, unknown>>>({
    query: `mutation($input: ${type}) { ${name}(input: $input) { ${select} userErrors { code field message } } }`,
    variables: { input: { idempotencyKey: newKey(), ...input } },
    viewer,
    headers,
  })
  const payload = data?.[name]
  if (errors.length > 0 || !payload) throw new Error(`${name}: ${JSON.stringify(errors)}`)
  const { userErrors, ...objects } = payload
  return { object: Object.values(objects)[0] as O | null, userErrors: userErrors as UserErrorData[] }
}
