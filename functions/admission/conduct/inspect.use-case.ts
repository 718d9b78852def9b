import { onceOnly, type Request } from '../../platform/once'
import { dayOf, instant } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { ConductStore } from './conduct.store'
import { makerActing } from './conduct-access'
import type { Inspection } from './inspection'
import {
  correctionOf,
  type FindingInput,
  type PlanInput,
  planInspection,
  reportInspection,
  verifyCorrection,
} from './inspection-actions'
import { type Network, needContractedPoint } from './parties.use-case'
import { tell, toProvider } from './told.use-case'

interface InspectDeps {
  readonly store: ConductStore
  readonly network: Network
}

/** `id`: own part of the new inspection's id. */
type NewPlan = Omit<PlanInput, 'manufacturerId' | 'providerId'> & { readonly id: string }

/** Plans an inspection; the provider is told if it is announced. Cost: 2 GetItems and 1 transaction. */
export const plan = (deps: InspectDeps, viewer: Viewer, input: NewPlan, request: Request): Promise<Inspection> =>
  // A repeat after the planned day answers with the inspection: its day is judged once.
  onceOnly(
    'Providers',
    request,
    () => planned(deps, viewer, input, request),
    (id) => deps.store.inspections.need(id, ['input']),
  )

const planned = async (
  { store, network }: InspectDeps,
  viewer: Viewer,
  { id, ...input }: NewPlan,
  request: Request,
): Promise<Inspection> => {
  const manufacturerId = makerActing(viewer)
  const { pointId, announced, plannedOn } = input
  const { providerId } = await needContractedPoint(network, manufacturerId, pointId, ['input', 'servicePointId'])
  const at = instant(request.at)
  const event = planInspection({ ...input, manufacturerId, providerId }, at)
  const inspectionId = ownedId(providerId, id)
  const told = {
    kind: 'INSPECTION_ANNOUNCED',
    type: 'Inspection',
    id: inspectionId,
    at,
    params: { plannedOn },
  } as const
  return store.inspections.open(
    request,
    inspectionId,
    viewer,
    event,
    announced ? tell(told, toProvider({ providerId })) : [],
  )
}

/** Issues a report. Cost: 1 BatchGet, 2 GetItems and 1 transaction. */
export const report = (
  store: ConductStore,
  viewer: Viewer,
  { id, ...input }: { readonly id: string; readonly findings: readonly FindingInput[]; readonly summary: string },
  request: Request,
): Promise<Inspection> => {
  const [at, today] = [instant(request.at), dayOf(request.at)]
  return store.inspections.act(
    request,
    id,
    viewer,
    async (inspection) =>
      reportInspection(inspection, input, await store.codeInForce(inspection.manufacturerId, today), viewer, at),
    (next) => {
      const params = { count: next.corrections.length }
      return tell({ kind: 'INSPECTION_REPORTED', type: 'Inspection', id, at, params }, toProvider(next))
    },
  )
}

/** Judges a correction; the provider is told when its evidence was not enough. Cost: 1 GetItem and 1 transaction. */
export const verify = (
  store: ConductStore,
  viewer: Viewer,
  { id, ...input }: { readonly id: string } & Parameters<typeof verifyCorrection>[1],
  request: Request,
): Promise<Inspection> =>
  store.inspections.act(
    request,
    id,
    viewer,
    (inspection) => verifyCorrection(inspection, input, viewer),
    (next) => {
      const { item, accept } = input
      const params = { item, dueOn: correctionOf(next, item).dueOn }
      const told = { kind: 'CORRECTION_REJECTED', type: 'Inspection', id, at: instant(request.at), params } as const
      return accept ? [] : tell(told, toProvider(next))
    },
  )
