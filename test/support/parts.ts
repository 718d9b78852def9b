import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export interface PartAnswer {
  readonly id: string
  readonly version: number
  readonly number: string
}

/** A part of the tenant's model, with a number of its own. */
export const partInput = ({ maker, model }: Tenant, change: object = {}): Readonly<Record<string, unknown>> => ({
  manufacturerId: toGlobalId('Manufacturer', maker.id),
  partNumber: `P-${ulid()}`,
  nameZh: '主控板',
  nameEn: 'Main board',
  fits: [{ modelId: toGlobalId('ProductModel', model.id), position: '12-3', quantity: 1 }],
  wearClass: 'ORDINARY',
  leadTimeDays: 14,
  tracking: 'SERIAL',
  shelfLifeDays: 730,
  cost: 8000,
  priceCeiling: 20_000,
  ...change,
})

export const createPart = (
  tenant: Tenant,
  change: object = {},
  viewer: TokenClaims = tenant.as.MANUFACTURER,
): Promise<MutationAnswer<PartAnswer>> =>
  mutate({ name: 'partCreate', viewer, input: partInput(tenant, change), select: 'part { id version number }' })

/** One that stands in the tenant's catalogue. */
export const newPart = async (tenant: Tenant, change: object = {}): Promise<PartAnswer> => {
  const { object, userErrors } = await createPart(tenant, change)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
