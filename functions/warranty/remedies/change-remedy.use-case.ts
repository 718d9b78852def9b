import type { Order } from '../../orders/order'
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { notFound } from '../../shared/checks'
import { type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type RemediesStore, SlotTaken } from './remedies.store'
import type { RemedyCase, RemedyEvent } from './remedy'
import { remedyNotices } from './remedy-due'
import { type Action, ensureStep, type Standing } from './steps'

export interface ChangeDeps {
  readonly remedies: RemediesStore
  readonly order: (id: string) => Promise<Order | undefined>
}

/** What happens, and what else is written in its transaction. */
export interface Decided {
  readonly event: RemedyEvent
  readonly beside?: readonly Write[]
}

export interface Change {
  readonly id: string
  readonly version: number
  readonly action: Action
  readonly decide: (standing: Standing, today: Day) => Decided | Promise<Decided>
}

/** Does one thing to a remedy once, and tells who acts next. Cost: 2 GetItems, 1 transaction, and what it is decided on. */
export const changeRemedy = async (
  { remedies, order: orderById }: ChangeDeps,
  viewer: Viewer,
  { id, version, action, decide }: Change,
  request: Request,
): Promise<RemedyCase> => {
  let beside: readonly Write[] = []
  const decided = async (remedy: RemedyCase): Promise<RemedyEvent> => {
    const order = await orderById(remedy.orderId)
    if (!order) throw notFound('RemedyCase', id, ['input', 'id'])
    ensureStep({ remedy, order }, action, viewer, version)
    const found = await decide({ remedy, order }, dayOf(request.at))
    beside = found.beside ?? []
    return found.event
  }
  const told = (next: RemedyCase) => remedyNotices(next, instant(request.at)).map(noticeWrite)
  try {
    return await remedies.remedies.act(request, id, viewer, decided, (next) => [...beside, ...told(next)])
  } catch (error) {
    // Only a refusal that is contested takes its slot again.
    if (error instanceof SlotTaken)
      throw new DomainError('REMEDY_OPEN', ['input', 'id'], { other: toGlobalId('RemedyCase', error.remedyId) })
    throw error
  }
}
