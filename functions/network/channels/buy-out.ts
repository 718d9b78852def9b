import { checkDistinct, checkPeriod, checkRange, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant, type Period } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'
import { MAX_CATEGORIES } from '../agreements/terms/scope'
import { changesMaker } from '../network-access'
import { begun } from './begun'
import { checkEffective, type Effective } from './effective'

/** A maker signs category by category: one that the retailer adds later is not in force before the maker signs it too. */
export interface Signature {
  readonly categoryId: string
  readonly on: Day
}

export interface BuyOutParty {
  readonly manufacturerId: string
  /** What the maker pays the retailer for each unit it sold and looks after. */
  readonly feePerUnit: Fen
  readonly signed: readonly Signature[]
}

export interface BuyOutCategory extends Effective {
  readonly categoryId: string
}

/** The providers that the retailer sends, from a day on. */
export interface ProviderChoice extends Effective {
  readonly providerIds: readonly string[]
}

export interface BuyOutTerms extends Period {
  readonly dealerId: string
  readonly parties: readonly BuyOutParty[]
  readonly categories: readonly BuyOutCategory[]
  readonly choices: readonly ProviderChoice[]
  /** First day on which it no longer holds. */
  readonly endedOn?: Day
}

/** N19: a retailer takes over the after-sales of the units it sold, for several makers. Id: `<dealer>.<ulid>`. */
export interface BuyOut extends Journaled, BuyOutTerms {}

export type BuyOutEvent =
  | ({ readonly type: 'PROPOSED' } & Omit<BuyOutTerms, 'endedOn'>)
  | {
      readonly type: 'SIGNED'
      readonly manufacturerId: string
      readonly categoryIds: readonly string[]
      readonly on: Day
    }
  | { readonly type: 'CATEGORIES_ADDED'; readonly categoryIds: readonly string[]; readonly from: Day }
  | ({ readonly type: 'PROVIDERS_NAMED' } & ProviderChoice)
  | { readonly type: 'ENDED'; readonly on: Day; readonly reason: string }

/** Each party's cover is written in the transaction of a change: this bounds it. */
export const MAX_PARTIES = 20
const MAX_PROVIDERS = 30
const MAX_CHOICES = 12
const FEE = { min: 0, max: 100_000_000 } as const

export const partyOf = ({ parties }: BuyOutTerms, manufacturerId: string): BuyOutParty | undefined =>
  parties.find((party) => party.manufacturerId === manufacturerId)

export const evolveBuyOut: Evolve<BuyOut, BuyOutEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'PROPOSED') {
    const { type: _type, ...terms } = event
    return { ...terms, ...stamp(entry) }
  }
  return { ...changed(begun(before, entry), event), ...stamp(entry) }
}

const changed = (buyOut: BuyOut, event: Exclude<BuyOutEvent, { type: 'PROPOSED' }>): BuyOut => {
  switch (event.type) {
    case 'SIGNED': {
      const added = event.categoryIds.map((categoryId) => ({ categoryId, on: event.on }))
      const sign = (party: BuyOutParty) =>
        party.manufacturerId === event.manufacturerId ? { ...party, signed: [...party.signed, ...added] } : party
      return { ...buyOut, parties: buyOut.parties.map(sign) }
    }
    case 'CATEGORIES_ADDED': {
      const added = event.categoryIds.map((categoryId) => ({ categoryId, from: event.from }))
      return { ...buyOut, categories: [...buyOut.categories, ...added] }
    }
    case 'PROVIDERS_NAMED': {
      const { from, providerIds } = event
      return { ...buyOut, choices: [...buyOut.choices, { from, providerIds }] }
    }
    case 'ENDED':
      return { ...buyOut, endedOn: event.on }
  }
}

export interface ProposalInput extends Period {
  readonly dealerId: string
  readonly makers: readonly Pick<BuyOutParty, 'manufacturerId' | 'feePerUnit'>[]
  readonly categoryIds: readonly string[]
  readonly providerIds: readonly string[]
}

/** The retailer's proposal. It begins today at the earliest: nobody's past orders change hands. */
export const proposeBuyOut = (input: ProposalInput, at: Instant): BuyOutEvent => {
  const { dealerId, makers, categoryIds, providerIds } = input
  const { validFrom, validTo } = checkPeriod({ validFrom: input.validFrom, validTo: input.validTo }, ['input'])
  const today = dayOf(at)
  ensure(validFrom >= today, 'EFFECTIVE_IN_PAST', ['input', 'validFrom'], { from: validFrom, today })
  checkDistinct(
    makers.map(({ manufacturerId }) => manufacturerId),
    MAX_PARTIES,
    ['input', 'makers'],
  )
  const parties = makers.map(({ manufacturerId, feePerUnit }, i) => ({
    manufacturerId,
    feePerUnit: checkRange(feePerUnit, FEE, ['input', 'makers', String(i), 'feePerUnit']),
    signed: [],
  }))
  const categories = checkDistinct(categoryIds, MAX_CATEGORIES, ['input', 'categoryIds']).map((categoryId) => ({
    categoryId,
    from: validFrom,
  }))
  const choices = [{ from: validFrom, providerIds: checkProviders(providerIds) }]
  return { type: 'PROPOSED', dealerId, validFrom, validTo, parties, categories, choices }
}

const checkProviders = (providerIds: readonly string[]): readonly string[] =>
  checkDistinct(providerIds, MAX_PROVIDERS, ['input', 'providerIds'])

/** A maker signs every category it has not signed yet; from that day the buy-out is in force for it. */
export const signBuyOut = (
  buyOut: BuyOut,
  { manufacturerId }: { readonly manufacturerId: string },
  viewer: Viewer,
  at: Instant,
): BuyOutEvent => {
  const party = partyOf(buyOut, manufacturerId)
  if (!party || !changesMaker(viewer, manufacturerId)) throw hidden(buyOut)
  const on = dayOf(at)
  ensureRunning(buyOut, on)
  const open = buyOut.categories.filter(
    ({ categoryId }) => !party.signed.some((each) => each.categoryId === categoryId),
  )
  ensure(open.length > 0, 'BUY_OUT_SIGNED', ['input', 'id'], {})
  return { type: 'SIGNED', manufacturerId, categoryIds: open.map(({ categoryId }) => categoryId), on }
}

/** N19: the retailer adds categories, each in force for a maker once it has signed them. */
export const addCategories = (
  buyOut: BuyOut,
  { categoryIds, from }: { readonly categoryIds: readonly string[]; readonly from: Day },
  viewer: Viewer,
  at: Instant,
): BuyOutEvent => {
  ensureOwn(buyOut, viewer)
  const today = dayOf(at)
  ensureRunning(buyOut, today)
  ensure(from >= today, 'EFFECTIVE_IN_PAST', ['input', 'from'], { from, today })
  const { validFrom, validTo } = buyOut
  ensure(from >= validFrom && from <= validTo, 'INVALID_DATE_RANGE', ['input', 'from'], { from, to: validTo })
  const there = buyOut.categories.map(({ categoryId }) => categoryId)
  checkRange(there.length + categoryIds.length, { min: 1, max: MAX_CATEGORIES }, ['input', 'categoryIds'])
  checkDistinct(categoryIds, MAX_CATEGORIES, ['input', 'categoryIds'])
  const twice = categoryIds.findIndex((id) => there.includes(id))
  ensure(twice < 0, 'BUY_OUT_HAS_CATEGORY', ['input', 'categoryIds', String(twice)], {})
  return { type: 'CATEGORIES_ADDED', categoryIds, from }
}

export const nameProviders = (
  buyOut: BuyOut,
  { providerIds, from }: ProviderChoice,
  viewer: Viewer,
  at: Instant,
): BuyOutEvent => {
  ensureOwn(buyOut, viewer)
  const today = dayOf(at)
  ensureRunning(buyOut, today)
  ensureWithinTerm(buyOut, from, 'from')
  const day = checkEffective(buyOut.choices, from, today, 'PROVIDER_CHOICE_OVERLAP', MAX_CHOICES)
  return { type: 'PROVIDERS_NAMED', providerIds: checkProviders(providerIds), from: day }
}

/** The retailer gives it up from tomorrow on at the earliest: an order dispatched today keeps its rule. */
export const endBuyOut = (
  buyOut: BuyOut,
  { on, reason }: { readonly on: Day; readonly reason: string },
  viewer: Viewer,
  at: Instant,
): BuyOutEvent => {
  ensureOwn(buyOut, viewer)
  const today = dayOf(at)
  ensureRunning(buyOut, today)
  ensure(on > today, 'EFFECTIVE_IN_PAST', ['input', 'on'], { from: on, today: addDays(today, 1) })
  ensureWithinTerm(buyOut, on, 'on')
  return { type: 'ENDED', on, reason }
}

/** After its last day nothing of it holds that could still be changed or end. */
const ensureWithinTerm = ({ validTo }: BuyOut, day: Day, name: 'from' | 'on'): void =>
  ensure(day <= validTo, 'BUY_OUT_AFTER_TERM', ['input', name], { day, validTo })

const hidden = ({ id }: BuyOut) => notFound('BuyOut', id, ['input', 'id'])

const ensureOwn = (buyOut: BuyOut, viewer: Viewer): void => {
  const own = viewer.role === 'PLATFORM' || (viewer.role === 'DEALER' && viewer.dealerId === buyOut.dealerId)
  if (!own) throw hidden(buyOut)
}

const ensureRunning = ({ validTo, endedOn }: BuyOut, day: Day): void =>
  ensure(endedOn === undefined && day <= validTo, 'BUY_OUT_OVER', ['input', 'id'], { on: endedOn ?? validTo })
