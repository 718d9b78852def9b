import type { Roster } from './certification/roster'
import type { InstrumentRequirement } from './equipment/instrument-requirement'
import type { Kit } from './equipment/kit'
import type { ServicePoint, Terms } from './network'

/** What somebody at a point may work by: certificates and letters, instruments, and what the work needs of them. */
export interface Rights {
  readonly roster: Roster | undefined
  readonly kit: Kit | undefined
  readonly requirement: InstrumentRequirement | undefined
}

/** @param requirement id of what the maker's work in a category needs; left out, that is not read */
export type ReadRights = (pointId: string, requirement?: string) => Promise<Rights>

/** A point that is to take work, and whose and of what kind that is. */
export interface Taker {
  readonly pointId: string
  readonly providerId: string
  readonly manufacturerId: string
  readonly categoryId: string
}

/** All that a point may take a maker's work by, as committed last. */
export interface Footing extends Rights {
  readonly point: ServicePoint | undefined
  readonly terms: Terms | undefined
}

/** In the order asked. */
export type ReadFootings = (takers: readonly Taker[]) => Promise<Footing[]>
