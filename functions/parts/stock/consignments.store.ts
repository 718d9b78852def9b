/**
 * What makers lately sent to service points on consignment, in the Parts table.
 *
 * | Access pattern            | Key                                        | Cost                           |
 * |---------------------------|--------------------------------------------|--------------------------------|
 * | lately sent to a point    | pk `CONSIGNED#<maker>#<point>`, sk `#`     | 1 GetItem                      |
 * | send                      | the same, at its version                   | 1 write of the shipment's transaction |
 */
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { Moved } from '../../platform/retry'
import type { Consigning } from './consignment'

const consignments = new Documents<Consigning>('Parts')

const keyOf = (manufacturerId: string, pointId: string): Key => ({
  pk: `CONSIGNED#${manufacturerId}#${pointId}`,
  sk: '#',
})

export const consigningOf = (manufacturerId: string, pointId: string): Promise<Consigning | undefined> =>
  consignments.get(keyOf(manufacturerId, pointId), { consistent: true })

/** Refused with `Moved` where another shipment was faster. */
export const consigningWrite = (manufacturerId: string, pointId: string, next: Consigning): Write => {
  const [key, { version }] = [keyOf(manufacturerId, pointId), next]
  const write =
    version === 1
      ? consignments.insert(key, next, { version })
      : consignments.replace(key, next, { version }, version - 1)
  return { ...write, refusal: new Moved() }
}
