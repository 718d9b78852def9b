import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { Request } from '../../platform/once'
import { fromGlobalId } from '../../shared/ids'
import { changeItem } from './change-equipment.use-case'
import type { EquipmentEvent, IssuedItem } from './issued-item'

/** Does one thing to an issued item, and tells whom it concerns. */
export const actOn = async (
  input: { readonly id: string },
  { viewer, stores, newId }: Context,
  request: Request,
  decide: (item: IssuedItem) => EquipmentEvent | Promise<EquipmentEvent>,
): Promise<{ issuedItem: IssuedItem }> => {
  const id = fromGlobalId('IssuedItem', input.id, ['input', 'id'])
  const pointOf = (pointId: string) => existing(stores.network.points.load(pointId))
  return { issuedItem: await changeItem(stores.equipment, { viewer, newId, pointOf }, id, decide, request) }
}
