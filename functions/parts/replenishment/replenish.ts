import type { Day } from '../../shared/days'

export const JOB = 'propose-replenishments'

/** One message of a day's run: a service point's stock of a maker's parts. */
export interface Piece {
  readonly day: Day
  readonly manufacturerId: string
  readonly pointId: string
}
