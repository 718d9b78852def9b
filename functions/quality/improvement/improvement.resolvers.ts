import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { instant } from '../../shared/days'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { nextStep } from './corrective-action'
import {
  acting,
  analyse,
  checkRecurrence,
  drop,
  finishStep,
  openAction,
  ownerFor,
  planSteps,
  readFor,
  seesAction,
} from './improve'
import { exposureNeeded } from './recurrence'

const nothing = { rows: [], hasNextPage: false }
const at = (id: string): string => fromGlobalId('CorrectiveAction', id, ['input', 'id'])

const queries = {
  correctiveActions: (_parent, { open, ...args }, { viewer, stores }) => {
    const owner = readFor(viewer)
    return paged(
      `correctiveActions:${open}`,
      args,
      (page) => {
        if (!owner) return nothing
        return open ? stores.improvements.openOf(owner, page) : stores.improvements.of(owner, page)
      },
      (action) => seesAction(viewer, action),
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  correctiveActionOpen: mutation(async (input, { viewer, stores, newId }, request) => {
    const event = openAction(input, { viewer, now: instant(request.at) })
    const id = ownedId(ownerFor(viewer)?.id ?? '', newId())
    return { correctiveAction: await stores.improvements.actions.open(request, id, viewer, event) }
  }),
  correctiveActionAnalyse: mutation(async ({ id, version, ...analysis }, { viewer, stores }, request) => ({
    correctiveAction: await stores.improvements.actions.act(request, at(id), viewer, (action) =>
      analyse(action, analysis, acting(viewer, version, request)),
    ),
  })),
  correctiveActionPlan: mutation(async ({ id, version, steps }, { viewer, stores }, request) => ({
    correctiveAction: await stores.improvements.actions.act(request, at(id), viewer, (action) =>
      planSteps(action, steps, acting(viewer, version, request)),
    ),
  })),
  correctiveActionFinishStep: mutation(async ({ id, version, step, attachmentIds }, { viewer, stores }, request) => {
    const attachments = await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)
    const correctiveAction = await stores.improvements.actions.act(request, at(id), viewer, (action) =>
      finishStep(action, { step, attachments }, acting(viewer, version, request)),
    )
    return { correctiveAction }
  }),
  correctiveActionCheck: mutation(async ({ id, version, after }, { viewer, stores }, request) => ({
    correctiveAction: await stores.improvements.actions.act(request, at(id), viewer, (action) =>
      checkRecurrence(action, after, acting(viewer, version, request)),
    ),
  })),
  correctiveActionDrop: mutation(async ({ id, version, reason }, { viewer, stores }, request) => ({
    correctiveAction: await stores.improvements.actions.act(request, at(id), viewer, (action) =>
      drop(action, reason, acting(viewer, version, request)),
    ),
  })),
} satisfies Partial<MutationResolvers>

/** Q8: corrective actions, from a problem to the proof that it does not recur. */
export const improvement: Capability = {
  nodes: {
    CorrectiveAction: async (id, { viewer, stores }) => {
      const found = await stores.improvements.actions.load(id)
      return found && seesAction(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    CorrectiveAction: {
      whys: ({ cause }) => (cause?.method === 'FIVE_WHYS' ? [...cause.whys] : []),
      causes: ({ cause }) => (cause?.method === 'FISHBONE' ? [...cause.causes] : []),
      root: ({ cause }) => (cause?.method === 'FISHBONE' ? cause.root : (cause?.whys.at(-1) ?? null)),
      steps: ({ steps }) =>
        steps.map(({ done, ...step }) => ({
          ...step,
          doneAt: done?.at ?? null,
          late: done?.late ?? null,
          attachments: [...(done?.attachments ?? [])],
        })),
      dueOn: (action) => nextStep(action)?.dueOn ?? null,
      checks: ({ checks }) => [...checks],
      exposureNeeded: ({ before }) => exposureNeeded(before),
      endedAt: ({ endedAt }) => endedAt ?? null,
      log: (action, args, { stores }) =>
        logPage(action, args, (id, page) => stores.improvements.actions.entryPage(id, page)),
    },
  },
}
