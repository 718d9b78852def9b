import type { PairInForce } from '../../network/directory.use-case'
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { addMonths, type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import { system } from '../../shared/viewer'
import { type CarryOutDeps, carryOut } from '../carry-out.use-case'
import type { MonthPiece } from '../pieces'
import { type FactSources, factsOf } from './facts.use-case'
import { proposalFor } from './grade-actions'
import { noticeFor } from './grade-notices'
import { termsOf } from './grade-terms'
import type { GradesStore } from './grades.store'
import { evaluateMonth, type MonthlyEvaluation } from './monthly-evaluation'
import type { GradeEvent, ProviderGrade } from './provider-grade'
import { rankingRows } from './ranking'
import type { SchemeTerms } from './scheme'
import { daysOf, judgedOn, reachOf, windowOf } from './window'

export interface EvaluateMonthDeps extends CarryOutDeps, FactSources {
  readonly grades: GradesStore
  readonly pairInForce: (manufacturerId: string, providerId: string, day: Day) => Promise<PairInForce | undefined>
}

/**
 * Evaluates one provider for one maker and month (N6 N13), once: its figures, its place in the maker's rankings, and the
 * proposal of a grade where the figures point to another one. Nothing is decided here.
 *
 * Cost, whatever the number of orders: 6 GetItems (mark, terms, provider, agreement, grade, evaluation before), 3 Queries
 * (scheme, counters, breakdown), 2 GetItems of conduct (breaches, findings), 2 Queries and 1 BatchGet of the certificates
 * (`trainingStanding`: up to a hundred points and 3 000 people), 1 Query more where the scheme names criteria of gradings,
 * and 1 transaction of at most 15 items.
 *
 * @returns 1, or 0 where the pair had no agreement in force at the month's end or the month was evaluated before
 */
export const evaluatePair = (deps: EvaluateMonthDeps, piece: MonthPiece): Promise<number> =>
  carryOut(deps, piece, async () => {
    const at = new Date(piece.at)
    const pair = await deps.pairInForce(piece.manufacturerId, piece.providerId, judgedOn(piece.month))
    if (!pair) return { written: 0, effect: [] }
    const { grade, ...measured } = await read(deps, piece, pair, at)
    const evaluation = evaluateMonth({ month: piece.month, at, agreements: pair.agreements, grade, ...measured })
    // Where all has ended since, the month stands on record, and there is no grade to propose.
    const goesOn = pair.agreements.some(({ validTo }) => validTo >= dayOf(at))
    const proposal = goesOn ? await proposalWrites(deps, evaluation, pair, measured.scheme, grade, at) : []
    return {
      written: 1,
      effect: [
        deps.grades.evaluationWrite(evaluation),
        ...rankingRows(evaluation).map(deps.grades.rankingRowWrite),
        ...proposal,
      ],
    }
  })

const read = async (deps: EvaluateMonthDeps, piece: MonthPiece, { agreements }: PairInForce, at: Date) => {
  const { manufacturerId, providerId, month } = piece
  const [reach, breaches] = [reachOf(month), daysOf(windowOf('BREACHES', month))]
  const categoryIds = [...new Set(agreements.flatMap((each) => each.categoryIds))]
  const [grade, scheme, before, found] = await Promise.all([
    deps.grades.grades.load(ownedId(providerId, manufacturerId)),
    deps.grades.schemeOn(manufacturerId, judgedOn(month)),
    deps.grades.evaluationOf(providerId, manufacturerId, addMonths(month, -1)),
    factsOf(deps, { manufacturerId, providerId, categoryIds, reach, breaches, day: dayOf(at) }),
  ])
  const facts = { ...found, last: before?.kpis ?? [] }
  const { terms } = termsOf(scheme)
  const criteriaId = terms.grading?.criteriaSetId
  const assessed = criteriaId && (await deps.latestResult({ providerId, criteriaId, until: judgedOn(month) }))
  return { grade, scheme: terms, facts, assessed: assessed || undefined }
}

const MACHINE = system('evaluate-provider')

/** What becomes of the pair's grade, if anything, and who is told. */
const proposalWrites = async (
  { grades: store }: EvaluateMonthDeps,
  evaluation: MonthlyEvaluation,
  { provider }: PairInForce,
  scheme: SchemeTerms,
  grade: ProviderGrade | undefined,
  at: Date,
): Promise<Write[]> => {
  const { id: evaluationId, manufacturerId, providerId, month, forecast } = evaluation
  const whose = { manufacturerId, providerId, region: provider.region }
  const decide = (current: ProviderGrade | undefined) =>
    proposalFor(current, { ...whose, evaluationId, month, forecast, scheme }, instant(at))
  const event = decide(grade)
  if (!event) return []
  const { next, writes } = grade
    ? await store.grades.prepare(grade.id, MACHINE, instant(at), (current) => decide(current) ?? moved())
    : store.grades.opening(ownedId(providerId, manufacturerId), MACHINE, instant(at), event)
  const notice = noticeFor(next, event, instant(at))
  return [...writes, ...(notice ? [noticeWrite(notice)] : [])]
}

/** Somebody acted on the grade between our two reads: the message is tried again. */
const moved = (): GradeEvent => {
  throw new DomainError('BUSY')
}
