export const createCertificationStore = () => ({})
