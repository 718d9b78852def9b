import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { GraphQLError } from 'graphql'
import type { Language } from '../shared/errors'
import { languageOf } from './context'
import { formatError } from './errors'
import { countTokens, limitExceeded, limits } from './limits'
import { messages } from './messages'

export const json = (
  statusCode: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})

/** A request that is none of GraphQL over HTTP. */
const badRequest = (
  status: number,
  reason: 'method' | 'contentType' | 'encoding' | 'notJson' | 'surrogate',
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError =>
  new GraphQLError(messages[reason][language], {
    extensions: { code: 'BAD_REQUEST', http: { status, headers: new Map(Object.entries(headers)) } },
  })

const METHODS = 'GET, POST'

/** An event as Apollo's request; refuses, as JSON, what cannot be one. */
const fromEvent = (event: APIGatewayProxyEventV2): HTTPGraphQLRequest => {
  const { method } = event.requestContext.http
  const headers = new HeaderMap(Object.entries(event.headers).map(([name, value]) => [name, value ?? '']))
  const search = event.rawQueryString
  const language = languageOf(headers.get('accept-language'))
  if (method !== 'GET' && method !== 'POST') throw badRequest(405, 'method', language, { allow: METHODS })
  const body = method === 'POST' ? parseBody(event, headers.get('content-type'), language) : ''
  const query =
    method === 'POST' ? (body as { query?: unknown } | null)?.query : new URLSearchParams(search).get('query')
  if (typeof query === 'string') checkTokens(query, language)
  return { method, headers, search, body }
}

const checkTokens = (query: string, language: Language): void => {
  const tokens = countTokens(query)
  if (tokens > limits.tokens) throw limitExceeded('tokens', tokens, language)
}

/** `application/json`, in UTF-8 if it says so: any other type could come from a form of a foreign page (CSRF). */
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

const parseBody = (event: APIGatewayProxyEventV2, type: string | undefined, language: Language): unknown => {
  if (!JSON_TYPE.test(type?.trim() ?? '')) throw badRequest(415, 'contentType', language)
  const bytes = bodyBytes(event)
  if (bytes > limits.bodyBytes) throw limitExceeded('bodyBytes', bytes, language, 413)
  const body = parseJson(textOf(event, language), language)
  if (Array.isArray(body)) throw limitExceeded('batch', body.length, language)
  return body
}

/** Body bytes before any decoding work: Base64 stands for three quarters of its length. */
const bodyBytes = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): number =>
  isBase64Encoded ? Math.floor(body.length * 0.75) : Buffer.byteLength(body)

const textOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2, language: Language): string => {
  if (!isBase64Encoded) return body
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64'))
  } catch {
    throw badRequest(400, 'encoding', language)
  }
}

/** How JSON writes a code unit of a surrogate pair. */
const HALF_A_PAIR = /\\u[dD][89a-fA-F]/

/** Half a pair is no character: it has no UTF-8, so nothing could keep it or give it back. */
const wholeText = (language: Language) => (key: string, value: unknown) => {
  const isWhole = key.isWellFormed() && (typeof value !== 'string' || value.isWellFormed())
  if (!isWhole) throw badRequest(400, 'surrogate', language)
  return value
}

const parseJson = (text: string, language: Language): unknown => {
  try {
    return JSON.parse(text, HALF_A_PAIR.test(text) ? wholeText(language) : undefined)
  } catch (error) {
    if (error instanceof GraphQLError) throw error
    // The parser's own words would quote the body, and land in the caller's logs.
    throw badRequest(400, 'notJson', language)
  }
}

const toSuccessResult = ({ status = 200, headers, body }: HTTPGraphQLResponse): APIGatewayProxyStructuredResultV2 => {
  if (body.kind !== 'complete') throw new Error('Incremental delivery is not offered')
  return { statusCode: status, headers: Object.fromEntries(headers), body: body.string }
}

interface Head {
  readonly status?: number
  readonly headers?: ReadonlyMap<string, string>
}

const toErrorResult = (error: unknown): APIGatewayProxyStructuredResultV2 => {
  if (!(error instanceof GraphQLError)) return json(500, { errors: [formatError({ message: '' }, error)] })
  const { http, ...extensions } = error.extensions
  const { status = 400, headers = new Map() } = (http ?? {}) as Head
  const formatted = formatError({ message: error.message, extensions }, error)
  return json(status, { errors: [formatted] }, Object.fromEntries(headers))
}

/** HTTP API events to Apollo's requests and back. Apollo's own adapter answers wrong bodies in plain text. */
export const requestHandler = { fromEvent, toSuccessResult, toErrorResult }
