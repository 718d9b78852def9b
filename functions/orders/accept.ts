import { DomainError } from '../shared/errors'
import type { ErrorCode } from '../shared/messages/index'
import type { Order } from './order'
import type { Right } from './right'

const refusals: Readonly<Record<Right, ErrorCode>> = {
  NO_AGREEMENT_IN_FORCE: 'OFFER_AGREEMENT_ENDED',
  AGREEMENT_SUSPENDED: 'OFFER_AGREEMENT_SUSPENDED',
  POINT_NOT_AUTHORISED: 'OFFER_AUTHORISATION_ENDED',
  NO_CERTIFIED_TECHNICIAN: 'OFFER_CERTIFICATE_ENDED',
  INSTRUMENT_OVERDUE: 'OFFER_INSTRUMENT_OVERDUE',
}

/** Says which right is gone by which the order was offered. */
export const offerRefusal = (lacks: Right, { level }: Pick<Order, 'level'>): DomainError =>
  new DomainError(refusals[lacks], ['input', 'id'], { level })
