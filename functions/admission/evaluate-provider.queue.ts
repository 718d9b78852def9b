import { lookForFrauds } from '../fees/findings/detect-frauds.use-case'
import { lookAtParts } from '../fees/findings/detect-parts.use-case'
import { agreementsById, pairInForce, successorOf } from '../network/directory.use-case'
import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { reasonsForParts } from '../procedures/jobs/reasons-for-parts.use-case'
import { pairMonths } from '../supervision/figures.use-case'
import { partRows, partUsesOver } from '../supervision/part-uses.use-case'
import { faultsRepaired, repairsOver, samplesBehind } from '../supervision/repairs.use-case'
import { evaluateProvider } from './evaluate-provider.use-case'
import { createEvaluationsStore } from './evaluations.store'
import { conductSources } from './grades/conduct-sources.use-case'
import { type EvaluateMonthDeps, evaluatePair } from './grades/evaluate-month.use-case'
import { createGradesStore } from './grades/grades.store'
import { rankProviders } from './grades/rank-providers.use-case'
import { type AnyPiece, type MonthPiece, nameOf } from './pieces'
import { createPiecesStore } from './pieces.store'
import { editionsOf } from './review.use-case'

const providerInForce = async (...pair: Parameters<typeof pairInForce>) => (await pairInForce(...pair))?.provider

/** Frauds are looked for before the month counts as done: a message that fails on the way comes again, and finds them once. */
const month = async (piece: MonthPiece, deps: EvaluateMonthDeps): Promise<number> => {
  const sources = { faultsRepaired, repairsOver, samplesBehind, providerInForce }
  await lookForFrauds(sources, piece)
  await lookAtParts({ partUsesOver, partRows, reasonsForParts, providerInForce }, piece)
  return evaluatePair(deps, piece)
}

const carryOutPiece = (piece: AnyPiece): Promise<number> => {
  const common = { pieces: createPiecesStore(), now }
  const facts = { ...conductSources, pairMonths }
  if ('rankingOf' in piece) return rankProviders({ ...common, grades: createGradesStore() }, piece)
  if ('month' in piece) return month(piece, { ...common, ...facts, grades: createGradesStore(), pairInForce })
  const [evaluations, { schemeOn }] = [createEvaluationsStore(), createGradesStore()]
  const sources = { ...facts, agreementsById, successorOf, editionsOf, schemeOn }
  return evaluateProvider({ ...common, ...sources, evaluations }, piece)
}

/** Evaluates one provider per message: its agreements that end soon, or its month for a maker; or ranks a maker's. */
export const handler = eachMessage<AnyPiece>(async (piece) => {
  const written = await carryOutPiece(piece)
  logger.info('evaluated', { ...nameOf(piece), written })
})
