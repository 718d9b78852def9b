import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** Media types whose bodies an HTTP API passes as text; all others, and encoded ones, arrive in Base64. */
const TEXT = /^(text\/|application\/(json|xml|javascript)\b)/i

/** The event of payload format 2.0 that an HTTP API makes of a request. */
export const toEvent = (request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const { cookie, ...headers } = joined(request)
  const method = request.method ?? 'GET'
  const isText = TEXT.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined
  const now = new Date()
  return {
    version: '2.0',
    routeKey: `${method} ${url.pathname}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers,
    ...(url.search ? { queryStringParameters: query(url) } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey: `${method} ${url.pathname}`,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

/** Header names in lower case; repeated ones joined by a comma. */
const joined = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headersDistinct).map(([name, values = []]) => [name, values.join(',')]))

const query = (url: URL): Record<string, string> =>
  Object.fromEntries([...new Set(url.searchParams.keys())].map((key) => [key, url.searchParams.getAll(key).join(',')]))

/** Answers with what the function returned; an answer without a status is a body of JSON, as in an HTTP API. */
export const sendResult = (response: ServerResponse, result: unknown): void => {
  const structured = result as APIGatewayProxyStructuredResultV2 | undefined
  if (typeof structured?.statusCode !== 'number') {
    sendJson(response, 200, result ?? null)
    return
  }
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = structured
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  response.writeHead(statusCode).end(isBase64Encoded ? Buffer.from(body, 'base64') : body)
}

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(value)}\n`)
}
