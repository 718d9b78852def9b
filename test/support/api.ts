import type { Role } from '../../functions/shared/viewer'
import { schema } from './access/schema'
import { send, tokenFor } from './transport'

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

export { tokenFor }

/** Calls the API over this run's transport, with a signed token. */
export const callApi = async <D = Record<string, never>>(call: ApiCall): Promise<ApiAnswer<D>> => {
  const { query, variables, requestId } = call
  const token = call.token ?? (call.viewer && (await tokenFor(call.viewer)))
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const { status, headers, body } = await send({
    query,
    variables,
    requestId,
    headers: { ...authorization, ...call.headers },
  })
  const { data = null, errors = [] } = JSON.parse(body)
  return { status, headers, data, errors }
}

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
