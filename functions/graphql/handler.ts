import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context as LambdaContext } from 'aws-lambda'
import { ulid } from 'ulid'
import { AuthenticationError, authenticate } from '../platform/identity'
import { languageOf, type RequestContext } from './context'
import { unauthenticated } from './errors'
import { limits } from './limits'
import { createServer } from './server'
import { createStores } from './stores'

const contextOf = async ({ headers }: APIGatewayProxyEventV2): Promise<RequestContext> => {
  const now = new Date()
  const viewer = await authenticate(headers.authorization).catch((error) => {
    throw error instanceof AuthenticationError ? unauthenticated(error) : error
  })
  const language = languageOf(headers['accept-language'])
  return { viewer, language, now, newId: () => ulid(), stores: createStores() }
}

const graphql = startServerAndCreateLambdaHandler(
  createServer(),
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
  { context: ({ event }) => contextOf(event) },
)

const json = (statusCode: number, body: object): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
})

/** Body bytes before any decoding work: Base64 stands for three quarters of its length. */
const bodyBytes = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): number =>
  isBase64Encoded ? Math.floor(body.length * 0.75) : Buffer.byteLength(body)

const tooLarge = (actual: number): APIGatewayProxyStructuredResultV2 =>
  json(413, {
    errors: [
      {
        message: `The body has ${actual} bytes; at most ${limits.bodyBytes} are accepted.`,
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', actual, allowed: limits.bodyBytes },
      },
    ],
  })

/** The API Lambda: an HTTP API event in, a response out. */
export const handler = async (
  event: APIGatewayProxyEventV2,
  lambdaContext: LambdaContext,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (event.rawPath === '/health') return json(200, { status: 'ok' })
  const size = bodyBytes(event)
  if (size > limits.bodyBytes) return tooLarge(size)
  return (await graphql(event, lambdaContext, () => {})) as APIGatewayProxyStructuredResultV2
}
