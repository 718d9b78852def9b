export const createApplicationsStore = () => ({})
