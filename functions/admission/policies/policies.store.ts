export const createPoliciesStore = () => ({})
