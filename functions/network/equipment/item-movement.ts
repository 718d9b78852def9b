import { type Account, sameAccount } from '../../parts/stock/account'
import type { Movement, MovementKind } from '../../parts/stock/movement'
import type { Place } from '../../parts/stock/place'
import { sha256 } from '../../shared/canonical'
import { ownedId } from '../../shared/ids'
import type { EquipmentKind, IssuedItem } from './issued-item'

type Named = Pick<IssuedItem, 'manufacturerId' | 'kind' | 'name'>

/** What the stock ledger calls things of one kind and name: no number of a catalogue, which knows parts alone, reads so. */
export const ledgerId = ({ manufacturerId, kind, name }: Named): string =>
  ownedId(manufacturerId, `~${kind}~${sha256(name).slice(0, 16)}`)

/** @example kindIn('01M.~BOARD~9f86d081884c7d65') is 'BOARD' */
export const kindIn = (id: string): EquipmentKind => id.slice(id.lastIndexOf('.')).split('~')[1] as EquipmentKind

/** Lists of what a place holds keep a maker's equipment apart from its parts. */
export const equipmentOf = (manufacturerId: string): string => `${manufacturerId}~EQUIPMENT`

/** Where an item lies by the state of its account: the one follows from the other, always. */
export const lyingOf = (item: IssuedItem): Account => {
  const point: Place = { kind: 'POINT', id: item.pointId }
  switch (item.state) {
    case 'ISSUED':
      return { place: point, bin: 'IN_TRANSIT' }
    case 'ACKNOWLEDGED': {
      const { technicianId } = item
      return { place: technicianId === undefined ? point : { kind: 'VAN', id: technicianId }, bin: 'AVAILABLE' }
    }
    case 'SENT_BACK':
      return { place: point, bin: 'QUARANTINED' }
    case 'RETURNED':
      return { outside: 'MAKER' }
    case 'LOST':
      return { outside: 'MISSING' }
    case 'SCRAPPED':
      return { outside: 'SCRAPPED' }
  }
}

const kindOf = (next: IssuedItem, before: IssuedItem | undefined): MovementKind => {
  if (!before) return 'ISSUE'
  switch (next.state) {
    case 'SENT_BACK':
      return 'QUARANTINE'
    case 'RETURNED':
      return 'RETURN'
    case 'LOST':
      return 'MISS'
    case 'SCRAPPED':
      return 'SCRAP'
    default:
      return before.state === 'ISSUED' ? 'ARRIVE' : 'HAND_OVER'
  }
}

/**
 * What happened to an item as a movement of the stock ledger; undefined where it stays where it is.
 *
 * @param from where an item comes from that is issued: its maker, unless its piece was lost or scrapped before, and found
 */
export const movementOf = (
  next: IssuedItem,
  before: IssuedItem | undefined,
  signed: Pick<Movement, 'id' | 'at' | 'by' | 'role'>,
  from: Account = { outside: 'MAKER' },
): Movement | undefined => {
  const [left, reached] = [before ? lyingOf(before) : from, lyingOf(next)]
  if (before && sameAccount(left, reached)) return undefined
  return {
    ...signed,
    kind: kindOf(next, before),
    partId: ledgerId(next),
    manufacturerId: next.manufacturerId,
    from: left,
    to: reached,
    quantity: next.quantity,
    ...(next.serial === undefined ? {} : { serials: [next.serial] }),
    reference: next.id,
  }
}
