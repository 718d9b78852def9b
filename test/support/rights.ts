import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { newProvider } from '../../functions/network/provider'
import { newServicePoint } from '../../functions/network/service-point'
import { newTechnician } from '../../functions/network/technician'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { ahead } from './agreements'
import { mutate } from './api'
import { authorise, certify } from './certificates'
import { newRequest } from './channels'
import type { Tenant } from './tenant'

const platform: Viewer = { role: 'PLATFORM', subject: 'test' }

/** Another provider's point, farther away, that may take the tenant's orders by rights of its own. */
export const neighbourOf = async ({ maker, category, region, point }: Tenant): Promise<{ pointId: string }> => {
  const store = createNetworkStore()
  const [manufacturerId, categoryIds, level] = [maker.id, [category.id], 3]
  const period = { validFrom: ahead(-180), validTo: ahead(180) }
  const provider = await store.providers.create(newRequest(), newProvider(ulid(), { name: '邻近服务商', region }))
  const providerId = provider.id
  const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }
  const terms = { manufacturerId, providerId, categoryIds, level, criteria, topUp: undefined, ...period }
  await store.takeOver(newRequest(), ownedId(providerId, ulid()), terms, platform)
  const { latitude, longitude } = point.location
  const there = { location: { latitude, longitude: longitude + 0.1 }, region, covers: [region], hours: point.hours }
  const input = { ...there, providerId, name: '邻近网点', categoryIds, level, capacity: 20 }
  const made = await store.points.create(newRequest(), newServicePoint(ulid(), input, platform))
  const person = newTechnician(ulid(), made, { name: '张工', post: 'TECHNICIAN' }, platform, ahead(0))
  const technician = await store.technicians.create(newRequest(), person)
  await certify(technician, { granter: manufacturerId, categoryId: category.id, level, ...period })
  await authorise(made, { manufacturerId, categoryIds, level, ...period })
  return { pointId: made.id }
}

/** How the maker takes a right of the tenant's point away; each with what a point without it is told. */
export const losses = {
  OFFER_AGREEMENT_SUSPENDED: ({ agreement: { id, version } }: Tenant) => ({
    name: 'agreementSuspend',
    input: { id: toGlobalId('Agreement', id), version, from: ahead(0), reason: '整改' },
    select: 'agreement { id }',
  }),
  OFFER_AUTHORISATION_ENDED: ({ authorisation: { id } }: Tenant) => ({
    name: 'pointAuthorisationSuspend',
    input: { id: toGlobalId('PointAuthorisation', id), reason: '整改' },
    select: 'pointAuthorisation { id }',
  }),
  OFFER_CERTIFICATE_ENDED: ({ certificate: { id } }: Tenant) => ({
    name: 'certificateSuspend',
    input: { id: toGlobalId('Certificate', id), reason: '抽查' },
    select: 'certificate { id }',
  }),
  /** What the work needs from today on, and the point has not. */
  OFFER_INSTRUMENT_OVERDUE: ({ maker, category }: Tenant) => ({
    name: 'instrumentRequirementPublish',
    input: {
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      categoryId: toGlobalId('ProductCategory', category.id),
      effectiveFrom: ahead(0),
      instruments: [{ instrument: 'leak-detector', level: 1 }],
    },
    select: 'instrumentRequirement { id }',
  }),
}

export type Loss = keyof typeof losses
export const lossNames = Object.keys(losses) as Loss[]

export const lose = async (tenant: Tenant, loss: Loss): Promise<void> => {
  const { object, userErrors } = await mutate({ ...losses[loss](tenant), viewer: tenant.as.MANUFACTURER })
  if (!object) throw new Error(`${loss}: ${JSON.stringify(userErrors)}`)
}
