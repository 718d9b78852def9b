import { seesComplaint } from '../../complaints/complaint-access'
import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers, RectificationIssueInput } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { regionAskedFor } from '../../network/asked-for'
import { workCalendar } from '../../network/calendars/calendar.use-case'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import { checkRegion } from '../../shared/region-list'
import type { Viewer } from '../../shared/viewer'
import { acknowledge, judge, plan, report, withdraw } from './act'
import { type Addressee, isClosed, type Rectification } from './rectification'
import { seesRectification } from './rectification-access'
import { actOnRectification, issueRectification, type Rectifying } from './rectify.use-case'

const nothing = { rows: [], hasNextPage: false }
const at = (name: string): readonly string[] => ['input', name]
const which = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id: fromGlobalId('Rectification', id, at('id')),
  version,
})

/** The enterprise a viewer speaks for; undefined for all others. */
const enterpriseOf = (viewer: Viewer): Addressee | undefined => {
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') return { kind: 'MAKER', id: viewer.manufacturerId }
  return viewer.role === 'PROVIDER' ? { kind: 'PROVIDER', id: viewer.providerId } : undefined
}

const rectifying = async ({ viewer, stores }: Context): Promise<Rectifying> => ({
  viewer,
  store: stores.rectifications,
  calendar: await workCalendar(),
})

/** The enterprise named: a maker, or a provider; one of both. */
const addresseeOf = async (input: RectificationIssueInput, { stores }: Context): Promise<Addressee> => {
  const { manufacturerId: maker, providerId: provider } = input
  ensure(Boolean(maker) !== Boolean(provider), 'RECTIFICATION_ADDRESSEE', at('manufacturerId'))
  if (maker) {
    const id = fromGlobalId('Manufacturer', maker, at('manufacturerId'))
    await stores.network.manufacturers.need(id, at('manufacturerId'))
    return { kind: 'MAKER', id }
  }
  const id = fromGlobalId('Provider', provider ?? '', at('providerId'))
  await stores.network.providers.need(id, at('providerId'))
  return { kind: 'PROVIDER', id }
}

/** Words with documents, of a mutation's input. */
const wordsOf = async (
  { text, attachmentIds }: { readonly text: string; readonly attachmentIds: readonly string[] },
  { viewer, stores }: Context,
) => ({ text, attachments: await takeAttachments(attachmentIds, viewer, at('attachmentIds'), stores.files) })

const queries = {
  rectifications: (_parent, { month, region, ...args }, { viewer, stores }) => {
    const of = enterpriseOf(viewer)
    const within = viewer.role === 'REGULATOR' ? regionAskedFor(viewer, region, 4) : undefined
    return paged(
      `rectifications:${month}:${region ?? ''}`,
      args,
      (page) => {
        if (of) return stores.rectifications.of(of.id, page)
        return within ? stores.rectifications.ofRegion(within, month, page) : nothing
      },
      (one) => seesRectification(viewer, one),
    )
  },
  rectificationQueue: (_parent, { region, ...args }, { viewer, stores }) => {
    const of = enterpriseOf(viewer)
    const within = viewer.role === 'REGULATOR' ? regionAskedFor(viewer, region, 2) : undefined
    return paged(
      `rectificationQueue:${region ?? ''}`,
      args,
      (page) => {
        if (of) return stores.rectifications.turnOf(of, page)
        return within ? stores.rectifications.turnOfAuthority(within, page) : nothing
      },
      (one) => seesRectification(viewer, one),
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  rectificationIssue: mutation(async (input, context, request) => {
    const { stores, newId } = context
    const complaintsOf: typeof stores.complaints.complaints.needAll = (ids, fieldOf) =>
      stores.complaints.complaints.needAll(ids, fieldOf)
    const { region, matter, doneBy } = input
    const [addressee, words, by] = await Promise.all([
      addresseeOf(input, context),
      wordsOf(input, context),
      rectifying(context),
    ])
    const complaintIds = input.complaintIds.map((id, i) =>
      fromGlobalId('Complaint', id, [...at('complaintIds'), String(i)]),
    )
    const demand = { addressee, region: checkRegion(region, at('region')), matter, complaintIds, doneBy, ...words }
    const issuing = { ...by, newId, complaintsOf }
    return { rectification: await issueRectification(issuing, demand, request) }
  }),
  rectificationAcknowledge: mutation(async (input, context, request) => ({
    rectification: await actOnRectification(await rectifying(context), which(input), request, acknowledge),
  })),
  rectificationPlan: mutation(async (input, context, request) => {
    const words = await wordsOf(input, context)
    const by = await rectifying(context)
    return {
      rectification: await actOnRectification(by, which(input), request, (one, acting) => plan(one, words, acting)),
    }
  }),
  rectificationReport: mutation(async (input, context, request) => {
    const words = await wordsOf(input, context)
    const by = await rectifying(context)
    return {
      rectification: await actOnRectification(by, which(input), request, (one, acting) => report(one, words, acting)),
    }
  }),
  rectificationJudge: mutation(async ({ accept, doneBy, ...input }, context, request) => {
    const ruling = { ...(await wordsOf(input, context)), accept, doneBy }
    const by = await rectifying(context)
    return {
      rectification: await actOnRectification(by, which(input), request, (one, acting) => judge(one, ruling, acting)),
    }
  }),
  rectificationWithdraw: mutation(async (input, context, request) => {
    const words = await wordsOf(input, context)
    const by = await rectifying(context)
    return {
      rectification: await actOnRectification(by, which(input), request, (one, acting) => withdraw(one, words, acting)),
    }
  }),
} satisfies Partial<MutationResolvers>

const of = (kind: Addressee['kind'], { addressee }: Rectification) =>
  addressee.kind === kind ? addressee.id : undefined

/** G2: an authority has an enterprise put something right. */
export const rectifications: Capability = {
  nodes: {
    Rectification: async (id, { viewer, stores }) => {
      const found = await stores.rectifications.rectifications.load(id)
      return found && seesRectification(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Rectification: {
      manufacturer: (one, _args, { stores }) => {
        const id = of('MAKER', one)
        return id ? existing(stores.network.manufacturers.load(id)) : null
      },
      provider: (one, _args, { stores }) => {
        const id = of('PROVIDER', one)
        return id ? existing(stores.network.providers.load(id)) : null
      },
      complaints: async ({ complaintIds }, _args, { viewer, stores }) =>
        (await stores.complaints.complaints.loadMany(complaintIds)).filter((one) => seesComplaint(viewer, one)),
      dueOn: (one) => (isClosed(one) ? null : one.dueOn),
      closedAt: (one) => (isClosed(one) ? one.closedAt : null),
      remarks: ({ remarks }) => [...remarks],
      log: (one, args, { stores }) =>
        logPage(one, args, (id, page) => stores.rectifications.rectifications.entryPage(id, page)),
    },
    RectificationRemark: { attachments: ({ attachments }) => [...attachments] },
  },
}
