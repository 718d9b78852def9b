import { type Day, inForce } from '../../shared/days'
import { isEmployed } from '../employment'
import { repairs } from '../post'
import type { Staff } from '../staff'
import { certificatesOf } from './roster'

/** What re-evaluation counts of a provider's training, in people. */
export interface TrainingStanding {
  /** Those who repair: technicians and foremen. */
  readonly technicians: number
  /** Of these, with a certificate of any granter in force on the day. */
  readonly certified: number
  /** People whose training, exam or grant was due before the day and is still open. */
  readonly overdueTraining: number
}

/** Of a point's people those who repair, and those of them who may. */
export const certifiedAmong = (
  { technicians, roster }: Staff,
  day: Day,
): Pick<TrainingStanding, 'technicians' | 'certified'> => {
  const repairers = technicians.filter((one) => repairs(one.post) && isEmployed(one, day))
  const certified = repairers.filter(({ id }) =>
    certificatesOf(roster, id).some((one) => one.state === 'ACTIVE' && inForce(one, day)),
  )
  return { technicians: repairers.length, certified: certified.length }
}
