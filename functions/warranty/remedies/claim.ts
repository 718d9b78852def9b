import type { AgreementRecord } from '../../network/agreements/agreement'
import { termsAround } from '../../network/agreements/in-force'
import type { Unit } from '../../network/network'
import { type Order, placeOf } from '../../orders/order'
import { checkDistinct, checkName, checkRange, type Optional } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import type { Because, Remedy as Choice } from '../rule-set'
import type { Answer, Refund } from '../unit-rights'
import type { Approval, MissingItem, RemedyCase, RemedyEvent, RemedyKind, RemedySubject, Wanted } from './remedy'
import { ACT_DAYS, MAX_ITEMS } from './remedy-terms'

/** What a claim is decided on: the order it is made on, its unit, and that unit's rights on the day. */
export interface ClaimFacts {
  readonly order: Order
  readonly unit: Pick<Unit, 'id'>
  readonly answer: Answer
  /** Whether the maker said of this unit that no other is to be had for it. */
  readonly noReplacement: boolean
  /** Under which the order's service point has it, if anybody does. */
  readonly agreement?: AgreementRecord | undefined
}

export interface ClaimInput {
  readonly kind: RemedyKind
  readonly items: readonly { readonly what: MissingItem['what']; readonly partNumber?: Optional<string> }[]
}

/** What the owner may choose, by which a kind of remedy is claimed. Giving back without a reason ends in a refund, too. */
const choices: Readonly<Record<Exclude<RemedyKind, 'MISSING_ITEM'>, readonly Choice[]>> = {
  EXCHANGE: ['EXCHANGE'],
  REFUND: ['RETURN', 'REFUND'],
  LOANER: ['LOANER'],
}

/** The case of an order's unit. */
export const caseOf = (order: Order, { id: unitId }: Pick<Unit, 'id'>, because?: Because): RemedySubject => {
  const place = placeOf(order)
  return {
    ...{ orderId: order.id, unitId, manufacturerId: order.manufacturerId, region: order.region },
    ...(place ? { providerId: place.providerId, pointId: place.pointId } : {}),
    ...(because ? { because } : {}),
  }
}

type Claimed = Extract<RemedyEvent, { type: 'CLAIMED' }>

/** A claim, or a refusal that says what the rules give instead (O5 O7 O8 O13). */
export const claimRemedy = (facts: ClaimFacts, input: ClaimInput, today: Day): Claimed => {
  const { order, unit, agreement } = facts
  const { kind } = input
  ensure(order.state !== 'CANCELLED', 'ACTION_NOT_ALLOWED', ['input', 'workOrderId'], {
    ...{ action: 'CLAIM', state: order.state, allowed: '≠ CANCELLED' },
  })
  const dueOn = addDays(today, ACT_DAYS[kind])
  if (kind === 'MISSING_ITEM')
    return { type: 'CLAIMED', about: caseOf(order, unit), wanted: { kind, items: itemsOf(input) }, dueOn }
  ensure(input.items.length === 0, 'REMEDY_ITEMS_UNFIT', ['input', 'items'])
  const because = entitledTo(facts, kind)
  const wanted = wantedOf(facts, kind)
  return { type: 'CLAIMED', about: caseOf(order, unit, because), wanted, dueOn, ...agreed(kind, agreement, today) }
}

/** Part numbers as they are printed on parts. */
const PART = /^[A-Za-z0-9-]{1,40}$/

const itemsOf = ({ items }: ClaimInput): MissingItem[] => {
  const field = ['input', 'items']
  checkRange(items.length, { min: 1, max: MAX_ITEMS }, field)
  const found = items.map(({ what, partNumber }, i) => {
    if (!partNumber) return { what }
    const number = checkName(partNumber, [...field, String(i), 'partNumber'], 40)
    ensure(PART.test(number), 'INVALID_VALUE', [...field, String(i), 'partNumber'], {
      ...{ actual: number, expected: '1-40 × A-Z a-z 0-9 -' },
    })
    return { what, partNumber: number }
  })
  checkDistinct(
    found.map(({ what, partNumber = '' }) => `${what} ${partNumber}`),
    MAX_ITEMS,
    field,
  )
  return found
}

const KIND = ['input', 'kind']

/** The rule that gives it on this day; an open repair that lasts too long gives it, too. */
const entitledTo = (
  { answer, order, noReplacement }: ClaimFacts,
  kind: Exclude<RemedyKind, 'MISSING_ITEM'>,
): Because => {
  if (answer.kind === 'UNKNOWN') throw new DomainError('REMEDY_RIGHTS_UNKNOWN', KIND, { rightsUnknown: answer.why })
  const { remedies, due } = answer.rights
  const chosen = choices[kind].flatMap((choice) => remedies.find(({ remedy }) => remedy === choice) ?? [])[0]
  const lasting = due.find(({ remedy, orderId }) => remedy === kind && orderId === order.id)
  const because = chosen?.because ?? lasting?.because
  if (!because) throw new DomainError('REMEDY_NOT_COVERED', KIND, { remedyKind: kind, ruleSays: saysOf(answer) })
  ensure(!chosen?.secondary || noReplacement, 'REMEDY_EXCHANGE_FIRST', KIND, {
    clause: `${because.clause} ${because.by}`,
  })
  return because
}

/** @example 'EXCHANGE ≤ 2026-03-16 (性能故障 15 日, CN.GENERAL~1)' */
const saysOf = ({ rights: { remedies, due, day } }: Extract<Answer, { kind: 'KNOWN' }>): string =>
  [...remedies, ...due.map((one) => ({ ...one, until: undefined }))]
    .map(({ remedy, until, because: { clause, by } }) => `${remedy}${until ? ` ≤ ${until}` : ''} (${clause}, ${by})`)
    .join('; ') || `${day}: -`

const wantedOf = ({ answer }: ClaimFacts, kind: 'EXCHANGE' | 'REFUND' | 'LOANER'): Wanted =>
  kind === 'REFUND' ? { kind, refund: refundOf(answer) } : { kind }

/** To the fen, as of the day of the claim: what was told then is what is paid. */
const refundOf = (answer: Answer): Refund => {
  const refund = answer.kind === 'KNOWN' ? answer.rights.refund : undefined
  if (!refund) throw new DomainError('REFUND_NOT_COMPUTABLE', KIND)
  return refund
}

/** Clause 1 may have settled once for all that the point exchanges faulty units; else the maker is asked each time. */
const agreed = (kind: RemedyKind, agreement: AgreementRecord | undefined, on: Day): { readonly approval?: Approval } =>
  kind === 'EXCHANGE' && agreement && termsAround(agreement, on).faultyUnits.disposition === 'EXCHANGE'
    ? { approval: { by: 'CLAUSE', on } }
    : {}

/** A customer claims what the clock had proposed: the same remedy goes on. Anything else is in the claim's way. */
export const takeUp = (
  { id, kind, state }: RemedyCase,
  claimed: RemedyKind,
  agreement: AgreementRecord | undefined,
  today: Day,
): RemedyEvent => {
  ensure(state === 'PROPOSED' && kind === claimed, 'REMEDY_OPEN', KIND, { other: toGlobalId('RemedyCase', id) })
  return { type: 'TAKEN_UP', dueOn: addDays(today, ACT_DAYS[kind]), ...agreed(kind, agreement, today) }
}
