import { type Measure, measureOf } from '../fees/findings/fault-tally'
import type { RepeatOf } from '../orders/order'
import { partCheck } from '../orders/part-check'
import type { Day } from '../shared/days'
import type { CountGroup, Sample } from './contribution-shape'
import { pieceCounter, priceCounter } from './counters'
import { type Completed, codedFault, ones } from './counting'
import { type Fault, monthOfDay, type Scope, scopeOf } from './rollup-keys'

const measured = (order: Completed): Measure => {
  const { work, disputed } = order
  const pieces = work.parts.reduce((sum, { quantity }) => sum + quantity, 0)
  return measureOf({ fees: work.fees, pieces, doubted: partCheck(work).doubted, disputed })
}

/** The same fault of the same unit, back within the days a repair must hold. */
const returnOf = ({ repeatOf, categoryId, completion }: Completed): (RepeatOf & { fault: Fault }) | undefined =>
  repeatOf?.fault?.categoryId === categoryId && repeatOf.fault.faultCode === completion.faultCode
    ? { ...repeatOf, fault: repeatOf.fault }
    : undefined

const repairScopes = (manufacturerId: string, providerId: string, fault: Fault, day: Day): Scope[] => [
  scopeOf.makersRepairs(manufacturerId, fault, monthOfDay(day)),
  scopeOf.repairs(manufacturerId, providerId, fault, monthOfDay(day)),
]

/** F4: what the order came to among repairs of its fault; and that an earlier repair did not hold, among those of that one. */
export const repairsOf = (order: Completed): CountGroup[] => {
  const { manufacturerId, assignment, completion } = order
  const { labour, pieces, inferior } = measured(order)
  const back = returnOf(order)
  const own: CountGroup = {
    scopes: repairScopes(manufacturerId, assignment.providerId, codedFault(order), completion.completedOn),
    days: {},
    now: {
      ...ones('repaired', pieceCounter(pieces), pieces > 0 && 'withParts', inferior && 'inferiorParts'),
      ...(labour === undefined ? {} : ones(priceCounter(labour))),
    },
  }
  if (!back) return [own]
  const scopes = repairScopes(manufacturerId, back.providerId, back.fault, back.completedOn)
  return [own, { scopes, days: {}, now: ones('returned') }]
}

export const samplesOf = (order: Completed): Sample[] => {
  const { manufacturerId, assignment, completion } = order
  const back = returnOf(order)
  const sample = (providerId: string) => ({ pair: scopeOf.pair(manufacturerId, providerId) })
  const [fault, day] = [codedFault(order), completion.completedOn]
  const { pointId } = assignment
  const own = { kind: 'repaired', fault, day, orderId: order.id, pointId, measure: measured(order) } as const
  const earlier = back && {
    ...{ kind: 'returned' as const, fault: back.fault, day: back.completedOn },
    ...{ orderId: back.orderId, pointId: back.pointId },
  }
  return [
    { ...sample(assignment.providerId), ...own },
    ...(back && earlier ? [{ ...sample(back.providerId), ...earlier }] : []),
  ]
}
