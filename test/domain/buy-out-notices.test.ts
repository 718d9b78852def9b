import {
  addCategories,
  type BuyOut,
  type BuyOutEvent,
  endBuyOut,
  evolveBuyOut,
  nameProviders,
  proposeBuyOut,
  signBuyOut,
} from '../../functions/network/channels/buy-out'
import { noticesOf } from '../../functions/network/channels/buy-out-notices'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, lived, refusal } from './journaled'

const dealer: Viewer = { role: 'DEALER', subject: 'd', dealerId: 'D1' }
const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M1' }
const at = '2026-11-01T02:00:00.000Z'
const makers = ['M1', 'M2'].map((manufacturerId) => ({ manufacturerId, feePerUnit: 900 }))
const term = { validFrom: '2026-11-01', validTo: '2027-10-31' }
const proposal = { dealerId: 'D1', makers, categoryIds: ['washer', 'fridge'], providerIds: ['P1'], ...term }

const after = (...events: readonly ((buyOut: BuyOut) => BuyOutEvent)[]): BuyOut => {
  const steps = events.map((decide): Attempt<BuyOut, BuyOutEvent> => ({ viewer: dealer, at, decide }))
  const first = { viewer: dealer, at, decide: () => proposeBuyOut(proposal, at) }
  return lived(evolveBuyOut, 'D1.01A', first, steps).doc
}

const told = (event: (buyOut: BuyOut) => BuyOutEvent) =>
  noticesOf(after(event), after(), at).map(({ kind, inbox, params }) => [kind, inbox.id, params])

test('N19 both makers are told of a proposal, of categories added, of other providers and of the end', () => {
  expect(noticesOf(after(), undefined, at).map(({ kind, inbox }) => [kind, inbox.role, inbox.id])).toEqual([
    ['BUY_OUT_PROPOSED', 'MANUFACTURER', 'M1'],
    ['BUY_OUT_PROPOSED', 'MANUFACTURER', 'M2'],
  ])
  const from = '2026-12-01'
  expect(told((buyOut) => addCategories(buyOut, { categoryIds: ['tv'], from }, dealer, at))).toEqual([
    ['BUY_OUT_CATEGORIES_ADDED', 'M1', { count: 1, from }],
    ['BUY_OUT_CATEGORIES_ADDED', 'M2', { count: 1, from }],
  ])
  expect(told((buyOut) => nameProviders(buyOut, { providerIds: ['P2', 'P3'], from }, dealer, at))).toEqual([
    ['BUY_OUT_PROVIDERS_NAMED', 'M1', { count: 2, from }],
    ['BUY_OUT_PROVIDERS_NAMED', 'M2', { count: 2, from }],
  ])
  expect(told((buyOut) => endBuyOut(buyOut, { on: from, reason: 'closing' }, dealer, at))).toEqual([
    ['BUY_OUT_ENDED', 'M1', { on: from }],
    ['BUY_OUT_ENDED', 'M2', { on: from }],
  ])
})

test('N19 a signature is told to the retailer alone, not to the other maker', () => {
  expect(told((buyOut) => signBuyOut(buyOut, { manufacturerId: 'M1' }, maker, at))).toEqual([
    ['BUY_OUT_SIGNED', 'D1', { count: 2 }],
  ])
})

test('N19 providers are named, and it is ended, on a day of the buy-out', () => {
  const buyOut = after()
  const [last, past] = ['2027-10-31', '2027-11-01']
  const name = (from: string) => () => nameProviders(buyOut, { providerIds: ['P2'], from }, dealer, at)
  const end = (on: string) => () => endBuyOut(buyOut, { on, reason: 'closing' }, dealer, at)
  expect(name(past)).toThrow(refusal('BUY_OUT_AFTER_TERM', 'from'))
  expect(end(past)).toThrow(refusal('BUY_OUT_AFTER_TERM', 'on'))
  expect([name(last), end(last)].map((act) => act().type)).toEqual(['PROVIDERS_NAMED', 'ENDED'])
})
