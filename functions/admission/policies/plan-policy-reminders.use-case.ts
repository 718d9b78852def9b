import { allManufacturers } from '../../network/directory.use-case'
import { providersOfMaker } from '../../network/partners.use-case'
import { jobRunPage, setPlanned, startJob } from '../../platform/jobs'
import { sendAll } from '../../platform/queue'
import { addDays, type Day, dayOf, instant } from '../../shared/days'
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

const MAX_CATCH_UP_DAYS = 7

/** The last run that was carried out to its end, within a week: what one that broke off left out is made up for. */
const lastRunBefore = async (day: Day): Promise<Day> => {
  const { rows } = await jobRunPage(JOB, { first: MAX_CATCH_UP_DAYS + 1 })
  const before = rows.map(({ node }) => node).filter(({ period }) => period < day)
  const whole = before.find(({ finishedAt }) => finishedAt !== undefined)?.period
  const since = whole ?? addDays(before.at(-1)?.period ?? day, -1)
  const earliest = addDays(day, -MAX_CATCH_UP_DAYS)
  return since < earliest ? earliest : since
}

async function* piecesOf(day: Day, since: Day): AsyncGenerator<Piece> {
  const store = createPoliciesStore()
  for await (const { id: manufacturerId } of allManufacturers()) {
    const [shelf] = await store.shelves([manufacturerId])
    if (!shelf || shelf.entries.length === 0) continue
    for await (const providerId of providersOfMaker(manufacturerId)) yield { day, since, manufacturerId, providerId }
  }
}
