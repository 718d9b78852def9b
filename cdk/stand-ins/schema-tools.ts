/** For @graphql-tools/schema, which nothing calls: a schema that is built needs none of its 0.1 MB. */
export const makeExecutableSchema = (): never => {
  throw new Error('The server is given a schema that is built: functions/graphql/schema')
}
