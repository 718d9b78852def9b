import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { type Role, roles } from '../../../../functions/shared/viewer'
import { attachedBy } from '../../attachments'
import { done, ids, moreCategory, passed, promised, proposed, reviewed } from '../../channels'
import type { Entry, Feature, NodeEntry, Values, World } from '../feature'
import { accessBuyOut } from '../orders'

const today = dayOf(new Date())
const nextMonth = addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7)
const maker: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PLATFORM']
const platform: readonly Role[] = ['PLATFORM']
const exceptRegulators = roles.filter((role) => role !== 'REGULATOR')

let days = 0
/** A day that no version stands on yet. */
const laterDay = (): string => {
  days += 1
  return addDays(today, days)
}

let years = 1
/** Days that no buy-out covers yet. */
const laterYear = () => {
  years += 1
  return { validFrom: addDays(today, 366 * years), validTo: addDays(today, 366 * years + 300) }
}

const ofMaker = ({ tenant }: World): Values => ({ manufacturerId: ids(tenant).maker })
const reviewer = (role: Role) => (role === 'PROVIDER' ? 'PROVIDER' : 'MANUFACTURER')
const promiser = ({ tenant }: World, role: Role): Values => ({
  promiserId: role === 'PROVIDER' ? ids(tenant).provider : ids(tenant).maker,
})
/** A new buy-out for those who may change it, since few stand at a time; the world's own for all others. */
const onBuyOut = (admitted: Role, more: (world: World) => Values | Promise<Values>): Entry => ({
  about: async (world, role) => {
    const fresh = role === admitted || role === 'PLATFORM'
    const id = fresh ? await proposed(world.tenant, laterYear()) : world.built.channels?.ids?.buyOut
    return { id, ...(await more(world)) }
  },
})
const members = async ({ tenant }: World): Promise<Values> => ({
  members: [{ manufacturerId: ids(tenant).maker, categoryIds: [ids(tenant).category, await moreCategory()] }],
})
const POOL = 'pool { id version }'

/** A pool with another maker, who proposed it; the own maker has not agreed. */
const openPool = async (world: World): Promise<string> => {
  const { tenant } = world
  const other = await done(
    tenant,
    'PLATFORM',
    'manufacturerCreate',
    { name: `厂商 ${laterDay()}` },
    'manufacturer { id version }',
  )
  const joined = [
    { manufacturerId: other.id, categoryIds: [await moreCategory()] },
    { manufacturerId: ids(tenant).maker, categoryIds: [ids(tenant).category] },
  ]
  const input = { manufacturerId: other.id, region: tenant.region, minimumOrders: 40, members: joined }
  return (await done(tenant, 'PLATFORM', 'poolPropose', input, POOL)).id
}

const entries: Feature['entries'] = {
  'Query.channelPlans': { about: ofMaker },
  'Query.buyOuts': { about: ofMaker, open: ['DEALER'] },
  'Query.buyOutDue': { about: (world) => ({ id: world.built.channels?.ids?.buyOut, ...ofMaker(world) }) },
  'Query.pools': { about: ofMaker },
  'Query.poolWhatIf': {
    about: async (world) => ({
      ...ofMaker(world),
      region: world.tenant.region,
      categoryIds: [ids(world.tenant).category, await moreCategory()],
      minimumOrders: 40,
    }),
  },
  'Query.poolForecast': { about: ({ built }) => ({ id: built.channels?.ids?.pool }) },
  'Query.visitBundles': { about: ({ built }) => ({ id: built.channels?.ids?.order }) },
  'Query.topUpStatement': {
    about: ({ tenant }) => ({
      agreementId: toGlobalId('Agreement', tenant.agreement.id),
      month: nextMonth,
      expectedOrders: 3,
    }),
  },
  'Query.capabilityReviews': { about: promiser },
  'Query.servicePromises': { about: ({ tenant }) => ({ region: tenant.region }), open: exceptRegulators },

  'Mutation.channelPlanSet': {
    about: (world) => ({
      ...ofMaker(world),
      categoryId: ids(world.tenant).category,
      region: world.tenant.region,
      from: laterDay(),
      serves: [{ channel: 'OUTSOURCED', priority: 1 }],
    }),
  },
  // Makers, categories and providers are in the open: whom a retailer asks, it may ask.
  'Mutation.buyOutPropose': {
    about: ({ tenant }, role) => ({
      ...(role === 'PLATFORM' ? { dealer: tenant.as.DEALER.org } : {}),
      makers: [{ manufacturerId: ids(tenant).maker, feePerUnit: 1000 }],
      categoryIds: [ids(tenant).category],
      providerIds: [ids(tenant).provider],
      ...laterYear(),
    }),
    open: ['DEALER'],
  },
  'Mutation.buyOutSign': onBuyOut('MANUFACTURER', ofMaker),
  'Mutation.buyOutAddCategories': onBuyOut('DEALER', async () => ({
    categoryIds: [await moreCategory()],
    from: addDays(today, 366 * years + 10),
  })),
  'Mutation.buyOutNameProviders': onBuyOut('DEALER', ({ tenant }) => ({
    providerIds: [ids(tenant).provider],
    from: addDays(today, 366 * years + 10),
  })),
  'Mutation.buyOutEnd': onBuyOut('DEALER', () => ({ on: addDays(today, 366 * years + 10), reason: '停业' })),
  'Mutation.poolPropose': {
    about: async (world) => ({
      ...ofMaker(world),
      region: world.tenant.region,
      minimumOrders: 40,
      ...(await members(world)),
    }),
  },
  'Mutation.poolAgree': { about: async (world) => ({ id: await openPool(world), ...ofMaker(world) }) },
  'Mutation.poolDissolve': {
    about: async (world) => ({ id: await openPool(world), ...ofMaker(world), reason: '另有安排' }),
  },
  'Mutation.visitBundleSchedule': {
    about: async (world) => ({
      ids: [await world.order('ACCEPTED'), await world.order('ACCEPTED')],
      technicianId: ids(world.tenant).technician,
      from: new Date(Date.now() + 3_600_000).toISOString(),
      to: new Date(Date.now() + 7_200_000).toISOString(),
    }),
  },
  'Mutation.capabilityReviewOpen': {
    about: (world, role) => ({
      ...promiser(world, role),
      serviceItem: 'DELIVERY',
      categoryId: ids(world.tenant).category,
      region: world.tenant.region,
    }),
  },
  'Mutation.capabilityReviewFind': {
    about: async ({ tenant }, role) => ({
      id: await reviewed(tenant, reviewer(role)),
      subject: 'TIME',
      outcome: 'NOT_MET',
      reviewer: '周工',
      evidence: '工时不足',
    }),
  },
  'Mutation.capabilityReviewPass': {
    about: async ({ tenant }, role) => ({
      id: await reviewed(tenant, reviewer(role)),
      expiresOn: addDays(today, 300),
    }),
  },
  'Mutation.servicePromisePublish': {
    about: async ({ tenant }, role) => ({ reviewId: await passed(tenant, reviewer(role)), from: today }),
  },
  'Mutation.servicePromiseWithdraw': {
    about: async ({ tenant }, role) => ({ id: await promised(tenant, reviewer(role)), reason: '停业' }),
  },
}

const made = (name: string) => (world: World) => [world.built.channels?.ids?.[name] ?? '']

const nodes: Readonly<Record<string, NodeEntry>> = {
  ChannelPlan: { ids: made('plan'), own: [...maker, 'HOTLINE'], any: platform },
  BuyOut: { ids: made('buyOut'), own: [...maker, 'DEALER', 'PROVIDER'], any: platform },
  Pool: { ids: made('pool'), own: maker, any: platform },
  CapabilityReview: { ids: made('review'), own: [...maker, 'REGULATOR'], any: platform },
  ServicePromise: {
    ids: ({ built: { channels } }) => [channels?.ids?.promise ?? '', channels?.ids?.withdrawn ?? ''],
    own: roles,
    any: exceptRegulators,
  },
}

const conditional = { outcome: 'CONDITIONAL', condition: '增配两名技师', deadline: addDays(today, 90) } as const

/** One of everything, with every field in use: a plan and a buy-out that stand behind the world's dispatches among them. */
const build: Feature['build'] = async (world) => {
  const { tenant } = world
  const { maker: manufacturerId, category: categoryId } = ids(tenant)
  const dealerId = tenant.as.DEALER.org ?? ''
  const serves = [{ channel: 'OUTSOURCED', priority: 1 }]
  const plan = { manufacturerId, categoryId, region: tenant.region, from: today, serves }
  const buyOut = await proposed(tenant, {}, accessBuyOut(dealerId).slice(dealerId.length + 1))
  await done(tenant, 'MANUFACTURER', 'buyOutSign', { id: buyOut }, 'buyOut { id version }')
  const end = { id: buyOut, on: addDays(today, 200), reason: '到期不续' }
  await done(tenant, 'DEALER', 'buyOutEnd', end, 'buyOut { id version }')
  const pooled = { manufacturerId, region: tenant.region, minimumOrders: 40, ...(await members(world)) }
  const proven = { attachments: [await attachedBy(tenant, 'MANUFACTURER')] }
  const promise = await promised(tenant, 'MANUFACTURER', { STAFF: { ...conditional, ...proven } })
  const withdrawn = await promised(tenant, 'PROVIDER')
  const withdrawal = { id: withdrawn, reason: '停业' }
  await done(tenant, 'PROVIDER', 'servicePromiseWithdraw', withdrawal, 'servicePromise { id version }')
  await promised(tenant, 'PROVIDER')
  const opened = { promiserId: manufacturerId, serviceItem: 'DELIVERY', categoryId, region: tenant.region }
  await done(tenant, 'MANUFACTURER', 'capabilityReviewOpen', opened, 'capabilityReview { id version }')
  const review = Buffer.from(promise, 'base64url').toString().replace('ServicePromise:', '')
  return {
    ids: {
      plan: (await done(tenant, 'MANUFACTURER', 'channelPlanSet', plan, 'channelPlan { id version }')).id,
      pool: (await done(tenant, 'MANUFACTURER', 'poolPropose', pooled, POOL)).id,
      order: (await Promise.all([world.order('ACCEPTED'), world.order('ACCEPTED')]))[0] ?? '',
      review: toGlobalId('CapabilityReview', review),
      buyOut,
      promise,
      withdrawn,
    },
  }
}

export const channels: Feature = { entries, nodes, build }
