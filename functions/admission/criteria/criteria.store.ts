export const createCriteriaStore = () => ({})
