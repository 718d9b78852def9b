import type { Day, Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import type { RegionCode } from '../shared/regions'

/** Q6: the three parts of a service, judged apart. */
export const aspects = ['core', 'auxiliary', 'personal'] as const
export type Aspect = (typeof aspects)[number]

/** 1 (poor) to 5 (excellent) for each part. */
export type Scores = Readonly<Record<Aspect, number>>

export interface Answer {
  /** What the customer had expected. */
  readonly expected: Scores
  /** What the customer got. */
  readonly perceived: Scores
  readonly comment: string
  readonly at: Instant
  readonly on: Day
}

interface TaskCommon {
  readonly id: string
  readonly version: number
  readonly orderId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  readonly categoryId: string
  readonly region: RegionCode
  readonly completedOn: Day
  /** The sampling run that drew it: `<manufacturerId>.<day>`. */
  readonly runId: string
  readonly attempts: number
}

/** A drawn order whose customer is to be called. Non-response is a result of its own, never replaced. */
export type CallbackTask = TaskCommon &
  (
    | { readonly state: 'OPEN' }
    | { readonly state: 'ANSWERED'; readonly answer: Answer }
    | { readonly state: 'NO_ANSWER'; readonly closedAt: Instant; readonly closedOn: Day }
  )

/** Q6: satisfaction = perceived - expected, the mean over the parts; -4 to 4. */
export const satisfactionOf = ({ expected, perceived }: Pick<Answer, 'expected' | 'perceived'>): number =>
  aspects.reduce((sum, aspect) => sum + perceived[aspect] - expected[aspect], 0) / aspects.length

/** Satisfied: got at least what was expected. */
export const isSatisfied = (answer: Pick<Answer, 'expected' | 'perceived'>): boolean => satisfactionOf(answer) >= 0

export const checkScores = (scores: Scores, field: readonly string[]): Scores => {
  for (const aspect of aspects) {
    const score = scores[aspect]
    ensure(Number.isInteger(score) && score >= 1 && score <= 5, 'OUT_OF_RANGE', [...field, aspect], {
      actual: score,
      min: 1,
      max: 5,
    })
  }
  return scores
}
