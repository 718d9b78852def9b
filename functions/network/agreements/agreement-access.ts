import { type Field, notFound } from '../../shared/checks'
import type { Actor, Viewer } from '../../shared/viewer'
import { seesAgreement } from '../network-access'
import type { AgreementRecord, Parties } from './agreement'
import type { Side } from './terms/limits'

/** The side a viewer speaks for in an agreement between these parties; undefined for all others. */
export const sideOf = (viewer: Actor, { manufacturerId, providerId }: Parties): Side | undefined => {
  if (viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId) return 'MANUFACTURER'
  if (viewer.role === 'PROVIDER' && viewer.providerId === providerId) return 'PROVIDER'
  return undefined
}

/** A draft is its author's alone until it is proposed; the platform and, of a maker's, its auditor may look on. */
export const seesRecord = (viewer: Viewer, record: AgreementRecord): boolean => {
  if (!seesAgreement(viewer, record)) return false
  if (record.secretOf === undefined || viewer.role === 'PLATFORM') return true
  return (viewer.role === 'PROVIDER' ? 'PROVIDER' : 'MANUFACTURER') === record.secretOf
}

/** The side the viewer acts for, on an agreement it may see. */
export const sideActing = (viewer: Viewer, record: AgreementRecord, field: Field = ['input', 'id']): Side => {
  const side = sideOf(viewer, record)
  if (side === undefined || !seesRecord(viewer, record)) throw notFound('Agreement', record.id, field)
  return side
}

/** Suspends, lifts a suspension, renews by decision: the maker, or a job that carries out what was decided for it. */
export const ensureMaker = (actor: Actor, record: AgreementRecord, field: Field = ['input', 'id']): void => {
  if (actor.role !== 'SYSTEM' && sideOf(actor, record) !== 'MANUFACTURER') throw notFound('Agreement', record.id, field)
}
