import { checkDistinct, checkRange, type Field } from '../../shared/checks'
import { clockKinds, targetsOf, type UrgencyTargets, urgencies } from './service-level'

/** A minute to a year. */
export const MINUTES = { min: 1, max: 366 * 1440 } as const

/** Times by urgency, each urgency once. */
export const checkTimes = (rows: readonly UrgencyTargets[], at: Field): readonly UrgencyTargets[] => {
  checkDistinct(
    rows.map(({ urgency }) => urgency),
    urgencies.length,
    at,
  )
  for (const [i, row] of rows.entries())
    for (const kind of clockKinds)
      checkRange(targetsOf(row)[kind].minutes, MINUTES, [...at, String(i), kind.toLowerCase(), 'minutes'])
  return rows.map(({ urgency, accept, visit, complete }) => ({ urgency, accept, visit, complete }))
}
