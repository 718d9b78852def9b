export const createChannelsStore = () => ({})
