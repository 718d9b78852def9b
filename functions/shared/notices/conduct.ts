export const conduct = {} as const
