import type { Instant } from '../../shared/days'
import { type Inbox, inboxKey } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import type { Reader, ReaderRole } from './audience'
import type { PublishedPolicy } from './policy'
import { readingKey } from './shelf'

/** Which receipt: a person's, at its seat, for a reading. */
export interface Signature {
  /** What it is counted under, e.g. `<maker>.<series>~<edition that asked>`. */
  readonly readingKey: string
  readonly providerId: string
  readonly role: ReaderRole
  readonly pointId?: string
  readonly technicianId?: string
  /** Token subject. */
  readonly by: string
}

/** Dated and signed: a person read an edition. Once per person and reading; it never changes. */
export interface Receipt extends Signature {
  readonly policyId: string
  readonly edition: number
  readonly at: Instant
}

/** Where a reader sits: a desk may have several persons, a technician is one. It is the seat that is asked to read. */
export const seatOf = (reader: Reader): Inbox => {
  if (reader.role === 'PROVIDER') return { role: 'PROVIDER', id: reader.providerId }
  if (reader.role === 'SERVICE_POINT') return { role: 'SERVICE_POINT', id: reader.point.id }
  return { role: 'TECHNICIAN', id: reader.technicianId }
}

export const signatureOf = (
  policy: { readonly id: string; readonly reading: number },
  reader: Reader,
  { subject }: Viewer,
): Signature => ({
  readingKey: readingKey(policy),
  providerId: reader.providerId,
  role: reader.role,
  ...(reader.role === 'PROVIDER' ? {} : { pointId: reader.point.id }),
  ...(reader.role === 'TECHNICIAN' ? { technicianId: reader.technicianId } : {}),
  by: subject,
})

export const newReceipt = (policy: PublishedPolicy, reader: Reader, viewer: Viewer, at: Instant): Receipt => ({
  ...signatureOf(policy, reader, viewer),
  policyId: policy.id,
  edition: policy.edition,
  at,
})

/** The seat a receipt was signed at. */
export const seatKeyOf = ({ role, providerId, pointId, technicianId }: Signature): string =>
  inboxKey({ role, id: technicianId ?? pointId ?? providerId })
