import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { neededCategories } from '../../network/references.use-case'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { callId } from './call'
import { closeCall, concludeCall, draftCall, openCall, ownCall, reviseCall } from './call-life'
import { contractedThere, countedNeeds } from './count-needs.use-case'
import { declareOnce, settled } from './judge-application.use-case'
import { appointPanel, replaceMember } from './panel-life'
import type { RegionNeed } from './places'

const ID = ['input', 'id']
const idOf = ({ id }: { readonly id: string }): string => fromGlobalId('RecruitmentCall', id, ID)

interface Referring {
  readonly categoryIds: readonly string[]
  readonly criteriaSetId: string
  readonly regions: readonly RegionNeed[]
}

/**
 * What a call refers to, by local ids, each of which exists, and the points the maker has in its regions (N9): 1 BatchGet,
 * 1 GetItem, then 1 BatchGet of numbers (count-needs.use-case.ts).
 */
const referred = async <I extends Referring>(
  input: I,
  manufacturerId: string,
  { stores: { network, criteria }, now }: Context,
) => {
  const field = ['input', 'criteriaSetId']
  const criteriaSetId = fromGlobalId('CriteriaSet', input.criteriaSetId, field)
  const [categoryIds, set] = await Promise.all([
    neededCategories(network, input.categoryIds, ['input', 'categoryIds']),
    criteria.sets.need(criteriaSetId, field),
  ])
  const regions = await countedNeeds(network, { manufacturerId, categoryIds, regions: input.regions }, dayOf(now))
  return { local: { ...input, categoryIds, criteriaSetId, regions }, set }
}

export const callMutations = {
  recruitmentCallDraft: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const draft = stores.applications.draft(request, callId(manufacturerId, newId()), viewer, async () => {
      const { local, set } = await referred(input, manufacturerId, context)
      return draftCall(manufacturerId, local, set, viewer)
    })
    return { recruitmentCall: await draft }
  }),
  recruitmentCallRevise: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const act = stores.applications.calls.act(request, idOf(input), viewer, async (call) => {
      ownCall(call, viewer)
      const { local, set } = await referred(input, call.manufacturerId, context)
      return reviseCall(call, local, set, viewer)
    })
    return { recruitmentCall: await act }
  }),
  recruitmentCallOpen: mutation(async (input, { viewer, stores, now }, request) => {
    const act = stores.applications.calls.act(request, idOf(input), viewer, async (call) => {
      const [criteria, contracted] = await Promise.all([
        stores.criteria.sets.need(call.criteriaSetId, ID),
        contractedThere(stores.network, call, dayOf(now)),
      ])
      return openCall(call, input, { criteria, contracted }, viewer, now)
    })
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
