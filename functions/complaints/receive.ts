import { type Order, placeOf } from '../orders/order'
import { maySee } from '../orders/order-access'
import { notFound } from '../shared/checks'
import { DomainError, ensure } from '../shared/errors'
import type { RegionCode } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import type { ComplaintChannel, ComplaintSubject, ComplaintTopic, ComplaintWish } from './complaint'
import type { Respondent } from './level'

const at = (name: string): readonly string[] => ['input', name]

export interface Received {
  readonly topic: ComplaintTopic
  readonly against: Respondent
  readonly wish: ComplaintWish
  readonly channel?: ComplaintChannel | null | undefined
}

/** What a complaint is about: an order, or a maker where no order ever came about. */
export type About =
  | { readonly order: Order }
  | { readonly manufacturerId: string; readonly region: RegionCode; readonly customerKey: string }

/** By which channels a role passes complaints on; the first where none is named. */
const channels: Partial<Record<Viewer['role'], readonly ComplaintChannel[]>> = {
  CUSTOMER: ['WEB'],
  LINK_HOLDER: ['WEB'],
  HOTLINE: ['HOTLINE', 'MAILBOX', 'CALLBACK'],
  REGULATOR: ['REGULATOR'],
}

export const channelFor = ({ role }: Viewer, asked: Received['channel']): ComplaintChannel => {
  const possible = channels[role] ?? []
  const channel = asked ?? possible[0]
  if (!channel || !possible.includes(channel))
    throw new DomainError('INVALID_VALUE', at('channel'), { actual: channel ?? '', expected: possible.join(', ') })
  return channel
}

type Parties = Omit<ComplaintSubject, 'rights' | 'repeats' | 'clusterSize'>

const partiesOf = (order: Order) => {
  const place = placeOf(order)
  const technicianId = 'assignment' in order ? order.assignment?.technicianId : undefined
  return {
    ...{ manufacturerId: order.manufacturerId, customerKey: order.customerKey, region: order.region },
    ...{ orderId: order.id, categoryId: order.categoryId },
    ...(order.unitId ? { unitId: order.unitId } : {}),
    ...(place ? { pointId: place.pointId, providerId: place.providerId } : {}),
    ...(technicianId ? { technicianId } : {}),
  }
}

/** Who is in it, as a complaint comes in. Nobody complains about somebody who has nothing to do with the order. */
export const receive = (about: About, { topic, against, wish, channel }: Received, viewer: Viewer): Parties => {
  if ('order' in about && !maySee(viewer, about.order)) throw notFound('WorkOrder', about.order.id, at('orderId'))
  const parties: Omit<Parties, 'channel' | 'topic' | 'against' | 'wish'> =
    'order' in about ? partiesOf(about.order) : about
  ensure(against === 'MAKER' || parties.pointId !== undefined, 'COMPLAINT_RESPONDENT', at('against'))
  return { ...parties, topic, against, wish, channel: channelFor(viewer, channel) }
}
