import type { FeeLine } from '../fees/fee-line'
import { checkAgreedWork, checkWorkLevel } from '../network/agreements/agreed-work'
import { checkAgreedFee, feeBandFor } from '../network/agreements/fee-band'
import { checkFreightLine } from '../network/agreements/freight'
import { termsAround } from '../network/agreements/in-force'
import type { FeeRow } from '../network/agreements/terms/fees'
import { certifiedFor } from '../network/certification/roster'
import { agreementById, rosterOf } from '../network/directory.use-case'
import type { Day } from '../shared/days'
import { feePayerOf } from './fee-payer'
import { type Order, placeOf } from './order'

type Store = Parameters<typeof agreementById>[1]

/** A fee as it may be charged, and the row of the schedule it is held to; none where the schedule has none for it. */
export interface HeldFee {
  readonly line: FeeLine
  readonly band?: FeeRow
}

/**
 * A fee line of an order, held against the fee schedule of the order's agreement as it reads today (F1). A fee without a
 * row passes where the schedule leaves its kind open, and the line tells what was agreed. After the agreement's last day its
 * last terms hold, since an order accepted goes on.
 * Cost: 1 GetItem; 1 more for work of a level above the order's. More lines by the same store cost nothing more.
 */
export const heldFee = async (line: FeeLine, order: Order, today: Day, network: Store): Promise<HeldFee> => {
  const place = placeOf(order)
  const agreement = place && (await agreementById(place.agreementId, network))
  const { categoryId, level } = order
  const { kind, workItem, unitPrice } = line
  if (!agreement) return { line }
  const terms = termsAround(agreement, today)
  const payer = feePayerOf(order)
  const needed = checkAgreedWork(terms, line, payer === 'MANUFACTURER')
  if (needed !== undefined && needed > level) await checkCertified(line, needed, order, { today, network })
  checkFreightLine(terms, line, payer === 'CUSTOMER')
  const subject = { kind, categoryId, level, workItem }
  const agreedPrice = checkAgreedFee(terms, subject, unitPrice)
  const band = feeBandFor(terms, subject)
  return { line: agreedPrice === undefined ? line : { ...line, agreedPrice }, ...(band ? { band } : {}) }
}

/** The line alone. */
export const agreedFee = async (...args: Parameters<typeof heldFee>): Promise<FeeLine> => (await heldFee(...args)).line

/** N12: whoever is on the order holds a certificate for the work, or somebody of the point where nobody was named. */
const checkCertified = async (
  { workItem = '' }: FeeLine,
  needed: number,
  order: Order,
  { today, network }: { readonly today: Day; readonly network: Store },
): Promise<void> => {
  const { pointId, technicianId } = { technicianId: undefined, ...('assignment' in order ? order.assignment : {}) }
  const roster = pointId === undefined ? undefined : await rosterOf(pointId, network)
  const certified = certifiedFor({ ...order, level: needed }, roster, today)
  checkWorkLevel(workItem, needed, technicianId ? certified.includes(technicianId) : certified.length > 0)
}
