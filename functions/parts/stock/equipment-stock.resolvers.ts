import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { IssuedItemResolvers, QueryResolvers } from '../../graphql/generated/types'
import { makerAskedFor } from '../../network/asked-for'
import { seesAccount } from '../../network/equipment/equipment-access'
import { ledgerId } from '../../network/equipment/item-movement'
import { ownerOf } from '../../shared/ids'
import { seesSigner } from '../../shared/masks'
import { bins, isInside } from './account'
import { equipmentPage } from './equipment-at.use-case'
import { knownPlace } from './known-place.use-case'
import type { Movement } from './movement'
import { placeOfId } from './place'
import { seesAllStock, seesStock } from './stock-access'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  equipmentAt: async (_parent, { placeId, manufacturerId, ...args }, { viewer, stores }) => {
    const [place, maker] = [placeOfId(placeId, ['placeId']), makerAskedFor(viewer, manufacturerId)]
    const known = await knownPlace(place, stores)
    const sees =
      known &&
      'pointId' in known &&
      seesStock(viewer, known, maker) &&
      // Names of technicians are personal data, and who carries what is the point's own affair.
      (place.kind === 'POINT' || seesAccount(viewer, known))
    return paged(
      `equipment:${placeId}:${maker}`,
      args,
      (page) => (sees ? equipmentPage(maker, place, page) : nothing),
      ({ balance }) => bins.some((bin) => balance[bin] > 0),
    )
  },
} satisfies Partial<QueryResolvers>

/** The point on whose account it happened; a van is its technician's, whose id begins with the point's. */
const pointOf = ({ from, to }: Movement): string => {
  const { place } = [from, to].filter(isInside)[0] ?? {}
  return place?.kind === 'VAN' ? ownerOf(place.id) : (place?.id ?? '')
}

const movements: IssuedItemResolvers['movements'] = (item, args, { viewer, stores }) => {
  const [subject, { serial }] = [ledgerId(item), item]
  return paged(
    `equipment:${item.id}`,
    args,
    (page) =>
      serial === undefined
        ? stores.stock.cardPage({ kind: 'POINT', id: item.pointId }, subject, page)
        : stores.stock.genealogyPage(subject, serial, page),
    (movement) => {
      const pointId = pointOf(movement)
      return seesAllStock(viewer, item.manufacturerId) || seesAccount(viewer, { pointId, providerId: ownerOf(pointId) })
    },
  )
}

/** Tools, boards, loaners, forms and software on the ledger of parts (O9, O10). */
export const equipmentStock: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    IssuedItem: { movements },
    EquipmentMovement: {
      servicePoint: (movement, _args, { stores }) => existing(stores.network.points.load(pointOf(movement))),
      by: ({ by, role }, _args, { viewer }) => (seesSigner(viewer, role) ? by : null),
    },
  },
}
