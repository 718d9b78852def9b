import { ulid } from 'ulid'
import { createCatalogueStore } from '../../functions/parts/catalogue/catalogue.store'
import type { Consumption } from '../../functions/parts/planning/consumption'
import type { PartPlan } from '../../functions/parts/planning/plan'
import { createPlanningStore } from '../../functions/parts/planning/planning.store'
import { draftPlan } from '../../functions/parts/planning/write-plans.use-case'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { newPart } from './parts'
import type { Tenant } from './tenant'

export interface PlanData {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly stage: number
  readonly revision: number
}

const today = dayOf(new Date())

/** A year up to yesterday in which 18 were used on 3 000 units. */
export const seenYear = { units: 3000, from: addDays(today, -365), to: addDays(today, -1), used: 18 }
export const stageBasis = { toCome: { output: 4000 }, seen: seenYear }

/** Another person of the maker than its desk. */
export const managerOf = ({ as }: Tenant): TokenClaims => ({
  ...as.MANUFACTURER,
  sub: `${as.MANUFACTURER.sub}:manager`,
})

export const planAct = <O = PlanData>(
  { as }: Tenant,
  action: string,
  input: Readonly<Record<string, unknown>>,
  viewer: TokenClaims = as.MANUFACTURER,
): Promise<MutationAnswer<O>> =>
  mutate<O>({ name: `partPlan${action}`, viewer, input, select: 'partPlan { id version state stage revision }' })

/** What it did; a refusal fails the test. */
export const planDone = async (...call: Parameters<typeof planAct>): Promise<PlanData> => {
  const { object, userErrors } = await planAct(...call)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object as PlanData
}

export const draftOfPart = async (tenant: Tenant, basis: object = stageBasis, partId?: string): Promise<PlanData> =>
  planDone(tenant, 'Draft', { partId: partId ?? (await newPart(tenant)).id, basis })

const on = ({ id, version }: PlanData, more: object = {}) => ({ id, version, ...more })

/** A plan brought as far as a state, of a new part unless one is named. */
export const planIn = async (
  tenant: Tenant,
  state: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'ORDERED',
  basis: object = stageBasis,
  partId?: string,
): Promise<PlanData> => {
  const draft = await draftOfPart(tenant, basis, partId)
  if (state === 'DRAFT') return draft
  const submitted = await planDone(tenant, 'Submit', on(draft))
  if (state === 'SUBMITTED') return submitted
  const approved = await planDone(tenant, 'Approve', on(submitted), managerOf(tenant))
  return state === 'APPROVED' ? approved : planDone(tenant, 'Order', on(approved, purchase()))
}

export const purchase = (change: object = {}) => ({
  number: `PO-${ulid()}`,
  supplier: '宁波电子',
  quantity: 20,
  price: 8000,
  expectedOn: addDays(today, 30),
  ...change,
})

/** A draft that rests on what stock has counted up to a day. */
export const countedDraft = async (tenant: Tenant, to: Day, consumptionOf: Consumption): Promise<PartPlan> => {
  const { maker } = tenant
  const viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: maker.id } as const
  const now = new Date()
  const part = fromGlobalId('Part', (await newPart(tenant)).id, [])
  const context = { planning: createPlanningStore(), catalogue: createCatalogueStore(), consumptionOf, viewer, now }
  const basis = {
    ...{ toCome: { output: 4000, inField: 0, months: 12, retiring: 0 }, available: 0, recovery: 0 },
    seen: { units: 3000, from: addDays(to, -364), to },
  }
  return draftPlan(context, part, basis, { subject: 'desk', key: ulid(), payloadHash: '', at: now })
}
