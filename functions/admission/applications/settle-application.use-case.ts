import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Application, ApplicationEvent } from './application'
import { applicationParts } from './application'
import type { ApplicationsStore } from './applications.store'
import { withdraw } from './apply'
import { type AnswerInput, answerReply, decideApplication, moveUp } from './decide-application'
import { type HeldRace, holdsPlace } from './standings.store'

type Input<F extends (...args: never[]) => unknown> = Parameters<F>[2]

/**
 * Signs a decision once, by the ranking and the call as committed last. Of two at the same time in a region one is refused
 * as BUSY, so that both never take the last place; so is one whose call or panel was changed meanwhile.
 * Cost: 3 GetItems, 2 Queries (1 RCU per 13 ranked) and 1 transaction, which checks the call (2 WCU per 4 KB).
 */
export const settleDecision = (
  store: ApplicationsStore,
  viewer: Viewer,
  id: string,
  input: Input<typeof decideApplication>,
  request: Request,
): Promise<Application> =>
  inRace(
    store,
    viewer,
    id,
    request,
    (application, race) => decideApplication(application, race, input, viewer),
    byThatCall(store),
  )

/** Answers a reply once. Cost: as a decision. */
export const settleReply = (
  store: ApplicationsStore,
  viewer: Viewer,
  id: string,
  input: AnswerInput,
  request: Request,
): Promise<Application> =>
  inRace(
    store,
    viewer,
    id,
    request,
    (application, race) => answerReply(application, race, input, viewer),
    byThatCall(store),
  )

/**
 * Checks for the transaction that takes an application back, if it was admitted: none of its agreements holds on a day, and
 * none comes to hold until it commits (`Moved`). Refuses otherwise.
 */
export type Release = (applicationId: string, today: Day) => Promise<readonly Write[]>

/**
 * Withdraws an application once. Where it was admitted, the first of the waiting list moves up in the same transaction; from
 * under an agreement that holds it is not withdrawn. Tried again when an agreement from it was acted on meanwhile.
 * Cost: 3 GetItems, 2 Queries and 1 transaction; where it was admitted 1 GetItem more, 1 each for the agreement proposed from
 * it and for who moves up.
 */
export const settleWithdrawal = (
  store: ApplicationsStore,
  release: Release,
  viewer: Viewer,
  id: string,
  input: Parameters<typeof withdraw>[1],
  request: Request,
): Promise<Application> => {
  const effects = async (before: Application, { count: { firstWaiting } }: HeldRace): Promise<readonly Write[]> => {
    if (before.life.state !== 'DECIDED' || before.life.outcome !== 'ADMITTED') return []
    const released = await release(id, dayOf(request.at))
    return firstWaiting
      ? [...released, ...busyIfMoved(await store.along(firstWaiting, instant(request.at), moveUp))]
      : released
  }
  return untilSettled(() =>
    inRace(store, viewer, id, request, (application) => withdraw(application, input, viewer), effects),
  )
}

const inRace = async (
  store: ApplicationsStore,
  viewer: Viewer,
  id: string,
  request: Request,
  decide: (application: Application, race: HeldRace) => ApplicationEvent,
  effects: (before: Application, race: HeldRace) => Promise<readonly Write[]> = async () => [],
): Promise<Application> => {
  const { callId, region } = applicationParts(id)
  // An id that names no call names no application either.
  const call = await store.calls.need(callId, ['input', 'id'])
  const race = await store.standings.race(call, region, id)
  return store.act(
    request,
    id,
    viewer,
    (application) => decide(application, race),
    async (next, before) => [
      ...(holdsPlace(before) || next.life.state === 'DECIDED' ? [store.standings.settle(race, region)] : []),
      ...(await effects(before, race)),
    ],
  )
}

const byThatCall =
  ({ calls }: ApplicationsStore) =>
  async (_before: Application, { call }: HeldRace): Promise<readonly Write[]> => [calls.unchanged(call)]

/** Whoever moves up was changed by another meanwhile: the caller's own version is not at fault. */
const busyIfMoved = (writes: readonly Write[]): Write[] =>
  writes.map((write) => (write.refusal ? { ...write, refusal: new DomainError('BUSY') } : write))
