import { DomainError, ensure } from '../../shared/errors'
import type { FeeSubject } from './fee-band'
import { levelOf, placeOfWork } from './terms/repair-levels'
import type { AgreementTerms } from './terms/terms'

const FIELD = ['input', 'workItem']

/**
 * N11: a piece of work that a fee is charged for is one that the agreement names, and not the factory's own. An agreement
 * without repair levels names none, and binds nothing. Under warranty the maker pays for labour by the piece of work that
 * clause 2 names, so the line tells which one: without it the commission agreed could be passed by. What a customer pays for
 * may be work that the clause has no name for.
 *
 * @param underWarranty whether the order's fees are the maker's
 * @returns the certificate level that the named work needs
 */
export const checkAgreedWork = (
  { repairLevels }: Pick<AgreementTerms, 'repairLevels'>,
  { kind, workItem: item }: Pick<FeeSubject, 'kind' | 'workItem'>,
  underWarranty: boolean,
): number | undefined => {
  const atPoints = repairLevels.some(({ place, workItems }) => place !== 'FACTORY' && workItems.length > 0)
  if (item === undefined) {
    ensure(kind !== 'LABOUR' || !underWarranty || !atPoints, 'WORK_ITEM_REQUIRED', FIELD)
    return undefined
  }
  if (repairLevels.length === 0) return undefined
  const place = placeOfWork(repairLevels, item)
  if (place === undefined) throw new DomainError('WORK_ITEM_NOT_AGREED', FIELD, { item })
  ensure(place !== 'FACTORY', 'WORK_FOR_FACTORY', FIELD, { item })
  return levelOf(place)
}

/** N12: work of a level above the order's is done by who holds a certificate that high; nobody is paid for it otherwise. */
export const checkWorkLevel = (item: string, needed: number, certified: boolean): void =>
  ensure(certified, 'WORK_ITEM_ABOVE_LEVEL', FIELD, { item, level: needed })
