import type { FeeLine } from '../fees/fee-line'
import { checkAgreedWork } from '../network/agreements/agreed-work'
import { checkAgreedFee } from '../network/agreements/fee-band'
import { checkFreightLine } from '../network/agreements/freight'
import { termsAround } from '../network/agreements/in-force'
import { agreementById } from '../network/directory.use-case'
import type { Day } from '../shared/days'
import { feePayerOf, type Order, placeOf } from './order'

/**
 * A fee line of an order, held against the fee schedule of the order's agreement as it reads today (F1). A fee without a
 * row passes where the schedule leaves its kind open, and the line tells what was agreed. After the agreement's last day its last terms hold, since an order accepted goes on.
 * Cost: 1 GetItem.
 */
export const agreedFee = async (
  line: FeeLine,
  order: Order,
  today: Day,
  network: Parameters<typeof agreementById>[1],
): Promise<FeeLine> => {
  const place = placeOf(order)
  const agreement = place && (await agreementById(place.agreementId, network))
  const { categoryId, level } = order
  const { kind, workItem, unitPrice } = line
  if (!agreement) return line
  const terms = termsAround(agreement, today)
  checkAgreedWork(terms, workItem)
  checkFreightLine(terms, line, feePayerOf(order) === 'CUSTOMER')
  const agreedPrice = checkAgreedFee(terms, { kind, categoryId, level, workItem }, unitPrice)
  return agreedPrice === undefined ? line : { ...line, agreedPrice }
}
