import type { Provider, Roster, ServicePoint, Terms } from './network'
import { createNetworkStore, type NetworkStore } from './network.store'

/** The request's own `context.stores.network`, to share its batches and cache. */
export type Directory = NetworkStore

const fresh = createNetworkStore
const PAGE = 100

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

/** A provider's service points with their people, page by page: 1 Query and 2 BatchGets per hundred points. */
export async function* staffOf(
  providerId: string,
  store: NetworkStore = fresh(),
): AsyncGenerator<{ point: ServicePoint; roster: Roster | undefined }> {
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.pointPage(providerId, undefined, { first: PAGE, after })
    yield* await store.staffed(page.rows.map(({ node }) => node.id))
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
}
