import { isEnumType } from 'graphql'
import { callbacks } from '../../functions/callbacks/callbacks.resolvers'
import { routedQueues } from '../../functions/platform/streams'
import { queues } from '../../functions/platform/topology'
import { schema } from '../support/access/schema'
import { callApi } from '../support/api'

const enumeration = schema.getType('Job')
const jobs = isEnumType(enumeration) ? enumeration.getValues().map(({ name }) => name) : []
const queueOf = (job: string) => job.toLowerCase().replaceAll('_', '-')
/** Filled as things happen or every few minutes, in runs of no period. */
const withoutRuns: readonly string[] = ['dispatch-waiting', 'send-webhooks', ...routedQueues]
const shownAs = callbacks.resolvers.JobRun?.job as unknown as (run: { readonly name: string }) => string

test('every job that runs once a period can be asked for, and is shown by its own name', async () => {
  const names = Object.keys(queues).filter((name) => !withoutRuns.includes(name))
  expect(jobs.map(queueOf).sort()).toEqual(names.sort())
  for (const job of jobs) {
    expect(shownAs({ name: queueOf(job) })).toBe(job)
    const query = `{ jobRuns(job: ${job}, first: 1) { pageInfo { hasNextPage } } }`
    expect((await callApi({ query, viewer: { role: 'PLATFORM', sub: 'test' } })).errors).toEqual([])
  }
})
