import type { Roster } from './certification/roster'
import type { ServicePoint, Technician } from './network'

/** A service point with its people and what they hold. */
export interface Staff {
  readonly point: ServicePoint
  readonly technicians: readonly Technician[]
  readonly roster: Roster | undefined
}
