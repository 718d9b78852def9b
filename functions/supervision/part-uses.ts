import { type PartTally, partFrauds, partsOnOrder } from '../fees/findings/part-tally'
import type { PartUses } from './contribution-shape'
import type { Counts } from './counters'
import { type Completed, codedFault, nonZero } from './counting'
import { scopeOf } from './rollup-keys'

/** K8: what each part of a completed order comes to. */
export const partUsesOf = (order: Completed): PartUses[] => {
  const { id: orderId, manufacturerId, assignment, completion, work } = order
  const { faultCode, categoryId } = codedFault(order)
  return partsOnOrder(work, faultCode).map(({ part, partNumber, ...tally }) => ({
    ...{ pair: scopeOf.pair(manufacturerId, assignment.providerId), day: completion.completedOn, orderId },
    ...{ categoryId, part, partNumber, pointId: assignment.pointId, tally },
  }))
}

export const countsOfParts = ({ used, kept, shown }: PartTally): Counts =>
  nonZero({ piecesUsed: used, piecesKept: kept, ...shown })

export const tallyOfParts = (counts: Counts): PartTally => ({
  used: counts.piecesUsed ?? 0,
  kept: counts.piecesKept ?? 0,
  shown: Object.fromEntries(partFrauds.flatMap((fraud) => (counts[fraud] ? [[fraud, counts[fraud]]] : []))),
})

/** Whether an order's part shows anything: what shows nothing needs no row. */
export const isTelling = ({ tally }: PartUses): boolean => Object.keys(tally.shown).length > 0
