import type { Roster } from './certification/roster'
import type { InstrumentRequirement } from './equipment/instrument-requirement'
import type { Kit } from './equipment/kit'

/** What somebody at a point may work by: certificates and letters, instruments, and what the work needs of them. */
export interface Rights {
  readonly roster: Roster | undefined
  readonly kit: Kit | undefined
  readonly requirement: InstrumentRequirement | undefined
}

/** @param requirement id of what the maker's work in a category needs; left out, that is not read */
export type ReadRights = (pointId: string, requirement?: string) => Promise<Rights>
