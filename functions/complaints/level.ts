/** Who has to solve a complaint, from the nearest to the last; each stands above the one before (Q5). */
export const levels = ['POINT', 'PROVIDER', 'MAKER', 'AUTHORITY'] as const
export type Level = (typeof levels)[number]

/** Whom a complaint may be about; who is complained of answers first, and never closes it. */
export type Respondent = Exclude<Level, 'AUTHORITY'>

/** The level above; undefined above the authority. */
export const above = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1]
