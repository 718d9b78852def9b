export const createAgreementsStore = () => ({})
