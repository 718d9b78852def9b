import type { Instant } from '../../../shared/days'
import { accountsOf, type Movement, type MovementKind } from '../movement'
import type { CountImport } from './count-import'
import type { Variance } from './plan-count'

/** A variance with the ids of its movements: whoever carries the plan out, and however often, books each once. */
export interface PlannedVariance extends Variance {
  readonly keepId: string
  readonly freeId: string
  /** Of the correction itself, or of what frees it where a piece was in somebody's hand meanwhile: one of the two. */
  readonly settleId: string
}

const REFERENCE = 100

type Step = 'KEEP' | 'FREE' | 'SETTLE' | 'LET_GO'

/** What is missing is kept first, so that the correction finds it; what was found is added at once. */
const kindOf = (step: Step, { quantity }: Variance): MovementKind => {
  if (step === 'KEEP') return 'COUNT_KEEP'
  if (step !== 'SETTLE') return 'FREE'
  return quantity > 0 ? 'COUNT_MORE' : 'COUNT_LESS_KEPT'
}

const idOf = (step: Step, { keepId, freeId, settleId }: PlannedVariance): string => {
  if (step === 'KEEP') return keepId
  return step === 'FREE' ? freeId : settleId
}

/** One step of a variance as a movement. What is kept is a number of pieces; which ones is said when they are written off. */
export const movementOf = (
  { manufacturerId, place, by, attachments: [file] }: CountImport,
  variance: PlannedVariance,
  step: Step,
  at: Instant,
): Movement => {
  const kind = kindOf(step, variance)
  const settles = step === 'SETTLE'
  return {
    id: idOf(step, variance),
    kind,
    partId: variance.partId,
    manufacturerId,
    ...accountsOf(kind, place),
    quantity: Math.abs(variance.quantity),
    ...(variance.lot === undefined ? {} : { lot: variance.lot }),
    ...(settles && variance.serial !== undefined ? { serials: [variance.serial] } : {}),
    ...(settles ? { countedFrom: variance.countedFrom } : {}),
    reference: (file?.name ?? '').slice(0, REFERENCE),
    reason: variance.reason,
    at,
    by: by.subject,
    role: by.role,
  }
}
