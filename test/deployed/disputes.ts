import type { Network, People } from './network'
import { act, actionsOf, report, stages } from './orders'
import { assert, step } from './steps'

const PHONE = '13800000066'

/** The customer does not agree that the work is done; the maker settles it. */
export const disputes = async (network: Network, people: People): Promise<void> => {
  const customer = await people.customer(PHONE)
  const id = await step('the customer of a completed order disputes it', async () => {
    const found = await report(customer, PHONE, network.modelId)
    for (const [, run] of stages(found, customer, network, people).slice(0, -1)) await run()
    await act(customer, 'workOrderDispute', { id: found, reason: '又不排水了' }, 'DISPUTED', 'WorkOrderReasonInput')
    return found
  })
  await step('the maker settles it with the customer', async () => {
    await act(people.maker, 'workOrderSettle', { id, reason: '退还工时费' }, 'CONFIRMED', 'WorkOrderReasonInput')
    const actions = await actionsOf(people.maker, id)
    assert(actions.slice(-2).join() === 'DISPUTE,SETTLE', actions.join(' '))
  })
}
