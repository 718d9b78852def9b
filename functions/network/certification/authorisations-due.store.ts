import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { deadlineWrites } from '../../platform/notices'
import { canonicalJson } from '../../shared/canonical'
import { DomainError } from '../../shared/errors'
import { type AuthorisationDue, type AuthorisationsDue, dueDeadlines } from './authorisation-due'
import { pointPk } from './person-keys.store'

type Pair = Pick<AuthorisationsDue, 'pointId' | 'providerId' | 'manufacturerId'>

const keyOf = ({ pointId, manufacturerId }: Omit<Pair, 'providerId'>): Key => ({
  pk: pointPk(pointId),
  sk: `AUTHDUE#${manufacturerId}`,
})

/** What is due by clause 4, kept with its deadlines in the transactions of what begins and ends it. */
export const createAuthorisationsDueStore = () => {
  const documents = new Documents<AuthorisationsDue>('ServicePoints')
  return {
    /** Batched and cached within the request. */
    authorisationsDue: (pair: Omit<Pair, 'providerId'>): Promise<AuthorisationsDue | undefined> =>
      documents.load(keyOf(pair)),

    /** For a caller's own transaction, refused as BUSY if it changed meanwhile: 1 GetItem; no write if nothing changes. */
    dueWrites: async (
      { pointId, providerId, manufacturerId }: Pair,
      follow: (before: readonly AuthorisationDue[]) => readonly AuthorisationDue[],
    ): Promise<Write[]> => {
      const key = keyOf({ pointId, manufacturerId })
      const before = await documents.get(key, { consistent: true })
      const [had, due] = [before?.due ?? [], follow(before?.due ?? [])]
      if (canonicalJson(had) === canonicalJson(due)) return []
      const version = (before?.version ?? 0) + 1
      const next = { version, pointId, providerId, manufacturerId, due }
      const write = before
        ? documents.replace(key, next, { version }, before.version)
        : documents.insert(key, next, { version })
      const deadlines = deadlineWrites(before ? dueDeadlines(before) : [], dueDeadlines(next))
      return [{ ...write, refusal: new DomainError('BUSY') }, ...deadlines]
    },
  }
}
