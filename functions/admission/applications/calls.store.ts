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
 * | open                         | and a row for each region and each region that contains it | 1 transaction, up to 85 items |
 * | regions of calls under way   | pk `CALLED#<maker>`, sk `<region>#<ulid>`, from its opening to its conclusion | 1 Query |
 */

import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { onceOnly, type Request } from '../../platform/once'
import { documentPage, type Page, type PageRequest, queryAll } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionLevels, regionPrefix } from '../../shared/regions'
import type { Actor } from '../../shared/viewer'
import { callDeadlines } from './application-notices'
import { type CallEvent, evolveCall, type RecruitmentCall } from './call'
import type { CalledThere } from './region-points'

const table = 'Manufacturers'
const makerPk = (manufacturerId: string): string => `M#${manufacturerId}`
const calledPk = (manufacturerId: string): string => `CALLED#${manufacturerId}`
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

const called = new Documents<CalledThere>(table)

/** What a call asks for stands region by region from its opening to its conclusion. */
const calledRows = (next: RecruitmentCall, before: RecruitmentCall | undefined): Write[] => {
  const keyOf = (region: RegionCode) => ({ pk: calledPk(next.manufacturerId), sk: `${region}#${ownPart(next.id)}` })
  const { categoryIds, regions, state } = next
  if (state === before?.state) return []
  if (state === 'CONCLUDED') return regions.map(({ region }) => called.remove(keyOf(region)))
  if (state !== 'OPEN') return []
  return regions.map(({ region, places }) => called.overwrite(keyOf(region), { region, categoryIds, places }))
}

export const createCallsStore = () => {
  const calls = new JournaledAggregate<RecruitmentCall, CallEvent>({
    table,
    type: 'RecruitmentCall',
    keyOf: (id) => ({ pk: makerPk(ownerOf(id)), sk: `CALL#${ownPart(id)}` }),
    derived: (next, before) => [...postings(next, before), ...calledRows(next, before)],
    deadlinesOf: callDeadlines,
    evolve: evolveCall,
  })

  return {
    calls,

    /** @param make what it says, or refuses: what it reads and counts is not asked of a repeat */
    draft: (request: Request, id: string, actor: Actor, make: () => Promise<CallEvent>): Promise<RecruitmentCall> =>
      onceOnly(
        table,
        request,
        async () => calls.open(request, id, actor, await make()),
        (made) => calls.need(made, ['input']),
      ),

    /** What a maker's calls under way ask for in a region and within it; in the whole country for none. */
    calledThere: async (manufacturerId: string, region: RegionCode | undefined): Promise<CalledThere[]> => {
      const prefix = region === undefined ? {} : { prefix: regionPrefix(region) }
      const rows: CalledThere[] = []
      for await (const row of queryAll({ table, partition: calledPk(manufacturerId), ...prefix }))
        rows.push((row as { doc: CalledThere }).doc)
      return rows
    },

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
