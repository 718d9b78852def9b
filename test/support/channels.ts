import { ulid } from 'ulid'
import { type ProposalInput, proposeBuyOut } from '../../functions/network/channels/buy-out'
import {
  type CapabilityReview,
  type FindingInput,
  find,
  openReview,
  passReview,
  type Subject,
  subjects,
} from '../../functions/network/channels/capability-review'
import { createChannelsStore } from '../../functions/network/channels/channels.store'
import { publishPromise } from '../../functions/network/channels/service-promise'
import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays, dayOf, instant } from '../../functions/shared/days'
import { fromGlobalId, ownedId, toGlobalId } from '../../functions/shared/ids'
import type { Role, Viewer } from '../../functions/shared/viewer'
import { mutate } from './api'
import type { Tenant } from './tenant'

export const today = (): string => dayOf(new Date())

export const newRequest = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

/** One more product category; global id. */
export const moreCategory = async (): Promise<string> => {
  const category = newCategory(`c-${ulid().toLowerCase()}`, { nameZh: '电冰箱', nameEn: 'Fridge' })
  await createNetworkStore().categories.create(newRequest(), category)
  return toGlobalId('ProductCategory', category.id)
}

export const ids = ({ maker, provider, category, point, technician }: Tenant) => ({
  maker: toGlobalId('Manufacturer', maker.id),
  provider: toGlobalId('Provider', provider.id),
  category: toGlobalId('ProductCategory', category.id),
  point: toGlobalId('ServicePoint', point.id),
  technician: toGlobalId('Technician', technician.id),
})

/** Carries a mutation out and gives its object; a refusal fails the test. */
export const done = async <O = { id: string; version: number }>(
  tenant: Tenant,
  role: Role,
  name: string,
  input: Readonly<Record<string, unknown>>,
  select: string,
): Promise<O> => {
  const { object, userErrors } = await mutate<O>({ name, viewer: tenant.as[role], input, select })
  if (!object) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
  return object
}

/** A buy-out of the tenant's retailer, unsigned. @returns global id */
export const proposed = async (
  { maker, provider, category, as }: Tenant,
  change: Partial<ProposalInput> = {},
  own: string = ulid(),
): Promise<string> => {
  const dealerId = as.DEALER.org ?? ''
  const now = new Date()
  const input: ProposalInput = {
    dealerId,
    makers: [{ manufacturerId: maker.id, feePerUnit: 1200 }],
    categoryIds: [category.id],
    providerIds: [provider.id],
    validFrom: dayOf(now),
    validTo: addDays(dayOf(now), 300),
    ...change,
  }
  const event = proposeBuyOut(input, instant(now))
  const id = ownedId(dealerId, own)
  await createChannelsStore().propose(newRequest(), id, { role: 'DEALER', subject: 'd', dealerId }, event)
  return toGlobalId('BuyOut', id)
}

const actorOf = ({ maker, provider, as }: Tenant, role: 'MANUFACTURER' | 'PROVIDER'): Viewer =>
  role === 'PROVIDER'
    ? { role, subject: as[role].sub, providerId: provider.id }
    : { role, subject: as[role].sub, manufacturerId: maker.id }

/** A review with findings on all six subjects. @returns global id */
export const reviewed = async (
  tenant: Tenant,
  role: 'MANUFACTURER' | 'PROVIDER',
  findings: Partial<Record<Subject, Partial<FindingInput>>> = {},
): Promise<string> => {
  const store = createChannelsStore()
  const viewer = actorOf(tenant, role)
  const promiser = { role, id: role === 'PROVIDER' ? tenant.provider.id : tenant.maker.id }
  const undertaking = {
    promiser,
    serviceItem: 'INSTALLATION',
    categoryId: tenant.category.id,
    region: tenant.region,
  } as const
  const id = ownedId(promiser.id, ulid())
  const now = instant(new Date())
  await store.reviews.open(newRequest(), id, viewer, openReview(undertaking, viewer))
  for (const subject of subjects) {
    const input = { subject, outcome: 'MET', reviewer: '周工', evidence: '现场核对', ...findings[subject] } as const
    await store.review(newRequest(), id, viewer, (review) => find(review, input, viewer, now))
  }
  return toGlobalId('CapabilityReview', id)
}

/** The same, passed. */
export const passed = async (...given: Parameters<typeof reviewed>): Promise<string> => {
  const globalId = await reviewed(...given)
  const viewer = actorOf(given[0], given[1])
  const id = fromGlobalId('CapabilityReview', globalId, [])
  const expiresOn = addDays(today(), 365)
  const now = instant(new Date())
  await createChannelsStore().review(newRequest(), id, viewer, (review) => passReview(review, expiresOn, viewer, now))
  return globalId
}

/** The same, with the promise published. @returns global id of the promise */
export const promised = async (...given: Parameters<typeof reviewed>): Promise<string> => {
  const reviewId = fromGlobalId('CapabilityReview', await passed(...given), [])
  const viewer = actorOf(given[0], given[1])
  const now = instant(new Date())
  const publish = (review: CapabilityReview) => publishPromise(review, today(), viewer, now)
  const { id } = await createChannelsStore().publish(newRequest(), reviewId, viewer, today(), publish)
  return toGlobalId('ServicePromise', id)
}
