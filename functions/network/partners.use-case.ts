import { everyNode } from '../platform/page'
import type { Provider, ServicePoint, Technician, Terms } from './network'
import { createNetworkStore, type NetworkStore } from './network.store'
import type { Staff } from './staff'

/** The request's own `context.stores.network`, to share its batches and cache. */
export type Directory = NetworkStore

const fresh = createNetworkStore

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

/**
 * A provider's service points with their people, a hundred at a time: bounded memory, for jobs.
 * Cost per hundred points: 1 Query, 1 BatchGet of rosters, and for each point 1 Query of its people (per hundred); each
 * hundred takes the time of three round trips.
 */
export async function* staffOf(providerId: string, store: NetworkStore = fresh()): AsyncGenerator<Staff> {
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.pointPage(providerId, undefined, { first: PAGE, after })
    yield* await Promise.all(page.rows.map(({ node }) => staffAt(node, store)))
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
}

const staffAt = async (point: ServicePoint, store: NetworkStore): Promise<Staff> => {
  const [roster, technicians] = await Promise.all([store.roster(point.id), peopleAt(point.id, store)])
  return { point, technicians, roster }
}

const peopleAt = async (pointId: string, store: NetworkStore): Promise<Technician[]> => {
  const people: Technician[] = []
  for await (const one of everyNode<Technician>((page) => store.technicianPage(pointId, page))) people.push(one)
  return people
}
