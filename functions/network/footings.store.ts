/** What points may take work by, in the tables of agreements.store.ts (Providers) and service-points.store.ts. */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { Moved } from '../platform/retry'
import type { TableName } from '../platform/topology'
import { requirementId } from './equipment/instrument-requirement'
import type { Footing, ReadFootings, Taker } from './rights'
import { rosterKey } from './rosters.store'
import { inPoint, kitKey, requirementKey } from './service-point-keys'
import { termsKey } from './terms-key.store'

const keysOf = ({ pointId, providerId, manufacturerId, categoryId }: Taker) => ({
  point: inPoint(pointId, '#'),
  roster: rosterKey(pointId),
  kit: kitKey(pointId),
  requirement: requirementKey(requirementId(manufacturerId, categoryId)),
  terms: termsKey(providerId, manufacturerId),
})

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`

/** Each key once, whoever asks for it. */
const readLatest = async (table: TableName, keys: readonly Key[]): Promise<(key: Key) => unknown> => {
  const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  const found = await new Documents<unknown>(table).getMany(distinct, { consistent: true })
  const known = new Map(distinct.map((key, i) => [nameOf(key), found[i]]))
  return (key) => known.get(nameOf(key))
}

/**
 * Cost: consistent, at once: 1 BatchGet of points with their rosters, kits and requirements, and 1 GetItem of a pair's
 * terms; of several takers 1 BatchGet per hundred documents of either table.
 */
const footings: ReadFootings = async (takers) => {
  const keys = takers.map(keysOf)
  const [atPoint, atProvider] = await Promise.all([
    readLatest(
      'ServicePoints',
      keys.flatMap(({ terms: _terms, ...theirs }) => Object.values(theirs)),
    ),
    readLatest(
      'Providers',
      keys.map(({ terms }) => terms),
    ),
  ])
  return keys.map(({ terms, ...theirs }) => ({
    ...Object.fromEntries(Object.entries(theirs).map(([name, key]) => [name, atPoint(key)])),
    terms: atProvider(terms),
  })) as Footing[]
}

/**
 * Checks, for a transaction, that everything is still as it was read; `Moved` otherwise. The point itself is left out: what
 * it covers and how much it can do is for its provider to say.
 * Cost: 2 WCU per KB of the pair's terms, the roster and the requirement, and of the kit where the work needs instruments.
 */
const standing = (taker: Taker, { terms, roster, kit, requirement }: Footing, needsKit: boolean): Write[] => {
  const keys = keysOf(taker)
  const asRead = (table: TableName, key: Key, found: object | undefined): Write => {
    const documents = new Documents<unknown>(table)
    const { version = 0 } = (found ?? {}) as { readonly version?: number }
    return found ? documents.unchanged(key, version, new Moved()) : documents.absent(key, new Moved())
  }
  return [
    asRead('Providers', keys.terms, terms),
    asRead('ServicePoints', keys.roster, roster),
    asRead('ServicePoints', keys.requirement, requirement),
    ...(needsKit ? [asRead('ServicePoints', keys.kit, kit)] : []),
  ]
}

export const createFootingsStore = () => ({ footings, standing })
