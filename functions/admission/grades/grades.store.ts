export const createGradesStore = () => ({})
