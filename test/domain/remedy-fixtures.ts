import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import type { Order } from '../../functions/orders/order'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { builtIn } from '../../functions/warranty/built-in'
import { type ClaimFacts, type ClaimInput, claimRemedy } from '../../functions/warranty/remedies/claim'
import { approve, contest, refuse, withdraw } from '../../functions/warranty/remedies/decide'
import { evolveRemedy } from '../../functions/warranty/remedies/evolve'
import { handBackLoaner, issueLoaner, pay, replace, sendItems } from '../../functions/warranty/remedies/hand-over'
import type { RemedyCase, RemedyEvent, RemedyKind } from '../../functions/warranty/remedies/remedy'
import { dispose, receiveUnit, sendUnit, unitArrives } from '../../functions/warranty/remedies/returned-unit'
import { type Action, ensureStep } from '../../functions/warranty/remedies/steps'
import { rightsOn } from '../../functions/warranty/rights'
import type { RuleSet } from '../../functions/warranty/rule-set'
import type { UnitFacts } from '../../functions/warranty/unit-rights'
import { type Attempt, lived } from './journaled'
import { actors, offer, reported } from './order-fixtures'

export const { maker, customer, hotline, point, provider, regulator } = actors
export const link: Viewer = { role: 'LINK_HOLDER', subject: 'link:1', to: { orderId: 'o1', generation: 0 } }

/** An order that the fixtures' point has. */
export const order: Order = {
  ...reported().order,
  ...{ state: 'ACCEPTED', assignment: { ...offer, acceptedAt: offer.offeredAt, completeBy: offer.answerBy } },
} as Order

/** An agreement whose clause 1 says what becomes of faulty units. */
export const clauseOne = (disposition: string, days = 5): AgreementRecord =>
  ({
    ...{ id: 'p1.a1', providerId: 'p1', manufacturerId: 'm1', status: 'ACTIVE', validTo: '2030-12-31' },
    agreed: [{ effectiveFrom: '2020-01-01', terms: { faultyUnits: { shippedBy: 'PROVIDER', days, disposition } } }],
  }) as unknown as AgreementRecord

export const claimOn = (
  unit: Partial<UnitFacts>,
  day: Day,
  input: ClaimInput | RemedyKind,
  more: Partial<ClaimFacts> & { readonly sets?: readonly RuleSet[] } = {},
) => {
  const { sets = builtIn, ...facts } = more
  const of = { categoryId: 'television', soldOn: '2026-03-01', price: 299_900, repairs: [], ...unit }
  const answer = rightsOn(of, sets, day)
  const asked = typeof input === 'string' ? { kind: input, items: [] } : input
  return claimRemedy({ order, unit: { id: 'm1.S-1' }, answer, noReplacement: false, ...facts }, asked, day)
}

const GOOD = { condition: 'GOOD', accessories: ['充电器'] } as const

/** Every command there is, with the event it makes. */
const commands: Readonly<Record<Action, (remedy: RemedyCase, today: Day) => RemedyEvent>> = {
  APPROVE: (_remedy, today) => approve(today),
  REFUSE: (_remedy, today) => refuse({ ground: 'MISUSE', rule: 'PERFORMANCE_FAULT', clause: '7 日' }, today),
  CONTEST: contest,
  WITHDRAW: (_remedy, today) => withdraw(today),
  RECEIVE_UNIT: (_remedy, today) => receiveUnit({ condition: 'WORN' }, clauseOne('SCRAP'), today),
  SEND_UNIT: (remedy, today) => sendUnit(remedy, { reference: 'SF-1' }, today),
  UNIT_ARRIVES: (remedy, today) => unitArrives(remedy, { found: 'DAMAGED' }, today),
  REPLACE: (_remedy, today) => replace('m1.S-2', today),
  PAY: (_remedy, today) => pay({ reference: 'R-1' }, today),
  DISPOSE: (remedy, today) => dispose(remedy, { disposition: 'REFURBISH' }, today),
  ISSUE: (_remedy, today) => issueLoaner({ serial: 'L-1', ...GOOD }, today),
  HAND_BACK: (remedy, today) => handBackLoaner(remedy, { condition: 'WORN', accessories: [] }, today),
  SEND_ITEMS: (_remedy, today) => sendItems({ reference: 'SF-9' }, today),
}
export const actions = Object.keys(commands) as Action[]

/** Who does what, the right one first. */
const doers: Readonly<Record<Action, Viewer>> = {
  ...{ APPROVE: maker, REFUSE: maker, CONTEST: customer, WITHDRAW: customer, RECEIVE_UNIT: point, SEND_UNIT: provider },
  ...{ UNIT_ARRIVES: maker, REPLACE: point, PAY: maker, DISPOSE: maker, ISSUE: point, HAND_BACK: point },
  SEND_ITEMS: maker,
}

const FIRST = '2026-03-05'
export const dayAt = (offset: number): Day => addDays(FIRST, offset)

export const step = (
  action: Action,
  offset = 0,
  viewer: Viewer = doers[action],
  version?: number,
): Attempt<RemedyCase, RemedyEvent> => ({
  viewer,
  at: startOfDay(dayAt(offset)),
  decide: (remedy) => {
    ensureStep({ remedy, order }, action, viewer, version ?? remedy.version)
    return commands[action](remedy, dayAt(offset))
  },
})

/** A remedy from its opening on; steps that are refused leave no trace. */
export const life = (opening: RemedyEvent, steps: readonly Attempt<RemedyCase, RemedyEvent>[] = []) =>
  lived(evolveRemedy, 'o1.r1', { viewer: customer, at: startOfDay(FIRST), decide: () => opening }, steps)

/** Opened whatever the rules say. */
export const openingOf = (kind: RemedyKind, by: 'CLAIMED' | 'PROPOSED' = 'CLAIMED'): RemedyEvent => {
  const refund = { amount: 293_902, daysUsed: 40, deducted: 5998 }
  const about = {
    orderId: 'o1',
    unitId: 'm1.S-1',
    manufacturerId: 'm1',
    region: '420106',
    providerId: 'p1',
    pointId: 's1',
  }
  const wanted =
    kind === 'REFUND'
      ? { kind, refund }
      : kind === 'MISSING_ITEM'
        ? { kind, items: [{ what: 'MANUAL' as const }] }
        : { kind }
  return { type: by, about, wanted, dueOn: FIRST }
}
