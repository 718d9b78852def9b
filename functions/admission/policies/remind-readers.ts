import { certificatesOf } from '../../network/certification/roster'
import { isEmployed } from '../../network/employment'
import type { Terms } from '../../network/network'
import type { Staff } from '../../network/staff'
import { addDays, type Day } from '../../shared/days'
import type { Inbox, Lead, NoticeDraft } from '../../shared/notice'
import { isAddressed, type Reader } from './audience'
import type { Seat } from './reach'
import { seatOf } from './receipt'
import type { ShelfEntry } from './shelf'

export const JOB = 'remind-readers'

/** One message of a day's run: what one maker has in effect, at one provider. */
export interface Piece {
  /** The day of the run: the job's period. */
  readonly day: Day
  /** The last day run before it; what fell due since is told too. */
  readonly since: Day
  readonly manufacturerId: string
  readonly providerId: string
}

/** How many days ahead of the last day to read on. Of a shorter time, those that lie in it. */
const LEADS: readonly Lead[] = [30, 14, 3]

/** The reminder of a run: the nearest to the last day, if the days since the last run hold several. */
export const leadOn = (
  { readBy, publishedOn }: Pick<ShelfEntry, 'readBy' | 'publishedOn'>,
  piece: Pick<Piece, 'day' | 'since'>,
) =>
  LEADS.findLast((lead) => {
    const on = addDays(readBy, -lead)
    return on > publishedOn && piece.since < on && on <= piece.day
  })

type Told = Pick<NoticeDraft, 'kind' | 'lead'>

/** Whether the provider is counted for the first time, or others are asked than when it was counted last. */
export type Newness = 'ALL' | 'SOME' | 'NONE'

/**
 * What those who have not read are told on a day: that it is there, while it is new to somebody; a reminder, when due; that
 * the last day has passed. What is new to all is announced, and not urged on the same day.
 */
export const noticesOn = (entry: ShelfEntry, isNew: Newness, piece: Pick<Piece, 'day' | 'since'>): Told[] => {
  if (isNew === 'ALL') return [{ kind: 'POLICY_PUBLISHED' }]
  const lead = leadOn(entry, piece)
  const over = addDays(entry.readBy, 1)
  return [
    ...(isNew === 'SOME' ? [{ kind: 'POLICY_PUBLISHED' } as const] : []),
    ...(lead === undefined ? [] : [{ kind: 'POLICY_READ_DUE', lead } as const]),
    ...(piece.since < over && over <= piece.day ? [{ kind: 'POLICY_OVERDUE' } as const] : []),
  ]
}

/** Who is told: those who have not read; that the last day has passed, their provider as well. */
export const toldOf = ({ kind }: Told, unread: readonly Inbox[], providerId: string): readonly Inbox[] => {
  const told = unread.some(({ role }) => role === 'PROVIDER')
  if (kind !== 'POLICY_OVERDUE' || told || unread.length === 0) return unread
  return [{ role: 'PROVIDER', id: providerId }, ...unread]
}

/** Everybody at a provider who may be asked to read something: nobody who has left by the day. */
export const readersOf = ({ point, technicians, roster }: Staff, day: Day): Reader[] => {
  const { providerId } = point
  const there = technicians.filter((one) => isEmployed(one, day))
  const people = there.map(
    ({ id: technicianId }): Reader => ({
      ...{ role: 'TECHNICIAN', providerId, point, technicianId },
      certificates: certificatesOf(roster, technicianId),
    }),
  )
  return [{ role: 'SERVICE_POINT', providerId, point }, ...people]
}

/** The seats of those that an entry asks to read. */
export const seatsAsked = (
  { audience }: Pick<ShelfEntry, 'audience'>,
  readers: readonly Reader[],
  terms: Terms | undefined,
  day: Day,
): Seat[] =>
  readers
    .filter((reader) => isAddressed(audience, reader, terms, day))
    .map((reader) => ({ inbox: seatOf(reader), ...(reader.role === 'PROVIDER' ? {} : { pointId: reader.point.id }) }))
