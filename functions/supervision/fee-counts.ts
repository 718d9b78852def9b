import { deviates, feeKinds, totalOf, totalsByKind } from '../fees/fee-line'
import { priceSubject } from '../fees/prices/price-subject'
import { type FeePayer, payerOfLine } from '../orders/fee-payer'
import { partCheck } from '../orders/part-check'
import type { CountGroup } from './contribution-shape'
import { type Counts, feeCounter, priceCounter, sumCounts } from './counters'
import { type Completed, nonZero } from './counting'
import { type Scope, scopeOf } from './rollup-keys'

export const feesOf = ({ fees }: Pick<Completed['work'], 'fees'>): Counts =>
  Object.fromEntries(feeKinds.map((kind) => [feeCounter(kind), totalsByKind(fees)[kind]]))

/** What the order itself tells of its fees (F1) and parts (K8). */
export const checksOf = ({ work }: Completed): Counts => {
  const held = work.fees.map(deviates).filter((found) => found !== undefined)
  const { checked, doubted } = partCheck(work)
  return {
    feesPriced: held.length,
    feesDeviating: held.filter(Boolean).length,
    partsChecked: checked,
    partsDoubted: doubted,
  }
}

/** F5: a completed order's fees under its agreement, by whose they are; who bears freight is read from clause 11. */
export const settledOf = (order: Completed): CountGroup[] => {
  const payers = [...new Set(order.work.fees.map((line) => payerOfLine(order, line)))]
  return payers.flatMap((payer) => settledBy(payer, order))
}

const settledBy = (payer: FeePayer, order: Completed): CountGroup[] => {
  const { completion, assignment } = order
  const work = { fees: order.work.fees.filter((line) => payerOfLine(order, line) === payer) }
  const freight = work.fees.filter(({ kind }) => kind === 'FREIGHT')
  const fen = nonZero({
    ...feesOf(work),
    freightToPoint: totalOf(freight.filter(({ shipment }) => shipment === 'TO_POINT')),
    freightFromPoint: totalOf(freight.filter(({ shipment }) => shipment === 'FROM_POINT')),
  })
  if (Object.keys(fen).length === 0) return []
  const scopes = [scopeOf.agreement(assignment.agreementId, payer)]
  return [{ scopes, days: { [completion.completedOn]: fen }, now: {} }]
}

/** F1: what was charged for each thing in the province, by price; each line once, however many pieces. */
export const pricesOf = (order: Completed): CountGroup[] => {
  const year = order.completion.completedOn.slice(0, 4)
  const charged = new Map<Scope, Counts>()
  for (const line of order.work.fees) {
    const scope = scopeOf.prices(priceSubject(order, line), year)
    charged.set(scope, sumCounts([charged.get(scope) ?? {}, { [priceCounter(line.unitPrice)]: 1 }]))
  }
  return [...charged].map(([scope, now]) => ({ scopes: [scope], days: {}, now }))
}
