export const createEquipmentStore = () => ({})
