import type { Scores } from '../../functions/callbacks/aspects'
import { recordAnswer, recordNoAnswer } from '../../functions/callbacks/callback'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import { recordCallback } from '../../functions/callbacks/record-callback.use-case'
import { sampleCallbacks } from '../../functions/callbacks/sample-callbacks.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import { sha256 } from '../../functions/shared/canonical'
import { addDays, addMinutes, type Day, dayOf, type Instant, startOfDay } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { between, chance } from './chance'
import { YEARLY } from './chapters/voice'
import type { DemoNetwork } from './network'

const DAYS = 60

/** Draws each past day's callbacks as the schedule would have, and has the hotline make most of the calls. */
export const makeCallbacks = async (
  network: DemoNetwork,
  now: Instant,
  progress: (day: Day) => void,
): Promise<void> => {
  const yesterday = addDays(dayOf(now), -1)
  for (let day = addDays(yesterday, -DAYS); day <= yesterday; day = addDays(day, 1)) {
    progress(day)
    for (const { id, callbacksPerDay } of network.manufacturers) await drawAndCall(id, day, callbacksPerDay, now)
  }
  // A programme draws beside them; its calls are still to be made.
  await sampleCallbacks(depsAt(now, YEARLY), {
    manufacturerId: 'hailan',
    programmeId: YEARLY,
    day: yesterday,
    wanted: 0,
  })
}

/** A demo is the same everywhere; the schedule draws its seeds at random. */
const depsAt = (at: Instant, label: string) => ({
  runs: createSamplingRunsStore(),
  tasks: createCallbacksStore(),
  ...{ completedOn, ordersOf, questionnaireInForce, programmeNow },
  now: () => new Date(at),
  newSeed: () => sha256(`demo seed ${label}`),
  newId: () => sha256(`demo frame ${label}`).slice(0, 16),
})

const drawAndCall = async (manufacturerId: string, day: Day, wanted: number, now: Instant): Promise<void> => {
  const drawnAt = addMinutes(startOfDay(addDays(day, 1)), 120)
  const tasks = createCallbacksStore()
  const label = `${manufacturerId} ${day}`
  const deps = { ...depsAt(drawnAt, label), tasks }
  await sampleCallbacks(deps, { manufacturerId, day, wanted })
  const calledAt = addMinutes(drawnAt, 8 * 60)
  // The last two days' calls are still to be made: the hotline finds work on its list.
  if (calledAt > addMinutes(now, -2 * 24 * 60)) return
  const { rows } = await tasks.open(manufacturerId, { first: 100 })
  const hotline: Viewer = { role: 'HOTLINE', subject: 'demo-hotline', manufacturerId }
  for (const { node: task } of rows) {
    const label = storyLabel(task.orderId)
    const answers = chance(`${label} answers`) < 0.82
    const at = new Date(addMinutes(calledAt, between(`${label} call`, 1, 200)))
    const request = { subject: 'demo', key: `call ${task.id} ${task.attempts}`, payloadHash: task.id, at }
    const change = (before: typeof task) =>
      answers
        ? recordAnswer(before, { ...scoresOf(label, task.providerId), comment: '' }, at.toISOString())
        : recordNoAnswer(before, at.toISOString())
    await recordCallback(tasks, hotline, { taskId: task.id, change }, request)
  }
}

/** The part of an order's id that does not tell the time: the answers are the same whenever the demo is loaded. */
const storyLabel = (orderId: string): string => orderId.slice(10)

/** Customers expect about four of five; Xiangjiang gives less. */
const scoresOf = (label: string, providerId: string): { expected: Scores; perceived: Scores } => {
  const good = chance(`${label} good`) < (providerId === 'xiangjiang' ? 0.68 : 0.94)
  const expected = {
    core: 4,
    auxiliary: between(`${label} auxiliary`, 3, 4),
    personal: between(`${label} personal`, 3, 4),
  }
  const perceived = good
    ? {
        core: between(`${label} core`, 4, 5),
        auxiliary: expected.auxiliary,
        personal: Math.min(5, expected.personal + 1),
      }
    : { core: 2, auxiliary: expected.auxiliary, personal: Math.max(1, expected.personal - 1) }
  return { expected, perceived }
}
