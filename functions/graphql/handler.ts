import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context as LambdaContext } from 'aws-lambda'
import { ulid } from 'ulid'
import { AuthenticationError } from '../platform/authentication-error'
import { causedBy } from '../platform/cause'
import { now } from '../platform/clock'
import { authenticate, IssuerUnavailableError } from '../platform/identity'
import { conditional } from './caching'
import { languageOf, type RequestContext } from './context'
import { unauthenticated, unavailable } from './errors'
import { json, requestHandler } from './http'
import { createServer } from './server'
import { createStores } from './stores'

const contextOf = async ({ headers }: APIGatewayProxyEventV2): Promise<RequestContext> => {
  const language = languageOf(headers['accept-language'])
  const viewer = await authenticate(headers.authorization).catch((error) => {
    if (error instanceof AuthenticationError) throw unauthenticated(error, language)
    throw error instanceof IssuerUnavailableError ? unavailable(error, language) : error
  })
  return { viewer, language, now: now(), newId: () => ulid(), stores: createStores() }
}

const graphql = startServerAndCreateLambdaHandler(createServer(), requestHandler, {
  context: ({ event }) => contextOf(event),
})

/** The API Lambda: an HTTP API event in, a response out. */
export const handler = async (
  event: APIGatewayProxyEventV2,
  lambdaContext: LambdaContext,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (event.rawPath === '/health') return conditional(event, json(200, { status: 'ok' }))
  const answer = causedBy(event.requestContext?.requestId, () => graphql(event, lambdaContext, () => {}))
  return conditional(event, (await answer) as APIGatewayProxyStructuredResultV2)
}
