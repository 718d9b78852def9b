import { createPoliciesStore } from '../../../functions/admission/policies/policies.store'
import type { PolicyContent } from '../../../functions/admission/policies/policy'
import { readPolicy } from '../../../functions/admission/policies/read-policies.use-case'
import { remindReaders } from '../../../functions/admission/policies/remind-readers.use-case'
import {
  draftPolicy,
  publishPolicy,
  withdrawPolicy,
} from '../../../functions/admission/policies/write-policies.use-case'
import { createNetworkStore } from '../../../functions/network/network.store'
import { addDays, dayOf } from '../../../functions/shared/days'
import { toGlobalId } from '../../../functions/shared/ids'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'
import { uploadDocument } from '../document'

const maker = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: 'hailan' } as const
const desk = (providerId: string): Viewer => ({ role: 'PROVIDER', subject: `demo-${providerId}`, providerId })
const wuchang = { providerId: 'chutian', pointId: 'chutian.wuchang' }
const counter: Viewer = { role: 'SERVICE_POINT', subject: 'demo-wuchang', ...wuchang }
const technicianId = 'chutian.wuchang.zhang'
const zhang: Viewer = { role: 'TECHNICIAN', subject: 'demo-zhang', ...wuchang, technicianId }
const everybody = {
  roles: ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'] as const,
  regions: [],
  levels: [],
  categoryIds: [],
}

interface Told {
  /** Names the document within the maker's. */
  readonly series: string
  readonly edition: number
  readonly daysAgo: number
  /** Days given to read it. */
  readonly days: number
  readonly content: Pick<PolicyContent, 'kind' | 'title' | 'audience'> & { readonly text: string }
  readonly attachmentIds?: readonly string[]
}

const conduct = (edition: number, daysAgo: number, days: number): Told => ({
  ...{ series: 'conduct', edition, daysAgo, days },
  content: {
    kind: 'POLICY',
    title: `上门服务规范（第 ${edition} 版）`,
    text: '# 上门服务规范\n1. 进门前出示工牌，着工装、戴鞋套。\n2. 维修前说明收费项目，修后请客户签字。\n3. 旧件带回，现场清洁。',
    audience: everybody,
  },
})

const brand = (attachmentId: string): Told => ({
  ...{ series: 'brand', edition: 1, daysAgo: 60, days: 30, attachmentIds: [attachmentId] },
  content: {
    kind: 'BRAND_STANDARD',
    title: '海岚品牌形象标准',
    text: '店招、工装和车辆标识按附件执行。',
    audience: { ...everybody, roles: ['PROVIDER', 'SERVICE_POINT'] },
  },
})

const training: Told = {
  ...{ series: 'refrigerant', edition: 1, daysAgo: 5, days: 35 },
  content: {
    kind: 'TRAINING',
    title: '空调制冷剂安全操作',
    text: '# 制冷剂安全\n- 作业前通风，远离明火。\n- 回收须用专用设备并登记。',
    audience: { ...everybody, roles: ['TECHNICIAN'], categoryIds: [toGlobalId('ProductCategory', 'air-conditioner')] },
  },
}

const bulletin: Told = {
  ...{ series: 'pump', edition: 1, daysAgo: 40, days: 20 },
  content: { kind: 'BULLETIN', title: 'XQG80 排水泵通报', text: '2025 年 3 月批次请先查排水泵。', audience: everybody },
}

/** By the same rules as the API, on the day it happened. */
const publish = async ({ now, request }: Telling, told: Told): Promise<string> => {
  const { series, edition, daysAgo, days, content, attachmentIds = [] } = told
  const store = createPoliciesStore()
  const label = `policy ${series} ${edition}`
  const day = addDays(dayOf(now), -daysAgo)
  const supersedes = edition > 1 ? toGlobalId('Policy', `hailan.${series}~${edition - 1}`) : null
  const written = { ...content, attachmentIds, supersedes, readAgain: true, series }
  const dates = { effectiveOn: day, readBy: addDays(day, days) }
  const context = { store, network: createNetworkStore(), viewer: maker, request: request(`${label} draft`, daysAgo) }
  const { id } = await draftPolicy(context, { ...written, ...dates })
  await publishPolicy({ store, viewer: maker, request: request(`${label} publish`, daysAgo) }, { id, version: 1 })
  return id
}

const read = ({ request }: Telling, id: string, viewer: Viewer, daysAgo: number) =>
  readPolicy(
    { store: createPoliciesStore(), network: createNetworkStore(), viewer },
    id,
    request(`read ${id} ${viewer.subject}`, daysAgo),
  )

/** Hailan's rules, brand, training and news: Chutian reads, Xiangjiang does not. */
export const policies: Chapter = async (telling) => {
  const { now, request, network } = telling
  const old = await publish(telling, conduct(1, 200, 30))
  await read(telling, old, desk('chutian'), 190)
  const file = { id: 'hailan-brand-standard', name: '海岚品牌形象标准.pdf', line: 'HAILAN brand standard' }
  const standard = await publish(telling, brand(await uploadDocument(maker, file, request('brand standard', 60))))
  for (const viewer of [desk('chutian'), desk('zhujiang'), counter]) await read(telling, standard, viewer, 50)
  const pump = await publish(telling, bulletin)
  const why = { id: pump, version: 2, reason: '问题批次已全部召回' }
  await withdrawPolicy(
    { store: createPoliciesStore(), viewer: maker, request: request('policy pump withdraw', 10) },
    why,
  )
  const current = await publish(telling, conduct(2, 20, 30))
  for (const viewer of [desk('chutian'), counter, zhang]) await read(telling, current, viewer, 12)
  await publish(telling, training)
  const day = dayOf(now)
  for (const { id: providerId } of network.providers) {
    const piece = { day, since: addDays(day, -1), manufacturerId: 'hailan', providerId }
    await remindReaders(createPoliciesStore(), piece, () => new Date(now))
  }
}
