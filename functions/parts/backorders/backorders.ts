import type { Day } from '../../shared/days'

export const JOB = 'source-backorders'

/** What orders wait for of one part. */
export interface Waiting {
  readonly manufacturerId: string
  readonly partId: string
}

/** One message of a day's run: a part that orders wait for. */
export interface Piece extends Waiting {
  readonly day: Day
}
