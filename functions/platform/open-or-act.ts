import { DomainError } from '../shared/errors'
import type { Happening, Journaled } from '../shared/journal'
import type { Actor } from '../shared/viewer'
import type { JournaledAggregate } from './journal'
import type { Request } from './once'

/**
 * For documents whose id is what they are about: the first change opens them.
 * Cost: 1 GetItem, then 1 transaction; where the document is there, 1 consistent GetItem more.
 */
export const openOrAct = async <T extends Journaled, E extends Happening>(
  documents: JournaledAggregate<T, E>,
  request: Request,
  id: string,
  actor: Actor,
  decide: (current: T | undefined) => E,
): Promise<T> => {
  if (await documents.load(id)) return documents.act(request, id, actor, decide)
  try {
    return await documents.open(request, id, actor, decide(undefined))
  } catch (error) {
    // Opened by another since it was looked for.
    if (!(error instanceof DomainError) || error.code !== 'ALREADY_EXISTS') throw error
    return documents.act(request, id, actor, decide)
  }
}
