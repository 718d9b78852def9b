export const createConductStore = () => ({})
