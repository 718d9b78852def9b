import { ownerOf } from '../shared/ids'
import type { Provider, Technician, Terms } from './network'
import { createNetworkStore, type NetworkStore } from './network.store'
import type { Staff } from './staff'

/** The request's own `context.stores.network`, to share its batches and cache. */
export type Directory = NetworkStore

const fresh = createNetworkStore

/** For jobs, which have no request to share one with. */
export const newDirectory = (): Directory => createNetworkStore()

export const providerById = (id: string, store: NetworkStore = fresh()): Promise<Provider | undefined> =>
  store.providers.load(id)

/** All agreements of a maker with a provider, in one document: 1 GetItem. */
export const termsBetween = (
  providerId: string,
  manufacturerId: string,
  store: NetworkStore = fresh(),
): Promise<Terms | undefined> => store.terms(providerId, manufacturerId)

/** A provider's terms with every maker: 1 Query. */
export const termsOfProvider = async (providerId: string, store: NetworkStore = fresh()): Promise<Terms[]> => {
  const all: Terms[] = []
  for await (const terms of store.allTerms(providerId)) all.push(terms)
  return all
}

/** Providers that have or had an agreement with a maker, each once: 1 Query per 1 000 agreements; holds their ids. */
export async function* providersOfMaker(manufacturerId: string, store: NetworkStore = fresh()): AsyncGenerator<string> {
  const seen = new Set<string>()
  for await (const providerId of store.providersUnder(manufacturerId)) {
    if (seen.has(providerId)) continue
    seen.add(providerId)
    yield providerId
  }
}

const PAGE = 100

/** A service point with what it and its people hold. */
export type RosteredPoint = Omit<Staff, 'technicians'>

/** A provider's service points with their rosters, a hundred at a time: for jobs. Per hundred 1 Query and 1 BatchGet. */
export async function* rosteredPoints(
  providerId: string,
  store: NetworkStore = fresh(),
): AsyncGenerator<readonly RosteredPoint[]> {
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.pointPage(providerId, undefined, { first: PAGE, after })
    const points = page.rows.map(({ node }) => node)
    const rosters = await store.rosters(points.map(({ id }) => id))
    yield points.map((point, i) => ({ point, roster: rosters[i] }))
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
}

/**
 * A provider's service points with their people: for jobs. Holds the people of one provider (300 bytes each), and a
 * hundred points at a time.
 * Cost: 1 Query per 3 000 people; per hundred points 1 Query and 1 BatchGet of rosters. However many points there are up
 * to a hundred, it takes three calls.
 */
export async function* staffOf(providerId: string, store: NetworkStore = fresh()): AsyncGenerator<Staff> {
  const everybody: Technician[] = []
  for await (const one of store.peopleOf(providerId)) everybody.push(one)
  const people = Map.groupBy(everybody, ({ id }) => ownerOf(id))
  for await (const points of rosteredPoints(providerId, store))
    yield* points.map(({ point, roster }) => ({ point, technicians: people.get(point.id) ?? [], roster }))
}
