import type { EquipmentKind } from '../../network/equipment/issued-item'
import { equipmentOf, kindIn } from '../../network/equipment/item-movement'
import type { Page, PageRequest } from '../../platform/page'
import type { Balance } from './cell'
import { placePage } from './cells.store'
import type { Place } from './place'

/** What a place holds of equipment of one kind and name. */
export interface EquipmentLine {
  readonly kind: EquipmentKind
  readonly name: string
  readonly balance: Balance
}

/** By name, in which their lines are sorted. 1 Query. */
export const equipmentPage = async (
  manufacturerId: string,
  place: Place,
  page: PageRequest,
): Promise<Page<EquipmentLine>> => {
  const { rows, hasNextPage } = await placePage(equipmentOf(manufacturerId), place, page)
  return {
    rows: rows.map(({ node: { partId, balance }, position }) => {
      const [name = ''] = position.split('#')
      return { node: { kind: kindIn(partId), name: decodeURIComponent(name), balance }, position }
    }),
    hasNextPage,
  }
}
