import type { Lateness, Order, RepeatOf } from '../orders/order'
import { type Day, dayOf } from '../shared/days'
import { ownerOf } from '../shared/ids'
import type { Evidence } from './contribution-shape'
import type { Place } from './counting'
import { checksOf } from './fee-counts'
import { type EvidenceFigure, scopeOf } from './rollup-keys'

export const lapsesOf = ({ tried }: Order): (Place & { readonly day: Day })[] =>
  tried
    .filter(({ outcome, pointId }) => outcome === 'LAPSED' && ownerOf(pointId) !== '')
    .map(({ pointId, at }) => ({ pointId, providerId: ownerOf(pointId), day: dayOf(at) }))

/** One row for each provider and day, however many of its points let the offer lapse. */
export const lapsedEvidence = (order: Order): Evidence[] =>
  lapsesOf(order).map(({ providerId, day }) => ({
    pair: scopeOf.pair(order.manufacturerId, providerId),
    figure: 'lapsed',
    day,
    orderId: order.id,
  }))

export const lateEvidence = (order: Order, { since, providerId }: Lateness): Evidence => ({
  pair: scopeOf.pair(order.manufacturerId, providerId),
  figure: 'late',
  day: dayOf(since),
  orderId: order.id,
})

export const refixEvidence = (order: Order, { completedOn, orderId, providerId }: RepeatOf): Evidence => ({
  pair: scopeOf.pair(order.manufacturerId, providerId),
  figure: 'notFirstTimeFixed',
  day: completedOn,
  orderId,
  repeatedBy: order.id,
})

export const ownEvidence = (order: Order, { providerId }: Place): Evidence[] => {
  const row = (figure: EvidenceFigure, day: Day): Evidence => ({
    pair: scopeOf.pair(order.manufacturerId, providerId),
    figure,
    day,
    orderId: order.id,
  })
  if (!('completion' in order)) return []
  const { completedOn } = order.completion
  const { feesDeviating, partsDoubted } = checksOf(order)
  return [
    ...(order.work.visits > 1 ? [row('notFirstTimeFixed', completedOn)] : []),
    ...(order.disputed ? [row('complained', completedOn)] : []),
    ...(order.work.appointments?.missed ? [row('visitMissed', completedOn)] : []),
    ...(feesDeviating ? [row('feeDeviating', completedOn)] : []),
    ...(partsDoubted ? [row('partDoubted', completedOn)] : []),
  ]
}
