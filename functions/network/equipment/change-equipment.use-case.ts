import { sameAccount } from '../../parts/stock/account'
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request } from '../../platform/once'
import { collected, everyNode } from '../../platform/page'
import { untilSettled } from '../../platform/retry'
import { type Day, type Instant, instant } from '../../shared/days'
import { type NewId, ownedId } from '../../shared/ids'
import type { NoticeParams } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import type { ServicePoint, Terms } from '../network'
import { type IssueInput, issue } from './account'
import { bookItem } from './book-item.use-case'
import type { EquipmentStore } from './equipment.store'
import {
  DEFAULT_DEMAND,
  type Demand,
  demandOn,
  type InstrumentRequirement,
  publishRequirement,
  requirementId,
  type SentRequirement,
} from './instrument-requirement'
import { closingOf, type EquipmentEvent, type IssuedItem } from './issued-item'
import { lyingOf } from './item-movement'

type Told = Pick<IssuedItem, 'id' | 'pointId' | 'providerId' | 'manufacturerId' | 'name'>

const telling = (
  kind: 'EQUIPMENT_ISSUED' | 'EQUIPMENT_SENT_BACK' | 'EQUIPMENT_CHARGED',
  { id, pointId, providerId, manufacturerId, name }: Told,
  at: Instant,
  params: NoticeParams = {},
): Write => {
  const inbox = {
    EQUIPMENT_ISSUED: { role: 'SERVICE_POINT', id: pointId },
    EQUIPMENT_SENT_BACK: { role: 'MANUFACTURER', id: manufacturerId },
    EQUIPMENT_CHARGED: { role: 'PROVIDER', id: providerId },
  } as const
  return noticeWrite({ kind, subject: { type: 'IssuedItem', id }, inbox: inbox[kind], at, params: { name, ...params } })
}

/** Puts something on a point's account and on the stock ledger, and tells the point. Cost: 1 transaction; 2 GetItems where it has a serial number. */
export const issueEquipment = (
  { items }: EquipmentStore,
  viewer: Viewer,
  input: IssueInput & { readonly id: string },
  { point, terms, newId }: { readonly point: ServicePoint; readonly terms: Terms | undefined; readonly newId: NewId },
  request: Request,
): Promise<IssuedItem> => {
  const run = async () => {
    const { type, issue: issued } = issue(input, point, terms, viewer, request.at)
    const event = { type, issue: { ...issued, booked: true } } as const
    const id = ownedId(point.id, input.id)
    const { next } = items.opening(id, viewer, instant(request.at), event)
    const booked = await bookItem(next, undefined, { actor: viewer, at: request.at, newId, point })
    return items.open(request, id, viewer, event, [telling('EQUIPMENT_ISSUED', next, instant(request.at)), ...booked])
  }
  // Around the decision as well: a repeat gets the same answer though the agreement may have ended since.
  return onceOnly(
    'ServicePoints',
    request,
    () => untilSettled(run),
    (id) => items.need(id, ['input']),
  )
}

/**
 * Does one thing to an item, books it on the stock ledger and tells whom it concerns. Cost: 1 GetItem (of an instrument that comes, goes
 * or is calibrated 2), where it moves 1 of its point and what the booking takes, 1 transaction.
 */
export const changeItem = (
  equipment: Pick<EquipmentStore, 'act'>,
  { viewer, newId, pointOf }: Changing,
  id: string,
  decide: (item: IssuedItem) => EquipmentEvent | Promise<EquipmentEvent>,
  request: Request,
): Promise<IssuedItem> =>
  equipment.act(request, id, viewer, decide, async (next, before) => {
    const told = noticesOf(next, request.at)
    if (!next.booked || sameAccount(lyingOf(before), lyingOf(next))) return told
    const point = await pointOf(next.pointId)
    return [...told, ...(await bookItem(next, before, { actor: viewer, at: request.at, newId, point }))]
  })

export interface Changing {
  readonly viewer: Viewer
  readonly newId: NewId
  readonly pointOf: (id: string) => Promise<ServicePoint>
}

/** Who has to be told of what just happened to an item. */
const noticesOf = (item: IssuedItem, at: Date): Write[] => {
  const when = instant(at)
  if (item.state === 'SENT_BACK')
    return [telling('EQUIPMENT_SENT_BACK', item, when, { condition: item.sentBack.condition })]
  const { charge = 0, reason = '' } = closingOf(item) ?? {}
  return charge > 0 ? [telling('EQUIPMENT_CHARGED', item, when, { charge, reason })] : []
}

/** What the maker who issued an instrument asks of its calibrations on a day. Cost: 1 Query per hundred categories. */
export const demandFor = async (
  item: IssuedItem,
  { requirementPage }: Pick<EquipmentStore, 'requirementPage'>,
  day: Day,
): Promise<Demand> => {
  if (item.kind !== 'INSTRUMENT') return DEFAULT_DEMAND
  const all = await collected(everyNode((page) => requirementPage(item.manufacturerId, page)))
  return demandOn(all, item.instrument, day)
}

/** Announces which instruments work needs. Cost: 2 GetItems (for the first time: 1), 1 transaction. */
export const announceRequirement = async (
  { requirements }: EquipmentStore,
  viewer: Viewer,
  input: SentRequirement & { readonly manufacturerId: string; readonly categoryId: string },
  request: Request,
): Promise<InstrumentRequirement> => {
  const id = requirementId(input.manufacturerId, input.categoryId)
  const publish = (before: InstrumentRequirement | undefined) =>
    publishRequirement(before, id, input, viewer, request.at)
  const known = await requirements.load(id)
  if (known) return requirements.act(request, id, viewer, publish)
  return requirements.open(request, id, viewer, publish(undefined))
}
