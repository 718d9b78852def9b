/** The present instant, for entries and use-cases; the domain is told it. */
export const now = (): Date => new Date()
