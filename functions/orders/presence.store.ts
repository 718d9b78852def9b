import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { set } from 'dynamodb-toolbox/schema/set'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { readBatch } from '../platform/batch-get'
import { tables } from '../platform/tables'
import type { Held } from './household'

/**
 * How much stands open where, kept beside the orders and read by every dispatch: of a service point a counter, of a
 * customer the set of open orders with the points that hold them. Orders add to both without reading them.
 */
export const presenceEntity = new Entity({
  name: 'Presence',
  table: tables.Orders,
  entityAttribute: false,
  timestamps: false,
  computeKey: (key: { pk: string; sk: string }) => key,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    open: number().optional(),
    held: set(string()).optional(),
  }),
})

export const loadKey = (pointId: string) => ({ pk: `LOAD#${pointId}`, sk: '#' })
export const householdKey = (customerKey: string) => ({ pk: `HOME#${customerKey}`, sk: '#' })

export const heldName = ({ pointId, orderId }: Held): string => `${pointId}#${orderId}`

interface Found {
  readonly open?: number
  readonly held?: ReadonlySet<string>
}

const heldIn = ({ held = new Set() }: Found = {}): Held[] =>
  [...held].sort().map((name) => {
    const [pointId = '', orderId = ''] = name.split('#')
    return { pointId, orderId }
  })

export interface Presence {
  /** Open orders of each point, in the order asked. */
  readonly loads: readonly number[]
  /** Each customer's open orders, and the points that hold them, in the order asked. */
  readonly households: readonly (readonly Held[])[]
}

const MAX_BATCH = 100

/** What dispatch asks of points and customers; one BatchGet per hundred of them, all at once. */
export const readPresence = async (pointIds: readonly string[], customerKeys: readonly string[]): Promise<Presence> => {
  const keys = [...customerKeys.map(householdKey), ...pointIds.map(loadKey)]
  const chunks = Array.from({ length: Math.ceil(keys.length / MAX_BATCH) }, (_, i) =>
    keys.slice(i * MAX_BATCH, (i + 1) * MAX_BATCH),
  )
  const found = (await Promise.all(chunks.map(readChunk))).flat()
  return {
    households: found.slice(0, customerKeys.length).map(heldIn),
    loads: found.slice(customerKeys.length).map((load) => load?.open ?? 0),
  }
}

const readChunk = async (keys: readonly { pk: string; sk: string }[]): Promise<(Found | undefined)[]> => {
  const requests = keys.map((key) => presenceEntity.build(BatchGetRequest).key(key))
  return readBatch<Found>(tables.Orders.build(BatchGetCommand).requests(...requests))
}

/** A customer's open orders; 1 GetItem. */
export const readHousehold = async (customerKey: string): Promise<Held[]> => {
  const { Item } = await presenceEntity.build(GetItemCommand).key(householdKey(customerKey)).send()
  return heldIn(Item as Found | undefined)
}
