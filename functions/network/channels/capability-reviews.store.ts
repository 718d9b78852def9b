/**
 * Providers table: capability reviews and the promises that rest on them.
 *
 * | Access pattern                 | Key or index                                            | Cost                      |
 * |--------------------------------|---------------------------------------------------------|---------------------------|
 * | review by id                   | pk `REVIEW#<promiser>`, sk `R#<ulid>`                   | 1 GetItem, 0.5 RCU        |
 * | promise by id (its review's)   | pk `REVIEW#<promiser>`, sk `PROMISE#<ulid>`             | 1 GetItem, 0.5 RCU        |
 * | reviews of a promiser          | the same partition, prefix `R#`, newest first           | 1 Query                   |
 * | promises of a region that hold | byList `PROMISES#<region>`, `<last day>#<id>` from today | 1 Query                   |
 * | open, find, pass, publish, …   | record, document, entry, deadlines                      | 1 GetItem, 1 transaction  |
 * | a finding that refutes         | the promise and its entry in the same transaction       | 2 GetItem more            |
 * | publish                        | review, promise, an entry of each, deadlines            | 3 GetItem, 1 transaction  |
 */

import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import type { Request } from '../../platform/once'
import { documentPage, type PageRequest } from '../../platform/page'
import { type Day, dayOf, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { RegionCode } from '../../shared/regions'
import type { Actor } from '../../shared/viewer'
import {
  type CapabilityReview,
  deadlinesOfReview,
  evolveReview,
  isRefuted,
  type ReviewEvent,
} from './capability-review'
import { evolvePromise, type PromiseEvent, type ServicePromise } from './service-promise'

const table = 'Providers'

const keyOf = (prefix: string) => (id: string) => ({ pk: `REVIEW#${ownerOf(id)}`, sk: `${prefix}#${ownPart(id)}` })

export const createCapabilityReviewsStore = () => {
  const reviews = new JournaledAggregate<CapabilityReview, ReviewEvent>({
    table,
    type: 'CapabilityReview',
    keyOf: keyOf('R'),
    evolve: evolveReview,
    deadlinesOf: deadlinesOfReview,
  })
  const promises = new JournaledAggregate<ServicePromise, PromiseEvent>({
    table,
    type: 'ServicePromise',
    keyOf: keyOf('PROMISE'),
    // One that was withdrawn leaves the list of those that hold.
    besideOf: ({ id, region, validTo, withdrawnOn }) =>
      withdrawnOn === undefined ? { listKey: `PROMISES#${region}`, listSort: `${validTo}#${id}` } : {},
    evolve: evolvePromise,
  })

  /** As committed last, and past the request's cache: it is about to change. */
  const standingOn = (reviewId: string) =>
    new Documents<ServicePromise>(table).get(keyOf('PROMISE')(reviewId), { consistent: true })

  /** A promise does not outlive the finding that refutes it. */
  const withdrawal = async (review: CapabilityReview, actor: Actor, at: Date): Promise<Write[]> => {
    const standing = isRefuted(review) ? await standingOn(review.id) : undefined
    if (!standing || standing.withdrawnOn !== undefined) return []
    const on = dayOf(at)
    const event = { type: 'WITHDRAWN', on, reason: 'NOT_MET' } as const
    return (await promises.prepare(review.id, actor, instant(at), () => event)).writes
  }

  const published = async (reviewId: string, actor: Actor, at: Date, event: PromiseEvent): Promise<Write[]> => {
    if (!(await standingOn(reviewId))) return promises.opening(reviewId, actor, instant(at), event).writes
    return (await promises.prepare(reviewId, actor, instant(at), () => event)).writes
  }

  return {
    reviews,
    promises,

    /** A finding or a pass; one that refutes takes the promise with it. */
    review: (
      request: Request,
      id: string,
      actor: Actor,
      decide: (current: CapabilityReview) => ReviewEvent,
    ): Promise<CapabilityReview> =>
      reviews.act(request, id, actor, decide, (next) => withdrawal(next, actor, request.at)),

    /** Publishes on a review as it stands, for the first time or again: the review's own log tells of it. */
    publish: async (
      request: Request,
      reviewId: string,
      actor: Actor,
      from: Day,
      decide: (review: CapabilityReview) => PromiseEvent,
    ): Promise<ServicePromise> => {
      let event: PromiseEvent | undefined
      const promised = (review: CapabilityReview): ReviewEvent => {
        event = decide(review)
        return { type: 'PROMISED', from }
      }
      await reviews.act(request, reviewId, actor, promised, () =>
        event ? published(reviewId, actor, request.at, event) : [],
      )
      return promises.need(reviewId, ['input', 'reviewId'])
    },

    /** Newest first. */
    reviewPage: (promiserId: string, page: PageRequest) =>
      documentPage<CapabilityReview>({ table, partition: `REVIEW#${promiserId}`, prefix: 'R#', reverse: true }, page),
    /** For exactly this region, those that end first in front; what ended before `today` is passed over by its key. */
    promisePage: (region: RegionCode, today: Day, { first, after = today }: PageRequest) =>
      documentPage<ServicePromise>({ table, index: 'byList', partition: `PROMISES#${region}` }, { first, after }),
  }
}
