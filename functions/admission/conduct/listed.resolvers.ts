import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import { makerAskedFor } from '../../network/asked-for'
import type { Page, PageRequest } from '../../platform/page'
import { type Parties, seesConduct } from './conduct-access'

export const nothing = { rows: [], hasNextPage: false }

interface ListArguments {
  readonly manufacturerId?: string | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

export interface Lists<T> {
  readonly ofProvider: (providerId: string, page: PageRequest) => Promise<Page<T>>
  readonly ofMaker: (manufacturerId: string, page: PageRequest) => Promise<Page<T>>
}

/** The calling provider's list; a maker's for its own people, and for the platform, which has to name one. */
export const listed = <T>(
  name: string,
  { manufacturerId, ...args }: ListArguments,
  { viewer }: Context,
  lists: Lists<T>,
  sees: (viewer: Context['viewer'], parties: Parties) => boolean = seesConduct,
) => {
  if (viewer.role === 'PROVIDER') {
    const { providerId } = viewer
    return paged(`${name}:${providerId}`, args, (page) => lists.ofProvider(providerId, page))
  }
  const maker = makerAskedFor(viewer, manufacturerId)
  const open = sees(viewer, { manufacturerId: maker, providerId: '' })
  return paged(`${name}:${maker}`, args, (page) => (open ? lists.ofMaker(maker, page) : nothing))
}

/** The two ends of everything that happens between a maker and a provider. */
export const parties = {
  manufacturer: ({ manufacturerId }: { readonly manufacturerId: string }, _args: object, { stores }: Context) =>
    existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }: { readonly providerId: string }, _args: object, { stores }: Context) =>
    existing(stores.network.providers.load(providerId)),
}

/** What conduct asks of the network, through the request's own store. */
export const networkOf = ({ stores: { network } }: Context) => ({
  point: (id: string) => network.points.load(id),
  terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
})
