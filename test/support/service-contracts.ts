import { ulid } from 'ulid'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export interface ContractData {
  readonly id: string
  readonly version: number
}

const today = dayOf(new Date())

/** A contract of the tenant's unit, from today on. */
export const contractOf = ({ unit }: Tenant, change: object = {}): Readonly<Record<string, unknown>> => ({
  unitId: toGlobalId('Unit', unit.id),
  number: `WB-${ulid()}`,
  title: '两年维保',
  covers: [{ service: 'REPAIR' }, { service: 'MAINTENANCE', visits: 1 }],
  price: 59_900,
  validFrom: today,
  validTo: addDays(today, 729),
  ...change,
})

export const signContract = (
  tenant: Tenant,
  change: object = {},
  viewer: TokenClaims = tenant.as.MANUFACTURER,
): Promise<MutationAnswer<ContractData>> =>
  mutate({
    name: 'serviceContractSign',
    viewer,
    input: contractOf(tenant, change),
    select: 'serviceContract { id version }',
  })

/** One that stands. */
export const signed = async (tenant: Tenant, change: object = {}): Promise<ContractData> => {
  const { object, userErrors } = await signContract(tenant, change)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
