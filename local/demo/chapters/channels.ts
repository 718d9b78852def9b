import { nameProviders, proposeBuyOut, signBuyOut } from '../../../functions/network/channels/buy-out'
import { find, openReview, passReview, subjects } from '../../../functions/network/channels/capability-review'
import { planChannels, planId, type Serving } from '../../../functions/network/channels/channel-plan'
import { type ChannelsStore, createChannelsStore } from '../../../functions/network/channels/channels.store'
import { proposePool } from '../../../functions/network/channels/pool'
import { publishPromise } from '../../../functions/network/channels/service-promise'
import { createNetworkStore } from '../../../functions/network/network.store'
import { registerUnit } from '../../../functions/network/unit'
import { addDays, dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'
import { household } from '../household'

const maker = (manufacturerId: string): Viewer => ({
  role: 'MANUFACTURER',
  subject: `demo-${manufacturerId}`,
  manufacturerId,
})
const dealer: Viewer = { role: 'DEALER', subject: 'demo-dealer', dealerId: 'jiangcheng' }
const chutian: Viewer = { role: 'PROVIDER', subject: 'demo-chutian', providerId: 'chutian' }

/** All dated well before today, so that the months the demo tells of are covered. */
const LONG_AGO = 200

/** N20: which channels serve Hailan; by which of them a provider serves stands in its agreement. */
const channelsOf = async (store: ChannelsStore, { request }: Telling): Promise<void> => {
  const viewer = maker('hailan')
  const plans: readonly (readonly [string, string, readonly Serving[]])[] = [
    [
      'washing-machine',
      '420000',
      [
        { channel: 'OUTSOURCED', priority: 1 },
        { channel: 'DEALER', priority: 2 },
      ],
    ],
    ['air-conditioner', '440000', [{ channel: 'OWN', priority: 1 }]],
  ]
  for (const [categoryId, region, serves] of plans) {
    const made = request(`channel plan ${categoryId} ${region}`, LONG_AGO)
    const input = { manufacturerId: 'hailan', categoryId, region, from: dayOf(made.at), serves }
    await store.plans.open(made, planId(input), viewer, planChannels(undefined, input, viewer, instant(made.at)))
  }
}

/** Days ago; the first before Hailan signed, so that it pays for the others. */
const SOLD = [57, 40, 25, 5] as const

/** N19: the retailer looks after the refrigerators it sold; Hailan has signed, Mingshi not yet. */
const buyOutOf = async (store: ChannelsStore, { network, request }: Telling): Promise<void> => {
  const id = 'jiangcheng.fridges'
  const proposed = request('buy-out', 60)
  const validFrom = dayOf(proposed.at)
  const proposal = {
    dealerId: 'jiangcheng',
    makers: [
      { manufacturerId: 'hailan', feePerUnit: 3500 },
      { manufacturerId: 'mingshi', feePerUnit: 2800 },
    ],
    categoryIds: ['refrigerator'],
    providerIds: ['chutian'],
    validFrom,
    validTo: addDays(validFrom, 730),
  }
  await store.propose(proposed, id, dealer, proposeBuyOut(proposal, instant(proposed.at)))
  const signed = request('buy-out signed', 55)
  const hailan = maker('hailan')
  await store.change(signed, id, hailan, (buyOut) =>
    signBuyOut(buyOut, { manufacturerId: 'hailan' }, hailan, instant(signed.at)),
  )
  const named = request('buy-out providers', 30)
  const choice = { providerIds: ['chutian', 'xiangjiang'], from: dayOf(named.at) }
  await store.change(named, id, dealer, (buyOut) => nameProviders(buyOut, choice, dealer, instant(named.at)))
  const fridges = network.models.filter(
    ({ manufacturerId, categoryId }) => manufacturerId === 'hailan' && categoryId === 'refrigerator',
  )
  const { units } = createNetworkStore()
  for (const model of fridges)
    for (const daysAgo of SOLD) {
      const sold = request(`${model.name} sold ${daysAgo}`, daysAgo)
      const sale = { serial: `${model.name}-S${daysAgo}`, soldOn: dayOf(sold.at) }
      await units.create(sold, registerUnit(model, sale, dealer, dayOf(sold.at)))
    }
}

/** N17: white goods of Wuhan are pooled; Mingshi asks Hailan to join its televisions. */
const poolsOf = async (store: ChannelsStore, { request }: Telling): Promise<void> => {
  const own = request('pool of white goods', 50)
  const region = '420100'
  const ofHailan = {
    manufacturerId: 'hailan',
    region,
    minimumOrders: 20,
    members: [{ manufacturerId: 'hailan', categoryIds: ['washing-machine', 'refrigerator', 'air-conditioner'] }],
  }
  const hailan = maker('hailan')
  await store.proposePool(own, 'hailan.white-goods', hailan, proposePool(ofHailan, hailan, instant(own.at)))
  const joint = request('pool with televisions', 5)
  const ofMingshi = {
    manufacturerId: 'mingshi',
    region,
    minimumOrders: 20,
    members: [
      { manufacturerId: 'mingshi', categoryIds: ['television'] },
      { manufacturerId: 'hailan', categoryIds: ['washing-machine'] },
    ],
  }
  const mingshi = maker('mingshi')
  await store.proposePool(joint, 'mingshi.televisions', mingshi, proposePool(ofMingshi, mingshi, instant(joint.at)))
}

const evidence: Readonly<Record<(typeof subjects)[number], string>> = {
  ITEM: '安装作业书 V3 已发布',
  QUALITY: '近三个月返修率低于 2%',
  STAFF: '持证安装技师 4 名，旺季需 6 名',
  FUNDS: '备用金已到账',
  EQUIPMENT: '水平仪、接地电阻测试仪均在校准期内',
  TIME: '预约后 48 小时内上门',
}

/** O6: Chutian may install washing machines in Wuhan, provided it finds two more people; maintenance is under review. */
const promisesOf = async (store: ChannelsStore, { request }: Telling): Promise<void> => {
  const undertaking = {
    promiser: { role: 'PROVIDER', id: 'chutian' },
    serviceItem: 'INSTALLATION',
    categoryId: 'washing-machine',
    region: '420100',
  } as const
  const id = 'chutian.installation'
  await store.reviews.open(request('review', 20), id, chutian, openReview(undertaking, chutian))
  for (const subject of subjects) {
    const found = request(`review ${subject}`, 18)
    const deadline = addDays(dayOf(found.at), 120)
    const verdict =
      subject === 'STAFF'
        ? ({ outcome: 'CONDITIONAL', condition: '增配两名持证安装技师', deadline } as const)
        : ({ outcome: 'MET' } as const)
    const input = { subject, reviewer: '周工', evidence: evidence[subject], ...verdict }
    await store.review(found, id, chutian, (review) => find(review, input, chutian, instant(found.at)))
  }
  const passed = request('review passed', 15)
  const expiresOn = addDays(dayOf(passed.at), 365)
  await store.review(passed, id, chutian, (review) => passReview(review, expiresOn, chutian, instant(passed.at)))
  const published = request('promise', 14)
  const from = dayOf(published.at)
  await store.publish(published, id, chutian, from, (review) =>
    publishPromise(review, from, chutian, instant(published.at)),
  )
  const upkeep = { ...undertaking, serviceItem: 'MAINTENANCE', categoryId: 'air-conditioner' } as const
  await store.reviews.open(request('second review', 3), 'chutian.maintenance', chutian, openReview(upkeep, chutian))
}

/** How Hailan's products are served: channels, a buy-out, pools, a promise, and a household for one visit (N18). */
export const channels: Chapter = async (telling) => {
  const store = createChannelsStore()
  await channelsOf(store, telling)
  await buyOutOf(store, telling)
  await poolsOf(store, telling)
  await promisesOf(store, telling)
  await household(telling)
}
