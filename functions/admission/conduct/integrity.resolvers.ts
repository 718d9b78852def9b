import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { QueryResolvers } from '../../graphql/generated/types'
import type { PageRequest } from '../../platform/page'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { integrityScope, seesConduct } from './conduct-access'
import { consequencesInEffect, type IntegrityRecord, integrityEntryPage, integrityTallies } from './integrity'
import { nothing } from './listed.resolvers'
import { conductStanding } from './standing.use-case'

const queries = {
  integrityRecord: async (_parent, args, { viewer, stores, now }) => {
    const provider = await stores.network.providers.load(fromGlobalId('Provider', args.providerId, ['providerId']))
    const scope = provider ? integrityScope(viewer, provider) : 'NONE'
    if (!provider || scope === 'NONE') return null
    return { provider, scope, day: dayOf(now), ledger: await stores.conduct.ledgerToRead(provider.id) }
  },
} satisfies Partial<QueryResolvers>

const breachesOf = ({ provider, scope }: IntegrityRecord, { viewer, stores }: Context, page: PageRequest) => {
  const { conduct } = stores
  if (scope === 'FULL') return conduct.breachLists.ofProvider(provider.id, page)
  return viewer.role === 'MANUFACTURER' ? conduct.breachesOfPair(viewer.manufacturerId, provider.id, page) : nothing
}

const standingWith = async (
  { provider, day }: IntegrityRecord,
  asked: string | null | undefined,
  { viewer, stores }: Context,
) => {
  const own = viewer.role === 'MANUFACTURER' ? viewer.manufacturerId : undefined
  const manufacturerId = asked ? fromGlobalId('Manufacturer', asked, ['manufacturerId']) : own
  if (manufacturerId === undefined || !seesConduct(viewer, { manufacturerId, providerId: provider.id })) return null
  return (await conductStanding(manufacturerId, provider.id, day, stores.conduct)) ?? null
}

/** N21: the record that follows a provider across makers, with what each may see. */
export const integrity: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    IntegrityRecord: {
      tallies: ({ ledger, day, scope }) =>
        integrityTallies(ledger, day).map((tally) => ({ ...tally, points: scope === 'DATES' ? null : tally.points })),
      consequences: ({ ledger, day }) => consequencesInEffect(ledger, day),
      entries: ({ provider, ledger, day, scope }, args) =>
        paged(`integrity:${provider.id}`, args, (page) =>
          scope === 'TALLY' ? nothing : integrityEntryPage(ledger, day, page),
        ),
      breaches: (record, args, context) =>
        paged(`integrity-breaches:${record.provider.id}`, args, (page) => breachesOf(record, context, page)),
      standing: (record, { manufacturerId }, context) => standingWith(record, manufacturerId, context),
    },
    IntegrityEntry: { consequence: ({ consequence }) => consequence ?? null },
    ConductStanding: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      code: ({ codeId }, _args, { stores }) => existing(stores.conduct.codes.load(codeId)),
      thirdPartyScore: ({ thirdPartyScore }) => thirdPartyScore ?? null,
    },
  },
}
