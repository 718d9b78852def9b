import { checkCertified } from '../network/certification/roster'
import { instrumentsOn } from '../network/equipment/instrument-requirement'
import type { Footing, ReadFootings, Taker } from '../network/rights'
import type { Write } from '../platform/commit'
import { dayOf, instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import { offerRefusal } from './accept'
import type { Refused, Resting } from './act-on-order.use-case'
import type { Command, CommandOf } from './actions'
import type { Order } from './order'
import { isAllowed } from './perform'
import { lackedRight } from './right'

export interface AcceptDeps {
  readonly footings: ReadFootings
  /** Checks that everything still is as it was read, the kit only where the work needs instruments. */
  readonly standing: (taker: Taker, footing: Footing, needsKit: boolean) => readonly Write[]
}

/**
 * N12: takes an offered order by the rights that are committed now. A point that has one of them no more is refused, and the
 * order is offered on. Nothing of that is held against the point as a decline: it said yes, and others took the right. Nor
 * is it kept from the order for good, as who declined is: the next round excludes it by the same right, and asks it again
 * once it has it.
 *
 * Whoever takes a right away changes a document that the acceptance checks in its transaction, so that of the two one comes
 * first: the right goes, and there is nothing to accept; or the order is accepted, and stays with the point.
 *
 * Cost: 1 BatchGet of roster, kit and requirement and 1 GetItem of the pair's terms, consistent and at once; and the checks
 * of footings.store.ts.
 */
export const acceptCommand = async (
  order: Order,
  viewer: Viewer,
  technicianId: string | undefined,
  { footings, standing }: AcceptDeps,
  now: Date,
): Promise<Command | Resting | Refused> => {
  const command: CommandOf<'ACCEPT'> = { action: 'ACCEPT', technicianId }
  // What the order's state refuses is refused by it.
  if (order.state !== 'OFFERED' || !isAllowed(order, 'ACCEPT', viewer.role) || order.offer.answerBy <= instant(now))
    return command
  const { manufacturerId, categoryId, level, offer } = order
  const { pointId, providerId } = offer
  const taker = { pointId, providerId, manufacturerId, categoryId }
  const [footing] = await footings([taker])
  if (!footing) throw new Error(`Nothing was read of point ${pointId}`)
  const today = dayOf(now)
  const terms = footing.terms && {
    ...footing.terms,
    agreements: footing.terms.agreements.filter(({ id }) => id === offer.agreementId),
  }
  const lacks = lackedRight({ order, prospect: { ...footing, terms }, today })
  if (lacks) return { refusal: offerRefusal(lacks, order), instead: { action: 'WITHDRAW_OFFER', lacks } }
  if (technicianId !== undefined)
    checkCertified(order, footing.roster, technicianId, { day: today, field: ['input', 'technicianId'] })
  const needsKit = instrumentsOn(footing.requirement, level, today).length > 0
  return { command, on: standing(taker, footing, needsKit) }
}
