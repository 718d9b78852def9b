import { commit } from '../../platform/commit'
import { Moved, untilSettled } from '../../platform/retry'
import { instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Part } from '../catalogue/part'
import type { WithdrawalReason } from '../requests/request'
import type { Sourcing } from '../requests/reserve.use-case'
import { bookingWrites } from '../stock/book.use-case'
import { sumOf } from '../stock/cell'
import { cellsOf } from '../stock/cells.store'
import type { Lot } from '../stock/lot'
import { accountsOf, type Movement } from '../stock/movement'
import type { KnownPlace } from '../stock/stock-access'

/** What one movement sets apart. */
const PER_MOVEMENT = 100_000

type By = Pick<Sourcing, 'viewer' | 'now' | 'newId'>

/**
 * Sets apart what is free of a lot at a place, as it is found there: again, or at the same time, nothing is left to be set apart.
 *
 * Cost: 1 Query; where there is some 1 Query more, 1 GetItem, 1 transaction and 1 Query.
 *
 * @returns pieces set apart
 */
export const quarantine = async (
  by: By,
  known: KnownPlace,
  part: Part,
  lot: Lot,
  reason: WithdrawalReason,
): Promise<number> => {
  let all = 0
  for (let some = -1; some !== 0; all += some) some = await untilSettled(() => someOf(by, known, part, lot, reason))
  return all
}

const someOf = async (
  by: By,
  known: KnownPlace,
  part: Part,
  { lot }: Lot,
  reason: WithdrawalReason,
): Promise<number> => {
  const { place } = known
  const cells = await cellsOf(place, part.id, lot)
  const quantity = Math.min(PER_MOVEMENT, sumOf(cells.map(({ balance }) => balance)).AVAILABLE)
  if (quantity === 0) return 0
  const movement: Movement = {
    id: by.newId(),
    kind: 'QUARANTINE',
    partId: part.id,
    manufacturerId: part.manufacturerId,
    ...accountsOf('QUARANTINE', place),
    quantity,
    lot,
    reason,
    at: instant(by.now),
    by: by.viewer.subject,
    role: by.viewer.role,
  }
  await commit(await bookingWrites({ movement, part, places: [known], turn: 0 }, true).catch(taken))
  return quantity
}

/** Somebody took of it since it was counted. */
const taken = (error: unknown): never => {
  throw error instanceof DomainError && error.code === 'NOT_ENOUGH_STOCK' ? new Moved() : error
}
