import { type Day, inForce } from '../shared/days'
import type { Roster } from './network'

/** How a provider's people stand with their certificates on a day. */
export interface TrainingStanding {
  readonly technicians: number
  /** Those with at least one certificate in force. */
  readonly certified: number
}

export const trainingOf = (rosters: readonly (Roster | undefined)[], day: Day): TrainingStanding => {
  const people = rosters.flatMap((roster) => roster?.technicians ?? [])
  const certified = people.filter(({ certificates }) => certificates.some((one) => inForce(one, day)))
  return { technicians: people.length, certified: certified.length }
}
