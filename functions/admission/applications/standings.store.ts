/**
 * How the applications to a call stand, in the Providers table: small rows kept by the transactions that change them.
 *
 * | Access pattern                  | Key: pk `STANDINGS#<call>`, sk                        | Cost                            |
 * |---------------------------------|-------------------------------------------------------|---------------------------------|
 * | ranking of a region, a page     | `RANKED#<region>#<position>`, best first              | 1 Query                         |
 * | a region's race, to decide      | the same, whole; `OPEN#<region>#`; `PLACES#<region>`  | 2 Queries, 1 GetItem: 1 RCU per 4 KB, some 13 ranked |
 * | undecided ones of a call        | `OPEN#`; `RANKED#`, whole                             | 2 Queries                       |
 * | whether a right of reply is open | `HEARING#<last day>#<application>`, from a day on    | 1 Query                         |
 * | who was admitted, by region     | `ADMITTED#<region>#<application>`                     | 1 Query                         |
 * | a change of places              | `PLACES#<region>` at its version                      | 1 write of the transaction      |
 *
 * A ranking is read page by page, 1 000 rows at a time: memory does not grow with the number of applicants.
 */
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { type Application, hearingOpenUntil, type Outcome, stageOf } from './application'
import type { RecruitmentCall } from './call'
import type { Race } from './decide-application'
import { type Admission, counted, emptyCount, positionOf, rowOf, type Standing } from './ranking'

const table = 'Providers'
const MANY = 100
const partitionOf = (callId: string): string => `STANDINGS#${callId}`

interface Open {
  readonly applicationId: string
}

/** Changes with every decision of a region, so that two of them never go by the same count. */
interface Places {
  readonly version: number
}

/** A race with the state its count was taken at. */
export interface HeldRace extends Race {
  readonly version: number
}

const standings = new Documents<Standing | Open>(table)
const admissions = new Documents<Admission>(table)
const places = new Documents<Places>(table)

const keyOfRow = (application: Application | undefined): Key | undefined => {
  const row = application && rowOf(application)
  if (!row) return undefined
  const { callId, region, id } = application
  const sk = row.list === 'OPEN' ? `OPEN#${region}#${id}` : `RANKED#${region}#${positionOf(row.standing)}`
  return { pk: partitionOf(callId), sk }
}

const keyOfHearing = (application: Application | undefined): Key | undefined => {
  const until = application && hearingOpenUntil(application)
  if (!application || until === undefined) return undefined
  return { pk: partitionOf(application.callId), sk: `HEARING#${until}#${application.id}` }
}

const outcomeOf = (application: Application | undefined): Outcome | undefined =>
  application?.life.state === 'DECIDED' ? application.life.outcome : undefined

/** Rows kept along with an application. */
export const standingWrites = (next: Application, before: Application | undefined): Write[] => {
  const [had, has] = [keyOfRow(before), keyOfRow(next)]
  const row = rowOf(next)
  const doc = row?.list === 'RANKED' ? row.standing : { applicationId: next.id }
  const { id, providerId, callId, region } = next
  const [heard, hears] = [keyOfHearing(before), keyOfHearing(next)]
  const admitted: Key = { pk: partitionOf(callId), sk: `ADMITTED#${region}#${id}` }
  const [was, is] = [outcomeOf(before) === 'ADMITTED', outcomeOf(next) === 'ADMITTED']
  return [
    ...(had && had.sk !== has?.sk ? [standings.remove(had)] : []),
    ...(has && (has.sk !== had?.sk || row?.list === 'RANKED') ? [standings.overwrite(has, doc)] : []),
    ...(heard && heard.sk !== hears?.sk ? [standings.remove(heard)] : []),
    ...(hears && heard?.sk !== hears.sk ? [standings.overwrite(hears, { applicationId: id })] : []),
    ...(is && !was ? [admissions.overwrite(admitted, { applicationId: id, providerId, callId, region })] : []),
    ...(was && !is ? [admissions.remove(admitted)] : []),
  ]
}

const placesKey = (callId: string, region: RegionCode): Key => ({ pk: partitionOf(callId), sk: `PLACES#${region}` })

export const createStandingsStore = () => ({
  /** How a region stands as committed last, and where one application stands in it. */
  race: async (call: RecruitmentCall, region: RegionCode, applicationId: string): Promise<HeldRace> => {
    const partition = partitionOf(call.id)
    const about = { applicationId, panelRevision: call.panel.revision }
    // Read first: a decision after it is not counted, and makes the version stale.
    const { version } = (await places.get(placesKey(call.id, region), { consistent: true })) ?? { version: 0 }
    const [open, count] = await Promise.all([
      queryPage({ table, partition, prefix: `OPEN#${region}#`, consistent: true }, { first: MANY }),
      (async () => {
        let count = emptyCount
        for await (const row of queryAll({ table, partition, prefix: `RANKED#${region}#`, consistent: true }))
          count = counted(count, (row as { doc: Standing }).doc, about)
        return count
      })(),
    ])
    return { call, count, open: open.rows.length, version }
  },

  /** The write that makes a decision by this race the only one: another that went by the same count is refused as BUSY. */
  settle: ({ call, version }: HeldRace, region: RegionCode): Write => {
    const key = placesKey(call.id, region)
    const next = { version: version + 1 }
    const write = version === 0 ? places.insert(key, next, next) : places.replace(key, next, next, version)
    return { ...write, refusal: new DomainError('BUSY') }
  },

  /** Applications of a call that have no decision yet; counted up to a hundred that are not even ranked. */
  undecided: async (callId: string): Promise<number> => {
    const partition = partitionOf(callId)
    const { rows } = await queryPage({ table, partition, prefix: 'OPEN#', consistent: true }, { first: MANY })
    let undecided = rows.length
    for await (const row of queryAll({ table, partition, prefix: 'RANKED#', consistent: true }))
      if ((row as { doc: Standing }).doc.outcome === undefined) undecided += 1
    return undecided
  },

  /** Whether somebody may still reply, or waits for the answer, on a day. */
  hearingOpen: async (callId: string, today: Day): Promise<boolean> => {
    const partition = partitionOf(callId)
    const query = { table, partition, prefix: 'HEARING#', consistent: true } as const
    const { rows } = await queryPage(query, { first: 1, after: `HEARING#${today}` })
    return rows.length > 0
  },

  /** A page of a region's ranking. A position tells the rank before it, so that a later page goes on counting. */
  ranking: async (
    callId: string,
    region: RegionCode,
    { first, after }: PageRequest,
  ): Promise<Page<{ readonly rank: number; readonly standing: Standing }>> => {
    const [before = '0', ...rest] = after === undefined ? [] : after.split('|')
    const position = after === undefined ? undefined : rest.join('|')
    const prefix = `RANKED#${region}#`
    const page = await documentPage<Standing>(
      { table, partition: partitionOf(callId), prefix },
      { first, after: position },
    )
    const start = Number(before) || 0
    return {
      rows: page.rows.map(({ node, position: sk }, i) => {
        const rank = start + i + 1
        return { node: { rank, standing: node }, position: `${rank}|${sk}` }
      }),
      hasNextPage: page.hasNextPage,
    }
  },

  /** Who was admitted, in the part of the country a viewer may see; the whole for none. */
  admitted: (callId: string, within: RegionCode | undefined, page: PageRequest): Promise<Page<Admission>> =>
    documentPage(
      { table, partition: partitionOf(callId), prefix: `ADMITTED#${within ? regionPrefix(within) : ''}` },
      page,
    ),
})

/** Whether what was decided holds a place or waits for one: then who withdraws changes how others stand. */
export const holdsPlace = (application: Application): boolean => {
  const stage = stageOf(application)
  return stage.state === 'DECIDED' && stage.outcome !== 'REFUSED'
}
