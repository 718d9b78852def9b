import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { notFound } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { complaintsOf, figuresOfParts } from '../../supervision/figures'
import { countsOver } from '../../supervision/figures.use-case'
import { scopeOf } from '../../supervision/rollup-keys'
import { isGuarded } from '../../supervision/suppression'
import type { CorrectiveAction, Owner } from '../improvement/corrective-action'
import { acting, ownerFor, readFor, seesAction } from '../improvement/improve'
import { checkMinutes, confirm, giveBack, hold, type Minutes, putOff, report, withdrawn } from './hold'
import { dueNext, type QualityMeeting } from './meeting'

const nothing = { rows: [], hasNextPage: false }
const at = (id: string): string => fromGlobalId('QualityMeeting', id, ['input', 'id'])

const scopeOfOwner = ({ kind, id }: Owner) => (kind === 'MAKER' ? scopeOf.maker(id) : scopeOf.provider(id))

/** Corrective actions that the minutes name, which are the organisation's own. 1 BatchGet. */
const withActions = async (minutes: Minutes, { viewer, stores }: Context): Promise<Minutes> => {
  const field = (i: number) => ['input', 'resolutions', String(i), 'correctiveActionId']
  const named = minutes.resolutions.flatMap(({ correctiveActionId: id }, i) =>
    id ? [{ i, id: fromGlobalId('CorrectiveAction', id, field(i)) }] : [],
  )
  const ids = named.map(({ id }) => id)
  const found = await stores.improvements.actions.needAll(ids, (n) => field(named[n]?.i ?? 0))
  for (const [n, action] of found.entries())
    if (!seesAction(viewer, action)) throw notFound('CorrectiveAction', action.id, field(named[n]?.i ?? 0))
  const local = new Map(named.map(({ i, id }) => [i, id]))
  return {
    ...minutes,
    resolutions: minutes.resolutions.map((one, i) => ({ ...one, correctiveActionId: local.get(i) })),
  }
}

const actionOf = async (
  meeting: QualityMeeting | undefined,
  resolution: number,
  { stores }: Context,
): Promise<CorrectiveAction | undefined> => {
  const id = meeting?.resolutions[resolution]?.correctiveActionId
  return id === undefined ? undefined : stores.improvements.actions.load(id)
}

const queries = {
  qualityMeetings: (_parent, { open, ...args }, { viewer, stores }) => {
    const owner = readFor(viewer)
    return paged(
      `qualityMeetings:${open}`,
      args,
      (page) => {
        if (!owner) return nothing
        return open ? stores.meetings.openOf(owner, page) : stores.meetings.of(owner, page)
      },
      (meeting) => seesAction(viewer, meeting),
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  qualityMeetingRecord: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    checkMinutes(input, dayOf(request.at))
    const owner = ownerFor(viewer)
    const [minutes, counts] = await Promise.all([
      withActions(input, context),
      owner ? countsOver(scopeOfOwner(owner), input.from, input.to) : {},
    ])
    const id = ownedId(owner?.id ?? '', newId())
    return {
      qualityMeeting: await stores.meetings.meetings.open(request, id, viewer, hold(minutes, counts, { viewer })),
    }
  }),
  resolutionReport: mutation(async ({ id, version, attachmentIds, ...done }, { viewer, stores }, request) => {
    const attachments = await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)
    const qualityMeeting = await stores.meetings.meetings.act(request, at(id), viewer, (meeting) =>
      report(meeting, { ...done, attachments }, acting(viewer, version, request)),
    )
    return { qualityMeeting }
  }),
  resolutionConfirm: mutation(async ({ id, version, resolution }, context, request) => {
    const { viewer, stores } = context
    const qualityMeeting = await stores.meetings.meetings.act(request, at(id), viewer, async (meeting) => {
      const action = await actionOf(meeting, resolution, context)
      return confirm(meeting, resolution, action?.state, acting(viewer, version, request))
    })
    return { qualityMeeting }
  }),
  resolutionReturn: mutation(async ({ id, version, resolution, reason }, { viewer, stores }, request) => ({
    qualityMeeting: await stores.meetings.meetings.act(request, at(id), viewer, (meeting) =>
      giveBack(meeting, resolution, reason, acting(viewer, version, request)),
    ),
  })),
  resolutionPutOff: mutation(async ({ id, version, ...later }, { viewer, stores }, request) => ({
    qualityMeeting: await stores.meetings.meetings.act(request, at(id), viewer, (meeting) =>
      putOff(meeting, later, acting(viewer, version, request)),
    ),
  })),
  resolutionWithdraw: mutation(async ({ id, version, resolution, reason }, { viewer, stores }, request) => ({
    qualityMeeting: await stores.meetings.meetings.act(request, at(id), viewer, (meeting) =>
      withdrawn(meeting, resolution, reason, acting(viewer, version, request)),
    ),
  })),
} satisfies Partial<MutationResolvers>

/** Q10: quality meetings, their statistics, and what they resolved, tracked to done. */
export const meetings: Capability = {
  nodes: {
    QualityMeeting: async (id, { viewer, stores }) => {
      const found = await stores.meetings.meetings.load(id)
      return found && seesAction(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    QualityMeeting: {
      figures: ({ counts }, _args, { viewer }) => {
        const [figures] = figuresOfParts([counts], isGuarded(viewer))
        if (!figures) throw new Error('One part gives one row')
        return figures
      },
      complaints: ({ counts }, _args, { viewer }) => complaintsOf(counts, isGuarded(viewer)),
      resolutions: ({ resolutions }) => [...resolutions],
      dueOn: (meeting) => dueNext(meeting) ?? null,
      log: (meeting, args, { stores }) =>
        logPage(meeting, args, (id, page) => stores.meetings.meetings.entryPage(id, page)),
    },
    MeetingResolution: {
      correctiveAction: async ({ correctiveActionId: id }, _args, { viewer, stores }) => {
        const action = id === undefined ? undefined : await stores.improvements.actions.load(id)
        return action && seesAction(viewer, action) ? action : null
      },
      moves: ({ moves }) => [...moves],
      returns: ({ returns }) => [...returns],
      report: (one) => ('report' in one ? { ...one.report, attachments: [...one.report.attachments] } : null),
      withdrawnFor: (one) => (one.state === 'WITHDRAWN' ? one.why : null),
      endedAt: (one) => ('endedAt' in one ? one.endedAt : null),
    },
  },
}
