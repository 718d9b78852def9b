import { createNetworkStore } from '../../../functions/network/network.store'
import { completedOn } from '../../../functions/orders/completed-orders.use-case'
import { commit } from '../../../functions/platform/commit'
import { noticeWrite } from '../../../functions/platform/notices'
import { isBest, slotsFrom } from '../../../functions/quality/checks/candidate'
import { checkNotices } from '../../../functions/quality/checks/check-notices'
import { type CheckPlan, slotsOf } from '../../../functions/quality/checks/check-plan'
import { createChecksStore } from '../../../functions/quality/checks/checks.store'
import { commitTo } from '../../../functions/quality/checks/draw'
import type { CheckEvent, FieldCheck } from '../../../functions/quality/checks/field-check'
import { candidatesOf } from '../../../functions/quality/checks/frame.use-case'
import { draftPlan } from '../../../functions/quality/checks/planning'
import { recordCheck, submitCheck } from '../../../functions/quality/checks/record'
import { releaseCheck, replyToCheck } from '../../../functions/quality/checks/release'
import { assignCheck, checkVisitor } from '../../../functions/quality/checks/sending'
import { cnCalendar } from '../../../functions/shared/calendars/cn'
import { sha256 } from '../../../functions/shared/canonical'
import { addDays, dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import { pointCounts } from '../../../functions/supervision/point-counts.use-case'
import type { Chapter } from '../chapter'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' }
const visitor: Viewer = { ...maker, subject: 'demo-visitor' }
const ID = 'MAKER~hailan.DEM0CHECK00000000000000001'
const CHECK = `${ID}-001`

const scenario = {
  ...{ categoryId: 'washing-machine', faultCode: 'DRAIN', seeded: '排水泵插头松脱', remedy: '插紧插头', level: 1 },
  inWarranty: false,
  expected: [{ kind: 'VISIT', quantity: 1 }],
  planted: [{ partNumber: 'HL-PUMP-2', serial: 'HL2-MARK-07' }],
} as const

/** A quarter's mystery visits: a plug pulled out, and a sound pump charged for and taken. The point has said its side. */
export const checks: Chapter = async ({ request }) => {
  const store = createChecksStore()
  const network = createNetworkStore()
  const deps = { store, pointPage: network.pointPage, pointCounts, completedOn }
  const drafted = request('mystery visits', 40)
  const [from, to] = [dayOf(drafted.at), addDays(dayOf(drafted.at), 60)]
  const contents = { name: '三季度暗访', from, to, providerIds: ['chutian', 'xiangjiang'], regions: [] }
  const much = { wanted: 3, randomPercent: 30, budget: 300_000 }
  const plan = draftPlan(
    { kind: 'MYSTERY_VISIT', manufacturerId: 'hailan', ...contents, ...much },
    maker,
    instant(drafted.at),
  )
  const first = await store.plans.open(drafted, ID, maker, plan)
  const rows = await candidatesOf(deps, first, from)
  const [best, drawable] = [rows.filter(isBest), rows.filter((row) => !isBest(row))]
  const commitment = commitTo(drawable, much.wanted - best.length)
  const copy = 'demo'
  await store.plans.act(
    request('mystery visits on record', 40),
    ID,
    maker,
    () => ({ type: 'PUBLISHED', ...commitment, best: best.map(({ id }) => id), copy, pages: 1 }),
    () => store.frameWrites(ID, copy, rows),
  )
  const seed = sha256('demo mystery visits')
  await store.plans.act(request('mystery visits drawn', 39), ID, maker, () => ({
    ...{ type: 'STARTED', seed },
    slots: slotsFrom(rows, commitment, seed, () => undefined),
  }))
  await visit(store, request, await store.plans.need(ID, []))
}

type Store = ReturnType<typeof createChecksStore>
type Requests = Parameters<Chapter>[0]['request']

const visit = async (store: Store, request: Requests, plan: CheckPlan): Promise<void> => {
  const sent = request('mystery visitor', 38)
  const from = dayOf(sent.at)
  const who = { visitor: visitor.subject, name: '甲访员', phone: '+8613900000007', cover: '汉口住户' }
  const sending = { ...who, from, to: addDays(from, 14), scenario }
  const place = slotsOf(plan)[0]
  if (!place) throw new Error('The plan goes nowhere')
  if (!(await store.checks.load(CHECK))) {
    const by = { viewer: maker, now: instant(sent.at), ties: { names: [], phones: [], isCustomer: false } }
    const opened = store.checks.opening(CHECK, maker, by.now, assignCheck(plan, 1, sending, by))
    const planned = store.plans.following(plan, maker, by.now, { type: 'ASSIGNED', slot: 1 })
    await commit([...opened.writes, ...planned.writes, store.visitorWrite(CHECK, checkVisitor(sending))])
  }
  const act = (label: string, daysAgo: number, by: Viewer, decide: (check: FieldCheck, now: string) => CheckEvent) => {
    const asked = request(label, daysAgo)
    const now = instant(asked.at)
    return store.checks.act(
      asked,
      CHECK,
      by,
      (check) => decide(check, now),
      (next, before) => checkNotices(next, before, now).map(noticeWrite),
    )
  }
  await act('mystery visit', 30, visitor, (check, now) => recordCheck(check, 1, seen(dayOf(now)), { now }, visitor))
  await act('mystery visit submitted', 29, visitor, (check) => submitCheck(check, 2, visitor))
  await act('mystery visit released', 9, maker, (check, now) =>
    releaseCheck(check, { viewer: maker, version: 3, now, calendar: cnCalendar }),
  )
  const { providerId, pointId } = place
  const point: Viewer = { role: 'SERVICE_POINT', subject: 'demo-service-point', providerId, pointId }
  const reply = { text: '新员工误判，已退款并停岗培训。', attachments: [] }
  await act('mystery visit answered', 4, point, (check, now) => replyToCheck(check, reply, point, now))
}

const seen = (observedOn: string) => ({
  observedOn,
  ...{ steps: [], management: [], attachments: [], spent: 42_000 },
  summary: '插头松脱，技师称水泵烧坏，更换并收费；原水泵完好且未归还。',
  charged: [
    { kind: 'VISIT', description: '上门费', quantity: 1, unitPrice: 3000 },
    { kind: 'PART', partNumber: 'HL-PUMP-2', description: '排水泵', quantity: 1, unitPrice: 18_000 },
  ] as const,
  paid: 21_000,
  parts: [{ partNumber: 'HL-PUMP-2', replaced: true, serial: 'HL2-2231' }],
  aspects: [
    { aspect: 'FAULT_FOUND', met: false },
    { aspect: 'TIME_KEPT', met: true },
    { aspect: 'CERTIFICATE_SHOWN', met: true },
    { aspect: 'OLD_PARTS_RETURNED', met: false },
  ] as const,
})
