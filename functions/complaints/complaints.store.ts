/**
 * Complaints (Q5 Q7), in the Complaints table; each is journaled. What customers say stands beside it and can be erased.
 *
 * | Access pattern                  | Key or index (keys only)                                  | Cost                  |
 * |---------------------------------|-----------------------------------------------------------|-----------------------|
 * | complaint by id                 | pk `COMPLAINTS#<order or maker>`, sk `C#<ulid>`           | 1 GetItem             |
 * | of an order                     | the same partition by prefix                              | 1 Query a page        |
 * | what was said                   | the same, sk `SAID#<ulid>#<hash>`                         | 1 Query a page        |
 * | log                             | the same, sk `LOG#C#…`                                    | 1 Query a page        |
 * | whose turn it is                | byTurn `<level>#<who>`, day due                           | 1 Query, 1 BatchGet   |
 * | of maker, provider, prefecture by month; of point, customer | byMaker … byCustomer          | 1 Query, 1 BatchGet   |
 * | what was due on a day           | byDue `DUE#<day>#<bucket>`                                | 1 Query a bucket      |
 * | clusters of a maker by month    | pk `CLUSTERS#<maker>#<month>`, sk `<point>#<topic>`       | 1 Query a page        |
 *
 * To receive costs 2 to 6 GetItems (order, calendar; unit and model with 2 Queries, each with 1 BatchGet, for its rights), 2 Queries each
 * with 1 BatchGet (what came before) and 1 transaction. To act 2 GetItems (complaint, calendar) and 1 transaction: record, complaint,
 * entry, what was said, 2 rows of its deadline and the notices; for the customer's answer 1 GetItem more, of the order.
 */
import { ownPart } from '../platform/collection'
import type { Write } from '../platform/commit'
import { Documents } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import { documentPage, type Page, type PageQuery, type PageRequest, queryAll, queryPage } from '../platform/page'
import { type Day, type Instant, type Month, monthOf } from '../shared/days'
import { ownerOf } from '../shared/ids'
import { type RegionCode, regionPrefix } from '../shared/regions'
import type { ActorRole } from '../shared/viewer'
import type { Cluster } from './cluster'
import { type Complaint, type ComplaintEvent, isClosed, levelOf } from './complaint'
import { complaintDeadlines } from './complaint-notices'
import { evolveComplaint } from './evolve'
import { addToQueue } from './hotline/agents.store'
import type { Level } from './level'

const table = 'Complaints'
const BUCKETS = 4

/** What a customer said, or the hotline for the customer. */
export interface Said {
  readonly text: string
  readonly at: Instant
  readonly role: ActorRole
  /** To call back, where no order says. */
  readonly phone?: string
}

const bucketOf = (id: string): number => id.charCodeAt(id.length - 1) % BUCKETS
const dueKey = (day: Day, bucket: number): string => `DUE#${day}#${bucket}`
const partitionOf = (id: string): string => `COMPLAINTS#${ownerOf(id)}`

const turnOf = (complaint: Complaint): { readonly turnKey: string; readonly turnSort: string } | undefined => {
  if (isClosed(complaint)) return undefined
  const { id, customerKey, manufacturerId, providerId, pointId, region, dueOn } = complaint
  const sort = `${dueOn}#${id}`
  if (complaint.state === 'DECIDED') return { turnKey: `CUSTOMER#${customerKey}`, turnSort: sort }
  const level = levelOf(complaint)
  if (level === 'AUTHORITY') return { turnKey: `AUTHORITY#${region.slice(0, 2)}`, turnSort: `${region}#${sort}` }
  return {
    turnKey: `${level}#${{ POINT: pointId, PROVIDER: providerId, MAKER: manufacturerId }[level]}`,
    turnSort: sort,
  }
}

const besideOf = (complaint: Complaint) => {
  const { id, manufacturerId, providerId, pointId, customerKey, region, receivedAt } = complaint
  const month = monthOf(receivedAt)
  return {
    kind: 'COMPLAINT',
    id: `${receivedAt}#${id}`,
    makerMonth: `${manufacturerId}#${month}`,
    providerMonth: providerId && `${providerId}#${month}`,
    pointKey: pointId,
    customerKey,
    regionMonth: `${region.slice(0, 4)}#${month}`,
    regionSort: `${region}#${receivedAt}#${id}`,
    ...turnOf(complaint),
    ...(isClosed(complaint) ? {} : { dueKey: dueKey(complaint.dueOn, bucketOf(id)), dueSort: id }),
  }
}

/** What an agent has in hand grows and shrinks with it. */
const queueWrites = (next: Complaint, before: Complaint | undefined): Write[] => {
  const had = before && !isClosed(before) ? before.agent : undefined
  const has = isClosed(next) ? undefined : next.agent
  if (had === has) return []
  const change = (agent: string | undefined, by: 1 | -1) =>
    agent === undefined ? [] : [addToQueue(next.manufacturerId, agent, by)]
  return [...change(had, -1), ...change(has, 1)]
}

type Index = PageQuery<'Complaints'>['index'] & string

export const createComplaintsStore = () => {
  const complaints = new JournaledAggregate<Complaint, ComplaintEvent>({
    table,
    type: 'Complaint',
    keyOf: (id) => ({ pk: partitionOf(id), sk: `C#${ownPart(id)}` }),
    besideOf,
    derived: queueWrites,
    deadlinesOf: complaintDeadlines,
    evolve: evolveComplaint,
  })
  const said = new Documents<Said>(table)
  const clusters = new Documents<Cluster>(table)
  const sweeps = new Documents<{ readonly day: Day }>(table)
  const SWEEP = { pk: 'SWEEP', sk: '#' }
  const list = async (
    index: Index,
    partition: string,
    page: PageRequest,
    more: Partial<PageQuery<'Complaints'>> = {},
  ) => complaints.behind(await queryPage({ table, index, partition, ...more }, page))
  const latest = { reverse: true } as const

  return {
    complaints,
    ofOrder: (orderId: string, page: PageRequest): Promise<Page<Complaint>> =>
      documentPage<Complaint>({ table, partition: `COMPLAINTS#${orderId}`, prefix: 'C#' }, page),
    turnOf: (level: Exclude<Level, 'AUTHORITY'> | 'CUSTOMER', who: string, page: PageRequest) =>
      list('byTurn', `${level}#${who}`, page),
    /** Of a province, or of what lies in it. */
    turnOfAuthority: (region: RegionCode, page: PageRequest) =>
      list('byTurn', `AUTHORITY#${region.slice(0, 2)}`, page, { prefix: regionPrefix(region) }),
    ofMaker: (id: string, month: Month, page: PageRequest) => list('byMaker', `${id}#${month}`, page, latest),
    ofProvider: (id: string, month: Month, page: PageRequest) => list('byProvider', `${id}#${month}`, page, latest),
    /** A prefecture or a county within it. */
    ofRegion: (region: RegionCode, month: Month, page: PageRequest) =>
      list('byRegion', `${region.slice(0, 4)}#${month}`, page, { ...latest, prefix: regionPrefix(region) }),
    ofPoint: (id: string, page: PageRequest) => list('byPoint', id, page, latest),
    ofCustomer: (key: string, page: PageRequest) => list('byCustomer', key, page, latest),

    /** Ids of complaints that were due on a day. */
    async *dueOn(day: Day): AsyncGenerator<string> {
      for (let bucket = 0; bucket < BUCKETS; bucket += 1)
        for await (const { dueSort } of queryAll({ table, index: 'byDue', partition: dueKey(day, bucket) }))
          yield String(dueSort)
    },
    sweptUntil: async (): Promise<Day | undefined> => (await sweeps.get(SWEEP, { consistent: true }))?.day,
    sweptWrite: (day: Day): Write => sweeps.overwrite(SWEEP, { day }),

    /** Under its hash, by which the log names it. */
    sayWrite: (id: string, hash: string, what: Said): Write =>
      said.overwrite({ pk: partitionOf(id), sk: `SAID#${ownPart(id)}#${hash}` }, what),
    saidOf: (id: string, page: PageRequest): Promise<Page<Said>> =>
      documentPage<Said>({ table, partition: partitionOf(id), prefix: `SAID#${ownPart(id)}#` }, page),

    clusterWrite: (cluster: Cluster): Write =>
      clusters.overwrite(
        { pk: `CLUSTERS#${cluster.manufacturerId}#${cluster.month}`, sk: `${cluster.pointId}#${cluster.topic}` },
        cluster,
      ),
    clusters: (manufacturerId: string, month: Month, page: PageRequest): Promise<Page<Cluster>> =>
      documentPage<Cluster>({ table, partition: `CLUSTERS#${manufacturerId}#${month}` }, page),
  }
}

export type ComplaintsStore = ReturnType<typeof createComplaintsStore>
