import { correct, submit } from '../../../functions/admission/conduct/audit.use-case'
import { replyToFinding } from '../../../functions/admission/conduct/audit-finding'
import type { Breach, BreachEvent, Evidence } from '../../../functions/admission/conduct/breach'
import { actOnBreach, allegeBreach } from '../../../functions/admission/conduct/breach.use-case'
import { decideBreach, replyToBreach } from '../../../functions/admission/conduct/breach-actions'
import { draftCode } from '../../../functions/admission/conduct/code'
import { createConductStore } from '../../../functions/admission/conduct/conduct.store'
import { decideOnConsequence } from '../../../functions/admission/conduct/consequence.use-case'
import { replyToConsequence } from '../../../functions/admission/conduct/consequence-actions'
import { plan, report, verify } from '../../../functions/admission/conduct/inspect.use-case'
import type { Result } from '../../../functions/admission/conduct/inspection'
import {
  acknowledgeInspection,
  startInspection,
  submitCorrection,
} from '../../../functions/admission/conduct/inspection-actions'
import type { BreachKind } from '../../../functions/admission/conduct/kinds'
import { PLATFORM_OWNER } from '../../../functions/admission/conduct/owner'
import { publish } from '../../../functions/admission/conduct/publish-code.use-case'
import type { Rules } from '../../../functions/admission/conduct/rules'
import { createNetworkStore } from '../../../functions/network/network.store'
import { createOrdersStore } from '../../../functions/orders/orders.store'
import { addDays, dayOf, instant } from '../../../functions/shared/days'
import { ownedId } from '../../../functions/shared/ids'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

const MAKER = 'hailan'

const rules: Rules = {
  kinds: [
    { kind: 'OVERCHARGE', points: 3, validDays: 365 },
    { kind: 'NEEDLESS_REPAIR', points: 3, validDays: 365 },
    { kind: 'FAKE_PART', points: 6, validDays: 730 },
    { kind: 'NO_SHOW', points: 1, validDays: 180 },
    { kind: 'FALSE_REPORT', points: 4, validDays: 365 },
    { kind: 'UNCERTIFIED_WORK', points: 4, validDays: 365 },
    { kind: 'OFF_PLATFORM_WORK', points: 6, validDays: 730 },
    { kind: 'DATA_LEAK', points: 12, validDays: 1095 },
    { kind: 'STANDARD_BREACH', points: 2, validDays: 180 },
    { kind: 'LATE_CORRECTION', points: 2, validDays: 180 },
  ],
  windowDays: 365,
  consequences: [
    { kind: 'WARNING', threshold: 3 },
    { kind: 'TRAINING', threshold: 6 },
    { kind: 'STOP_NEW_ORDERS', threshold: 9 },
    { kind: 'DOWNGRADE_PROPOSAL', threshold: 12 },
    { kind: 'TERMINATION_PROPOSAL', threshold: 18 },
  ],
  replyDays: 7,
  correctDays: { minor: 30, major: 10 },
  noticeDays: 3,
  thirdPartyWeight: 0.3,
}

const desk: Viewer = { role: 'MANUFACTURER', subject: 'demo-desk', manufacturerId: MAKER }
const auditor: Viewer = { role: 'AUDITOR', subject: 'demo-auditor', manufacturerId: MAKER }
const platform: Viewer = { role: 'PLATFORM', subject: 'demo-platform' }
const owner = (providerId: string): Viewer => ({ role: 'PROVIDER', subject: `demo-${providerId}`, providerId })

const deps = () => {
  const [store, network, orders] = [createConductStore(), createNetworkStore(), createOrdersStore()]
  return {
    store,
    network: {
      point: (id: string) => network.points.load(id),
      terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
    },
    order: (id: string) => orders.load(id),
  }
}

const publishCode = async ({ request, now }: Telling, ownerId: string, viewer: Viewer): Promise<void> => {
  const { store } = deps()
  const id = ownedId(ownerId, 'conduct-2026')
  await store.codes.open(request(`draft ${id}`, 329), id, viewer, draftCode(rules))
  const effectiveFrom = addDays(dayOf(now), -320)
  await publish(store, viewer, { id, version: 1, effectiveFrom }, request(`publish ${id}`, 328))
}

const items = [
  { aspect: 'SERVICE_QUALITY', requirement: '工单当场填写，由客户签字' },
  { aspect: 'INTERNAL_MANAGEMENT', requirement: '工具领用有登记，数量相符' },
  { aspect: 'PRICES_AND_FEES', requirement: '现行价目表上墙，收费与之相符' },
  { aspect: 'PART_QUALITY', requirement: '旧件封存并附工单号，保留三个月' },
] as const

const planned = (
  { request, now }: Telling,
  pointId: string,
  name: string,
  { daysAgo, ahead = 0, announced }: { readonly daysAgo: number; readonly ahead?: number; readonly announced: boolean },
) => {
  const plannedOn = addDays(dayOf(now), ahead - daysAgo)
  const input = { id: name, pointId, inspector: '陈明', plannedOn, announced, items }
  return plan(deps(), desk, input, request(`plan ${name}`, daysAgo))
}

const seen: Readonly<Record<Exclude<Result, 'CONFORMING'>, string>> = {
  MINOR: '墙上价目表为去年版本',
  MAJOR: '抽查旧件十件，三件无封签、无工单号',
}

/** Carried out, reported and acknowledged on one day: items 3 and 4 do not conform. */
const inspected = async (telling: Telling, pointId: string, name: string, daysAgo: number): Promise<string> => {
  const { request } = telling
  const { store } = deps()
  const { id, providerId } = await planned(telling, pointId, name, { daysAgo, announced: false })
  const starting = request(`start ${name}`, daysAgo)
  await store.inspections.act(starting, id, desk, (doc) => startInspection(doc, desk, instant(starting.at)))
  const findings = items.map((_item, i) => {
    const result: Result = i === 2 ? 'MINOR' : i === 3 ? 'MAJOR' : 'CONFORMING'
    return { item: i + 1, result, attachments: [], ...(result === 'CONFORMING' ? {} : { evidence: seen[result] }) }
  })
  const input = { id, findings, summary: '两项符合；价目表与旧件管理须整改' }
  await report(store, desk, input, request(`report ${name}`, daysAgo))
  const provider = owner(providerId)
  const actions = [
    { item: 3, owner: '刘店长', action: '更换价目表并逐单核对' },
    { item: 4, owner: '张师傅', action: '补登记并重新封存全部旧件' },
  ]
  await store.inspections.act(request(`acknowledge ${name}`, daysAgo), id, provider, (doc) =>
    acknowledgeInspection(doc, { text: '情况属实', actions }, provider),
  )
  return id
}

const putRight = async ({ request }: Telling, id: string, providerId: string, item: number, daysAgo: number) => {
  const { store } = deps()
  const provider = owner(providerId)
  const words = { item, text: '已完成，登记表留店备查', attachments: [] }
  await store.inspections.act(request(`correct ${id} ${item}`, daysAgo), id, provider, (doc) =>
    submitCorrection(doc, words, provider),
  )
  await verify(store, desk, { id, item, accept: true }, request(`verify ${id} ${item}`, daysAgo - 1))
}

const alleged = (
  { request }: Telling,
  name: string,
  kind: BreachKind,
  evidence: Evidence,
  daysAgo: number,
): Promise<Breach> =>
  allegeBreach(deps(), desk, { id: name, kind, evidence, attachments: [] }, request(`allege ${name}`, daysAgo))

const onBreach = (
  { request }: Telling,
  label: string,
  { id }: Breach,
  viewer: Viewer,
  daysAgo: number,
  decide: (breach: Breach, at: string) => BreachEvent,
): Promise<Breach> => {
  const asked = request(`${label} ${id}`, daysAgo)
  return actOnBreach(deps().store, viewer, id, (breach) => decide(breach, instant(asked.at)), asked)
}

/** Answered by the provider, then confirmed. */
const confirmed = async (telling: Telling, breach: Breach, daysAgo: number): Promise<void> => {
  const provider = owner(breach.providerId)
  const words = { text: '个别员工所为，已批评教育', attachments: [] }
  await onBreach(telling, 'reply', breach, provider, daysAgo, (doc, at) => replyToBreach(doc, words, provider, at))
  const decision = { version: 2, confirm: true, reason: '检查记录为证' }
  await onBreach(telling, 'decide', breach, desk, daysAgo, (doc, at) => decideBreach(doc, decision, desk, at))
}

const finding = (
  { request, now }: Telling,
  name: string,
  providerId: string,
  said: { readonly kind: 'SURVEY' | 'AUDIT'; readonly text: string; readonly score: number },
  daysAgo: number,
) => {
  const input = { id: name, providerId, observedOn: addDays(dayOf(now), -daysAgo - 2), attachments: [], ...said }
  return submit(deps(), auditor, input, request(`submit ${name}`, daysAgo))
}

/** Chutian keeps house and puts right what is found; a correction of its Hanyang point is late. */
const ofChutian = async (telling: Telling): Promise<void> => {
  await planned(telling, 'chutian.jiangxia', 'inspection-announced', { daysAgo: 1, ahead: 6, announced: true })
  await planned(telling, 'chutian.wuchang', 'inspection-unannounced', { daysAgo: 1, ahead: 9, announced: false })
  const closed = await inspected(telling, 'chutian.wuchang', 'inspection-closed', 40)
  for (const item of [3, 4]) await putRight(telling, closed, 'chutian', item, 35 - item)
  await inspected(telling, 'chutian.hanyang', 'inspection-late', 14)
  const survey = { kind: 'SURVEY', text: '电话访问 120 户：总体满意，个别反映等待较久', score: 92 } as const
  const { id } = await finding(telling, 'survey', 'chutian', survey, 25)
  const provider = owner('chutian')
  await deps().store.audits.act(telling.request(`reply ${id}`, 20), id, provider, (doc) =>
    replyToFinding(doc, { text: '已在旺季增派两名技师' }, provider),
  )
  const evidence = { type: 'INSPECTION', inspectionId: closed, item: 3 } as const
  await confirmed(telling, await alleged(telling, 'breach-confirmed', 'OVERCHARGE', evidence, 5), 3)
  await alleged(telling, 'breach-alleged', 'NO_SHOW', { type: 'AUDIT_FINDING', auditFindingId: id }, 2)
}

/** Xiangjiang collects points: training is in effect, and a stop of new orders is proposed. */
const ofXiangjiang = async (telling: Telling): Promise<void> => {
  const first = await inspected(telling, 'xiangjiang.furong', 'inspection-furong', 90)
  const byParts = { type: 'INSPECTION', inspectionId: first, item: 4 } as const
  const fake = await alleged(telling, 'breach-fake-part', 'FAKE_PART', byParts, 88)
  await confirmed(telling, fake, 84)
  await decidedTraining(telling, `${fake.id}~TRAINING`)
  const audit = { kind: 'AUDIT', text: '抽查 20 单，6 单收费高于价目表', score: 52 } as const
  const { id } = await finding(telling, 'audit', 'xiangjiang', audit, 45)
  const said = { id, text: '复核后为 5 单收费高于价目表', score: 55, attachments: [] }
  await correct(deps().store, auditor, said, telling.request(`correct ${id}`, 44))
  const overcharge = await alleged(
    telling,
    'breach-overcharge',
    'OVERCHARGE',
    { type: 'AUDIT_FINDING', auditFindingId: id },
    40,
  )
  await confirmed(telling, overcharge, 35)
}

const decidedTraining = async ({ request }: Telling, id: string): Promise<void> => {
  const { store } = deps()
  const provider = owner('xiangjiang')
  const replying = request(`reply ${id}`, 78)
  await store.consequences.act(replying, id, provider, (doc) =>
    replyToConsequence(doc, { text: '接受培训安排' }, provider, instant(replying.at)),
  )
  const decision = { id, version: 2, takeEffect: true, reason: '配件管理须全员培训' }
  await decideOnConsequence(store, desk, decision, request(`decide ${id}`, 60))
}

/** Supervision in the term: what was inspected, found, alleged, decided and put right with two of the providers. */
export const conduct: Chapter = async (telling) => {
  await publishCode(telling, PLATFORM_OWNER, platform)
  await publishCode(telling, MAKER, desk)
  await ofChutian(telling)
  await ofXiangjiang(telling)
}
