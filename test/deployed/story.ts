import { roleOf } from '../../local/claims'
import { people } from '../../local/demo/cast'
import { type Example, readExamples } from '../../local/graphiql/examples'
import { post } from './api'
import { variablesOf } from './aws'
import type { Issuer } from './issuer'
import { command } from './operations'
import { assert, step } from './steps'

/** Of customers' units and of past weeks, which come with the story's many orders: test/jobs/local-demo has them all. */
const untold = ['Report a fault', 'Put a service contract on record', 'The region as it stood']

const isToBeFilledIn = ({ variables }: Example): boolean => variables.includes('<')

/** What refused it: codes of errors, and of what is told to users. */
const refusalsIn = (text: string): string[] =>
  [...text.matchAll(/"code":"([A-Z_]+)","(?:field|message)/g)].map(([, code]) => code ?? '')

/**
 * A platform that has been in use: the story that the local stack is loaded with is written into the deployed tables, by the
 * project's own stores. Then every example of the local stack is asked of the deployed API.
 */
export const story = async (apiEndpoint: string, issuer: Issuer): Promise<void> => {
  await step('the story of a platform in use is written into its tables', async () => {
    const env = { ...process.env, ...(await variablesOf('graphql')), POWERTOOLS_METRICS_DISABLED: 'true' }
    const { code, text } = await command('test/deployed/load-story.ts', [], env)
    assert(code === 0, text)
  })
  const groups = await readExamples()
  await step('every example of GraphiQL is answered by the deployed API', async () => {
    const wrong: string[] = []
    let asked = 0
    const titles = groups.flatMap(({ examples }) => examples.map(({ title }) => title))
    const unknown = untold.filter((title) => !titles.includes(title))
    assert(unknown.length === 0, `no such examples: ${unknown.join(', ')}`)
    for (const { role, examples } of groups) {
      const token = await issuer.token(roleOf(role), people[role as keyof typeof people])
      for (const example of examples.filter((one) => !isToBeFilledIn(one) && !untold.includes(one.title))) {
        const variables = example.variables ? JSON.parse(example.variables) : {}
        const { status, body } = await post(apiEndpoint, { query: example.query, variables }, token)
        const refusals = [
          ...(body.errors ?? []).map(({ message }) => message),
          ...refusalsIn(JSON.stringify(body.data)),
        ]
        const isFine = example.title.startsWith('Refused: ') ? refusals.length > 0 : refusals.length === 0
        if (status !== 200 || !isFine) wrong.push(`${role}, ${example.title}: HTTP ${status} ${refusals.join('; ')}`)
        asked += 1
      }
    }
    assert(wrong.length === 0, `of ${asked}: ${wrong.join('\n')}`)
    assert(asked > 100, `only ${asked} were asked`)
  })
}
