import { createOrdersStore } from '../../functions/orders/orders.store'
import { addMinutes, instant } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, offered, read, report, visit } from '../support/work-orders'

let tenant: Tenant
beforeEach(async () => {
  tenant = await newTenant()
})

const inMinutes = (minutes: number) => addMinutes(instant(new Date()), minutes)
const localId = (id: string) => fromGlobalId('WorkOrder', id, [])
const window = (from: number, to: number) => ({ from: inMinutes(from), to: inMinutes(to) })

/** Moves an order's agreed visit into the past, as time would. */
const passVisit = async (id: string, minutes: number): Promise<void> => {
  const store = createOrdersStore()
  const before = await store.latest(localId(id))
  if (before?.state !== 'SCHEDULED') throw new Error(`${before?.state}`)
  const { from, to } = before.appointment
  const appointment = { ...before.appointment, from: addMinutes(from, -minutes), to: addMinutes(to, -minutes) }
  const { save } = store
  const event = { orderId: before.id, sequence: 99, at: from, role: 'SYSTEM', subject: 'test', detail: {} } as const
  await save({
    before,
    order: { ...before, appointment, version: before.version + 1 },
    event: { ...event, action: 'ESCALATE', state: 'SCHEDULED', previousHash: '', hash: '' },
  })
}

describe('when the customer can be met', () => {
  test('a report says so; the parties and the authority read it', async () => {
    const windows = [window(60, 180), window(1440, 1500)]
    const { object } = await report(tenant, { windows })
    for (const role of ['CUSTOMER', 'MANUFACTURER', 'REGULATOR'] as const)
      expect(await read(tenant, role, object?.id ?? '', 'windows { from to }')).toEqual({ windows })
  })

  test('a window that has passed is refused with its place in the input', async () => {
    const { object, userErrors } = await report(tenant, { windows: [window(60, 120), window(-60, 60)] })
    expect(object).toBeNull()
    expect(userErrors).toMatchObject([{ code: 'WINDOW_INVALID', field: ['input', 'windows', '1', 'from'] }])
  })

  test('reported again by the same customer they are the new ones, by another customer they stay', async () => {
    const first = [window(60, 120)]
    const { object } = await report(tenant, { windows: first })
    const id = object?.id ?? ''
    const contact = { name: '邻居', phone: '13900000001', address: '武珞路 2 号' }
    await report(tenant, { windows: [window(500, 600)], contact }, 'HOTLINE')
    expect(await read(tenant, 'CUSTOMER', id, 'reports windows { from to }')).toEqual({ reports: 2, windows: first })
    const second = [window(300, 400)]
    await report(tenant, { windows: second })
    expect(await read(tenant, 'CUSTOMER', id, 'windows { from to }')).toEqual({ windows: second })
    await report(tenant)
    expect(await read(tenant, 'CUSTOMER', id, 'windows { from to }')).toEqual({ windows: second })
  })

  test('a visit outside is refused unless the customer agreed; supervisors do not read why', async () => {
    // Longer than any holiday.
    const id = await offered(tenant, { windows: [window(24 * 60, 14 * 1440)] })
    await bringTo(tenant, id, 'ACCEPTED')
    const refused = await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))
    expect(refused.userErrors).toMatchObject([{ code: 'OUTSIDE_WINDOWS', field: ['input', 'from'] }])
    const blank = await act(tenant, 'SERVICE_POINT', 'Schedule', id, { ...visit(tenant), outsideWindows: ' ' })
    expect(blank.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'outsideWindows'] }])
    const agreed = { ...visit(tenant), outsideWindows: '客户来电提前' }
    expect((await act(tenant, 'SERVICE_POINT', 'Schedule', id, agreed)).object?.state).toBe('SCHEDULED')
    const why = 'appointment { outsideWindows }'
    expect(await read(tenant, 'CUSTOMER', id, why)).toEqual({ appointment: { outsideWindows: '客户来电提前' } })
    expect(await read(tenant, 'REGULATOR', id, why)).toEqual({ appointment: { outsideWindows: null } })
  })
})

describe('N12 nobody was there', () => {
  const scheduled = async () => {
    const id = await offered(tenant)
    await bringTo(tenant, id, 'SCHEDULED')
    return id
  }
  const reason = '等了一上午'

  test('the technician did not come: told of by the customer, once the time is over', async () => {
    const id = await scheduled()
    const early = await act(tenant, 'CUSTOMER', 'TechnicianNoShow', id, { reason })
    expect(early.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }])
    await passVisit(id, 180)
    const { object } = await act(tenant, 'CUSTOMER', 'TechnicianNoShow', id, { reason })
    expect(object?.state).toBe('AWAITING_DISPATCH')
    expect(await read(tenant, 'CUSTOMER', id, 'noShows { by }')).toEqual({ noShows: [{ by: 'TECHNICIAN' }] })
  })

  test('the technician did not come: the order is dispatched anew and the point has it no more', async () => {
    const id = await scheduled()
    await passVisit(id, 180)
    const idempotencyKey = `k-${id}`
    const told = await act(tenant, 'CUSTOMER', 'TechnicianNoShow', id, { reason, idempotencyKey })
    const again = await act(tenant, 'CUSTOMER', 'TechnicianNoShow', id, { reason, idempotencyKey })
    expect([told.object?.state, again.object]).toEqual(['AWAITING_DISPATCH', told.object])
    expect(await createOrdersStore().presence([tenant.point.id], [])).toMatchObject({ loads: [0] })
    await dispatch(id)
    const fields = 'state noShows { by } tried { outcome reason } dispatch { candidates { excludedBy } }'
    expect(await read(tenant, 'CUSTOMER', id, fields)).toMatchObject({
      state: 'AWAITING_MAKER',
      noShows: [{ by: 'TECHNICIAN' }],
      tried: [{ outcome: 'NO_SHOW', reason }],
    })
    expect(await read(tenant, 'MANUFACTURER', id, fields)).toMatchObject({
      dispatch: { candidates: [{ excludedBy: 'ALREADY_TRIED' }] },
    })
    expect(await read(tenant, 'REGULATOR', id, fields)).toMatchObject({ tried: [{ outcome: 'NO_SHOW', reason: '' }] })
    expect(await read(tenant, 'SERVICE_POINT', id, fields)).toBeNull()
  })

  test('the customer was out: the same point agrees another visit', async () => {
    const id = await scheduled()
    await passVisit(id, 90)
    const wrong = await act(tenant, 'SERVICE_POINT', 'CustomerNoShow', id, { reason: '' })
    expect(wrong.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }])
    const { object } = await act(tenant, 'TECHNICIAN', 'CustomerNoShow', id, { reason: '家中无人' })
    expect(object?.state).toBe('ACCEPTED')
    expect((await act(tenant, 'SERVICE_POINT', 'Schedule', id, visit(tenant))).object?.state).toBe('SCHEDULED')
    expect(await read(tenant, 'CUSTOMER', id, 'noShows { by }')).toEqual({ noShows: [{ by: 'CUSTOMER' }] })
  })
})
