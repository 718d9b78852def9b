import { allManufacturers } from '../../network/directory.use-case'
import { providersOfMaker } from '../../network/partners.use-case'
import { jobRunPage, setPlanned, startJob } from '../../platform/jobs'
import { sendAll } from '../../platform/queue'
import { MAX_CATCH_UP_DAYS, seenTo } from '../../shared/catch-up'
import { type Day, dayOf, instant } from '../../shared/days'
import { createPoliciesStore } from './policies.store'
import { JOB, type Piece } from './remind-readers'

export interface Planned {
  /** The day of the run, in Asia/Shanghai. */
  readonly day: Day
  readonly planned: number
}

/**
 * Sends one message for each provider of each maker that has something in effect. Again on the same day, the workers find
 * their pieces done. Holds the ids of one maker's providers, some 30 bytes each.
 */
export const planPolicyReminders = async (at: Date): Promise<Planned> => {
  const day = dayOf(at)
  const since = await lastRunBefore(day)
  await startJob(JOB, day, instant(at))
  const planned = await sendAll(JOB, piecesOf(day, since))
  await setPlanned(JOB, day, planned)
  return { day, planned }
}

/** Of today's earlier run nothing is taken over: again on the same day, its pieces are the same. */
const lastRunBefore = async (day: Day): Promise<Day> => {
  const { rows } = await jobRunPage(JOB, { first: MAX_CATCH_UP_DAYS, after: day })
  return seenTo(
    rows.map(({ node }) => node),
    day,
  )
}

async function* piecesOf(day: Day, since: Day): AsyncGenerator<Piece> {
  const store = createPoliciesStore()
  for await (const { id: manufacturerId } of allManufacturers()) {
    const [shelf] = await store.shelves([manufacturerId])
    if (!shelf || shelf.entries.length === 0) continue
    for await (const providerId of providersOfMaker(manufacturerId)) yield { day, since, manufacturerId, providerId }
  }
}
