import { sha256 } from '../../shared/canonical'
import type { Day } from '../../shared/days'
import type { Inbox } from '../../shared/notice'
import { inboxKey } from '../../shared/notice'

/** How far a reading has come. `readers` counts persons as they sign; the rest is as of the last count of a night. */
export interface Reach {
  readonly readers: number
  /** Seats asked to read: providers, desks of service points, technicians. */
  readonly asked: number
  /** Those of them where somebody has read. */
  readonly read: number
  /** Day on which the count of seats last changed; absent before the first. They are counted every night. */
  readonly day?: Day
}

const NOTHING: Reach = { readers: 0, asked: 0, read: 0 }

export const sumReach = (parts: readonly Reach[]): Reach =>
  parts.reduce((total, { readers, asked, read, day = '' }) => {
    const latest = day > (total.day ?? '') ? day : total.day
    return {
      readers: total.readers + readers,
      asked: total.asked + asked,
      read: total.read + read,
      ...(latest ? { day: latest } : {}),
    }
  }, NOTHING)

/** A reach as shown: share from 0 to 1, and seats that let the deadline pass. */
export interface ShownReach extends Reach {
  readonly share: number | undefined
  readonly overdue: number
}

export const shown = (reach: Reach, readBy: Day, today: Day): ShownReach => ({
  ...reach,
  share: reach.asked === 0 ? undefined : reach.read / reach.asked,
  overdue: readBy < today ? reach.asked - reach.read : 0,
})

/** Which reading is looked at, and until when it was to be done. */
export interface Reading {
  readonly readingKey: string
  readonly readBy: Day
}

/** How far one provider has come with a reading. */
export interface ProviderReach extends Reading {
  readonly providerId: string
  readonly reach: Reach
}

/** How far one service point has. */
export interface PointReach extends ProviderReach {
  readonly pointId: string
}

/** A seat that is asked, and the point it belongs to, if to one. */
export interface Seat {
  readonly inbox: Inbox
  readonly pointId?: string
}

export interface Count {
  readonly asked: number
  readonly read: number
}

export interface Tally {
  readonly provider: Count
  /** Points at which nobody is asked are left out. */
  readonly points: ReadonlyMap<string, Count>
  readonly unread: readonly Inbox[]
  /** Stands for who is asked: it changes when somebody comes or goes. */
  readonly seats: string
}

/** Counts one provider's seats. @param signed keys of seats at which somebody has read */
export const tally = (seats: readonly Seat[], signed: ReadonlySet<string>): Tally => {
  const hasRead = ({ inbox }: Seat) => signed.has(inboxKey(inbox))
  const count = (some: readonly Seat[]): Count => ({ asked: some.length, read: some.filter(hasRead).length })
  const byPoint = Map.groupBy(
    seats.filter(({ pointId }) => pointId !== undefined),
    ({ pointId = '' }) => pointId,
  )
  return {
    provider: count(seats),
    points: new Map([...byPoint].map(([pointId, some]) => [pointId, count(some)])),
    unread: seats.filter((seat) => !hasRead(seat)).map(({ inbox }) => inbox),
    seats: sha256(
      seats
        .map(({ inbox }) => inboxKey(inbox))
        .sort()
        .join('\n'),
    ).slice(0, 16),
  }
}
