import { buildSchema, type GraphQLObjectType } from 'graphql'
import { typeDefs } from '../../functions/graphql/generated/type-defs'
import { functions } from '../../functions/platform/functions'
import { target } from './aws'
import { carriedOut } from './carried-out'
import { assert, step } from './steps'

interface Groups {
  readonly logGroups: readonly { readonly logGroupName: string; readonly storedBytes: number }[]
  readonly nextToken?: string | null
}

/** Functions that were called as they are deployed, by their own logs. */
const called = async (): Promise<Set<string>> => {
  const found = new Set<string>()
  for (let nextToken: string | null | undefined; ; ) {
    const page = await target<Groups>('logs', 'Logs_20140328.DescribeLogGroups', {
      logGroupNamePrefix: '/aws/lambda/Sanbao-',
      limit: 50,
      ...(nextToken ? { nextToken } : {}),
    })
    for (const { logGroupName, storedBytes } of page.logGroups)
      if (storedBytes > 0) found.add(logGroupName.replace('/aws/lambda/Sanbao-', ''))
    nextToken = page.nextToken
    if (!nextToken) return found
  }
}

/** What is deployed and no step came by would be shown by nothing. */
export const everythingTouched = async (): Promise<void> => {
  const names = Object.keys(functions)
  await step(`every one of the ${names.length} functions was called`, async () => {
    const found = await called()
    // The API's calls go through no log group of the emulator's: its answers are what the journey goes by.
    const missing = names.filter((name) => name !== 'graphql' && !found.has(name))
    assert(missing.length === 0, `never called: ${missing.join(', ')}`)
  })
  const fields = rootFields()
  await step(`every one of the ${fields.length} root fields of the schema was carried out`, async () => {
    const missing = fields.filter((field) => !carriedOut.has(field))
    assert(missing.length === 0, `never carried out: ${missing.join(', ')}`)
  })
}

const rootFields = (): string[] => {
  const schema = buildSchema(typeDefs, { assumeValid: true })
  const of = (operation: string, type: GraphQLObjectType | null | undefined) =>
    Object.keys(type?.getFields() ?? {}).map((name) => `${operation} ${name}`)
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())]
}
