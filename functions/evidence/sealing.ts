import { addDays, type Day, daysBetween } from '../shared/days'
import { GROUPS } from './head'

export const JOB = 'seal-evidence'

/** One message of a day's sealing. */
export interface Piece {
  readonly day: Day
  readonly group: number
}

/** After a longer time without a night's run, the rest is sealed the nights after. */
export const MAX_DAYS_A_RUN = 31

/**
 * The days that are over and have no seal, the oldest first. The run is at 03:10: what the platform took in until midnight had three
 * hours to come by the stream. What comes later is in the next day's seal, under its own day.
 */
export const daysToSeal = (openFrom: Day, today: Day): Day[] => {
  const count = Math.max(0, Math.min(daysBetween(openFrom, today), MAX_DAYS_A_RUN))
  return Array.from({ length: count }, (_, i) => addDays(openFrom, i))
}

export const piecesOf = (day: Day): Piece[] => Array.from({ length: GROUPS }, (_, group) => ({ day, group }))
