/**
 * Serial numbers of parts that orders used (K8), in the Orders table: pk `SERIAL#<maker>#<part number>#<serial>`, sk `#`.
 * The first order to use one claims it, in the transaction of the use, so that of two at once one meets the other's claim
 * (`BUSY`, and finds it when tried again). To look one up costs 1 GetItem, to claim one 1 write more.
 */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { DomainError } from '../shared/errors'
import type { PartUse } from './work-record'

const claims = new Documents<{ readonly orderId: string }>('Orders')

type Piece = Pick<PartUse, 'partNumber' | 'serial'>

const keyOf = (manufacturerId: string, { partNumber, serial = '' }: Piece): Key => ({
  pk: `SERIAL#${manufacturerId}#${encodeURIComponent(partNumber)}#${encodeURIComponent(serial)}`,
  sk: '#',
})

export const partSerials = {
  /** The order that used it first. */
  usedOn: async (manufacturerId: string, piece: Piece): Promise<string | undefined> =>
    (await claims.get(keyOf(manufacturerId, piece), { consistent: true }))?.orderId,
  claim: (manufacturerId: string, piece: Piece, orderId: string): Write =>
    claims.insert(keyOf(manufacturerId, piece), { orderId }, { kind: 'SERIAL' }, new DomainError('BUSY')),
}

export type PartSerials = typeof partSerials
