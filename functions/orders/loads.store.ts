import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet'
import type { Write } from '../platform/commit'
import { tables } from '../platform/tables'
import { DomainError } from '../shared/errors'
import type { Order } from './order'

/** How many open orders a service point holds: a counter, since it changes with every offer and is read by every dispatch. */
const loadEntity = new Entity({
  name: 'Load',
  table: tables.Orders,
  entityAttribute: false,
  timestamps: false,
  computeKey: (key: { pk: string; sk: string }) => key,
  schema: item({ pk: string().key(), sk: string().key(), open: number().optional() }),
})

const keyOf = (pointId: string) => ({ pk: `LOAD#${pointId}`, sk: '#' })

/** The point whose capacity an order takes up. */
const holderOf = (order: Order | undefined): string | undefined => {
  switch (order?.state) {
    case 'OFFERED':
      return order.offer.pointId
    case 'ACCEPTED':
    case 'SCHEDULED':
    case 'IN_PROGRESS':
      return order.assignment.pointId
    default:
      return undefined
  }
}

/** Moves an order from one point's load to another's; an offer to a full point is refused. */
export const loadWrites = (before: Order | undefined, after: Order, capacity?: number): Write[] => {
  const [from, to] = [holderOf(before), holderOf(after)]
  if (from === to) return []
  return [...(from ? [add(from, -1)] : []), ...(to ? [add(to, 1, capacity)] : [])]
}

const add = (pointId: string, change: 1 | -1, capacity?: number): Write => {
  const update = loadEntity.build(UpdateTransaction).item({ ...keyOf(pointId), open: $add(change) })
  if (capacity === undefined) return { transaction: update }
  const condition = {
    or: [
      { attr: 'open' as const, exists: false },
      { attr: 'open' as const, lt: capacity },
    ],
  }
  return { transaction: update.options({ condition }), refusal: new DomainError('NO_OPEN_CAPACITY') }
}

const MAX_BATCH = 100

/** Open orders of each point, in the order asked; one BatchGet per hundred. */
export const readLoads = async (pointIds: readonly string[]): Promise<number[]> => {
  const chunks = Array.from({ length: Math.ceil(pointIds.length / MAX_BATCH) }, (_, i) =>
    pointIds.slice(i * MAX_BATCH, (i + 1) * MAX_BATCH),
  )
  return (await Promise.all(chunks.map(readChunk))).flat()
}

const readChunk = async (pointIds: readonly string[]): Promise<number[]> => {
  const requests = pointIds.map((id) => loadEntity.build(BatchGetRequest).key(keyOf(id)))
  const { Responses } = await execute({ maxAttempts: 5 }, tables.Orders.build(BatchGetCommand).requests(...requests))
  return (Responses[0] as ({ open?: number } | undefined)[]).map((found) => found?.open ?? 0)
}
