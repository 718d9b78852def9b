import { checkCertified } from '../network/certification/roster'
import { lackingOn } from '../network/equipment/kit'
import type { Rights } from '../network/rights'
import type { Day } from '../shared/days'
import { DomainError } from '../shared/errors'
import type { Order } from './order'

const ID = ['input', 'id']

/**
 * Refuses to begin work for which not every right is in force on the day, whatever it was when the order was taken: the
 * technician's employment, post and certificate (P6, N12), and each instrument the work needs (O11). What was begun may be completed: every visit
 * begins here, so nothing that runs out in between lets more be done than was begun.
 *
 * @param technicianId who works; undefined only for records taken over from elsewhere, whose start `perform` judges
 */
export const checkRights = (
  order: Order,
  technicianId: string | undefined,
  { roster, kit, requirement }: Rights,
  day: Day,
): void => {
  if (technicianId !== undefined) checkCertified(order, roster, technicianId, { day, field: ['input', 'technicianId'] })
  const [lacking] = lackingOn(order, requirement, kit, day)
  if (!lacking) return
  const { instrument, since } = lacking
  throw since === undefined
    ? new DomainError('INSTRUMENT_MISSING', ID, { instrument })
    : new DomainError('INSTRUMENT_OVERDUE', ID, { instrument, since })
}
