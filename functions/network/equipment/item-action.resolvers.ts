import type { Context } from '../../graphql/context'
import type { Request } from '../../platform/once'
import { fromGlobalId } from '../../shared/ids'
import { noticesOf } from './change-equipment.use-case'
import type { EquipmentEvent, IssuedItem } from './issued-item'

/** Does one thing to an issued item, and tells whom it concerns. */
export const actOn = async (
  input: { readonly id: string },
  { viewer, stores }: Context,
  request: Request,
  decide: (item: IssuedItem) => EquipmentEvent | Promise<EquipmentEvent>,
): Promise<{ issuedItem: IssuedItem }> => {
  const id = fromGlobalId('IssuedItem', input.id, ['input', 'id'])
  const tell = (item: IssuedItem) => noticesOf(item, request.at)
  return { issuedItem: await stores.equipment.act(request, id, viewer, decide, tell) }
}
