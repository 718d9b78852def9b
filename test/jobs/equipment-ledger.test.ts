import fc from 'fast-check'
import { ulid } from 'ulid'
import {
  acceptReturn,
  acknowledge,
  handBack,
  handOut,
  sendBack,
  writeOff,
} from '../../functions/network/equipment/account'
import { changeItem, issueEquipment } from '../../functions/network/equipment/change-equipment.use-case'
import { createEquipmentStore } from '../../functions/network/equipment/equipment.store'
import type { EquipmentEvent, IssuedItem } from '../../functions/network/equipment/issued-item'
import { equipmentOf, ledgerId, lyingOf } from '../../functions/network/equipment/item-movement'
import type { ServicePoint, Technician, Terms } from '../../functions/network/network'
import { isInside } from '../../functions/parts/stock/account'
import { type Balance, nothing, replayed, sumOf } from '../../functions/parts/stock/cell'
import { linesOf, placePage } from '../../functions/parts/stock/cells.store'
import { createMovementsStore } from '../../functions/parts/stock/movements.store'
import { type Place, samePlace } from '../../functions/parts/stock/place'
import { pieceOf } from '../../functions/parts/stock/stock-at.use-case'
import { everyNode } from '../../functions/platform/page'
import { addDays, dayOf } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import type { Viewer } from '../../functions/shared/viewer'

const today = dayOf(new Date())

/** A point of its own with a technician, and a maker that issues to it. */
const newAccount = () => {
  const [manufacturerId, providerId] = [ulid(), ulid()]
  const point = { id: `${providerId}.${ulid()}`, providerId, region: '420106' } as ServicePoint
  const technician = { id: `${point.id}.${ulid()}`, pointId: point.id } as Technician
  const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId }
  const desk: Viewer = { role: 'SERVICE_POINT', subject: 'desk', providerId, pointId: point.id }
  const agreement = { id: `${providerId}.A`, status: 'ACTIVE', validFrom: today, validTo: addDays(today, 99) }
  const terms = { manufacturerId, providerId, version: 1, agreements: [agreement] } as unknown as Terms
  const store = createEquipmentStore()
  const request = (key = ulid()) => ({ subject: 'test', key, payloadHash: key, at: new Date() })
  const newId = () => ulid()
  const issue = (what: object, asked = request()): Promise<IssuedItem> =>
    issueEquipment(
      store,
      maker,
      { ...{ kind: 'BOARD', name: '租赁主板', value: 900, leased: false, id: ulid() }, ...what } as never,
      { point, terms, newId },
      asked,
    )
  const act = (
    { id }: IssuedItem,
    viewer: Viewer,
    decide: (now: IssuedItem) => EquipmentEvent,
    asked = request(),
  ): Promise<IssuedItem> => changeItem(store, { viewer, newId, pointOf: async () => point }, id, decide, asked)
  const places: readonly Place[] = [
    { kind: 'POINT', id: point.id },
    { kind: 'VAN', id: technician.id },
  ]
  const held = async (place: Place, item: IssuedItem): Promise<Balance> =>
    sumOf((await linesOf(place, ledgerId(item))).map(({ balance }) => balance))
  const recorded = async (place: Place, item: IssuedItem) => {
    const all = []
    const { cardPage } = createMovementsStore()
    for await (const one of everyNode((page) => cardPage(place, ledgerId(item), page))) all.push(one)
    return all
  }
  return { maker, desk, technician, manufacturerId, places, issue, act, held, recorded, request, store }
}

type Account = ReturnType<typeof newAccount>

const steps = {
  acknowledge: ({ desk }: Account) => [desk, (now: IssuedItem) => acknowledge(now, now, desk)],
  handOut: ({ desk, technician }: Account) => [desk, (now: IssuedItem) => handOut(now, technician, now, desk, today)],
  handBack: ({ desk }: Account) => [desk, (now: IssuedItem) => handBack(now, now, desk)],
  sendBack: ({ desk }: Account) => [
    desk,
    (now: IssuedItem) => sendBack(now, { version: now.version, condition: 'WORN', note: '' }, desk),
  ],
  takeBack: ({ maker }: Account) => [
    maker,
    (now: IssuedItem) => acceptReturn(now, { version: now.version, condition: 'WORN', charge: 0, reason: '' }, maker),
  ],
  lose: ({ maker }: Account) => [
    maker,
    (now: IssuedItem) => writeOff(now, { version: now.version, outcome: 'LOST', charge: 0, reason: '遗失' }, maker),
  ],
  scrap: ({ maker }: Account) => [
    maker,
    (now: IssuedItem) => writeOff(now, { version: now.version, outcome: 'SCRAPPED', charge: 0, reason: '报废' }, maker),
  ],
} satisfies Record<string, (account: Account) => [Viewer, (now: IssuedItem) => EquipmentEvent]>

const does = async (account: Account, item: IssuedItem, name: keyof typeof steps, asked = account.request()) => {
  const [viewer, decide] = steps[name](account)
  return account.act(item, viewer, decide, asked)
}

const settled = (promise: Promise<unknown>) =>
  promise.catch((error) => {
    if (!(error instanceof DomainError)) throw error
  })

test('law O10: over any events, at once and sent twice, what accounts hold is what the ledger holds, and both equal the replay', async () => {
  const step = fc.record({
    name: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    twice: fc.boolean(),
  })
  const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 7 })
  const what = fc.constantFrom({ serial: 'SN-1' }, { quantity: 40, kind: 'FORM', name: '工单' })
  await fc.assert(
    fc.asyncProperty(what, rounds, async (thing, all) => {
      const account = newAccount()
      const { id } = await account.issue(thing)
      const latest = async () => (await createEquipmentStore().items.need(id, [])) as IssuedItem
      for (const round of [[{ name: 'acknowledge' as const, twice: true }], ...all])
        await Promise.all(
          round.map(async ({ name, twice }) => {
            const [item, asked] = [await latest(), account.request()]
            await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => settled(does(account, item, name, asked))))
          }),
        )
      const item = await latest()
      const at = lyingOf(item)
      for (const place of account.places) {
        const balance = await account.held(place, item)
        const expected = isInside(at) && samePlace(at.place, place) ? { ...nothing, [at.bin]: item.quantity } : nothing
        expect(balance).toEqual(expected)
        expect(balance).toEqual(replayed(place, await account.recorded(place, item)))
      }
      if (item.serial !== undefined) expect((await pieceOf(ledgerId(item), item.serial))?.at).toEqual(at)
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('O10 the way of a piece goes on from account to account, also when what was lost is found', async () => {
  const account = newAccount()
  const first = await account.issue({ serial: 'SN-7' })
  await does(account, first, 'acknowledge')
  await does(account, first, 'lose')
  const again = await account.issue({ serial: 'SN-7' })
  for (const name of ['acknowledge', 'sendBack', 'takeBack'] as const) await does(account, again, name)
  const { rows } = await createMovementsStore().genealogyPage(ledgerId(again), 'SN-7', { first: 20 })
  expect(rows.map(({ node }) => node.kind)).toEqual([
    ...['RETURN', 'QUARANTINE', 'ARRIVE', 'ISSUE'],
    ...['MISS', 'ARRIVE', 'ISSUE'],
  ])
  expect(rows[3]?.node.from).toEqual({ outside: 'MISSING' })
})

test('O10 a piece on another account is refused by name, and leaves no trace on the ledger', async () => {
  const account = newAccount()
  const item = await account.issue({ serial: 'SN-8' })
  await expect(account.issue({ serial: 'SN-8' })).rejects.toMatchObject({ code: 'ITEM_ALREADY_ISSUED' })
  const [point] = account.places
  expect(await account.recorded(point as Place, item)).toHaveLength(1)
})

test('O10 what a place holds of equipment is a list of its own, apart from parts', async () => {
  const account = newAccount()
  await account.issue({ serial: 'SN-9' })
  await account.issue({ serial: 'SN-10' })
  const [point] = account.places
  const of = (owner: string) => placePage(owner, point as Place, { first: 10 })
  expect((await of(account.manufacturerId)).rows).toEqual([])
  const { rows } = await of(equipmentOf(account.manufacturerId))
  expect(rows.map(({ node }) => node.balance.IN_TRANSIT)).toEqual([2])
})

test('an item from before equipment stood on the ledger goes on without it', async () => {
  const account = newAccount()
  const { id, booked: _booked, ...rest } = await account.issue({ serial: 'SN-11' })
  const older = { ...rest, id: `${rest.pointId}.${ulid()}`, serial: 'SN-12' } as IssuedItem
  const { maker, store, request } = account
  const { manufacturerId, kind, name, value, leased, quantity, agreementId = '' } = older
  const issue = { manufacturerId, kind, name, value, leased, quantity, agreementId, serial: 'SN-12' } as never
  const item = await store.items.open(request(), older.id, maker, { type: 'ISSUED', issue })
  expect((await does(account, item, 'acknowledge')).state).toBe('ACKNOWLEDGED')
  expect(await pieceOf(ledgerId(item), 'SN-12')).toBeUndefined()
})
