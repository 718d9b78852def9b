import { DomainError, ensure } from '../../shared/errors'
import { placeOfWork } from './terms/repair-levels'
import type { AgreementTerms } from './terms/terms'

/**
 * N11: a piece of work that a fee is charged for is one that the agreement names, and not the factory's own. An agreement
 * without repair levels names none, and binds nothing.
 */
export const checkAgreedWork = (
  { repairLevels }: Pick<AgreementTerms, 'repairLevels'>,
  item: string | undefined,
): void => {
  if (item === undefined || repairLevels.length === 0) return
  const field = ['input', 'workItem']
  const place = placeOfWork(repairLevels, item)
  if (place === undefined) throw new DomainError('WORK_ITEM_NOT_AGREED', field, { item })
  ensure(place !== 'FACTORY', 'WORK_FOR_FACTORY', field, { item })
}
