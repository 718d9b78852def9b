import { addDays, dayOf } from '../../functions/shared/days'
import type { Caller } from './api'
import { fires, makeDue } from './clock'
import { type People, province } from './network'
import { assert, eventually, step } from './steps'

interface Changes {
  readonly token: string
  readonly kinds: readonly string[]
}

const follow = async (caller: Caller, region: string, token?: string): Promise<Changes> => {
  const query = `query ($region: RegionCode!, $token: String) {
    changesSince(scope: { region: $region }, token: $token) { token kinds } }`
  return (await caller.ask<{ changesSince: Changes }>(query, { region, ...(token ? { token } : {}) })).changesSince
}

const levelOf = async (caller: Caller, id: string): Promise<string | undefined> => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Complaint { level } } }'
  return (await caller.ask<{ node: { level: string } | null }>(query, { id })).node?.level
}

/** A day on which whoever has to answer has let all their days pass. */
const tooLate = (): Date => new Date(addDays(dayOf(new Date().toISOString()), 20))

/** @returns what waits until the complaint that nobody solved has gone up, by the clock alone */
export const complaints = async (
  orderId: string,
  customer: Caller,
  { regulator, servicePoint }: People,
): Promise<() => Promise<unknown>> => {
  const { token } = await follow(regulator, province)
  const said = { topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收了上门费' }
  const { complaint } = await step('the customer complains of the order', () =>
    customer.act<{ complaint: { id: string } }>('complaintReceive', { orderId, ...said }, 'complaint { id }'),
  )
  await step('the service point acknowledges it', () =>
    servicePoint.act('complaintAcknowledge', { id: complaint.id, version: 1 }, 'complaint { state }', 'ComplaintInput'),
  )
  await step('who follows the province is told that complaints changed', () =>
    eventually('the mark', async () => {
      const { kinds } = await follow(regulator, province, token)
      return kinds.includes('COMPLAINTS') ? kinds : undefined
    }),
  )
  const before = await levelOf(servicePoint, complaint.id)
  await step('the sweep of complaints is made due, with a day long after', () => makeDue('sweep-complaints', tooLate()))
  return () =>
    step('the scheduler calls it: what the service point let pass has gone up', async () => {
      await fires('sweep-complaints')
      await eventually('the next level', async () => {
        const level = await levelOf(servicePoint, complaint.id)
        assert(level, 'the complaint is not there')
        return level === before ? undefined : level
      })
    })
}
