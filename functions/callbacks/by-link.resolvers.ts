import type { Capability } from '../graphql/capability'
import type { MutationResolvers, Resolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { notFound } from '../shared/checks'
import { instant } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { answerByLink, heldCallback, opensCallback, withLink, withoutLinks } from './by-link'
import { linkIdOf, linkMade } from './by-link.use-case'
import type { CallbackTask } from './callback'
import { questionsAsked, questionsOf } from './questionnaires/questionnaires.use-case'
import { recordCallback } from './record-callback.use-case'

const named = (id: string) => fromGlobalId('CallbackTask', id, ['input', 'id'])

const mutations = {
  callbackLinkIssue: mutation(async ({ id, version, days }, { viewer, stores }, request) => {
    const at = instant(request.at)
    const change = {
      taskId: named(id),
      version,
      change: (task: CallbackTask) => withLink(task, linkIdOf(request), days, at),
    }
    const task = await recordCallback(stores.callbacks, viewer, change, request)
    return { callbackTask: task, link: await linkMade(task, request) }
  }),
  callbackLinksRevoke: mutation(async ({ id, version }, { viewer, stores }, request) => {
    const change = { taskId: named(id), version, change: withoutLinks }
    return { callbackTask: await recordCallback(stores.callbacks, viewer, change, request) }
  }),
  callbackAnswer: mutation(async ({ expected, perceived, answers, comment }, { viewer, stores }, request) => {
    const taskId = heldCallback(viewer)
    if (taskId === undefined) throw notFound('CallbackTask', '', ['input'])
    const said = { expected, perceived, answers, comment }
    const task = await recordCallback(
      stores.callbacks,
      viewer,
      {
        taskId,
        change: async (open) =>
          answerByLink(open, said, instant(request.at), await questionsOf(stores.questionnaires, open)),
      },
      request,
    )
    return { callback: task }
  }),
} satisfies Partial<MutationResolvers>

const types = {
  HeldLink: {
    callback: async (holder, _args, { stores }) => {
      const id = heldCallback(holder)
      const task = id === undefined ? undefined : await stores.callbacks.load(id)
      return task && opensCallback(holder.to, task) ? task : null
    },
  },
  LinkedCallback: {
    questions: async (task, _args, { stores }) => [...(await questionsAsked(stores.questionnaires, task))],
    manufacturer: async ({ manufacturerId }, _args, { stores }) =>
      (await stores.network.manufacturers.load(manufacturerId))?.name ?? '',
  },
} satisfies Partial<Resolvers>

/** What a customer answers without an account. */
export const byLink: Capability = { nodes: {}, resolvers: { Mutation: mutations, ...types } }
