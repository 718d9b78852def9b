import { ulid } from 'ulid'
import type { Application } from '../../functions/admission/applications/application'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { standingWrites } from '../../functions/admission/applications/standings.store'
import { commit } from '../../functions/platform/commit'
import { measured } from '../support/meter'
import { told } from '../support/recruitment-world'

const REGION = '420100'

/** A call whose panel has judged one application. */
const judged = () => {
  const act = (name: 'submit' | 'shortList' | 'close' | 'declare' | 'score' | 'conclude') => ({
    act: name,
    who: 0,
    member: 0,
    share: 0.8,
  })
  const steps = (['submit', 'shortList', 'close', 'declare', 'score', 'conclude'] as const).map(act)
  const { call, applications } = told({ seats: 6, steps })
  const [one] = applications.values()
  if (one?.doc.life.state !== 'ASSESSED') throw new Error('It was not judged')
  return { call: call.doc, application: one.doc }
}

/** Applications like one, of so many providers, as their rows stand. */
const ranked = async (like: Application, callId: string, count: number): Promise<Application[]> => {
  const all = Array.from({ length: count }, (_, i) => {
    const providerId = `P${String(i).padStart(4, '0')}`
    return { ...like, callId, providerId, id: `${providerId}.${like.id.split('.')[1]}` }
  })
  for (let i = 0; i < all.length; i += 50)
    await commit(all.slice(i, i + 50).flatMap((one) => standingWrites(one, undefined)))
  return all
}

test.each([3, 300])('N5 a race among %s is 1 GetItem and 2 Queries, 1 RCU per 13 ranked', async (count) => {
  const { call: found, application } = judged()
  const call = { ...found, id: `M.${ulid()}` }
  const all = await ranked(application, call.id, count)
  const { standings } = createApplicationsStore()
  const last = all.at(-1)?.id ?? ''
  const { result, cost } = await measured(() => standings.race(call, REGION, last))
  expect(result).toMatchObject({ open: 0, count: { of: count, rank: count, admitted: 0, outdated: 0 } })
  expect(cost.operations).toBe('GetItem + 2 Query')
  // Consistent reads: 1 RCU per 4 KB of the ranking, and one for each of the other two.
  expect(cost.read).toBeLessThanOrEqual(Math.ceil(count / 13) + 2)
})

test('N5 a region’s race knows nothing of another region, nor of another call', async () => {
  const { call: found, application } = judged()
  const call = { ...found, id: `M.${ulid()}` }
  await ranked(application, call.id, 2)
  const { standings } = createApplicationsStore()
  expect((await standings.race(call, '430100', application.id)).count.of).toBe(0)
  expect((await standings.race({ ...call, id: `M.${ulid()}` }, REGION, application.id)).count.of).toBe(0)
})
