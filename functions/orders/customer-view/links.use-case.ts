import { signLink } from '../../platform/links'
import type { Request } from '../../platform/once'
import { sha256 } from '../../shared/canonical'
import type { Instant } from '../../shared/days'
import { instant } from '../../shared/days'
import type { Order } from '../order'
import type { OrdersStore } from '../orders.store'
import { linkEnd, orderTarget } from './link'

export interface SignedLink {
  readonly token: string
  readonly expiresAt: Instant
}

/** One request makes one link, however often it is sent. */
const linkIdOf = ({ subject, key }: Request): string => sha256(JSON.stringify([subject, key])).slice(0, 26)

/** What the order's log keeps of the link that a request makes. */
export const issueCommand = (request: Request, days: number) =>
  ({ action: 'ISSUE_LINK', linkId: linkIdOf(request), expiresAt: linkEnd(instant(request.at), days) }) as const

const sign = async (order: Order, linkId: string, expiresAt: Instant): Promise<SignedLink> => ({
  token: await signLink({ subject: `link:${linkId}`, to: orderTarget(order), expiresAt }),
  expiresAt,
})

/**
 * The link that a request made, as its entry of the order's log says: a repeat gets the same one, even on another day; null
 * once links were revoked after it. Cost: 1 Query of the log.
 */
export const issuedLink = async (store: OrdersStore, order: Order, request: Request): Promise<SignedLink | null> => {
  const linkId = linkIdOf(request)
  const log = await store.allEvents(order.id)
  const made = log.findLastIndex(({ action, detail }) => action === 'ISSUE_LINK' && detail.linkId === linkId)
  const revoked = log.findLastIndex(({ action }) => action === 'REVOKE_LINKS')
  return made > revoked ? sign(order, linkId, String(log[made]?.detail.expiresAt)) : null
}

/** The link to an order just reported, for a reporter without an account. */
export const firstLink = (order: Order): Promise<SignedLink> => sign(order, order.id, linkEnd(order.reportedAt))
