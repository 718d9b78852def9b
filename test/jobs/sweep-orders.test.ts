import { footingsOf, prospectsFor } from '../../functions/network/prospects.use-case'
import { handler } from '../../functions/orders/dispatch-orders.queue'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { sweepOrders } from '../../functions/orders/sweep-orders.use-case'
import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { addMinutes, instant } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { deployed } from '../support/deployed'
import { worked } from '../support/relay'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, contactOf, dispatch, offered, read, report } from '../support/work-orders'

const settle = deployed('sweep-orders', sweepOrders)

let tenant: Tenant
beforeEach(async () => {
  swept = undefined
  tenant = await newTenant()
})

const inMinutes = (minutes: number) => addMinutes(instant(new Date()), minutes)
const localId = (id: string) => fromGlobalId('WorkOrder', id, [])
const latest = async (id: string) => createOrdersStore().latest(localId(id))

/** As where a sweep has run an hour ago. */
let swept: string | undefined
beforeEach(() => {
  swept = inMinutes(-60).slice(0, 13)
})

/** A sweep that finds this tenant's orders only: other files' orders are due at the same times. */
const sweep = ({ at, broken }: { at: string; broken?: string }) => {
  const real = createOrdersStore()
  const store = {
    ...real,
    sweptUntil: async () => swept,
    saveSweptUntil: async (hour: string) => {
      swept = hour
    },
    latest: async (id: string) => {
      if (id === broken) throw new RangeError('poison')
      return real.latest(id)
    },
  }
  async function* due(...args: Parameters<typeof store.due>) {
    // Nothing of this tenant was due before there was one, and an hour costs four queries.
    if (args[0] < inMinutes(-120).slice(0, 13)) return
    for await (const id of store.due(...args)) if ((await real.latest(id))?.manufacturerId === tenant.maker.id) yield id
  }
  const standingsOf = async (ids: readonly string[]) => ids.map(() => undefined)
  return settle({ store: { ...store, due }, prospectsFor, footingsOf, standingsOf, partsAtHand }, new Date(at))
}

describe('sweep', () => {
  test('an unanswered offer lapses and waits for the next point; before its time it stays', async () => {
    const id = await offered(tenant)
    await sweep({ at: inMinutes(119) })
    expect((await latest(id))?.state).toBe('OFFERED')
    await sweep({ at: inMinutes(121) })
    expect(await latest(id)).toMatchObject({
      state: 'AWAITING_DISPATCH',
      tried: [{ pointId: tenant.point.id, outcome: 'LAPSED' }],
    })
  })

  test('Q5 a passed deadline goes on record once, and the order stays where it is', async () => {
    const id = await offered(tenant)
    await bringTo(tenant, id, 'ACCEPTED')
    const due = (await latest(id)) as { assignment: { completeBy: string } } | undefined
    const after = addMinutes(due?.assignment.completeBy ?? '', 5)
    await Promise.all([sweep({ at: after }), sweep({ at: after })])
    expect(await latest(id)).toMatchObject({
      state: 'ACCEPTED',
      version: 4,
      lateness: [{ since: due?.assignment.completeBy }],
    })
    expect(await read(tenant, 'MANUFACTURER', id, 'overdueSince')).toEqual({ overdueSince: due?.assignment.completeBy })
  })

  test('an order whose dispatch never came is dispatched: none is without an owner', async () => {
    const { object } = await report(tenant)
    await sweep({ at: inMinutes(5) })
    expect((await latest(object?.id ?? ''))?.state).toBe('AWAITING_DISPATCH')
    await sweep({ at: inMinutes(11) })
    expect((await latest(object?.id ?? ''))?.state).toBe('OFFERED')
  })

  test('missed runs are made up for by the next, after three days as well', async () => {
    const id = await offered(tenant)
    await sweep({ at: inMinutes(0) })
    await sweep({ at: inMinutes(72 * 60) })
    expect((await latest(id))?.state).toBe('AWAITING_DISPATCH')
  })

  test('a sweep by a clock that was ahead makes no later one pass over what falls due', async () => {
    swept = inMinutes(30 * 24 * 60).slice(0, 13)
    const id = await offered(tenant)
    await sweep({ at: inMinutes(72 * 60) })
    expect((await latest(id))?.state).toBe('AWAITING_DISPATCH')
  })

  test('an order that cannot be settled stops no other, makes the run fail and comes again', async () => {
    const broken = await offered(tenant)
    const contact = { ...contactOf(tenant), phone: '19900000007' }
    const modelId = toGlobalId('ProductModel', tenant.model.id)
    const { object } = await report(tenant, { contact, manufacturerId: null, serial: null, modelId }, 'HOTLINE')
    await dispatch(object?.id ?? '')
    await sweep({ at: inMinutes(0) })
    const before = swept
    await expect(sweep({ at: inMinutes(72 * 60), broken: localId(broken) })).rejects.toThrow(
      '1 orders could not be settled',
    )
    expect((await latest(object?.id ?? ''))?.state).toBe('AWAITING_DISPATCH')
    expect(swept).toBe(before)
    await sweep({ at: inMinutes(73 * 60) })
    expect((await latest(broken))?.state).toBe('AWAITING_DISPATCH')
  })
})

describe('dispatch from the queue', () => {
  const deliver = (...ids: string[]) =>
    worked(
      'dispatch-orders',
      handler,
      ids.map((id) => ({ id: localId(id) })),
    )

  test('each order of a batch is offered once, however often the batch comes', async () => {
    const other = await newTenant()
    const ids = await Promise.all([report(tenant), report(other)].map(async (made) => (await made).object?.id ?? ''))
    expect(await Promise.all([deliver(...ids), deliver(...ids), deliver(...ids)])).toEqual([[], [], []])
    for (const id of ids) expect(await latest(id)).toMatchObject({ state: 'OFFERED', version: 2, round: 1 })
  })

  test('a message of an order that does not exist is passed over', async () => {
    const { object } = await report(tenant)
    expect(await deliver(toGlobalId('WorkOrder', 'GHOST'), object?.id ?? '')).toEqual([])
    expect((await latest(object?.id ?? ''))?.state).toBe('OFFERED')
  })
})
