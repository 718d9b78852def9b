import { buildSchema, parse } from 'graphql'
import { typeDefs } from '../../functions/graphql/generated/type-defs'
import { unitsOf } from '../../functions/graphql/units/on-demand'
import { units } from '../../functions/graphql/units/units'
import { functions } from '../../functions/platform/functions'
import { asked } from './api'
import { target } from './aws'
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
  await step(`every one of the ${Object.keys(units).length} units was asked`, async () => {
    const schema = buildSchema(typeDefs, { assumeValid: true })
    const found = new Set([...asked].flatMap((query) => [...unitsOf(schema, parse(query))]))
    const missing = Object.keys(units).filter((name) => !found.has(name as keyof typeof units))
    assert(missing.length === 0, `never asked: ${missing.join(', ')}`)
  })
}
