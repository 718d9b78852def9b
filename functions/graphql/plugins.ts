import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql'
import Negotiator from 'negotiator'
import type { Language } from '../shared/errors'
import type { RequestContext } from './context'
import { faultIn } from './errors'
import { checkLimits } from './limits'
import { messages } from './messages'

/** Validation lets a subscription pass that the schema has no root for; its execution would be a fault of ours. */
const notOffered = (language: Language): GraphQLError =>
  new GraphQLError(messages.subscription[language], {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })

/** Limits on what is asked, after the document is known to be valid and before anything is resolved. */
export const limiting: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
      const fragments = new Map(
        document.definitions
          .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
          .map((fragment) => [fragment.name.value, fragment]),
      )
      if (!operation) return
      if (!schema.getRootType(operation.operation)) throw notOffered(contextValue.language)
      checkLimits(contextValue, schema, operation, fragments, request.variables ?? {})
    },
  }),
}

type Sending = GraphQLRequestContextWillSendResponse<RequestContext>

const errorsOf = ({ response: { body } }: Sending) => (body.kind === 'single' ? (body.singleResult.errors ?? []) : [])

export const speakingOfFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async (sending) => {
      const { body } = sending.response
      if (body.kind !== 'single' || !body.singleResult.errors) return
      const { language } = sending.contextValue
      body.singleResult.errors = errorsOf(sending).map((error) => faultIn(error, language))
    },
  }),
}

const LEGACY = 'application/json'
const OF_DOCUMENT = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']

/**
 * GraphQL over HTTP, 6.4.1: in `application/json` a well-formed request is answered with 200 even if its document is not
 * good, since a client of that type cannot tell our 400 from a proxy's. Callers of application/graphql-response+json get
 * Apollo's 400.
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async (sending) => {
      const accept = sending.request.http?.headers.get('accept')
      const negotiator = new Negotiator({ headers: { accept } })
      if (negotiator.mediaType([LEGACY, 'application/graphql-response+json']) !== LEGACY) return
      const errors = errorsOf(sending)
      const isOfDocument = errors.every(({ extensions }) => OF_DOCUMENT.includes(String(extensions?.code)))
      if (errors.length > 0 && isOfDocument && sending.response.http.status === 400) sending.response.http.status = 200
    },
  }),
}
