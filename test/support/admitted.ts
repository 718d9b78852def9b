import type { RegionCode } from '../../functions/shared/regions'
import { type AgreementData, done, doTo, draftOf, type Side, termsFor } from './agreements'
import type { MutationAnswer } from './api'
import {
  assessed,
  closedCall,
  decided,
  factsOf,
  openedCall,
  seatedPanel,
  shortListed,
  submitted,
  type Versioned,
} from './recruiting'
import type { Tenant } from './tenant'

/** The tenant's provider has applied for regions of one call, and the panel has found it good in each. */
const judgedIn = async (tenant: Tenant, regions: readonly RegionCode[]): Promise<Versioned[]> => {
  const places = regions.map((region) => ({ region, soldPerYear: 4000, unitsPerPoint: 4000 }))
  const call = await openedCall(tenant, { regions: places })
  const listed: Versioned[] = []
  for (const region of regions) {
    const facts = factsOf({ ...tenant, region })
    listed.push(await shortListed(tenant, await submitted(tenant, call, tenant.as.PROVIDER, { region, facts })))
  }
  await seatedPanel(tenant, await closedCall(tenant, call))
  const found: Versioned[] = []
  for (const application of listed) found.push(await assessed(tenant, application, 0.9))
  return found
}

export const judged = async (tenant: Tenant): Promise<Versioned> => {
  const [application] = await judgedIn(tenant, [tenant.region])
  if (!application) throw new Error('Nothing was applied for')
  return application
}

export const admitted = async (tenant: Tenant): Promise<Versioned> => decided(tenant, await judged(tenant), 'ADMITTED')

export const admittedIn = async (tenant: Tenant, regions: readonly RegionCode[]): Promise<Versioned[]> => {
  const all: Versioned[] = []
  for (const application of await judgedIn(tenant, regions)) all.push(await decided(tenant, application, 'ADMITTED'))
  return all
}

/** Within what was admitted: the tenant's category and a county, its own unless another is named. */
export const inside = (tenant: Tenant, change: object = {}, region: RegionCode = tenant.region) =>
  termsFor(tenant, { regions: [region], outlets: [{ region, count: 2 }], ...change })

type Admission = Pick<Versioned, 'id'>

export const draftBy = (tenant: Tenant, { id }: Admission, change: object = {}, side: Side = 'MANUFACTURER') =>
  doTo(tenant, side, 'Draft', draftOf(tenant, { terms: inside(tenant), applicationId: id, ...change }))

export const draftedOn = (tenant: Tenant, { id }: Admission, side: Side, change: object = {}): Promise<AgreementData> =>
  done(tenant, side, 'Draft', draftOf(tenant, { terms: inside(tenant), applicationId: id, ...change }))

export const refusalsOf = async (answer: Promise<MutationAnswer<unknown>>) =>
  (await answer).userErrors.map(({ code, field }) => [code, field.join('.')])
