import { notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant, type Period } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { begun } from './begun'
import { actsForPromiser, type CapabilityReview, isPassed, lacking, type Undertaking } from './capability-review'

/**
 * O6: a service item promised to the customers of a region, on a passed review and no longer than it holds. Its id is
 * the review's: a review bears one promise, published again when the review was passed again.
 */
export interface ServicePromise extends Journaled, Undertaking, Period {
  readonly withdrawnOn?: Day
}

export type PromiseEvent =
  | ({ readonly type: 'PUBLISHED' } & Undertaking & Period)
  | { readonly type: 'WITHDRAWN'; readonly on: Day; readonly reason: string }

export const evolvePromise: Evolve<ServicePromise, PromiseEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'WITHDRAWN') return { ...begun(before, entry), withdrawnOn: event.on, ...stamp(entry) }
  const { type: _type, ...published } = event
  // Published anew on a later review it goes on without a gap.
  const validFrom = before && binds(before, dayOf(entry.at)) ? before.validFrom : published.validFrom
  return { ...published, validFrom, ...stamp(entry) }
}

/** Nothing is promised without a passed review of all six subjects, nor before its day, nor beyond its end. */
export const publishPromise = (review: CapabilityReview, from: Day, viewer: Viewer, at: Instant): PromiseEvent => {
  const { promiser, serviceItem, categoryId, region, passed } = review
  if (!actsForPromiser(viewer, promiser)) throw notFound('CapabilityReview', review.id, ['input', 'reviewId'])
  const today = dayOf(at)
  if (!passed || !isPassed(review, today))
    throw new DomainError('REVIEW_NOT_PASSED', ['input', 'reviewId'], {
      subjects: lacking(review, today).join(', ') || '-',
    })
  ensure(from >= today, 'EFFECTIVE_IN_PAST', ['input', 'from'], { from, today })
  const { expiresOn } = passed
  ensure(from <= expiresOn, 'PROMISE_BEYOND_REVIEW', ['input', 'from'], { from, expiresOn })
  return { type: 'PUBLISHED', promiser, serviceItem, categoryId, region, validFrom: from, validTo: expiresOn }
}

export const withdrawPromise = (promise: ServicePromise, reason: string, viewer: Viewer, at: Instant): PromiseEvent => {
  if (!actsForPromiser(viewer, promise.promiser)) throw notFound('ServicePromise', promise.id, ['input', 'id'])
  ensure(promise.withdrawnOn === undefined, 'PROMISE_WITHDRAWN', ['input', 'id'], { on: promise.withdrawnOn ?? '' })
  return { type: 'WITHDRAWN', on: dayOf(at), reason }
}

/** Whether the promise binds on a day. */
export const binds = ({ validFrom, validTo, withdrawnOn }: ServicePromise, day: Day): boolean =>
  validFrom <= day && day <= validTo && (withdrawnOn === undefined || day < withdrawnOn)
