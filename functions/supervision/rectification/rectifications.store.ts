/**
 * Rectification orders (G2), in the Complaints table; each is journaled.
 *
 * | Access pattern                   | Key or index (keys only)                             | Cost                |
 * |----------------------------------|------------------------------------------------------|---------------------|
 * | order by id                      | pk `RECTIFY#<addressee>`, sk `R#<ulid>`              | 1 GetItem           |
 * | of an enterprise, latest first   | the same partition by prefix, reversed               | 1 Query a page      |
 * | log                              | the same, sk `LOG#R#…`                               | 1 Query a page      |
 * | of a prefecture by month         | byRegion `RECTIFY#<prefecture>#<month>`, region      | 1 Query, 1 BatchGet |
 * | what waits for an enterprise     | byTurn `RECTIFY#<kind>#<id>`, day due                | 1 Query, 1 BatchGet |
 * | what waits for an authority      | byTurn `RECTIFY#<province>`, authority, day due      | 1 Query, 1 BatchGet |
 * | what was due on a day            | byDue `RECTIFY#<day>`                                | 1 Query             |
 *
 * To issue costs what finding its complaints costs (1 BatchGet), 2 GetItems and 1 transaction; to act 2 GetItems and 1 transaction:
 * record, order, entry, documents, 2 rows of its deadline and the notices.
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import { type Day, type Month, monthOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import {
  type Addressee,
  evolveRectification,
  isClosed,
  type Rectification,
  type RectificationEvent,
} from './rectification'
import { rectificationDeadlines } from './rectification-notices'

const table = 'Complaints'
/** Authorities of the whole country issue far fewer than customers complain: a day is one partition. */
const dueKey = (day: Day): string => `RECTIFY#${day}`

const turnOf = (one: Rectification): { readonly turnKey: string; readonly turnSort: string } | undefined => {
  if (isClosed(one)) return undefined
  const { id, addressee, authority, state, dueOn } = one
  if (state !== 'REPORTED') return { turnKey: `RECTIFY#${addressee.kind}#${addressee.id}`, turnSort: `${dueOn}#${id}` }
  return { turnKey: `RECTIFY#${authority.slice(0, 2)}`, turnSort: `${authority}#${dueOn}#${id}` }
}

const besideOf = (one: Rectification) => ({
  kind: 'RECTIFICATION',
  regionMonth: `RECTIFY#${one.region.slice(0, 4)}#${monthOf(one.issuedAt)}`,
  regionSort: `${one.region}#${one.issuedAt}#${one.id}`,
  ...turnOf(one),
  ...(isClosed(one) ? {} : { dueKey: dueKey(one.dueOn), dueSort: one.id }),
})

export const createRectificationsStore = () => {
  const rectifications = new JournaledAggregate<Rectification, RectificationEvent>({
    table,
    type: 'Rectification',
    keyOf: (id) => ({ pk: `RECTIFY#${ownerOf(id)}`, sk: `R#${ownPart(id)}` }),
    besideOf,
    deadlinesOf: rectificationDeadlines,
    evolve: evolveRectification,
  })
  const sweeps = new Documents<{ readonly day: Day }>(table)
  const SWEEP = { pk: 'SWEEP', sk: 'RECTIFY' }
  const turn = async (key: string, page: PageRequest, prefix = ''): Promise<Page<Rectification>> =>
    rectifications.behind(await queryPage({ table, index: 'byTurn', partition: `RECTIFY#${key}`, prefix }, page))

  return {
    rectifications,
    of: (enterpriseId: string, page: PageRequest): Promise<Page<Rectification>> =>
      documentPage<Rectification>({ table, partition: `RECTIFY#${enterpriseId}`, prefix: 'R#', reverse: true }, page),
    /** A prefecture or a county within it. */
    ofRegion: async (region: RegionCode, month: Month, page: PageRequest): Promise<Page<Rectification>> => {
      const partition = `RECTIFY#${region.slice(0, 4)}#${month}`
      const query = { table, index: 'byRegion', partition, prefix: regionPrefix(region), reverse: true } as const
      return rectifications.behind(await queryPage(query, page))
    },
    turnOf: ({ kind, id }: Addressee, page: PageRequest) => turn(`${kind}#${id}`, page),
    /** Of a province, or of what lies in it. */
    turnOfAuthority: (region: RegionCode, page: PageRequest) => turn(region.slice(0, 2), page, regionPrefix(region)),
    /** Ids of those that were due on a day. */
    async *dueOn(day: Day): AsyncGenerator<string> {
      for await (const { dueSort } of queryAll({ table, index: 'byDue', partition: dueKey(day) })) yield String(dueSort)
    },
    sweptUntil: async (): Promise<Day | undefined> => (await sweeps.get(SWEEP, { consistent: true }))?.day,
    sweptWrite: (day: Day): Write => sweeps.overwrite(SWEEP, { day }),
  }
}

export type RectificationsStore = ReturnType<typeof createRectificationsStore>
