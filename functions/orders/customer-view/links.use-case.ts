import { signLink } from '../../platform/links'
import type { Request } from '../../platform/once'
import { sha256 } from '../../shared/canonical'
import { type Instant, instant } from '../../shared/days'
import type { OrderEvent } from '../event-log'
import type { Order } from '../order'
import type { OrdersStore } from '../orders.store'
import { linkEnd, orderTarget } from './link'

export interface SignedLink {
  readonly token: string
  readonly expiresAt: Instant
}

/** One request makes one link, however often it is sent. */
const linkIdOf = ({ subject, key }: Request): string => sha256(JSON.stringify([subject, key])).slice(0, 26)

const sign = async (order: Order, linkId: string, expiresAt: Instant): Promise<SignedLink> => ({
  token: await signLink({ subject: `link:${linkId}`, to: orderTarget(order), expiresAt }),
  expiresAt,
})

/** What the order's log keeps of the link that a request makes. */
export const issueCommand = (request: Request, days: number) =>
  ({ action: 'ISSUE_LINK', linkId: linkIdOf(request), expiresAt: linkEnd(instant(request.at), days) }) as const

/**
 * The link that a request made, as its entry of the order's log says: a repeat gets the same one, even on another day; null
 * once links were revoked after it. Cost: 1 GetItem, as the entry is the newest; when others came since, 1 Query of the log.
 */
export const issuedLink = async (store: OrdersStore, order: Order, request: Request): Promise<SignedLink | null> => {
  const linkId = linkIdOf(request)
  const isOurs = ({ action, detail }: OrderEvent) => action === 'ISSUE_LINK' && detail.linkId === linkId
  const newest = await store.event(order.id, order.eventCount)
  if (newest && isOurs(newest)) return sign(order, linkId, String(newest.detail.expiresAt))
  const log = await store.allEvents(order.id)
  const made = log.findLastIndex(isOurs)
  const revoked = log.findLastIndex(({ action }) => action === 'REVOKE_LINKS')
  return made > revoked ? sign(order, linkId, String(log[made]?.detail.expiresAt)) : null
}

/**
 * The link to an order just reported, for a reporter without an account. Not once links were revoked: the report sent again
 * would open what was closed.
 */
export const firstLink = async (order: Order): Promise<SignedLink | null> =>
  order.linksRevoked ? null : sign(order, order.id, linkEnd(order.reportedAt))
