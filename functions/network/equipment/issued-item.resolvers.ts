import type { Attachment } from '../../files/attachment'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { IssuedItemResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { dayOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { makerAsking } from '../network-access'
import { isOverdue } from './calibration'
import { pointAskedFor, seesAccount, seesItemLog } from './equipment-access'
import { handBackBy } from './hand-back'
import { closingOf, isFit, isHeld } from './issued-item'

const nothing = { rows: [], hasNextPage: false }

/** With the documents that prove it, for everybody who sees the item. */
const proven = <Found extends { readonly attachments?: readonly Attachment[] }>(found: Found) => ({
  ...found,
  attachments: [...(found.attachments ?? [])],
})

/** A page of what is, or was, on account, as far as the caller sees it. */
export const issuedItems: QueryResolvers<Context>['issuedItems'] = (
  _parent,
  { servicePointId, closed, ...args },
  { viewer, stores: { equipment } },
) => {
  const account = closed ? 'CLOSED' : 'HELD'
  const pointId = pointAskedFor(viewer, servicePointId)
  const maker = makerAsking(viewer)
  return paged(`equipment:${account}:${maker ?? ''}:${pointId ?? ''}`, args, (page) => {
    if (maker !== undefined) return equipment.ofMaker(maker, pointId, account, page)
    const sees = pointId !== undefined && seesAccount(viewer, { pointId, providerId: ownerOf(pointId) })
    return sees ? equipment.ofPoint(pointId, account, page) : nothing
  })
}

export const issuedItem: IssuedItemResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
  instrument: (item) => (item.kind === 'INSTRUMENT' ? item.instrument : null),
  serial: ({ serial }) => serial ?? null,
  acknowledgedAt: (item) => ('acknowledgedAt' in item ? (item.acknowledgedAt ?? null) : null),
  rentPerMonth: ({ rentPerMonth }) => rentPerMonth ?? null,
  handBackBy: async (item, _args, { stores }) => {
    const agreement =
      item.agreementId && isHeld(item) ? await stores.network.agreements.load(item.agreementId) : undefined
    return agreement ? handBackBy(agreement) : null
  },
  // Who carries what is the point's own affair: names of technicians are personal data.
  technician: (item, _args, { viewer, stores }) =>
    'technicianId' in item && item.technicianId !== undefined && seesAccount(viewer, item)
      ? existing(stores.network.technicians.load(item.technicianId))
      : null,
  sentBackCondition: (item) => ('sentBack' in item ? item.sentBack.condition : null),
  sentBackNote: (item) => ('sentBack' in item ? item.sentBack.note : null),
  returnedCondition: (item) => (item.state === 'RETURNED' ? item.condition : null),
  closedAt: (item) => closingOf(item)?.at ?? null,
  charge: (item) => closingOf(item)?.charge ?? null,
  closingReason: (item) => closingOf(item)?.reason ?? null,
  calibrations: ({ calibrations }) => calibrations.map(proven),
  inspections: ({ inspections = [] }) => inspections.map(proven),
  fit: (item, _args, { now }) => (item.kind === 'TOOL' && item.inspections?.length ? isFit(item, dayOf(now)) : null),
  overdue: (item, _args, { now }) => (item.kind === 'INSTRUMENT' ? isOverdue(item, dayOf(now)) : null),
  log: (item, args, { viewer, stores }) =>
    logPage(item, args, (id, page) =>
      seesItemLog(viewer, item) ? stores.equipment.items.entryPage(id, page) : Promise.resolve(nothing),
    ),
}
