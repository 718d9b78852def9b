import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { QueryResolvers } from '../../graphql/generated/types'
import type { Page, PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { makerAskedFor } from '../asked-for'
import type { Provider } from '../network'
import { makerAsking, seesAgreement } from '../network-access'
import type { AgreementRecord } from './agreement'
import { seesRecord } from './agreement-access'
import { agreementFields } from './agreement-fields.resolvers'
import { agreementMutations } from './agreement-mutations.resolvers'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  agreements: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesAgreement(viewer, { manufacturerId: maker, providerId: '' })
    return paged(`agreements:${maker}`, args, (page) =>
      sees ? stores.network.makerAgreementPage(maker, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const agreementsOf = (
  { id: providerId }: Provider,
  { viewer, stores: { network } }: Context,
  page: PageRequest,
): Page<AgreementRecord> | Promise<Page<AgreementRecord>> => {
  const manufacturerId = makerAsking(viewer)
  if (manufacturerId !== undefined) return network.pairAgreementPage(providerId, manufacturerId, page)
  return seesAgreement(viewer, { providerId, manufacturerId: '' }) ? network.agreementPage(providerId, page) : nothing
}

const visible = async (id: string, { viewer, stores }: Context): Promise<AgreementRecord | undefined> => {
  const agreement = await stores.network.agreements.load(id)
  return agreement && seesRecord(viewer, agreement) ? agreement : undefined
}

/** Agreements between makers and providers: negotiated, confirmed, in force, amended, renewed, suspended, ended. */
export const agreements: Capability = {
  nodes: {
    Agreement: visible,
    AgreementVersion: async (id, context) =>
      (await visible(ownerOf(id), context)) && context.stores.network.version(id),
  },
  resolvers: {
    ...agreementFields,
    Query: queries,
    Mutation: agreementMutations,
    Provider: {
      agreements: (provider, args, context) =>
        paged(
          `agreements:${provider.id}`,
          args,
          (page) => agreementsOf(provider, context, page),
          // Makers' drafts stand among a provider's agreements; nobody but the maker knows of them.
          (agreement) => seesRecord(context.viewer, agreement),
        ),
    },
  },
}
