/**
 * Plans and visits of mystery visits, spot checks and audits (Q2-Q4, N14), in the Complaints table; both are journaled.
 * `<owner>` is who plans: `<kind>~<maker or region>`.
 *
 * | Access pattern                      | Key or index (keys only)                             | Cost                         |
 * |-------------------------------------|------------------------------------------------------|------------------------------|
 * | plan by id                          | pk `CHECK#<owner>`, sk `P#<ulid>`                    | 1 GetItem                    |
 * | plans of an owner, latest first     | the same partition by prefix, reversed               | 1 Query a page               |
 * | frame of a plan                     | pk `CHECK#<owner>`, sk `F#<ulid>#<copy>#<page>`      | 1 GetItem per 1 000 rows     |
 * | visit by id                         | pk `CHECK#<owner>`, sk `C#<plan>-<slot>`             | 1 GetItem                    |
 * | visits of a plan                    | the same partition by prefix                         | 1 Query a page               |
 * | who was sent                        | pk `CHECK#<owner>`, sk `V#<plan>-<slot>`             | 1 GetItem                    |
 * | logs                                | the same, sk `LOG#P#…`, `LOG#C#…`                    | 1 Query a page               |
 * | a visitor's own, by their last day  | byTurn `CHECK#VISITOR#<subject>`                     | 1 Query, 1 BatchGet          |
 * | what a provider has to answer       | byTurn `CHECK#PROVIDER#<provider>`, day due          | 1 Query, 1 BatchGet          |
 * | what a planner has to judge         | byTurn `CHECK#JUDGE#<owner>`, day                    | 1 Query, 1 BatchGet          |
 * | released, by maker and month        | byMaker `CHECK#<maker>#<month>`                      | 1 Query, 1 BatchGet          |
 * | released, by provider and month     | byProvider `CHECK#<provider>#<month>`                | 1 Query, 1 BatchGet          |
 * | released, by point                  | byPoint `CHECK#<point>`                              | 1 Query, 1 BatchGet          |
 * | released, by prefecture and month   | byRegion `CHECK#<prefecture>#<month>`, region        | 1 Query, 1 BatchGet          |
 * | results of a maker, or a province   | pk `CHECKED#M~<maker>` or `CHECKED#R~<province>`, sk `R#<month>#<check>` | 1 Query, 0.5 RCU per 12 checks |
 * | what was due on a day, plans given up | byDue `CHECK#<day>`                                | 1 Query                      |
 *
 * Nothing that others than the planner list by is written before a visit is released. To plan costs 1 transaction; to act 1
 * GetItem and 1 transaction: record, document, entry, documents named, 2 rows of its deadline, notices; to record or submit takes
 * a GetItem more, that of the plan, which may have been given up.
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import { addDays, type Day, dayOf, type Month, monthOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import type { Candidate } from './candidate'
import { checkDeadlines } from './check-notices'
import { assignedOf, type CheckPlan, evolvePlan, type PlanEvent } from './check-plan'
import { type CheckEvent, evolveCheck, type FieldCheck, isReleased } from './field-check'
import { ownerKey, type Planner } from './planner'
import { type ResultRow, resultOf } from './results'
import type { Visitor } from './sending'

const table = 'Complaints'
const pkOf = (id: string): string => `CHECK#${ownerOf(id)}`
const visitorKey = (subject: string): string => `CHECK#VISITOR#${encodeURIComponent(subject)}`
const dueKey = (day: Day): string => `CHECK#${day}`
const makersPart = (manufacturerId: string): string => `CHECKED#M~${manufacturerId}`
const provincesPart = (region: RegionCode): string => `CHECKED#R~${region.slice(0, 2)}`

/**
 * A plan given up whose visits are to be called off. It stands under the day before: the sweep sees to days past, and to the last of
 * them each hour, so that its visits end within the hour.
 */
const callOffOf = (plan: CheckPlan) =>
  plan.state === 'CANCELLED' && assignedOf(plan).length > 0
    ? { dueKey: dueKey(addDays(dayOf(plan.endedAt), -1)), dueSort: plan.id }
    : {}

const turnOf = (check: FieldCheck) => {
  const { state, id, to } = check
  if (state === 'ASSIGNED' || state === 'RECORDED')
    return { turnKey: visitorKey(check.visitor), turnSort: `${to}#${id}`, dueKey: dueKey(to), dueSort: id }
  if (state !== 'RELEASED') return {}
  const { replyBy, replies, lapsed, providerId, planner } = check
  if (replies.length > 0 || lapsed) return { turnKey: `CHECK#JUDGE#${ownerKey(planner)}`, turnSort: `${replyBy}#${id}` }
  const turnKey = `CHECK#PROVIDER#${providerId}`
  return { turnKey, turnSort: `${replyBy}#${id}`, dueKey: dueKey(replyBy), dueSort: id }
}

/** Nothing of a visit that is not released: it would show in the lists of others. */
const listsOf = (check: FieldCheck) => {
  if (!isReleased(check)) return {}
  const { id, manufacturerId, providerId, pointId, region, releasedAt } = check
  const month = monthOf(releasedAt)
  return {
    id,
    makerMonth: `CHECK#${manufacturerId}#${month}`,
    providerMonth: `CHECK#${providerId}#${month}`,
    pointKey: `CHECK#${pointId}`,
    regionMonth: `CHECK#${region.slice(0, 4)}#${month}`,
    regionSort: `${region}#${releasedAt}#${id}`,
  }
}

const FRAME_PAGE = 1000
const RESULT_PAGE = 1000

export const createChecksStore = () => {
  const plans = new JournaledAggregate<CheckPlan, PlanEvent>({
    table,
    type: 'CheckPlan',
    keyOf: (id) => ({ pk: pkOf(id), sk: `P#${ownPart(id)}` }),
    besideOf: (plan) => ({ kind: 'CHECK_PLAN', ...callOffOf(plan) }),
    evolve: evolvePlan,
  })
  const checks = new JournaledAggregate<FieldCheck, CheckEvent>({
    table,
    type: 'FieldCheck',
    keyOf: (id) => ({ pk: pkOf(id), sk: `C#${ownPart(id)}` }),
    besideOf: (check) => ({ kind: 'FIELD_CHECK', ...turnOf(check), ...listsOf(check) }),
    derived: (next) => (isReleased(next) ? resultWrites(resultOf(next)) : []),
    deadlinesOf: checkDeadlines,
    evolve: evolveCheck,
  })
  const visitors = new Documents<Visitor>(table)
  const frames = new Documents<readonly Candidate[]>(table)
  const results = new Documents<ResultRow>(table)
  const sweeps = new Documents<{ readonly day: Day }>(table)
  const SWEEP = { pk: 'SWEEP', sk: 'CHECKS' }

  const resultWrites = (row: ResultRow): Write[] => {
    const sk = `R#${row.month}#${row.checkId}`
    const kind = 'CHECK_RESULT'
    const region = results.overwrite({ pk: provincesPart(row.region), sk }, row, { kind })
    return row.planner === 'AUTHORITY'
      ? [region]
      : [region, results.overwrite({ pk: makersPart(row.manufacturerId), sk }, row, { kind })]
  }
  const visitorAt = (id: string) => ({ pk: pkOf(id), sk: `V#${ownPart(id)}` })
  const frameAt = (planId: string, copy: string, page: number) => ({
    pk: pkOf(planId),
    sk: `F#${ownPart(planId)}#${copy}#${String(page).padStart(3, '0')}`,
  })
  const turn = async (partition: string, page: PageRequest): Promise<Page<FieldCheck>> =>
    checks.behind(await queryPage({ table, index: 'byTurn', partition }, page))

  return {
    plans,
    checks,
    plansOf: (planner: Planner, page: PageRequest): Promise<Page<CheckPlan>> =>
      documentPage<CheckPlan>({ table, partition: `CHECK#${ownerKey(planner)}`, prefix: 'P#', reverse: true }, page),
    ofPlan: (planId: string, page: PageRequest): Promise<Page<FieldCheck>> =>
      documentPage<FieldCheck>({ table, partition: pkOf(planId), prefix: `C#${ownPart(planId)}-` }, page),

    visitorOf: (checkId: string): Promise<Visitor | undefined> => visitors.load(visitorAt(checkId)),
    visitorWrite: (checkId: string, visitor: Visitor): Write => visitors.overwrite(visitorAt(checkId), visitor),

    frameWrites: (planId: string, copy: string, rows: readonly Candidate[]): Write[] =>
      Array.from({ length: Math.ceil(rows.length / FRAME_PAGE) }, (_, page) =>
        frames.overwrite(frameAt(planId, copy, page), rows.slice(page * FRAME_PAGE, (page + 1) * FRAME_PAGE)),
      ),
    /** Every row, in the frame's order; 1 BatchGet. */
    frameOf: async (planId: string, { copy, pages }: { readonly copy: string; readonly pages: number }) => {
      const keys = Array.from({ length: pages }, (_, page) => frameAt(planId, copy, page))
      return (await frames.getMany(keys)).flatMap((rows) => rows ?? [])
    },

    tasksOf: (subject: string, page: PageRequest) => turn(visitorKey(subject), page),
    toAnswer: (providerId: string, page: PageRequest) => turn(`CHECK#PROVIDER#${providerId}`, page),
    toJudge: (planner: Planner, page: PageRequest) => turn(`CHECK#JUDGE#${ownerKey(planner)}`, page),

    releasedOf: async (
      index: 'byMaker' | 'byProvider',
      ownerId: string,
      month: Month,
      page: PageRequest,
    ): Promise<Page<FieldCheck>> =>
      checks.behind(await queryPage({ table, index, partition: `CHECK#${ownerId}#${month}`, reverse: true }, page)),
    releasedAt: async (pointId: string, page: PageRequest): Promise<Page<FieldCheck>> =>
      checks.behind(await queryPage({ table, index: 'byPoint', partition: `CHECK#${pointId}`, reverse: true }, page)),
    /** A prefecture or a county within it. */
    releasedIn: async (region: RegionCode, month: Month, page: PageRequest): Promise<Page<FieldCheck>> => {
      const partition = `CHECK#${region.slice(0, 4)}#${month}`
      const query = { table, index: 'byRegion', partition, prefix: regionPrefix(region), reverse: true } as const
      return checks.behind(await queryPage(query, page))
    },

    /** Of whole months, both included; a region's province is read whole. */
    resultsOf: async (
      of: { readonly manufacturerId: string } | { readonly region: RegionCode },
      from: Month,
      to: Month,
    ): Promise<ResultRow[]> => {
      const partition = 'region' in of ? provincesPart(of.region) : makersPart(of.manufacturerId)
      const rows: ResultRow[] = []
      for (let after = `R#${from}`, more = true; more; ) {
        const page = await documentPage<ResultRow>({ table, partition, prefix: 'R#' }, { first: RESULT_PAGE, after })
        rows.push(...page.rows.map(({ node }) => node).filter(({ month }) => month <= to))
        const last = page.rows.at(-1)
        more = page.hasNextPage && last !== undefined && last.node.month <= to
        after = last?.position ?? after
      }
      return rows
    },

    /** Ids of visits that were due on a day, and of plans whose visits are to be called off. */
    async *dueOn(day: Day): AsyncGenerator<string> {
      for await (const { dueSort } of queryAll({ table, index: 'byDue', partition: dueKey(day) })) yield String(dueSort)
    },
    sweptUntil: async (): Promise<Day | undefined> => (await sweeps.get(SWEEP, { consistent: true }))?.day,
    sweptWrite: (day: Day): Write => sweeps.overwrite(SWEEP, { day }),
  }
}

export type ChecksStore = ReturnType<typeof createChecksStore>
