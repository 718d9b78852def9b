import type { Write } from '../platform/commit'
import type { Day } from '../shared/days'
import { DomainError } from '../shared/errors'
import type { Unit } from './network'
import type { NetworkStore } from './network.store'
import { inPlaceOf, siblingId, takenBack } from './unit-exchange'

type Units = Pick<NetworkStore, 'units'>

/** A unit changed between our read and our write: it is tried again on what stands then. */
const busy = (writes: readonly Write[]): Write[] =>
  writes.map((write) => ({ ...write, refusal: new DomainError('BUSY') }))

/** The writes by which a unit goes back for its price (O8), for the caller's transaction: 1 GetItem, 1 write. */
export const takeBack = async (unitId: string, on: Day, { units }: Units): Promise<Write[]> => {
  const unit = await units.need(unitId, ['input', 'id'])
  return busy(units.replacement(takenBack(unit, on), unit))
}

/**
 * The writes by which one unit takes another's place (O8), for the caller's transaction: both units at their versions, so that
 * none goes back twice and none stands for two. Cost: 2 GetItems, 2 to 3 writes.
 */
export const exchange = async (
  unitId: string,
  serial: string,
  on: Day,
  { units }: Units,
): Promise<{ readonly replacement: Unit; readonly writes: readonly Write[] }> => {
  const old = await units.need(unitId, ['input', 'id'])
  const found = await units.load(siblingId(old, serial))
  const replacement = inPlaceOf(old, serial, found, on)
  const came = found ? units.replacement(replacement, found) : units.insertion(replacement, ['input', 'serial'])
  return { replacement, writes: busy([...units.replacement(takenBack(old, on, replacement.id), old), ...came]) }
}
