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

/**
 * A provider's service points with their people, one after the other: bounded memory, for jobs.
 * Cost: 1 Query of points per hundred; for each 1 Query of people per hundred and 1 GetItem of the roster.
 */
export async function* staffOf(providerId: string, store: NetworkStore = fresh()): AsyncGenerator<Staff> {
  for await (const point of everyNode<ServicePoint>((page) => store.pointPage(providerId, undefined, page))) {
    const technicians: Technician[] = []
    for await (const one of everyNode<Technician>((page) => store.technicianPage(point.id, page))) technicians.push(one)
    yield { point, technicians, roster: await store.roster(point.id) }
  }
}
