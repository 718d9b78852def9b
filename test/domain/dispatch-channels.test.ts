import fc from 'fast-check'
import type { BuyOutCover } from '../../functions/network/channels/buy-out-cover'
import type { ServiceChannel } from '../../functions/network/channels/channel'
import type { ChannelPlan, Serving } from '../../functions/network/channels/channel-plan'
import { rulesFor, type ServiceRules } from '../../functions/network/channels/service-rules'
import { type Candidate, type Prospect, rank } from '../../functions/orders/dispatch'
import { visibleCandidates } from '../../functions/orders/dispatch-access'
import { heldChange } from '../../functions/orders/household'
import { perform } from '../../functions/orders/perform'
import { actors, at, offer, reported } from './order-fixtures'
import { heldCertificate, rosterOf } from './roster-fixtures'

const today = '2026-11-01'
const period = { validFrom: '2026-01-01', validTo: '2026-12-31' }
const location = { latitude: 30.55, longitude: 114.31 }
const scope = { categoryIds: ['washing-machine'], level: 3 }
const order = { ...reported().order, location }

interface Changes extends Partial<Pick<Prospect, 'load' | 'score' | 'visiting'>> {
  readonly channel?: ServiceChannel
  /** Kilometres north of the customer. */
  readonly km?: number
}

/** A point `<provider>.s` that could take the order. */
const prospect = (providerId: string, { channel, km = 0, load = 0, ...rest }: Changes = {}): Prospect => {
  const id = `${providerId}.s`
  return {
    point: {
      id,
      version: 1,
      providerId,
      name: id,
      location: { ...location, latitude: location.latitude + km / 111.195 },
      region: '420106',
      covers: ['420100'],
      categoryIds: ['washing-machine'],
      level: 3,
      capacity: 10,
      hours: { opens: '08:30', closes: '18:00' },
    },
    roster: rosterOf(id, { [`${id}.t1`]: [heldCertificate({ categoryId: 'washing-machine' })] }),
    terms: {
      manufacturerId: 'm1',
      providerId,
      version: 1,
      agreements: [{ ...scope, id: `${providerId}.a1`, status: 'ACTIVE', ...period, ...(channel ? { channel } : {}) }],
    },
    load,
    score: undefined,
    ...rest,
  }
}

const planned = (...serves: Serving[]): ServiceRules => ({
  plan: { planId: 'm1.washing-machine.420000', from: today, serves },
})
const boughtOut = (...providerIds: string[]): ServiceRules => ({ buyOut: { buyOutId: 'D1.b', providerIds } })
const ranked = (prospects: Prospect[], rules?: ServiceRules): Candidate[] => rank(order, prospects, today, rules)
const excluded = (candidates: Candidate[]) =>
  Object.fromEntries(candidates.map((each) => [each.providerId, 'excludedBy' in each ? each.excludedBy : undefined]))

test('N20 a channel that the plan does not name gets no order; without a plan all serve', () => {
  const all = [prospect('p1', { channel: 'OWN' }), prospect('p2', { channel: 'DEALER' }), prospect('p3')]
  expect(excluded(ranked(all))).toEqual({ p1: undefined, p2: undefined, p3: undefined })
  expect(excluded(ranked(all, planned({ channel: 'OWN', priority: 1 })))).toEqual({
    p1: undefined,
    p2: 'CHANNEL_NOT_PLANNED',
    p3: 'CHANNEL_NOT_PLANNED',
  })
})

test('N20 a channel one place further down takes the order if it is better by what 15 km count for', () => {
  const rules = planned({ channel: 'OWN', priority: 1 }, { channel: 'OUTSOURCED', priority: 2 })
  const first = (km: number) => ranked([prospect('own', { channel: 'OWN', km }), prospect('near')], rules)[0]
  expect(first(14.9)).toMatchObject({ providerId: 'own', figures: { channel: 'OWN', priority: 1 } })
  expect(first(15.1)).toMatchObject({ providerId: 'near', figures: { channel: 'OUTSOURCED', priority: 2, cost: 0.6 } })
})

test('N20 a channel agreed for a day to come takes effect on its day, and not before', () => {
  const own = prospect('p1')
  const changes = [{ ...scope, from: '2026-11-02', channel: 'OWN' as const }]
  const [agreement] = own.terms?.agreements ?? []
  const terms = own.terms && agreement && { ...own.terms, agreements: [{ ...agreement, changes }] }
  const on = (day: string) => rank(order, [{ ...own, terms }], day, planned({ channel: 'OWN', priority: 1 }))[0]
  expect([on(today), on('2026-11-02')]).toMatchObject([
    { excludedBy: 'CHANNEL_NOT_PLANNED' },
    { agreementId: 'p1.a1', figures: { channel: 'OWN' } },
  ])
})

test('N18 a point that has an open order of the customer goes there anyway: the way costs nothing', () => {
  const far = { km: 14, load: 1 }
  expect(ranked([prospect('near', { km: 4 }), prospect('far', far)])[0]).toMatchObject({ providerId: 'near' })
  const [first] = ranked([prospect('near', { km: 4 }), prospect('far', { ...far, visiting: true })])
  expect(first).toMatchObject({ providerId: 'far', figures: { visiting: true, cost: 0.13 } })
  // It is preferred, not forced: a full point is full.
  expect(excluded(ranked([prospect('far', { visiting: true, load: 10 })]))).toEqual({ far: 'NO_OPEN_CAPACITY' })
})

test('N18 who else is visited shows to the point, its provider and the authority, never to a maker', () => {
  const candidates = ranked([prospect('p1', { visiting: true }), prospect('p2')])
  const explanation = { orderId: 'o1', round: 1, at, candidates, truncated: false, chosenPointId: 'p1.s' }
  const seen = (viewer: Parameters<typeof visibleCandidates>[1]) =>
    visibleCandidates(explanation, viewer).map(({ figures }) => figures?.visitsCustomer)
  const point = { ...actors.point, pointId: 'p1.s' }
  expect([seen(point), seen(actors.regulator), seen(actors.maker), seen(actors.hotline)]).toEqual([
    [true],
    [true, false],
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('N19 a bought-out order goes only to the buy-out’s providers, whatever the maker’s plan says', () => {
  const all = [prospect('p1', { channel: 'OWN' }), prospect('p2')]
  expect(excluded(ranked(all, boughtOut('p2')))).toEqual({ p1: 'BOUGHT_OUT', p2: undefined })
  expect(excluded(ranked(all, boughtOut()))).toEqual({ p1: 'BOUGHT_OUT', p2: 'BOUGHT_OUT' })
})

const coverOf = (buyOuts: BuyOutCover['buyOuts']): BuyOutCover => ({
  dealerId: 'D1',
  manufacturerId: 'm1',
  version: 1,
  buyOuts,
})
const planOf = (region: string, serves: Serving[]): ChannelPlan => ({
  id: `m1.washing-machine.${region}`,
  version: 1,
  head: '',
  manufacturerId: 'm1',
  categoryId: 'washing-machine',
  region,
  versions: [{ from: '2026-01-01', serves }],
})

test('N19 N20 a buy-out in force stands in the place of the plan; otherwise the plan holds', () => {
  const plans = [planOf('420000', [{ channel: 'OWN', priority: 1 }])]
  const entry = { id: 'D1.b', ...period, choices: [{ from: '2026-01-01', providerIds: ['p2'] }] }
  const categories = [{ categoryId: 'washing-machine', from: '2026-01-01' }]
  const unsigned = coverOf([{ ...entry, categories }])
  const signed = coverOf([{ ...entry, categories: categories.map((each) => ({ ...each, signedOn: today })) }])
  expect(rulesFor(order, { plans, cover: unsigned }, today)).toMatchObject({ plan: { planId: plans[0]?.id } })
  expect(rulesFor(order, { plans, cover: signed }, today)).toEqual({
    buyOut: { buyOutId: 'D1.b', providerIds: ['p2'] },
  })
  expect(rulesFor({ ...order, categoryId: 'tv' }, { plans: [], cover: signed }, today)).toEqual({})
})

const providers = ['p1', 'p2', 'p3', 'p4']
const channels = fc.constantFrom<ServiceChannel>('OWN', 'DEALER', 'OUTSOURCED')
const anyProspect = fc.record({ channel: channels, km: fc.nat(60), load: fc.nat(11), visiting: fc.boolean() })
const anyServes = fc.uniqueArray(fc.record({ channel: channels, priority: fc.integer({ min: 1, max: 3 }) }), {
  selector: ({ channel }) => channel,
  minLength: 1,
})

test('N19 N20 nobody outside a buy-out gets a bought-out order, and nobody outside the plan a planned one', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyProspect, anyProspect, anyProspect, anyProspect),
      anyServes,
      fc.subarray(providers),
      (all, serves, named) => {
        const prospects = all.map((each, i) => prospect(providers[i] ?? '', each))
        const eligible = (rules: ServiceRules) => ranked(prospects, rules).filter((each) => 'figures' in each)
        for (const { providerId } of eligible(boughtOut(...named))) expect(named).toContain(providerId)
        for (const { figures } of eligible(planned(...serves)))
          expect(serves.find(({ channel }) => channel === figures.channel)?.priority).toBe(figures.priority)
        const all4 = eligible({}).map(({ providerId }) => providerId)
        expect(all4.toSorted()).toEqual(providers.filter((_, i) => (all[i]?.load ?? 0) < 10))
      },
    ),
  )
})

test('N18 an open order is noted where it is held, and leaves when it is done, declined or called off', () => {
  const { order: waiting } = reported()
  const offered = perform(waiting, { action: 'OFFER', offer }, actors.system, at)
  const held = { pointId: offer.pointId, orderId: waiting.id }
  expect(heldChange(undefined, waiting)).toBeUndefined()
  expect(heldChange(waiting, offered)).toEqual({ kind: 'COMES', held })
  const accepted = perform(offered, { action: 'ACCEPT', completeBy: '2026-11-08T16:00:00.000Z' }, actors.point, at)
  expect(heldChange(offered, accepted)).toBeUndefined()
  const back = perform(accepted, { action: 'RETURN', reason: '缺件' }, actors.point, at)
  expect(heldChange(accepted, back)).toEqual({ kind: 'LEAVES', held })
})
