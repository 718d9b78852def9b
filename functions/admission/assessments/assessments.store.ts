/**
 * Assessments by published criteria and what they came to, in the Providers table. Each is journaled.
 *
 * | Access pattern          | Key or index                                             | Cost                      |
 * |-------------------------|----------------------------------------------------------|---------------------------|
 * | assessment by id        | pk `PROV#<provider>`, sk `ASSESS#<ulid>`                 | 1 GetItem, 0.5 RCU a 4 KB |
 * | its log                 | the same, sk `LOG#ASSESS#<ulid>#<sequence>`              | 1 Query                   |
 * | a maker's, newest first | byMaker `ASSESSS#<maker>`, ulid (keys)                   | 1 Query, 1 BatchGet       |
 * | a provider's, concluded | byList `ASSESSS#<provider>`, ulid                        | 1 Query                   |
 * | a point's, concluded    | pk `ASSESSED#<point>`, sk ulid, then by id               | 1 Query, 1 BatchGet       |
 * | latest result by a set  | `PROV#<provider>`, `RESULT#<set>~<subject>#<day>#<ulid>` | 1 Query, up to 11 results |
 * | results of a region     | byList `RESULTS#<province>`, `<county>#<id>`             | 1 Query                   |
 * | open, mark              | record, assessment at its version, entry, documents      | 3 GetItems, 1 transaction |
 * | conclude                | the same; result, point's row, deadline, 1 to 3 notices  | 2 GetItems, 1 transaction |
 * | the same of a point     | and what clause 4 then asks (authorisation-due.use-case) | 5 GetItems more; 1 to withdraw |
 * | reply, withdraw         | the same; result and deadline go, notices                | 1 GetItem, 1 transaction  |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { type Effects, JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import type { Actor } from '../../shared/viewer'
import { editionParts } from '../criteria/criteria-set'
import { type Assessment, type AssessmentEvent, conclusionOf } from './assessment'
import { evolveAssessment } from './assessment-log'
import { assessmentDeadlines, assessmentNotices } from './assessment-notices'
import { type AssessmentResult, isByEdition, type Question, resultOf } from './result'

const table = 'Providers'
const LIST = 'ASSESSS'
const providerPk = (id: string): string => `PROV#${id}`
const pointPk = (id: string): string => `ASSESSED#${id}`
const provinceList = (region: RegionCode): string => `RESULTS#${region.slice(0, 2)}0000`

/** Results of one subject by one set stand together, whatever the edition. */
const resultPrefix = ({
  criteriaId,
  pointId,
  agreementId,
}: Pick<AssessmentResult, 'criteriaId' | 'pointId' | 'agreementId'>): string => {
  const { manufacturerId, ulid } = editionParts(criteriaId)
  return `RESULT#${manufacturerId}.${ulid}~${pointId ?? agreementId ?? ''}#`
}
const resultKey = (result: AssessmentResult): Key => ({
  pk: providerPk(result.providerId),
  sk: `${resultPrefix(result)}${result.concludedOn}#${ownPart(result.assessmentId)}`,
})

/** A sheet opened by an edition before the one asked for may be concluded after those that count. */
const LOOKED_AT = 10

export const createAssessmentsStore = () => {
  const results = new Documents<AssessmentResult>(table)
  const ofPoints = new Documents<{ readonly assessmentId: string }>(table)

  /** What stands beside an assessment as long as its conclusion does. */
  const alongside = (next: Assessment, before: Assessment | undefined): Write[] => {
    const [had, has] = [before && resultOf(before), resultOf(next)]
    const { id, pointId } = next
    if (had && !has) return [results.remove(resultKey(had))]
    if (had || !has) return []
    const inRegion = { listKey: provinceList(has.region), listSort: `${has.region}#${id}` }
    const row = { pk: pointPk(pointId ?? ''), sk: ownPart(id) }
    return [
      results.overwrite(resultKey(has), has, inRegion),
      ...(pointId === undefined ? [] : [ofPoints.overwrite(row, { assessmentId: id })]),
    ]
  }

  const assessments = new JournaledAggregate<Assessment, AssessmentEvent>({
    table,
    type: 'Assessment',
    keyOf: (id) => ({ pk: providerPk(ownerOf(id)), sk: `ASSESS#${ownPart(id)}` }),
    besideOf: (assessment) => ({
      makerKey: `${LIST}#${assessment.manufacturerId}`,
      makerSort: ownPart(assessment.id),
      ...(conclusionOf(assessment)
        ? { listKey: `${LIST}#${assessment.providerId}`, listSort: ownPart(assessment.id) }
        : {}),
    }),
    derived: alongside,
    deadlinesOf: assessmentDeadlines,
    evolve: evolveAssessment,
  })

  return {
    assessments,

    /**
     * Does one thing to an assessment, once per request, and tells whom it concerns.
     *
     * @param effects what else follows from it
     */
    act: (
      request: Request,
      id: string,
      actor: Actor,
      decide: (current: Assessment) => AssessmentEvent | Promise<AssessmentEvent>,
      effects: Effects<Assessment> = () => [],
    ): Promise<Assessment> => {
      let event: AssessmentEvent | undefined
      const told: Effects<Assessment> = async (next, before) => [
        ...(event ? assessmentNotices(event, next, instant(request.at)).map(noticeWrite) : []),
        ...(await effects(next, before)),
      ]
      return assessments.act(
        request,
        id,
        actor,
        async (current) => {
          event = await decide(current)
          return event
        },
        told,
      )
    },

    ofMaker: async (manufacturerId: string, page: PageRequest): Promise<Page<Assessment>> => {
      const query = { table, index: 'byMaker', partition: `${LIST}#${manufacturerId}`, reverse: true } as const
      return assessments.behind(await queryPage(query, page))
    },
    ofProvider: (providerId: string, page: PageRequest) =>
      documentPage<Assessment>({ table, index: 'byList', partition: `${LIST}#${providerId}`, reverse: true }, page),
    ofPoint: async (pointId: string, page: PageRequest): Promise<Page<Assessment>> => {
      type Pointer = { readonly assessmentId: string }
      const { rows, hasNextPage } = await documentPage<Pointer>(
        { table, partition: pointPk(pointId), reverse: true },
        page,
      )
      const found = await assessments.loadMany(rows.map(({ node }) => node.assessmentId))
      return { rows: found.map((node) => ({ node, position: ownPart(node.id) })), hasNextPage }
    },

    /** The latest result by the edition asked for or a later one of its set, as committed last; undefined without one. */
    latestResult: async ({ until, ...asked }: Question): Promise<AssessmentResult | undefined> => {
      const prefix = resultPrefix(asked)
      const { rows } = await documentPage<AssessmentResult>(
        { table, partition: providerPk(asked.providerId), prefix, reverse: true, consistent: true },
        // One character behind the day's own rows.
        { first: LOOKED_AT, after: `${prefix}${until}~` },
      )
      return rows.map(({ node }) => node).find((result) => isByEdition(result, asked.criteriaId))
    },

    resultsOfRegion: (region: RegionCode, page: PageRequest) =>
      documentPage<AssessmentResult>(
        { table, index: 'byList', partition: provinceList(region), prefix: regionPrefix(region) },
        page,
      ),
  }
}

export type AssessmentsStore = ReturnType<typeof createAssessmentsStore>
