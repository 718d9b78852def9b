import { type Day, inForce } from '../../shared/days'
import { isEmployed } from '../employment'
import { repairs } from '../post'
import type { Staff } from '../staff'
import { certificatesOf, covers, type Roster } from './roster'

/** For whom a provider's people are to be certified, and in which of its categories. */
export interface TrainedFor {
  readonly manufacturerId: string
  readonly providerId: string
  readonly categoryIds: readonly string[]
}

/** What re-evaluation counts of a provider's training, in people. */
export interface TrainingStanding {
  /** Those who repair, technicians and foremen, at points that serve the maker in one of the categories. */
  readonly technicians: number
  /** Of these, with a certificate in force on the day by which dispatch would send them such work. */
  readonly certified: number
  /** Of the others the first hundred: ids of technicians. */
  readonly uncertified: readonly string[]
}

/** An evaluation keeps the ids, 80 bytes each. */
const MAX_NAMED = 100

export const nobody: TrainingStanding = { technicians: 0, certified: 0, uncertified: [] }

export const together = (a: TrainingStanding, b: TrainingStanding): TrainingStanding => ({
  technicians: a.technicians + b.technicians,
  certified: a.certified + b.certified,
  uncertified: [...a.uncertified, ...b.uncertified].slice(0, MAX_NAMED),
})

/**
 * Categories in which a point serves a maker: its letter of authorisation covers them that day (N10). A suspended letter
 * counts, since what it lacks may be the very people.
 */
const servedAt = (roster: Roster | undefined, { manufacturerId, categoryIds }: TrainedFor, day: Day): string[] => {
  const letters = (roster?.authorisations ?? []).filter(
    (held) => held.manufacturerId === manufacturerId && held.state !== 'REVOKED' && inForce(held, day),
  )
  return categoryIds.filter((id) => letters.some((held) => held.categoryIds.includes(id)))
}

/**
 * Of a point's people those who repair, and those of them who may repair for the maker: by its own certificates or the
 * platform's, as dispatch accepts them. A rival's certificates say nothing of this maker's work.
 */
export const certifiedAmong = ({ technicians, roster }: Staff, asked: TrainedFor, day: Day): TrainingStanding => {
  const served = servedAt(roster, asked, day)
  if (served.length === 0) return nobody
  const { manufacturerId } = asked
  const isCertified = (id: string) =>
    certificatesOf(roster, id).some((one) =>
      served.some((categoryId) => covers(one, { manufacturerId, categoryId, level: 1 }, day)),
    )
  const repairers = technicians.filter((one) => repairs(one.post) && isEmployed(one, day)).map(({ id }) => id)
  const uncertified = repairers.filter((id) => !isCertified(id))
  return {
    technicians: repairers.length,
    certified: repairers.length - uncertified.length,
    uncertified: uncertified.slice(0, MAX_NAMED),
  }
}
