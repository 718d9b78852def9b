import type { Resolvers } from '../../graphql/generated/types'
import { instant } from '../../shared/days'
import { maySeeFreeText } from '../order-access'
import { clockViews } from './clock-view'

/** What is timed of an order, as far as the caller sees it. */
export const orderClocks = {
  WorkOrder: {
    urgency: ({ urgency = 'NORMAL' }) => urgency,
    serviceLevel: ({ terms }) => terms?.by ?? null,
    clocks: (order, _args, { now }) => clockViews(order, instant(now)),
  },
  ServiceClock: {
    stoppedAt: ({ stoppedAt }) => stoppedAt ?? null,
    pauses: ({ pauses }) => [...pauses],
    escalations: ({ escalations }) => [...escalations],
  },
  ServicePause: {
    note: ({ note }, _args, { viewer }) => (maySeeFreeText(viewer) ? (note ?? null) : null),
    clocks: ({ clocks }) => [...clocks],
    to: ({ to }) => to ?? null,
  },
} satisfies Partial<Resolvers>
