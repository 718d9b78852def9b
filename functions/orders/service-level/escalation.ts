import { house } from '../../network/service-levels/house'
import type { ClockKind, Step } from '../../network/service-levels/service-level'
import type { Instant } from '../../shared/days'
import type { Inbox, NoticeDraft } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import { regionLevels } from '../../shared/regions'
import { dueAt } from '../deadlines'
import { type Order, placeOf } from '../order'
import { type Clock, type ClockStep, dueOf, reachedAt } from './clock'
import { clocksOf, reckoningOf } from './order-clocks'

/** An offer's time ends with the offer, which then goes on: only warnings come before that. */
const stepsFor = (order: Order, { kind, told = [] }: Clock): readonly Step[] =>
  (order.terms?.steps ?? house.steps).filter(
    ({ percent, to }) =>
      (kind !== 'ACCEPT' || percent < 100) && !told.some((done) => done.percent === percent && done.to === to),
  )

/** Q5: steps that are still to be taken, in order of time; none of records taken over, which keep no clocks. */
export const stepsAhead = (order: Order): ClockStep[] =>
  clocksOf(order)
    .filter(({ stoppedAt }) => stoppedAt === undefined && order.channel !== 'IMPORT')
    .flatMap((clock) =>
      stepsFor(order, clock).map((step) => ({
        ...step,
        kind: clock.kind,
        at: reachedAt(clock, reckoningOf(order), step.percent),
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.percent - b.percent))

/** Steps whose time has come; every one of them, so that no level is passed over. */
export const stepsDue = (order: Order, now: Instant): ClockStep[] => stepsAhead(order).filter(({ at }) => at <= now)

const inboxesOf = (order: Order, { to }: Step): Inbox[] => {
  const place = placeOf(order)
  switch (to) {
    case 'SERVICE_POINT':
      return place ? [{ role: to, id: place.pointId }] : []
    case 'PROVIDER':
      return place ? [{ role: to, id: place.providerId }] : []
    case 'MANUFACTURER':
      return [{ role: to, id: order.manufacturerId }]
    case 'REGULATOR':
      // The authority of the county, and those it answers to.
      return regionLevels(order.region).map((id) => ({ role: to, id }))
  }
}

const kinds: Readonly<Record<ClockKind, readonly [warning: NoticeKind, breach: NoticeKind]>> = {
  ACCEPT: ['ANSWER_DUE_SOON', 'ANSWER_LATE'],
  VISIT: ['VISIT_DUE_SOON', 'VISIT_LATE'],
  COMPLETE: ['COMPLETION_DUE_SOON', 'COMPLETION_LATE'],
}

/** Who is told what: a notice's id follows from the step, so it is one however often it is written. */
export const noticesOf = (order: Order, steps: readonly ClockStep[]): NoticeDraft[] =>
  steps.flatMap((step) => {
    const clock = clocksOf(order).find(({ kind }) => kind === step.kind)
    if (!clock) return []
    const { percent, at } = step
    const params = { percent, due: dueOf(clock, reckoningOf(order)) }
    const kind = kinds[step.kind][percent < 100 ? 0 : 1]
    return inboxesOf(order, step).map((inbox) => ({
      kind,
      inbox,
      subject: { type: 'WorkOrder', id: order.id },
      at,
      params,
    }))
  })

/** When a sweep has to look at the order next: somebody is late or has to be told. */
export const sweepAt = (order: Order): Instant | undefined =>
  [dueAt(order), stepsAhead(order)[0]?.at].filter((at) => at !== undefined).sort()[0]

/** The point that let an offer lapse is told so. */
export const lapseNotices = (order: Order): NoticeDraft[] =>
  order.state === 'OFFERED'
    ? noticesOf(order, [{ kind: 'ACCEPT', percent: 100, to: 'SERVICE_POINT', at: order.offer.answerBy }])
    : []
