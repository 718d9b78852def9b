import { everyNode } from '../../platform/page'
import type { Programme } from './programme'
import { createProgrammesStore } from './programmes.store'

/** A maker's programmes that draw; 1 Query a hundred. */
export async function* activeProgrammes(manufacturerId: string): AsyncGenerator<Programme> {
  const { ofMaker } = createProgrammesStore()
  for await (const programme of everyNode((page) => ofMaker(manufacturerId, page)))
    if (programme.state === 'ACTIVE') yield programme
}

/** A programme as it stands, for a draw; undefined if there is none. 1 GetItem. */
export const programmeNow = (id: string): Promise<Programme | undefined> => createProgrammesStore().programmes.load(id)
