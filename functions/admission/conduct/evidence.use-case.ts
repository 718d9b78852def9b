import { type Order, placeOf } from '../../orders/order'
import { notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { About, Evidence } from './breach'
import type { ConductStore } from './conduct.store'
import { isLate } from './inspection'
import { correctionOf, nonconformityOf } from './inspection-actions'
import type { BreachKind } from './kinds'
import { type Network, needContractedPoint } from './parties.use-case'

export interface EvidenceDeps {
  readonly store: ConductStore
  readonly network: Network
  readonly order: (id: string) => Promise<Order | undefined>
}

/** What evidence tells of a breach: whom it is about, and where it knows, when and what. */
export interface Told {
  readonly about: About
  readonly occurredOn?: Day
  readonly text?: string
}

/** @param pointId with an order: the point it is about, if the order has gone to another since */
export const tellingOf = (
  deps: EvidenceDeps,
  manufacturerId: string,
  evidence: Evidence,
  { kind, pointId, at }: { readonly kind: BreachKind; readonly pointId: string | undefined; readonly at: Instant },
): Promise<Told> => {
  switch (evidence.type) {
    case 'ORDER':
      return ofOrder(deps, manufacturerId, evidence.orderId, pointId)
    case 'INSPECTION':
      return ofInspection(deps, manufacturerId, evidence, kind, at)
    case 'AUDIT_FINDING':
      return ofFinding(deps, manufacturerId, evidence.auditFindingId)
  }
}

const at = (name: string) => ['input', 'evidence', name]

const ofOrder = async (
  { order: orderOf, network }: EvidenceDeps,
  manufacturerId: string,
  orderId: string,
  pointId: string | undefined,
): Promise<Told> => {
  const order = await orderOf(orderId)
  if (order?.manufacturerId !== manufacturerId) throw notFound('WorkOrder', orderId, at('orderId'))
  if (pointId !== undefined) {
    const { providerId } = await needContractedPoint(network, manufacturerId, pointId, at('servicePointId'))
    return { about: { manufacturerId, providerId, pointId } }
  }
  const place = placeOf(order)
  ensure(place, 'EVIDENCE_UNASSIGNED', at('orderId'))
  const technicianId = 'assignment' in order ? order.assignment?.technicianId : undefined
  const { providerId } = place
  const about = { manufacturerId, providerId, pointId: place.pointId }
  return { about: technicianId === undefined ? about : { ...about, technicianId } }
}

/** A nonconformity tells itself what happened and when; a late correction happened on the day after its deadline. */
const ofInspection = async (
  { store }: EvidenceDeps,
  manufacturerId: string,
  { inspectionId, item }: Evidence & { readonly type: 'INSPECTION' },
  kind: BreachKind,
  now: Instant,
): Promise<Told> => {
  const inspection = await store.inspections.load(inspectionId)
  if (inspection?.manufacturerId !== manufacturerId) throw notFound('Inspection', inspectionId, at('inspectionId'))
  const { providerId, pointId, items } = inspection
  const about = { manufacturerId, providerId, pointId }
  const text = items.find((planned) => planned.item === item)?.requirement ?? ''
  if (kind === 'LATE_CORRECTION') {
    const correction = correctionOf(inspection, item, at('item'))
    const { dueOn } = correction
    ensure(isLate(correction, dayOf(now)), 'CORRECTION_NOT_LATE', at('item'), { item, dueOn })
    return { about, occurredOn: addDays(dueOn, 1), text }
  }
  const { finding, reportedOn } = nonconformityOf(inspection, item)
  return { about, occurredOn: reportedOn, text: finding.evidence ?? text }
}

const ofFinding = async ({ store }: EvidenceDeps, manufacturerId: string, findingId: string): Promise<Told> => {
  const finding = await store.audits.load(findingId)
  if (finding?.manufacturerId !== manufacturerId) throw notFound('AuditFinding', findingId, at('auditFindingId'))
  const { providerId, pointId, observedOn, current } = finding
  const about = { manufacturerId, providerId, ...(pointId === undefined ? {} : { pointId }) }
  return { about, occurredOn: observedOn, text: current.text }
}
