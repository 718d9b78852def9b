import { callApi, newKey } from '../support/api'
import { complain, complaintAction, setHotlineState } from '../support/complaints'
import { newTenant, type Tenant } from '../support/tenant'

const agentsOf = async ({ as }: Tenant): Promise<readonly object[]> => {
  const fields = 'agent state queue talks reached talkMinutes needsBreak'
  const query = `{ hotlineAgents { edges { node { ${fields} } } } }`
  const { data } = await callApi<{ hotlineAgents: { edges: readonly object[] } }>({ query, viewer: as.MANUFACTURER })
  return data.hotlineAgents.edges
}

describe('Q7 the hotline', () => {
  test('its manager sees who is there, what each has in hand, talks and breaks', async () => {
    const tenant = await newTenant()
    await setHotlineState(tenant, 'READY')
    const taken = await complain(tenant, {}, 'HOTLINE')
    const other = await complain(tenant)
    for (const [{ id }, reached] of [
      [taken, true],
      [other, false],
    ] as const)
      await complaintAction(tenant, 'HOTLINE', 'Contact', { id, version: 1, reached, minutes: 5, text: '已通话' })
    const agent = tenant.as.HOTLINE.sub
    const now = { agent, state: 'READY', queue: 2, talks: 2, reached: 1, talkMinutes: 10, needsBreak: false }
    expect(await agentsOf(tenant)).toEqual([{ node: now }])
    await complaintAction(tenant, 'CUSTOMER', 'Withdraw', { id: taken.id, version: 2, text: '已解决' })
    await setHotlineState(tenant, 'BREAK')
    expect(await agentsOf(tenant)).toEqual([{ node: { ...now, queue: 1, state: 'BREAK' } }])
  })

  test('and whoever talks for another, though with nothing in hand and no shift begun', async () => {
    const tenant = await newTenant()
    const { id } = await complain(tenant, {}, 'HOTLINE')
    const stand = { ...tenant, as: { ...tenant.as, HOTLINE: { ...tenant.as.HOTLINE, sub: 'zz-stand-in' } } }
    await complaintAction(stand, 'HOTLINE', 'Contact', { id, version: 1, reached: true, minutes: 3, text: '已通话' })
    expect(await agentsOf(tenant)).toMatchObject([
      { node: { agent: tenant.as.HOTLINE.sub, queue: 1, talks: 0 } },
      { node: { agent: 'zz-stand-in', queue: 0, talks: 1, talkMinutes: 3 } },
    ])
  })

  test('a call that is sent twice is counted once', async () => {
    const tenant = await newTenant()
    const { id } = await complain(tenant)
    const input = { id, version: 1, reached: true, minutes: 5, text: '已通话', idempotencyKey: newKey() }
    await Promise.all([
      complaintAction(tenant, 'HOTLINE', 'Contact', input),
      complaintAction(tenant, 'HOTLINE', 'Contact', input),
    ])
    expect((await setHotlineState(tenant, 'OFF')).object).toMatchObject({ queue: 1, talks: 1, talkMinutes: 5 })
  })
})
