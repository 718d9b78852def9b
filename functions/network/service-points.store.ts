/**
 * ServicePoints: points with the regions they cover, their technicians and the roster of rights.
 *
 * | Access pattern             | Key or index                                              | Cost                         |
 * |----------------------------|-----------------------------------------------------------|------------------------------|
 * | point by id                | pk `SP#<id>`, sk `#`                                      | 1 GetItem, 0.5 RCU           |
 * | technician by id           | pk `SP#<point>`, sk `TECH#<ulid>`                         | 1 GetItem, 0.5 RCU           |
 * | roster of a point          | pk `SP#<point>`, sk `ROSTER` (rosters.store)              | 1 GetItem; N: 1 per 100      |
 * | kit of a point             | pk `SP#<point>`, sk `KIT` (equipment.store.ts writes it)  | with point and roster        |
 * | rights of a point          | roster, kit and what the maker's work needs               | 1 BatchGet; N: 1 per 100     |
 * | points of a provider       | byList `PROV#<provider>`, `<county>#<id>`                 | 1 Query                      |
 * | technicians of a point     | pk `SP#<point>`, sk prefix `TECH#`                        | 1 Query                      |
 * | technicians of a provider  | byList `PEOPLE#<provider>`, technician's id               | 1 Query per 1 MB (3 000)     |
 * | points covering a region   | pk `COVER#<region>`, sk `<point>` (key rows)              | 1 Query, 1 BatchGet per 100  |
 * | open, change a point       | record, point, one row per region added or removed        | 1 transaction, 5 + 2 WCU/row |
 * | add, change a technician   | record, technician; of a post that does not repair, the   | 1 transaction, 5 WCU         |
 * |                            | roster as well                                            | 1 GetItem, 2 WCU per KB more |
 * | employment by technician   | pk `SP#<point>`, sk `EMPLOYED#<ulid>` (employments.store) | with its log                 |
 * | leave, come back           | record, technician, employment, entry, roster, notices    | 3 GetItems, 1 transaction    |
 */

import { Aggregate } from '../platform/aggregate'
import { ownPart } from '../platform/collection'
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { documentPage, type Page, type PageRequest, queryAll } from '../platform/page'
import { ownerOf } from '../shared/ids'
import { type RegionCode, regionPrefix } from '../shared/regions'
import type { Roster } from './certification/roster'
import { createEmploymentsStore } from './employments.store'
import type { InstrumentRequirement } from './equipment/instrument-requirement'
import type { Kit } from './equipment/kit'
import type { ServicePoint, Technician } from './network'
import type { Rights } from './rights'
import { createRostersStore, rosterKey } from './rosters.store'
import { inPoint, kitKey, pointPk, requirementKey } from './service-point-keys'

const table = 'ServicePoints'

/** A page ends at 1 MB, long before it holds so many people. */
const MAX_ROWS = 5000

interface Staffed {
  readonly points: readonly {
    readonly point: ServicePoint
    readonly roster: Roster | undefined
    readonly kit: Kit | undefined
  }[]
  readonly requirement: InstrumentRequirement | undefined
}

const rightKeys = (pointId: string, requirement: string | undefined): Key[] => [
  rosterKey(pointId),
  kitKey(pointId),
  ...(requirement === undefined ? [] : [requirementKey(requirement)]),
]

const asRights = ([roster, kit, requirement]: readonly unknown[]): Rights => ({ roster, kit, requirement }) as Rights

/** A point as found in a region's coverage. */
interface Cover {
  readonly pointId: string
  readonly providerId: string
}

const pointKey = (id: string): Key => inPoint(id, '#')
const peopleKey = (providerId: string): string => `PEOPLE#${providerId}`
const coverPk = (region: RegionCode): string => `COVER#${region}`

const coverRows = (next: ServicePoint, before: ServicePoint | undefined): Write[] => {
  const documents = new Documents<Cover>(table)
  const rowKey = (region: RegionCode): Key => ({ pk: coverPk(region), sk: next.id })
  const had = before?.covers ?? []
  const { id: pointId, providerId } = next
  return [
    ...had.filter((region) => !next.covers.includes(region)).map((region) => documents.remove(rowKey(region))),
    ...next.covers
      .filter((region) => !had.includes(region))
      .map((region) => documents.overwrite(rowKey(region), { pointId, providerId })),
  ]
}

export const createServicePointsStore = () => {
  const points = new Aggregate<ServicePoint>({
    table,
    type: 'ServicePoint',
    keyOf: pointKey,
    besideOf: ({ id, providerId, region }) => ({ listKey: `PROV#${providerId}`, listSort: `${region}#${id}` }),
    derived: coverRows,
  })
  const technicians = new Aggregate<Technician>({
    table,
    type: 'Technician',
    keyOf: (id) => ({ pk: pointPk(ownerOf(id)), sk: `TECH#${ownPart(id)}` }),
    besideOf: ({ id }) => ({ listKey: peopleKey(ownerOf(ownerOf(id))), listSort: id }),
  })
  const rosters = createRostersStore()
  const rights = new Documents<unknown>(table)
  const coverPage = (region: RegionCode, page: PageRequest): Promise<Page<Cover>> =>
    documentPage<Cover>({ table, partition: coverPk(region) }, page)

  return {
    points,
    technicians,

    /** By region, so that those of one region, if given, stand side by side. */
    pointPage: (providerId: string, region: RegionCode | undefined, page: PageRequest) =>
      documentPage<ServicePoint>(
        {
          table,
          index: 'byList',
          partition: `PROV#${providerId}`,
          ...(region ? { prefix: regionPrefix(region) } : {}),
        },
        page,
      ),
    /** The list of a viewer who sees one point only. */
    onePointPage: async (pointId: string, { after }: PageRequest): Promise<Page<ServicePoint>> => {
      const node = after === undefined ? await points.load(pointId) : undefined
      return { rows: node ? [{ node, position: pointId }] : [], hasNextPage: false }
    },
    /** Everybody of a provider, point by point. */
    async *peopleOf(providerId: string): AsyncGenerator<Technician> {
      for await (const row of queryAll({ table, index: 'byList', partition: peopleKey(providerId) }, MAX_ROWS))
        yield (row as { doc: Technician }).doc
    },
    technicianPage: (pointId: string, page: PageRequest) =>
      documentPage<Technician>({ table, partition: pointPk(pointId), prefix: 'TECH#' }, page),

    coverPage,
    coveringPage: async (region: RegionCode, page: PageRequest): Promise<Page<ServicePoint>> => {
      const { rows, hasNextPage } = await coverPage(region, page)
      return points.behind({
        rows: rows.map(({ node, position }) => ({ node: pointKey(node.pointId), position })),
        hasNextPage,
      })
    },

    ...rosters,
    ...createEmploymentsStore(technicians, rosters),
    /** Batched and cached within the request. @param requirement id of what the maker's work in the category needs */
    rights: async (pointId: string, requirement?: string): Promise<Rights> =>
      asRights(await Promise.all(rightKeys(pointId, requirement).map((key) => rights.load(key)))),
    /** As committed last: what work is begun by. 1 BatchGet. */
    latestRights: async (pointId: string, requirement?: string): Promise<Rights> =>
      asRights(await rights.getMany(rightKeys(pointId, requirement), { consistent: true })),
    /** What dispatch weighs, in one BatchGet per hundred documents: points with rosters and kits, and what work needs. */
    staffed: async (pointIds: readonly string[], requirement: string): Promise<Staffed> => {
      if (pointIds.length === 0) return { points: [], requirement: undefined }
      const keys = [requirementKey(requirement), ...pointIds.flatMap((id) => [pointKey(id), rosterKey(id), kitKey(id)])]
      const [needed, ...found] = await new Documents<unknown>(table).getMany(keys)
      return {
        requirement: needed as InstrumentRequirement | undefined,
        points: pointIds.flatMap((_, i) => {
          const [point, roster, kit] = found.slice(i * 3, i * 3 + 3)
          return point ? [{ point, roster, kit } as Staffed['points'][number]] : []
        }),
      }
    },
  }
}
