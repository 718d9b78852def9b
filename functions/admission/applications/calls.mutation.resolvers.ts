import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { neededCategories } from '../../network/references.use-case'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { callId } from './call'
import { type CallInput, closeCall, concludeCall, draftCall, openCall, ownCall, reviseCall } from './call-life'
import { declareOnce, settled } from './judge-application.use-case'
import { appointPanel, replaceMember } from './panel-life'

const ID = ['input', 'id']
const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('RecruitmentCall', id, ID)

/** What a call refers to, by local ids, each of which exists: 1 BatchGet and 1 GetItem. */
const referred = async <I extends Pick<CallInput, 'categoryIds' | 'criteriaSetId'>>(
  input: I,
  { network, criteria }: Context['stores'],
) => {
  const field = ['input', 'criteriaSetId']
  const criteriaSetId = fromGlobalId('CriteriaSet', input.criteriaSetId, field)
  const [categoryIds, set] = await Promise.all([
    neededCategories(network, input.categoryIds, ['input', 'categoryIds']),
    criteria.sets.need(criteriaSetId, field),
  ])
  return { local: { ...input, categoryIds, criteriaSetId }, set }
}

export const callMutations = {
  recruitmentCallDraft: mutation(async (input, { viewer, stores, newId }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const { local, set } = await referred(input, stores)
    const event = draftCall(manufacturerId, local, set, viewer)
    const id = callId(manufacturerId, newId())
    return { recruitmentCall: await stores.applications.calls.open(request, id, viewer, event) }
  }),
  recruitmentCallRevise: mutation(async (input, { viewer, stores }, request) => {
    const id = idOf(input)
    const { local, set } = await referred(input, stores)
    const act = stores.applications.calls.act(request, id, viewer, (call) => reviseCall(call, local, set, viewer))
    return { recruitmentCall: await act }
  }),
  recruitmentCallOpen: mutation(async (input, { viewer, stores, now }, request) => {
    const act = stores.applications.calls.act(request, idOf(input), viewer, async (call) =>
      openCall(call, input, await stores.criteria.sets.need(call.criteriaSetId, ID), viewer, now),
    )
    return { recruitmentCall: await act }
  }),
  recruitmentCallClose: mutation(async (input, { viewer, stores, now }, request) => {
    const { calls } = stores.applications
    const act = calls.act(request, idOf(input), viewer, (call) => closeCall(call, input, viewer, now))
    return { recruitmentCall: await act }
  }),
  recruitmentCallConclude: mutation(async (input, { viewer, stores: { applications }, now }, request) => {
    const act = applications.calls.act(request, idOf(input), viewer, async (call) => {
      ownCall(call, viewer)
      const [undecided, hearingOpen] = await Promise.all([
        applications.standings.undecided(call.id),
        applications.standings.hearingOpen(call.id, dayOf(now)),
      ])
      return concludeCall(call, input, { undecided, hearingOpen }, viewer)
    })
    return { recruitmentCall: await act }
  }),
  panelAppoint: mutation(async (input, { viewer, stores }, request) => {
    const { calls } = stores.applications
    const act = settled(() =>
      calls.act(request, idOf(input), viewer, (call) => appointPanel(call, input.members, viewer)),
    )
    return { recruitmentCall: await act }
  }),
  panelReplace: mutation(async (input, { viewer, stores }, request) => {
    const { calls } = stores.applications
    const act = settled(() => calls.act(request, idOf(input), viewer, (call) => replaceMember(call, input, viewer)))
    return { recruitmentCall: await act }
  }),
  panelInterestDeclare: mutation(async (input, { viewer, stores }, request) => ({
    recruitmentCall: await declareOnce(stores.applications, viewer, idOf(input), input, request),
  })),
} satisfies Partial<MutationResolvers>
