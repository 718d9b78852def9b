import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add, $delete } from 'dynamodb-toolbox/entity/actions/update/symbols'
import type { Write } from '../platform/commit'
import { DomainError } from '../shared/errors'
import { heldChange } from './household'
import { holderOf, type Order } from './order'
import { heldName, householdKey, loadKey, presenceEntity } from './presence.store'

/** Moves an order from one point's load to another's; an offer to a full point is refused. */
export const loadWrites = (before: Order | undefined, after: Order, capacity?: number): Write[] => {
  const [from, to] = [holderOf(before), holderOf(after)]
  if (from === to) return []
  return [...(from ? [add(from, -1)] : []), ...(to ? [add(to, 1, capacity)] : [])]
}

const add = (pointId: string, change: 1 | -1, capacity?: number): Write => {
  const update = presenceEntity.build(UpdateTransaction).item({ ...loadKey(pointId), open: $add(change) })
  if (capacity === undefined) return { transaction: update }
  const condition = {
    or: [
      { attr: 'open' as const, exists: false },
      { attr: 'open' as const, lt: capacity },
    ],
  }
  return { transaction: update.options({ condition }), refusal: new DomainError('NO_OPEN_CAPACITY') }
}

/** Notes where an order of the customer stands open. @param full takes no more note (household.ts) */
export const householdWrites = (before: Order | undefined, after: Order, full = false): Write[] => {
  const change = heldChange(before, after)
  if (!change || (change.kind === 'COMES' && full)) return []
  const names = new Set([heldName(change.held)])
  const held = change.kind === 'COMES' ? $add(names) : $delete(names)
  return [{ transaction: presenceEntity.build(UpdateTransaction).item({ ...householdKey(after.customerKey), held }) }]
}
