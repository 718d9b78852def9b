import { sha256 } from '../../shared/canonical'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'

/**
 * What a customer says of the work, unasked. It moves no figure, grade or fee: who rates unasked is no random sample, and
 * satisfaction is measured by drawn callbacks (Q1). It is for those who did the work, and those who answer for it.
 */
export interface Rating {
  /** 1 bad to 5 good. */
  readonly score: number
  readonly comment?: string
  readonly at: Instant
}

/** What is said in one go. */
export type Words = Pick<Rating, 'score' | 'comment'>

/** Work that is done, as far as a rating needs to know it. */
interface Rateable {
  readonly completion: { readonly completedOn: Day }
  readonly rating?: Rating
}

const SCORES = { min: 1, max: 5 } as const
const MAX_COMMENT = 500
/** As long as a repair must hold: until then the customer may find out otherwise, and say so. */
const RATING_DAYS = 30

/** The last day on which work may be rated, or rated anew. */
const ratingUntil = (completedOn: Day): Day => addDays(completedOn, RATING_DAYS)

/** The order with its rating; the latest stands, and the log keeps that there were others. */
export const rated = <O extends Rateable>(
  order: O,
  { score, comment }: Words,
  at: Instant,
): O & { readonly rating: Rating } => {
  const { min, max } = SCORES
  ensure(Number.isInteger(score) && score >= min && score <= max, 'OUT_OF_RANGE', ['input', 'score'], {
    actual: score,
    min,
    max,
  })
  const length = comment?.length ?? 0
  ensure(length <= MAX_COMMENT, 'TOO_LONG', ['input', 'comment'], { actual: length, limit: MAX_COMMENT })
  const until = ratingUntil(order.completion.completedOn)
  ensure(dayOf(at) <= until, 'RATING_CLOSED', ['input', 'id'], { until })
  return { ...order, rating: { score, ...(comment?.trim() ? { comment } : {}), at } }
}

/** What the log keeps: the words themselves stand on the order alone, where they can be forgotten. */
export const ratingDetail = ({ score, comment }: Words): Readonly<Record<string, unknown>> => ({
  score,
  ...(comment?.trim() ? { commentHash: sha256(comment) } : {}),
})
