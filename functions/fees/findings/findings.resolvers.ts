import type { Breach } from '../../admission/conduct/breach'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { maySee } from '../../orders/order-access'
import { notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { FeeFinding } from './finding'
import { judgeFinding, replyToFinding, seesFinding } from './judge'
import { told } from './told.use-case'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  feeFindings: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const { findings } = stores
    if (viewer.role === 'PROVIDER')
      return paged(`findings:${viewer.providerId}`, args, (page) => findings.ofProvider(viewer.providerId, page))
    if (viewer.role === 'REGULATOR')
      return paged(`findings:${viewer.region}`, args, (page) => findings.ofRegion(viewer.region, page))
    const maker = makerAskedFor(viewer, manufacturerId)
    const open = seesFinding(viewer, { manufacturerId: maker, providerId: '', region: '' })
    return paged(`findings:${maker}`, args, (page) => (open ? findings.ofMaker(maker, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

/** The breach a judgement names is one of the same two parties. */
const namedBreach = async (
  id: string | null | undefined,
  { manufacturerId, providerId }: FeeFinding,
  { stores }: Context,
): Promise<Breach | undefined> => {
  if (!id) return undefined
  const field = ['input', 'breachId']
  const breachId = fromGlobalId('Breach', id, field)
  const breach = await stores.conduct.breaches.load(breachId)
  const ours = breach?.manufacturerId === manufacturerId && breach.providerId === providerId
  if (!ours) throw notFound('Breach', breachId, field)
  return breach
}

const mutations = {
  feeFindingReply: mutation(async (input, { viewer, stores, now }, request) => {
    const [id, at] = [fromGlobalId('FeeFinding', input.id, ['input', 'id']), instant(now)]
    const feeFinding = await stores.findings.findings.act(
      request,
      id,
      viewer,
      (finding) => replyToFinding(finding, input, viewer, at),
      (next) => told(next, 'FEE_FINDING_REPLIED', { role: 'MANUFACTURER', id: next.manufacturerId }, at),
    )
    return { feeFinding }
  }),
  feeFindingJudge: mutation(async ({ breachId, ...input }, context, request) => {
    const { viewer, stores, now } = context
    const [id, at] = [fromGlobalId('FeeFinding', input.id, ['input', 'id']), instant(now)]
    const feeFinding = await stores.findings.findings.act(
      request,
      id,
      viewer,
      async (finding) => {
        // Refused first, so that a stranger learns of no breach either.
        judgeFinding(finding, input, viewer, at)
        const breach = await namedBreach(breachId, finding, context)
        return judgeFinding(finding, { ...input, breachId: breach?.id }, viewer, at)
      },
      (next) => told(next, 'FEE_FINDING_JUDGED', { role: 'PROVIDER', id: next.providerId }, at),
    )
    return { feeFinding }
  }),
} satisfies Partial<MutationResolvers>

export const findings: Capability = {
  nodes: {
    FeeFinding: async (id, { viewer, stores }) => {
      const finding = await stores.findings.findings.load(id)
      return finding && seesFinding(viewer, finding) ? finding : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    FeeFinding: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
      fraud: ({ signal }) => signal.fraud,
      evidence: ({ signal }) => signal,
      orders: async ({ orderIds }, _args, { viewer, stores }) => {
        const orders = await Promise.all(orderIds.map((id) => stores.orders.load(id)))
        return orders.filter((order) => order !== undefined && maySee(viewer, order)).map((order) => order as never)
      },
      reply: ({ reply }) => reply ?? null,
      decision: ({ decision }) => decision ?? null,
      breach: async ({ decision, ...finding }, _args, { viewer, stores }) =>
        decision?.breachId === undefined || viewer.role === 'REGULATOR' || !seesFinding(viewer, finding)
          ? null
          : ((await stores.conduct.breaches.load(decision.breachId)) ?? null),
      log: (finding, args, { stores }) =>
        logPage(finding, args, (id, page) => stores.findings.findings.entryPage(id, page)),
    },
    FraudEvidence: { above: ({ above, fraud }) => (fraud === 'NEEDLESS_PARTS' ? (above ?? null) : null) },
  },
}
