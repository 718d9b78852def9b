import { covers, scopeOn, termsInForce } from '../network/agreements/in-force'
import { isStopped } from '../network/agreements/pair-terms'
import { certifiedFor, isAuthorised } from '../network/certification/roster'
import { type ServiceChannel, UNCLASSED } from '../network/channels/channel'
import { lackingFor } from '../network/equipment/kit'
import type { Terms } from '../network/network'
import type { Rights } from '../network/rights'
import type { UrgencyTargets } from '../network/service-levels/service-level'
import type { Day } from '../shared/days'
import type { Order } from './order'

/** What others grant a point, and may take from it any day (N12). */
export const rightNames = [
  'NO_AGREEMENT_IN_FORCE',
  'AGREEMENT_SUSPENDED',
  'POINT_NOT_AUTHORISED',
  'NO_CERTIFIED_TECHNICIAN',
  'INSTRUMENT_OVERDUE',
] as const
/** Named by what a point without it is excluded by. */
export type Right = (typeof rightNames)[number]

export interface Claim {
  readonly order: Order
  readonly prospect: Partial<Rights> & { readonly terms: Terms | undefined }
  readonly today: Day
}

/** One row per right, each by itself. */
export const rights: Readonly<Record<Right, (claim: Claim) => boolean>> = {
  NO_AGREEMENT_IN_FORCE: ({ order, prospect, today }) => agreementFor(order, prospect, today, scopeOn) !== undefined,
  AGREEMENT_SUSPENDED: ({ order, prospect, today }) =>
    agreementFor(order, prospect, today) !== undefined && !isStopped(prospect.terms, today),
  POINT_NOT_AUTHORISED: ({ order, prospect: { roster }, today }) => isAuthorised(order, roster, today),
  NO_CERTIFIED_TECHNICIAN: ({ order, prospect, today }) => certifiedFor(order, prospect.roster, today).length > 0,
  INSTRUMENT_OVERDUE: ({ order, prospect: { requirement, kit }, today }) =>
    lackingFor(order, requirement, kit, today).length === 0,
}

/** The first right that a point has not. */
export const lackedRight = (claim: Claim): Right | undefined => rightNames.find((name) => !rights[name](claim))

/** An agreement, and the channel by which the provider serves under it (N20). */
interface Serving {
  readonly id: string
  readonly channel: ServiceChannel
  /** O12: by urgency, where it has some of its own. */
  readonly times?: readonly UrgencyTargets[]
}

/** The agreement between the order's maker and the point's provider whose terms of today cover the order. */
export const agreementFor = (
  order: Order,
  { terms }: Pick<Claim['prospect'], 'terms'>,
  today: Day,
  termsOf: typeof termsInForce = termsInForce,
): Serving | undefined => {
  for (const agreement of terms?.agreements ?? []) {
    const scope = termsOf(agreement, today)
    if (scope && covers(scope, order)) {
      const { channel = UNCLASSED, times } = scope
      return { id: agreement.id, channel, ...(times ? { times } : {}) }
    }
  }
  return undefined
}
