/**
 * Providers table: pools of categories.
 *
 * | Access pattern           | Key or index                                          | Cost                               |
 * |--------------------------|-------------------------------------------------------|------------------------------------|
 * | pool by id               | pk `POOL#<maker>`, sk `P#<ulid>`                      | 1 GetItem, 0.5 RCU                 |
 * | pools of a maker         | pk `POOLSOF#<maker>`, sk `<ulid>` (key rows)          | 1 Query, 1 BatchGet                |
 * | what pools promise (N17) | pk `MINIMA#<maker>`, sk `<ulid>`, while agreed        | 1 Query                            |
 * | propose                  | record, pool, entry; per member a row and a notice    | 1 transaction                      |
 * | agree, dissolve          | record, pool, entry; a member's promise if it turns   | 1 GetItem and 1 transaction        |
 */

import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { evolvePool, type Pool, type PoolEvent, type PoolMinimum } from './pool'

const table = 'Providers'

interface Listed {
  readonly poolId: string
}

const keyOf = (id: string): Key => ({ pk: `POOL#${ownerOf(id)}`, sk: `P#${ownPart(id)}` })

const MAX_MINIMA = 100
const minimaOf = (manufacturerId: string): string => `MINIMA#${manufacturerId}`

/** N17: what the pools that a maker takes part in promise; the latest hundred. 1 Query. */
export const poolMinima = async (manufacturerId: string): Promise<PoolMinimum[]> => {
  const query = { table, partition: minimaOf(manufacturerId), reverse: true } as const
  const { rows } = await documentPage<PoolMinimum>(query, { first: MAX_MINIMA })
  return rows.map(({ node }) => node)
}

/** A pool promises something from when the last member agreed until one leaves. */
const promiseWrites = (next: Pool, before: Pool | undefined): Write[] => {
  const [was, is] = [before?.state === 'AGREED', next.state === 'AGREED']
  if (was === is) return []
  const rows = new Documents<PoolMinimum>(table)
  const { region, minimumOrders, members } = next
  return members.map(({ manufacturerId, categoryIds }) => {
    const key = { pk: minimaOf(manufacturerId), sk: ownPart(next.id) }
    return is ? rows.overwrite(key, { region, minimumOrders, categoryIds }) : rows.remove(key)
  })
}

const listedWrites = (next: Pool, before: Pool | undefined): Write[] => {
  if (before) return []
  const rows = new Documents<Listed>(table)
  return next.members.map(({ manufacturerId }) =>
    rows.insert({ pk: `POOLSOF#${manufacturerId}`, sk: ownPart(next.id) }, { poolId: next.id }, {}),
  )
}

/** Those whose agreement is asked for. */
const tellOthers = (id: string, event: PoolEvent, at: Date): Write[] =>
  event.type === 'PROPOSED'
    ? event.members
        .filter(({ agreedOn }) => agreedOn === undefined)
        .map(({ manufacturerId }) =>
          noticeWrite({
            kind: 'POOL_PROPOSED',
            subject: { type: 'Pool', id },
            inbox: { role: 'MANUFACTURER', id: manufacturerId },
            at: instant(at),
            params: { region: event.region },
          }),
        )
    : []

export const createPoolsStore = () => {
  const pools = new JournaledAggregate<Pool, PoolEvent>({
    table,
    type: 'Pool',
    keyOf,
    evolve: evolvePool,
    derived: (next, before) => [...listedWrites(next, before), ...promiseWrites(next, before)],
  })
  return {
    pools,
    proposePool: (request: Request, id: string, actor: Actor, event: PoolEvent): Promise<Pool> =>
      pools.open(request, id, actor, event, tellOthers(id, event, request.at)),
    /** Newest first. */
    poolPage: async (manufacturerId: string, page: PageRequest): Promise<Page<Pool>> => {
      const query = { table, partition: `POOLSOF#${manufacturerId}`, reverse: true } as const
      const { rows, hasNextPage } = await documentPage<Listed>(query, page)
      return pools.behind({
        rows: rows.map(({ node, position }) => ({ node: keyOf(node.poolId), position })),
        hasNextPage,
      })
    },
  }
}
