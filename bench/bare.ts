import { ApolloServer } from '@apollo/server'
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { localService } from '../functions/platform/local-service'

/**
 * The baseline: Apollo Server as it comes, with one field that reads one item of the same table of the same engine. What
 * the API takes more is tokens, access, limits, loaders and documents.
 */
const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, ...localService }))

const name = async (_parent: unknown, { pk, sk }: { pk: string; sk: string }): Promise<string> => {
  const { Item } = await client.send(new GetCommand({ TableName: process.env.TABLE_MANUFACTURERS, Key: { pk, sk } }))
  return Item?.doc.name
}

export const handler = startServerAndCreateLambdaHandler(
  new ApolloServer({
    typeDefs: 'type Query { name(pk: String!, sk: String!): String }',
    resolvers: { Query: { name } },
    stopOnTerminationSignals: false,
  }),
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
)
