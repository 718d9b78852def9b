import { createNetworkStore } from '../../functions/network/network.store'
import { footingsOf, prospectsFor } from '../../functions/network/prospects.use-case'
import type { Taker } from '../../functions/network/rights'
import { kitKey } from '../../functions/network/service-point-keys'
import { acceptCommand } from '../../functions/orders/accept-order.use-case'
import { actOnOrder } from '../../functions/orders/act-on-order.use-case'
import { dispatchOrder as dispatchOrderBare } from '../../functions/orders/dispatch-order.use-case'
import { dispatchTogether as dispatchTogetherBare } from '../../functions/orders/dispatch-together.use-case'
import { createOrdersStore, type OrdersStore } from '../../functions/orders/orders.store'
import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { DomainError } from '../../functions/shared/errors'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { ahead } from '../support/agreements'
import { callApi, newKey } from '../support/api'
import { newRequest } from '../support/channels'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { type Loss, lose, lossNames, neighbourOf } from '../support/rights'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, offered, report } from '../support/work-orders'

const dispatchTogether = deployed('dispatch-waiting', dispatchTogetherBare)

const dispatchOrder = deployed('dispatch-orders', dispatchOrderBare)

const store = createOrdersStore()
const localId = (id: string) => fromGlobalId('WorkOrder', id, [])
const latest = (id: string) => store.latest(localId(id))
const codesOf = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code)
const standingsOf = async (ids: readonly string[]) => ids.map(() => undefined)

const logOf = async (id: string) => (await store.allEvents(localId(id))).map(({ action }) => action)

const excludedBy: Readonly<Record<Loss, string>> = {
  OFFER_AGREEMENT_SUSPENDED: 'AGREEMENT_SUSPENDED',
  OFFER_AUTHORISATION_ENDED: 'POINT_NOT_AUTHORISED',
  OFFER_CERTIFICATE_ENDED: 'NO_CERTIFIED_TECHNICIAN',
  OFFER_INSTRUMENT_OVERDUE: 'INSTRUMENT_OVERDUE',
}

test.each(lossNames)('N12 a point offered an order takes it by no right that is gone since: %s', async (loss) => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await lose(tenant, loss)
  const idempotencyKey = newKey()
  const answers = [
    await act(tenant, 'SERVICE_POINT', 'Accept', id, { idempotencyKey }),
    await act(tenant, 'SERVICE_POINT', 'Accept', id, { idempotencyKey }),
  ]
  // Sent again it is told the same, although the order has left the point.
  expect(answers.map(codesOf)).toEqual([[loss], [loss]])
  expect(answers[1]?.userErrors).toEqual(answers[0]?.userErrors)
  const order = await latest(id)
  expect(order).toMatchObject({ state: 'AWAITING_DISPATCH', tried: [], version: 3 })
  expect(await logOf(id)).toEqual(['REPORT', 'OFFER', 'WITHDRAW_OFFER'])
  expect((await store.event(localId(id), 3))?.detail).toEqual({ lacks: excludedBy[loss] })
  expect((await store.presence([tenant.point.id], [])).loads).toEqual([0])
  // It is offered on; the point is left out by what it lacks, not for good.
  await dispatch(id)
  expect(await latest(id)).toMatchObject({ state: 'AWAITING_MAKER' })
  expect((await store.explanation(localId(id), 2))?.candidates).toEqual([
    { pointId: tenant.point.id, providerId: tenant.provider.id, excludedBy: excludedBy[loss] },
  ])
})

test('N12 an order is offered on to the next, and to the same again once it has the right', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  const authorisation = { id: toGlobalId('PointAuthorisation', tenant.authorisation.id), reason: '复核' }
  const change = async (name: string) => {
    const query = `mutation($input: ReasonedInput!) { pointAuthorisation${name}(input: $input) { userErrors { code } } }`
    const input = { ...authorisation, idempotencyKey: newKey() }
    expect((await callApi({ query, variables: { input }, viewer: tenant.as.MANUFACTURER })).errors).toEqual([])
  }
  await change('Suspend')
  expect(codesOf(await act(tenant, 'PROVIDER', 'Accept', id))).toEqual(['OFFER_AUTHORISATION_ENDED'])
  await change('Reinstate')
  await dispatch(id)
  expect(codesOf(await act(tenant, 'SERVICE_POINT', 'Accept', id))).toEqual([])
  expect(await latest(id)).toMatchObject({ state: 'ACCEPTED', round: 2, tried: [] })
})

test('N12 a technician whose certificate is gone is refused alone, where another at the point holds one', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  const technicianId = toGlobalId('Technician', `${tenant.point.id}.nobody`)
  const answer = await act(tenant, 'SERVICE_POINT', 'Accept', id, { technicianId })
  expect(codesOf(answer)).toEqual(['TECHNICIAN_NOT_CERTIFIED'])
  expect(await latest(id)).toMatchObject({ state: 'OFFERED', version: 2 })
})

test('N12 what the order’s state refuses is refused as before, and withdraws nothing', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await lose(tenant, 'OFFER_CERTIFICATE_ENDED')
  expect(codesOf(await act(tenant, 'SERVICE_POINT', 'Accept', id, { version: 1 }))).toEqual(['STALE_VERSION'])
  expect(await latest(id)).toMatchObject({ state: 'OFFERED' })
})

test.each(lossNames)('N12 what lapses after the acceptance takes no order away: %s', async (loss) => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'ACCEPTED')
  await lose(tenant, loss)
  expect(codesOf(await act(tenant, 'SERVICE_POINT', 'Accept', id))).toEqual(['ACTION_NOT_ALLOWED'])
  expect(await latest(id)).toMatchObject({ state: 'ACCEPTED', assignment: { pointId: tenant.point.id } })
})

const moments = ['BEFORE_READ', 'BEFORE_WRITE', 'AFTER_WRITE'] as const

/** An acceptance during which the right goes at a moment of it. @returns what it was refused with, if it was */
const raced = async (tenant: Tenant, id: string, loss: () => Promise<void>, moment: (typeof moments)[number]) => {
  let gone = false
  const goes = async (when: typeof moment) => {
    if (when !== moment || gone) return
    gone = true
    await loss()
  }
  const network = createNetworkStore()
  const footings: typeof network.footings = async (takers) => {
    await goes('BEFORE_READ')
    return network.footings(takers)
  }
  const save: OrdersStore['save'] = async (change) => {
    await goes('BEFORE_WRITE')
    await store.save(change)
    await goes('AFTER_WRITE')
  }
  const { id: pointId, providerId } = tenant.point
  const viewer: Viewer = { role: 'SERVICE_POINT', subject: 'desk', providerId, pointId }
  const deps = { footings, standing: network.standing }
  const command = (order: Parameters<typeof acceptCommand>[0]) =>
    acceptCommand(order, viewer, undefined, deps, new Date())
  const run = actOnOrder({ ...store, save }, viewer, { orderId: localId(id), command }, newRequest())
  return run.then(
    () => undefined,
    (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  )
}

test.each(lossNames)(
  'N12 law: an acceptance that races a loss ends one way, whichever came first: %s',
  async (loss) => {
    for (const moment of moments) {
      const tenant = await newTenant()
      const id = await offered(tenant)
      const code = await raced(tenant, id, () => lose(tenant, loss), moment)
      const accepted = moment === 'AFTER_WRITE'
      expect([moment, code]).toEqual([moment, accepted ? undefined : loss])
      expect(await latest(id)).toMatchObject({ state: accepted ? 'ACCEPTED' : 'AWAITING_DISPATCH', version: 3 })
      expect((await store.presence([tenant.point.id], [])).loads).toEqual([accepted ? 1 : 0])
    }
  },
)

test('O11 law: nor does one race the instrument that the work needs', async () => {
  const tenant = await newTenant()
  const kits = new Documents<object>('ServicePoints')
  const key = kitKey(tenant.point.id)
  const kit = (version: number, usableUntil: string) => ({
    ...{ pointId: tenant.point.id, version },
    instruments: [{ itemId: 'i', instrument: 'leak-detector', usableUntil }],
  })
  await commit([kits.insert(key, kit(1, ahead(30)), { version: 1 })])
  await lose(tenant, 'OFFER_INSTRUMENT_OVERDUE')
  const id = await offered(tenant)
  const fails = () => commit([kits.replace(key, kit(2, ahead(-1)), { version: 2 }, 1)])
  expect(await raced(tenant, id, fails, 'BEFORE_WRITE')).toBe('OFFER_INSTRUMENT_OVERDUE')
  expect(await latest(id)).toMatchObject({ state: 'AWAITING_DISPATCH' })
})

test.each(lossNames)(
  'N12 an acceptance and a loss sent at once: accepted, or refused and offered on: %s',
  async (loss) => {
    const tenant = await newTenant()
    const id = await offered(tenant)
    const [answer] = await Promise.all([act(tenant, 'SERVICE_POINT', 'Accept', id), lose(tenant, loss)])
    const refused = codesOf(answer)
    expect([[], [loss]]).toContainEqual(refused)
    expect((await latest(id))?.state).toBe(refused.length > 0 ? 'AWAITING_DISPATCH' : 'ACCEPTED')
  },
)

/** Dispatch whose reads of candidates are of before a loss. */
const staleDeps = async ({ maker, category, region, unit }: Tenant) => {
  const served = { manufacturerId: maker.id, categoryId: category.id, region, soldBy: unit.soldBy }
  const before = await prospectsFor(served)
  return { store, prospectsFor: async () => before, footingsOf, standingsOf, partsAtHand }
}

test.each(lossNames)('N12 no offer by a right that was gone before it; the next best has it: %s', async (loss) => {
  const everybody = loss === 'OFFER_INSTRUMENT_OVERDUE'
  const tenant = await newTenant()
  const { pointId } = await neighbourOf(tenant)
  const [first, second] = [
    await report(tenant),
    await report(tenant, { serial: null, manufacturerId: null, ...modelOf(tenant) }, 'HOTLINE'),
  ]
  const ids = [first.object?.id ?? '', second.object?.id ?? '']
  const deps = await staleDeps(tenant)
  await lose(tenant, loss)
  const [alone = '', together = ''] = ids
  await dispatchOrder(deps, localId(alone), new Date())
  await dispatchTogether(deps, [localId(together)], new Date())
  for (const id of ids) {
    // What the work needs is asked of everybody.
    expect(await latest(id)).toMatchObject(
      everybody ? { state: 'AWAITING_MAKER' } : { state: 'OFFERED', offer: { pointId } },
    )
    const told = await store.explanation(localId(id), 1)
    expect(told?.candidates.find((one) => one.pointId === tenant.point.id)).toMatchObject({
      excludedBy: excludedBy[loss],
    })
  }
})

const modelOf = ({ model }: Tenant) => ({ modelId: toGlobalId('ProductModel', model.id) })

test('N12 what dispatch reads of the one it chose is the same however many candidates there are', async () => {
  const tenant = await newTenant()
  const { maker, category, point } = tenant
  const place = { pointId: point.id, providerId: point.providerId }
  const taker = { ...place, manufacturerId: maker.id, categoryId: category.id }
  const { cost } = await measured(() => footingsOf([taker]))
  expect(cost).toMatchObject({ calls: 2, read: 5, write: 0 })
  const asked: Taker[] = []
  const { object } = await report(tenant)
  await neighbourOf(tenant)
  const counted: typeof footingsOf = (takers) => {
    asked.push(...takers)
    return footingsOf(takers)
  }
  await dispatchOrder(
    { store, prospectsFor, standingsOf, partsAtHand, footingsOf: counted },
    localId(object?.id ?? ''),
    new Date(),
  )
  expect(asked).toEqual([taker])
})
