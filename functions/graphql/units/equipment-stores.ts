import { createEquipmentStore } from '../../network/equipment/equipment.store'

/** Of one request. */
export const createStores = () => ({
  equipment: createEquipmentStore(),
})
