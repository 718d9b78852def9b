export const grades = {} as const
