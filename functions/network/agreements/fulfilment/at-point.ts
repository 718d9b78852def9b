import { addDays, type Day, inForce } from '../../../shared/days'
import type { Enrolment } from '../../certification/enrolment'
import { type Granter, PLATFORM } from '../../certification/granter'
import type { HeldAuthorisation, Roster } from '../../certification/roster'
import { isEmployed } from '../../employment'
import type { IssuedItem } from '../../equipment/issued-item'
import type { Technician } from '../../network'
import { repairs } from '../../post'
import type { AgreementTerms } from '../terms/terms'
import type { ClauseFigure } from './fulfilment'

const YEAR_DAYS = 365

const holds = (held: HeldAuthorisation, day: Day): boolean => held.state === 'ACTIVE' && inForce(held, day)

/** Clause 3, N10: a point counts with a letter of the maker in force for one of the agreement's categories at least. */
export const countsAsOutlet = (
  roster: Roster | undefined,
  manufacturerId: string,
  { categoryIds }: Pick<AgreementTerms, 'categoryIds'>,
  day: Day,
): boolean =>
  (roster?.authorisations ?? []).some(
    (held) =>
      held.manufacturerId === manufacturerId &&
      holds(held, day) &&
      held.categoryIds.some((id) => categoryIds.includes(id)),
  )

/** Whether a point works for one maker alone, so that all that is open there is that maker's. */
export const worksOnlyFor = (roster: Roster | undefined, manufacturerId: string, day: Day): boolean => {
  const makers = (roster?.authorisations ?? []).filter((held) => holds(held, day)).map((held) => held.manufacturerId)
  return makers.length > 0 && makers.every((maker) => maker === manufacturerId)
}

/** What is on record of a point. */
export interface PointRecord {
  readonly people: readonly Technician[]
  readonly enrolments: readonly Enrolment[]
  /** On its account, from the maker; undefined for a day that is not today, since only today's account is kept. */
  readonly items: readonly IssuedItem[] | undefined
  /** Orders at work there; undefined where it cannot be told whose they are. */
  readonly open: number | undefined
}

/** Clauses 5, 7 and 9 at one point. */
export const figuresAt = (
  { training, loaners, supplies }: AgreementTerms,
  manufacturerId: string,
  record: PointRecord,
  day: Day,
): ClauseFigure[] => [
  {
    clause: 'TRAINING',
    agreed: training.hoursPerYear,
    ...known(fewestHours(record, manufacturerId, day)),
  },
  ...(record.open === undefined
    ? []
    : [{ clause: 'LOANERS' as const, agreed: Math.ceil(loaners.ratio * record.open), ...known(loanersIn(record)) }]),
  ...supplies.map(({ item, kind, quantity, suppliedBy }) => ({
    clause: 'SUPPLIES' as const,
    of: item,
    agreed: quantity,
    // What a provider buys itself stands on no account.
    ...known(suppliedBy === 'MANUFACTURER' ? piecesOf(record, item, kind) : undefined),
  })),
]

const known = (actual: number | undefined) => (actual === undefined ? {} : { actual })

/** Hours of completed courses, of the maker or the platform, attended in the year before a day, by person. */
export const hoursInYear = (
  enrolments: readonly Enrolment[],
  granter: Granter,
  day: Day,
): ReadonlyMap<string, number> => {
  const hours = new Map<string, number>()
  const from = addDays(day, 1 - YEAR_DAYS)
  for (const { technicianId, granter: by, progress, attendances } of enrolments) {
    if ((by !== granter && by !== PLATFORM) || ['IN_TRAINING', 'WITHDRAWN'].includes(progress.state)) continue
    const attended = attendances.filter(({ on }) => from <= on && on <= day).reduce((sum, one) => sum + one.hours, 0)
    hours.set(technicianId, (hours.get(technicianId) ?? 0) + attended)
  }
  return hours
}

/** Clause 5 is owed to each technician: of those who repair, the one with the fewest hours; unknown where nobody does. */
const fewestHours = ({ people, enrolments }: PointRecord, maker: Granter, day: Day): number | undefined => {
  const repairers = people.filter((one) => repairs(one.post) && isEmployed(one, day))
  const hours = hoursInYear(enrolments, maker, day)
  return repairers.length === 0 ? undefined : Math.min(...repairers.map(({ id }) => hours.get(id) ?? 0))
}

/** Clause 7: what stands in for a unit under repair, or for its board. */
const loanersIn = ({ items }: PointRecord): number | undefined =>
  items && piecesAmong(items.filter(({ kind }) => kind === 'LOANER' || kind === 'BOARD'))

/** Clause 9: pieces by the name under which they were agreed. */
const piecesOf = ({ items }: PointRecord, item: string, kind: 'EQUIPMENT' | 'SOFTWARE'): number | undefined =>
  items && piecesAmong(items.filter((one) => one.name === item && (one.kind === 'SOFTWARE') === (kind === 'SOFTWARE')))

/** What the point has taken over; what is on its way, either way, is no use to it. */
const piecesAmong = (items: readonly IssuedItem[]): number =>
  items.filter(({ state }) => state === 'ACKNOWLEDGED').reduce((sum, { quantity }) => sum + quantity, 0)
