import type { Breach } from '../../admission/conduct/breach'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  MutationResolvers,
  QueryFeeFindingMatrixArgs,
  QueryFeeFindingsArgs,
  QueryResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { maySee } from '../../orders/order-access'
import { notFound } from '../../shared/checks'
import { addMonths, dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type FeeFinding, isUnanswered } from './finding'
import { judgeFinding, replyToFinding, seesFinding } from './judge'
import { findingsOver, findingsPage } from './list-findings.use-case'
import { type FindingFilter, matrixOf } from './matrix'
import { told } from './told.use-case'

const MAX_MONTHS = 12

/** What the caller asks for, of the maker, provider and point it names. */
const filterOf = (viewer: Viewer, asked: QueryFeeFindingsArgs | QueryFeeFindingMatrixArgs): FindingFilter => {
  const byMaker = viewer.role === 'PROVIDER' || viewer.role === 'REGULATOR'
  const named = (type: string, id: string | null | undefined, field: string) =>
    id ? fromGlobalId(type, id, [field]) : undefined
  return {
    manufacturerId: byMaker
      ? named('Manufacturer', asked.manufacturerId, 'manufacturerId')
      : makerAskedFor(viewer, asked.manufacturerId),
    providerId: named('Provider', asked.providerId, 'providerId'),
    ...('first' in asked
      ? {
          pointId: named('ServicePoint', asked.servicePointId, 'servicePointId'),
          state: asked.state ?? undefined,
          fraud: asked.fraud ?? undefined,
        }
      : {}),
  }
}

const queries = {
  feeFindings: (_parent, args, { viewer, stores }) => {
    const filter = filterOf(viewer, args)
    const name = `findings:${viewer.subject}:${Object.values(filter).join(':')}`
    return paged(name, args, (page) => findingsPage(stores.findings, viewer, filter, page))
  },
  feeFindingMatrix: async (_parent, args, { viewer, stores, now }) => {
    const { from, to } = args
    ensure(from <= to && to <= addMonths(from, MAX_MONTHS - 1), 'INVALID_DATE_RANGE', ['to'], { from, to })
    const found = await findingsOver(stores.findings, viewer, filterOf(viewer, args), { from, to })
    // As if who is named were not there: that others find something about it is not told either.
    if (found.findings.length === 0 && (args.manufacturerId || args.providerId)) return null
    return { cells: matrixOf(found.findings, found.months, dayOf(now)), truncated: found.truncated }
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
      partNumber: ({ partNumber }) => partNumber ?? null,
      evidence: ({ signal }) => signal,
      orders: async ({ orderIds }, _args, { viewer, stores }) => {
        const orders = await Promise.all(orderIds.map((id) => stores.orders.load(id)))
        return orders.filter((order) => order !== undefined && maySee(viewer, order)).map((order) => order as never)
      },
      unanswered: (finding, _args, { now }) => isUnanswered(finding, dayOf(now)),
      points: ({ points = [] }) => [...points],
      reply: ({ reply }) => reply ?? null,
      decision: ({ decision }) => decision ?? null,
      breach: async ({ decision, ...finding }, _args, { viewer, stores }) =>
        decision?.breachId === undefined || viewer.role === 'REGULATOR' || !seesFinding(viewer, finding)
          ? null
          : ((await stores.conduct.breaches.load(decision.breachId)) ?? null),
      log: (finding, args, { stores }) =>
        logPage(finding, args, (id, page) => stores.findings.findings.entryPage(id, page)),
    },
    FindingPoint: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
    },
    FindingCell: {
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      servicePoint: ({ pointId }, _args, { stores }) =>
        pointId === undefined ? null : existing(stores.network.points.load(pointId)),
      open: ({ states }) => states.OPEN,
      replied: ({ states }) => states.REPLIED,
      upheld: ({ states }) => states.UPHELD,
      dismissed: ({ states }) => states.DISMISSED,
    },
    FraudEvidence: { above: ({ above, fraud }) => (fraud === 'NEEDLESS_PARTS' ? (above ?? null) : null) },
  },
}
