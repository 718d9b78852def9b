/**
 * Recruitment calls, in the Manufacturers table.
 *
 * | Access pattern               | Key                                                       | Cost                          |
 * |------------------------------|-----------------------------------------------------------|-------------------------------|
 * | call by id                   | pk `M#<maker>`, sk `CALL#<ulid>`                          | 1 GetItem, 0.5 RCU per 4 KB   |
 * | log of a call                | the same pk, sk `LOG#CALL#<ulid>#<sequence>`              | 1 Query                       |
 * | calls of a maker             | the same pk, sk prefix `CALL#`, newest first              | 1 Query                       |
 * | published calls of a region  | pk `CALLS#<region>`, sk `<ulid>#<maker>`, newest first    | 1 Query, 1 BatchGet           |
 * | draw up, act                 | record, call at its version, entry, deadline              | 1 transaction, 8 to 12 WCU    |
 * | open                         | and a row for each region and each region that contains it | 1 transaction, up to 65 items |
 */

import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionLevels } from '../../shared/regions'
import { callDeadlines } from './application-notices'
import { type CallEvent, evolveCall, type RecruitmentCall } from './call'

const table = 'Manufacturers'
const makerPk = (manufacturerId: string): string => `M#${manufacturerId}`
const boardPk = (region: RegionCode): string => `CALLS#${region}`

/** A published call on the notice board of a region. */
interface Posted {
  readonly callId: string
}

const board = new Documents<Posted>(table)

/** Published once, a call stays on the boards of its regions and of all that contain them. */
const postings = (next: RecruitmentCall, before: RecruitmentCall | undefined): Write[] => {
  if (next.state === 'DRAFT' || (before && before.state !== 'DRAFT')) return []
  const boards = new Set(next.regions.flatMap(({ region }) => regionLevels(region)))
  const sk = `${ownPart(next.id)}#${next.manufacturerId}`
  return [...boards].map((region) => board.overwrite({ pk: boardPk(region), sk }, { callId: next.id }))
}

export const createCallsStore = () => {
  const calls = new JournaledAggregate<RecruitmentCall, CallEvent>({
    table,
    type: 'RecruitmentCall',
    keyOf: (id) => ({ pk: makerPk(ownerOf(id)), sk: `CALL#${ownPart(id)}` }),
    derived: postings,
    deadlinesOf: callDeadlines,
    evolve: evolveCall,
  })

  return {
    calls,
    callsOfMaker: (manufacturerId: string, page: PageRequest): Promise<Page<RecruitmentCall>> =>
      documentPage({ table, partition: makerPk(manufacturerId), prefix: 'CALL#', reverse: true }, page),

    callsOfRegion: async (region: RegionCode, page: PageRequest): Promise<Page<RecruitmentCall>> => {
      const { rows, hasNextPage } = await documentPage<Posted>(
        { table, partition: boardPk(region), reverse: true },
        page,
      )
      const found = await Promise.all(rows.map(({ node }) => calls.load(node.callId)))
      return {
        rows: rows.flatMap(({ position }, i) => {
          const node = found[i]
          return node ? [{ node, position }] : []
        }),
        hasNextPage,
      }
    },
  }
}
