import type { Unit } from '../../network/network'
import type { Order } from '../../orders/order'
import { addDays, type Day } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { Because, RuleSet } from '../rule-set'
import type { Answer } from '../unit-rights'
import { caseOf } from './claim'
import type { RemedyEvent } from './remedy'
import { ACT_DAYS } from './remedy-terms'

export const JOB = 'propose-remedies'

/** One message of a day's run: repairs by the day they began, or what a maker's points completed the day before. */
export type Piece = { readonly day: Day } & (
  | { readonly repairs: number; readonly ages: readonly number[]; readonly manufacturerId?: undefined }
  | { readonly manufacturerId: string; readonly repairs?: undefined }
)

/**
 * Days between the beginning of a repair, or of its wait for a part, and the first day on which a rule makes something due;
 * and 1, for a fault that is back the day after it was reported: it may be the second repair that failed.
 */
export const agesOf = (sets: readonly RuleSet[]): number[] => [
  ...new Set([
    1,
    ...sets
      .flatMap(({ loaner, partNotSupplied, repairerFault }) => [loaner, partNotSupplied, repairerFault])
      .flatMap((rule) => rule?.days ?? [])
      .map((days) => days + 1),
  ]),
]

/** Whether an order may have brought something about: its unit is known, and under repair or not repaired. */
export const mayBeDue = ({ serviceItem, unitId, ...order }: Order): boolean =>
  serviceItem === 'WARRANTY_REPAIR' &&
  unitId !== undefined &&
  order.state !== 'CANCELLED' &&
  !('completion' in order && order.completion.outcome === 'FIXED')

export interface Proposal {
  /** Follows from order and rule: proposed once, however often it is looked at. */
  readonly id: string
  readonly event: Extract<RemedyEvent, { type: 'PROPOSED' }>
}

/** What the clock opened on an order by itself (O8 O9): a loaner, an exchange for want of a part, or after failed repairs. */
export const proposalsFor = (order: Order, unit: Pick<Unit, 'id'>, answer: Answer, today: Day): Proposal[] => {
  if (answer.kind === 'UNKNOWN') return []
  const { due, remedies } = answer.rights
  const lasting = due.filter(({ orderId }) => orderId === order.id)
  const failed = remedies.filter(
    ({ remedy, because }) => remedy === 'EXCHANGE' && because.rule === 'TWO_FAILED_REPAIRS',
  )
  return [
    ...lasting.map(({ remedy, because }) => proposal(order, unit, remedy, because, today)),
    ...failed.map(({ because }) => proposal(order, unit, 'EXCHANGE', because, today)),
  ]
}

const proposal = (
  order: Order,
  unit: Pick<Unit, 'id'>,
  kind: 'LOANER' | 'EXCHANGE',
  because: Because,
  today: Day,
): Proposal => ({
  id: ownedId(order.id, because.rule),
  event: {
    type: 'PROPOSED',
    about: caseOf(order, unit, because),
    wanted: { kind },
    dueOn: addDays(today, ACT_DAYS[kind]),
  },
})
