import fc from 'fast-check'
import {
  addCategories,
  type BuyOut,
  type BuyOutEvent,
  endBuyOut,
  evolveBuyOut,
  nameProviders,
  type ProposalInput,
  partyOf,
  proposeBuyOut,
  signBuyOut,
} from '../../functions/network/channels/buy-out'
import { type BuyOutCover, buyOutInForce, coverWith } from '../../functions/network/channels/buy-out-cover'
import { seesBuyOut, visibleParties } from '../../functions/network/channels/channel-access'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const dealer: Viewer = { role: 'DEALER', subject: 'd', dealerId: 'D1' }
const maker = (manufacturerId: string): Viewer => ({ role: 'MANUFACTURER', subject: manufacturerId, manufacturerId })
const today = '2026-11-01'
const on = (day: string) => `${day}T02:00:00.000Z`
const proposal = (change: Partial<ProposalInput> = {}): ProposalInput => ({
  dealerId: 'D1',
  makers: [
    { manufacturerId: 'M1', feePerUnit: 1200 },
    { manufacturerId: 'M2', feePerUnit: 900 },
  ],
  categoryIds: ['washer', 'fridge'],
  providerIds: ['P1'],
  validFrom: today,
  validTo: '2027-10-31',
  ...change,
})

type Step = Attempt<BuyOut, BuyOutEvent>
const step = (viewer: Viewer, day: string, act: (buyOut: BuyOut, at: string) => BuyOutEvent): Step => ({
  viewer,
  at: on(day),
  decide: (buyOut) => act(buyOut, on(day)),
})
const signs = (id: string, day: string): Step =>
  step(maker(id), day, (buyOut, at) => signBuyOut(buyOut, { manufacturerId: id }, maker(id), at))

const life = (steps: readonly Step[] = [], change: Partial<ProposalInput> = {}, id = 'D1.01A') =>
  lived(
    evolveBuyOut,
    id,
    { viewer: dealer, at: on(today), decide: () => proposeBuyOut(proposal(change), on(today)) },
    steps,
  )

const force = (buyOut: BuyOut, manufacturerId: string, categoryId: string, day: string) =>
  buyOutInForce(coverWith(undefined, buyOut, manufacturerId, today), categoryId, day)?.providerIds

test('N19 a buy-out of several makers is in force for each from the day it signs', () => {
  const { doc } = life([signs('M1', '2026-11-05')])
  expect(force(doc, 'M1', 'washer', '2026-11-04')).toBeUndefined()
  expect(force(doc, 'M1', 'washer', '2026-11-05')).toEqual(['P1'])
  expect(force(doc, 'M2', 'washer', '2026-11-05')).toBeUndefined()
  expect(force(doc, 'M1', 'tv', '2026-11-05')).toBeUndefined()
  expect([force(doc, 'M1', 'washer', '2027-10-31'), force(doc, 'M1', 'washer', '2027-11-01')]).toEqual([
    ['P1'],
    undefined,
  ])
})

test('N19 a category added is in force once it is signed too, from its day', () => {
  const add = step(dealer, '2026-11-06', (buyOut, at) =>
    addCategories(buyOut, { categoryIds: ['tv'], from: '2026-12-01' }, dealer, at),
  )
  const added = life([signs('M1', '2026-11-05'), add]).doc
  expect(force(added, 'M1', 'tv', '2026-12-01')).toBeUndefined()
  const signed = life([signs('M1', '2026-11-05'), add, signs('M1', '2026-11-07')]).doc
  expect([force(signed, 'M1', 'tv', '2026-11-30'), force(signed, 'M1', 'tv', '2026-12-01')]).toEqual([
    undefined,
    ['P1'],
  ])
  expect(partyOf(signed, 'M1')?.signed).toHaveLength(3)
})

test('N19 the retailer names other providers from a day on, and ends it from a day on', () => {
  const { doc } = life([
    signs('M1', today),
    step(dealer, today, (buyOut, at) =>
      nameProviders(buyOut, { providerIds: ['P2', 'P3'], from: '2026-12-01' }, dealer, at),
    ),
    step(dealer, '2026-12-10', (buyOut, at) => endBuyOut(buyOut, { on: '2027-01-01', reason: '停业' }, dealer, at)),
  ])
  const at = (day: string) => force(doc, 'M1', 'washer', day)
  expect([at('2026-11-30'), at('2026-12-01'), at('2026-12-31'), at('2027-01-01')]).toEqual([
    ['P1'],
    ['P2', 'P3'],
    ['P2', 'P3'],
    undefined,
  ])
})

test('N19 two buy-outs of one dealer never cover one maker’s category on one day', () => {
  const first = life().doc
  const cover = coverWith(undefined, first, 'M1', today)
  const second = (change: Partial<ProposalInput>) => life([], change, 'D1.01B').doc
  expect(() => coverWith(cover, second({ categoryIds: ['tv', 'fridge'] }), 'M1', today)).toThrow(
    refusal('BUY_OUT_OVERLAP', 'categoryIds'),
  )
  expect(coverWith(cover, second({ categoryIds: ['tv'] }), 'M1', today).buyOuts).toHaveLength(2)
  const after = { validFrom: '2027-11-01', validTo: '2028-10-31' }
  expect(coverWith(cover, second(after), 'M1', today).buyOuts).toHaveLength(2)
  expect(coverWith(cover, first, 'M1', today)).toMatchObject({ version: 2, buyOuts: [{ id: 'D1.01A' }] })
})

test.each<[Partial<ProposalInput>, string, string]>([
  [{ validFrom: '2026-10-31' }, 'EFFECTIVE_IN_PAST', 'validFrom'],
  [{ validTo: '2026-10-31' }, 'INVALID_DATE_RANGE', 'validTo'],
  [{ categoryIds: [] }, 'REQUIRED', 'categoryIds'],
  [{ providerIds: [] }, 'REQUIRED', 'providerIds'],
  [{ providerIds: ['P1', 'P1'] }, 'INVALID_VALUE', 'providerIds.1'],
  [{ makers: [] }, 'REQUIRED', 'makers'],
  [{ makers: [{ manufacturerId: 'M1', feePerUnit: -1 }] }, 'OUT_OF_RANGE', 'makers.0.feePerUnit'],
])('N19 a proposal with %j is refused as %s', (change, code, field) => {
  expect(() => proposeBuyOut(proposal(change), on(today))).toThrow(refusal(code, ...field.split('.')))
})

test('N19 each party does its own part, and nothing twice or after the end', () => {
  const { doc } = life([signs('M1', today)])
  const sign =
    (id: string, viewer = maker(id)) =>
    () =>
      signBuyOut(doc, { manufacturerId: id }, viewer, on(today))
  expect(sign('M1')).toThrow(refusal('BUY_OUT_SIGNED', 'id'))
  expect(sign('M9')).toThrow(refusal('NOT_FOUND', 'id'))
  expect(sign('M2', maker('M1'))).toThrow(refusal('NOT_FOUND', 'id'))
  const add =
    (categoryIds: string[], from = '2026-12-01', viewer = dealer) =>
    () =>
      addCategories(doc, { categoryIds, from }, viewer, on(today))
  expect(add(['washer'])).toThrow(refusal('BUY_OUT_HAS_CATEGORY', 'categoryIds', '0'))
  expect(add(['tv'], '2026-10-31')).toThrow(refusal('EFFECTIVE_IN_PAST', 'from'))
  expect(add(['tv'], '2027-11-01')).toThrow(refusal('INVALID_DATE_RANGE', 'from'))
  expect(add(['tv'], '2026-12-01', { ...dealer, dealerId: 'D2' })).toThrow(refusal('NOT_FOUND', 'id'))
  const again = () => nameProviders(doc, { providerIds: ['P2'], from: today }, dealer, on(today))
  expect(again).toThrow(refusal('PROVIDER_CHOICE_OVERLAP', 'from'))
  expect(() => endBuyOut(doc, { on: today, reason: '' }, dealer, on(today))).toThrow(refusal('EFFECTIVE_IN_PAST', 'on'))
  const late = () => signBuyOut(doc, { manufacturerId: 'M2' }, maker('M2'), on('2027-11-01'))
  expect(late).toThrow(refusal('BUY_OUT_OVER', 'id'))
})

test('N19 a maker sees its own fee alone, a provider none, a stranger nothing', () => {
  const { doc } = life()
  const seen = (viewer: Viewer) => visibleParties(viewer, doc).map(({ manufacturerId }) => manufacturerId)
  expect([seen(dealer), seen(maker('M2'))]).toEqual([['M1', 'M2'], ['M2']])
  const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'P1' }
  expect([seesBuyOut(provider, doc), seen(provider)]).toEqual([true, []])
  const strangers: Viewer[] = [maker('M9'), { ...dealer, dealerId: 'D2' }, { ...provider, providerId: 'P9' }]
  expect(strangers.map((viewer) => seesBuyOut(viewer, doc))).toEqual([false, false, false])
})

const day = fc.integer({ min: 0, max: 80 }).map((n) => addDays(today, n))
const category = fc.constantFrom('washer', 'fridge', 'tv', 'phone')
const providers = fc.uniqueArray(fc.constantFrom('P1', 'P2', 'P3'), { minLength: 1 })
const anyStep = fc.oneof(
  fc.record({ day, id: fc.constantFrom('M1', 'M2') }).map(({ day: when, id }) => ({ when, made: signs(id, when) })),
  fc.record({ day, from: day, categoryId: category }).map(({ day: when, from, categoryId }) => ({
    when,
    made: step(dealer, when, (buyOut, at) => addCategories(buyOut, { categoryIds: [categoryId], from }, dealer, at)),
  })),
  fc.record({ day, from: day, providers }).map(({ day: when, from, providers: providerIds }) => ({
    when,
    made: step(dealer, when, (buyOut, at) => nameProviders(buyOut, { providerIds, from }, dealer, at)),
  })),
  fc.record({ day, end: day }).map(({ day: when, end }) => ({
    when,
    made: step(dealer, when, (buyOut, at) => endBuyOut(buyOut, { on: end, reason: '停业' }, dealer, at)),
  })),
)
const anySteps = fc
  .array(anyStep, { maxLength: 10 })
  .map((steps) => steps.toSorted((a, b) => (a.when < b.when ? -1 : 1)).map(({ made }) => made))

test('N19 a buy-out is its log folded together, and nobody unsigned is bound by it', () => {
  fc.assert(
    fc.property(anySteps, category, day, (steps, categoryId, when) => {
      const lives = life(steps)
      expectReplay(evolveBuyOut, lives)
      for (const { manufacturerId, signed } of lives.doc.parties) {
        const signature = signed.find((each) => each.categoryId === categoryId)
        if (!signature || signature.on > when)
          expect(force(lives.doc, manufacturerId, categoryId, when)).toBeUndefined()
      }
    }),
  )
})

test('N19 of buy-outs that a cover takes, at most one is in force for a category on a day', () => {
  const period = fc
    .tuple(day, fc.integer({ min: 0, max: 40 }))
    .map(([validFrom, n]) => ({ validFrom, validTo: addDays(validFrom, n) }))
  const one = fc.record({ period, categoryIds: fc.uniqueArray(category, { minLength: 1 }), steps: anySteps })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 5 }), category, day, (all, categoryId, when) => {
      const taken: BuyOut[] = []
      let cover: BuyOutCover | undefined
      for (const [i, { period: days, categoryIds, steps }] of all.entries())
        try {
          const { doc } = life([signs('M1', today), ...steps], { ...days, categoryIds }, `D1.${i}`)
          cover = coverWith(cover, doc, 'M1', today)
          taken.push(doc)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      const inForce = taken.filter((buyOut) => force(buyOut, 'M1', categoryId, when))
      expect(inForce.length).toBeLessThanOrEqual(1)
      expect(buyOutInForce(cover, categoryId, when)?.buyOutId).toBe(inForce[0]?.id)
    }),
  )
})
