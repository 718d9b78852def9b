import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { notFound } from '../shared/checks'
import { instant } from '../shared/days'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import { inboxKey, inboxOf, type Notice } from '../shared/notice'
import type { Viewer } from '../shared/viewer'

/** Loaded on demand: jobs write notices and most requests read none, and a cold start reads no words for nothing. */
const words = () => import('../shared/notices/text')

const nothing = { rows: [], hasNextPage: false }

/** Everybody reads the own inbox only: not even the platform another's. */
const isOwn = (viewer: Viewer, notice: Notice): boolean => {
  const own = inboxOf(viewer)
  return own !== undefined && inboxKey(own) === inboxKey(notice.inbox)
}

const queries = {
  notices: (_parent, { unread, ...args }, { viewer, stores }) => {
    const inbox = inboxOf(viewer)
    return paged(`notices:${unread}`, args, (page) => (inbox ? stores.notices.page(inbox, unread, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  noticeRead: mutation(async (input, { viewer, stores, now }, request) => {
    const id = fromGlobalId('Notice', input.id, ['input', 'id'])
    const notice = await stores.notices.inbox.change(request, id, (found) => {
      if (!isOwn(viewer, found)) throw notFound('Notice', id, ['input', 'id'])
      return { ...found, version: found.version + 1, readAt: found.readAt ?? instant(now) }
    })
    return { notice }
  }),
} satisfies Partial<MutationResolvers>

/** What organisations and people are told, ahead of deadlines and when something was decided about them. */
export const notices: Capability = {
  nodes: {
    Notice: async (id, { viewer, stores }) => {
      const notice = await stores.notices.inbox.load(id)
      return notice && isOwn(viewer, notice) ? notice : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Notice: {
      text: async (notice, _args, { language }) => (await words()).textOf(notice, language),
      subjectId: ({ subject }) => toGlobalId(subject.type, subject.id),
      dueOn: ({ dueOn }) => dueOn ?? null,
      daysAhead: ({ lead }) => lead ?? null,
      readAt: ({ readAt }) => readAt ?? null,
    },
  },
}
