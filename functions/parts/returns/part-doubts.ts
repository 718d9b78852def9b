import type { Order } from '../../orders/order'
import type { PartUse } from '../../orders/work-record'
import { namesNoPiece } from '../../quality/fault-codes'
import type { Day } from '../../shared/days'
import { isLate, type PartReturn } from './part-return'

/** What speaks against a part of one order (K8, F4), for a person to look at. */
export type PartDoubtKind =
  | 'NOT_ISSUED'
  | 'USED_BEFORE'
  | 'OTHER_PIECE'
  | 'NO_REASON'
  | 'ABOVE_CEILING'
  | 'OLD_PART_LATE'

export interface PartDoubt {
  readonly kind: PartDoubtKind
  readonly partNumber: string
  readonly quantity: number
  /** Of an old part that is late. */
  readonly partReturn?: PartReturn
}

const of = ({ partNumber, quantity }: Pick<PartUse, 'partNumber' | 'quantity'>, kind: PartDoubtKind) => ({
  kind,
  partNumber,
  quantity,
})

/** The fault as completed, else as diagnosed so far. */
const faultOf = (order: Order): string | undefined =>
  'completion' in order ? order.completion.faultCode : 'work' in order ? order.work?.diagnosis?.faultCode : undefined

/** Whether only the readings of the order's step book could give its parts a reason: its fault's code names no piece. */
export const lacksReason = (order: Order): boolean => {
  const fault = faultOf(order)
  return fault !== undefined && namesNoPiece(fault) && 'work' in order && (order.work?.parts.length ?? 0) > 0
}

/**
 * What speaks against an order's parts, each thing once: one that nobody sent back in time is named by its return, whoever else was
 * told of it.
 *
 * @param founded the records of its step book give a reason for its parts
 */
export const partDoubts = (order: Order, returns: readonly PartReturn[], founded: boolean, today: Day): PartDoubt[] => {
  const { parts = [], fees = [] } = ('work' in order ? order.work : undefined) ?? {}
  const without = lacksReason(order) && !founded
  return [
    ...parts.flatMap((part) => [
      ...(part.issue === 'NOT_ISSUED' ? [of(part, 'NOT_ISSUED')] : []),
      ...(part.usedBefore === undefined ? [] : [of(part, 'USED_BEFORE')]),
      ...(part.notAsKept ? [of(part, 'OTHER_PIECE')] : []),
      ...(without ? [of(part, 'NO_REASON')] : []),
    ]),
    ...fees.flatMap(({ partCeiling, partNumber, quantity }) =>
      partCeiling === undefined || partNumber === undefined ? [] : [of({ partNumber, quantity }, 'ABOVE_CEILING')],
    ),
    ...returns
      .filter((found) => isLate(found, today))
      .map((found) => ({ ...of(found, 'OLD_PART_LATE'), partReturn: found })),
  ]
}
