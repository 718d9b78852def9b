import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { DomainError } from '../shared/errors'
import { emptyRoster, type Roster } from './certification/roster'

const table = 'ServicePoints'

export const rosterKey = (pointId: string): Key => ({ pk: `SP#${pointId}`, sk: 'ROSTER' })

/**
 * The roster of a point, in the point's own partition: 1 GetItem, and with the point one BatchGet per hundred documents.
 * Whoever changes a certificate or an authorisation replaces it in the same transaction, at the version it was judged by.
 */
export const createRostersStore = () => {
  const documents = new Documents<Roster>(table)
  return {
    /** Batched and cached within the request; undefined before the first certificate. */
    roster: (pointId: string): Promise<Roster | undefined> => documents.load(rosterKey(pointId)),
    /** Of many points, in their order, and not kept: for jobs. 1 BatchGet per hundred. */
    rosters: (pointIds: readonly string[]): Promise<(Roster | undefined)[]> =>
      documents.getMany(pointIds.map(rosterKey)),
    /** As committed last: what a right is judged by. */
    latestRoster: async (pointId: string): Promise<Roster> =>
      (await documents.get(rosterKey(pointId), { consistent: true })) ?? emptyRoster(pointId),
    /** Refused as BUSY when another changed it since it was read: try again on what stands now. */
    rosterWrite: (next: Roster): Write => {
      const [key, { version }] = [rosterKey(next.pointId), next]
      const beside = { kind: 'ROSTER', version }
      const write =
        version === 1 ? documents.insert(key, next, beside) : documents.replace(key, next, beside, version - 1)
      return { ...write, refusal: new DomainError('BUSY') }
    },
  }
}

export type RostersStore = ReturnType<typeof createRostersStore>
