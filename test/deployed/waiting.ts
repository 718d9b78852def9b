import { runSchedule } from './jobs'
import type { Network, People } from './network'
import { actionsOf, report, stateOf } from './orders'
import { assert, eventually, step } from './steps'

const PHONE = '13800000088'
const DAY_MS = 86_400_000

/** An order waits for a free place, is offered to the point that has one again, and the offer lapses. */
export const waiting = async (network: Network, { maker, provider, servicePoint, customer }: People): Promise<void> => {
  const limitTo = async (capacity: number): Promise<void> => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on ServicePoint { version } } }'
    const { node } = await provider.ask<{ node: { version: number } }>(query, { id: network.servicePointId })
    const input = { id: network.servicePointId, version: node.version, capacity }
    await provider.act('servicePointUpdate', input, 'servicePoint { id }')
  }
  const id = await step('the point is full: an order waits for a place', async () => {
    // It has one order at work.
    await limitTo(1)
    const found = await report(await customer(PHONE), PHONE, network.modelId)
    await eventually('the note', async () => ((await actionsOf(maker, found)).includes('PARK') ? true : undefined))
    return found
  })
  await step('there are places again: plan-waiting has the order offered', async () => {
    await limitTo(50)
    await runSchedule('plan-waiting', new Date())
    await eventually('the offer', async () => {
      const state = await stateOf(servicePoint, id).catch(() => undefined)
      return state === 'OFFERED' ? state : undefined
    })
  })
  await step('nobody answers: sweep-orders has the offer lapse', async () => {
    await runSchedule('sweep-orders', new Date(Date.now() + DAY_MS))
    const actions = await actionsOf(maker, id)
    assert(actions.includes('LAPSE'), actions.join(' '))
  })
}
