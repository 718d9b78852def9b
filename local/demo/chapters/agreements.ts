import { applicationId } from '../../../functions/admission/applications/application'
import { createApplicationsStore } from '../../../functions/admission/applications/applications.store'
import { callId } from '../../../functions/admission/applications/call'
import { admissionOf } from '../../../functions/network/agreements/admitted-by'
import { amend, renew } from '../../../functions/network/agreements/change'
import { confirm } from '../../../functions/network/agreements/confirm'
import { draftAgreement } from '../../../functions/network/agreements/draft'
import { end } from '../../../functions/network/agreements/end'
import { suspend } from '../../../functions/network/agreements/interrupt'
import { counter, openProposal, propose, withdraw } from '../../../functions/network/agreements/negotiate'
import { fileServiceReport } from '../../../functions/network/agreements/reports/file-report.use-case'
import { createServiceReportsStore } from '../../../functions/network/agreements/reports/service-reports.store'
import { createNetworkStore } from '../../../functions/network/network.store'
import { addDays, addMonths, type Day, dayOf, daysBetween, lastDayOf, monthOf } from '../../../functions/shared/days'
import { system, type Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'
import { agreedTerms } from '../terms'

const maker = (manufacturerId: string): Viewer => ({ role: 'MANUFACTURER', subject: 'demo-maker', manufacturerId })
const provider = (providerId: string): Viewer => ({ role: 'PROVIDER', subject: 'demo-provider', providerId })

/** Admitted in Xiangyang for televisions (N5): the maker proposes, the provider answers with other figures (N8). */
const negotiated = async ({ request, now }: Telling): Promise<void> => {
  const store = createNetworkStore()
  const parties = { manufacturerId: 'hailan', providerId: 'chutian' }
  const id = 'chutian.hailan-television'
  const term = { validFrom: addDays(dayOf(now), 30), validTo: addDays(dayOf(now), 394) }
  const [hailan, chutian] = [maker('hailan'), provider('chutian')]
  const recognition = { criteriaSetId: 'hailan.admission~002', authorisedBy: 'MANUFACTURER', days: 30 } as const
  const terms = { ...agreedTerms(['television'], ['420600']), recognition }
  const { applications, calls } = createApplicationsStore()
  const application = await applications.need(applicationId('chutian', callId('hailan', 'xiangyang'), '420600'), [])
  const admission = admissionOf(application, await calls.need(application.callId, []), parties)
  const draft = request('agreement drafted', 6)
  await store.draft(draft, 'hailan-television', parties, hailan, (others) =>
    draftAgreement({ ...parties, ...term, terms, admission }, others, hailan, dayOf(draft.at)),
  )
  const shown = request('agreement proposed', 5)
  await store.act(shown, id, hailan, (record) => propose(record, { version: 1 }, hailan, dayOf(shown.at)))
  const answer = request('agreement countered', 2)
  const other = {
    ...terms,
    loaners: { ratio: 0.08 },
    parts: { leadDays: 2, returnDays: 30, depositWaivedTo: 'DEALER' } as const,
  }
  await store.act(answer, id, chutian, (record, others) =>
    counter(record, { version: 2, terms: other }, others, chutian, dayOf(answer.at)),
  )
}

/** Terms in full since 75 days ago, so that the last two months ended under them; until then only the scope was agreed. */
const amended = async ({ request, now }: Telling): Promise<void> => {
  const store = createNetworkStore()
  const id = 'chutian.hailan-2026'
  const [hailan, chutian] = [maker('hailan'), provider('chutian')]
  const asked = request('amendment proposed', 80)
  const change = {
    version: 1,
    effectiveFrom: addDays(dayOf(now), -75),
    terms: agreedTerms(['washing-machine', 'refrigerator', 'air-conditioner'], []),
  }
  await store.act(asked, id, hailan, (record, others) => amend(record, change, others, hailan, dayOf(asked.at)))
  for (const [side, daysAgo] of [
    [chutian, 77],
    [hailan, 76],
  ] as const) {
    const given = request(`amendment confirmed by ${side.role}`, daysAgo)
    await store.act(given, id, side, (record, others) =>
      confirm(record, openProposal(record, 'CONFIRM').version, others, side, dayOf(given.at)),
    )
  }
}

/** The report of the month before last was filed in time (clause 6); the last month's is still to be. */
const reported = async ({ request, now }: Telling): Promise<void> => {
  const today = dayOf(now)
  const month = addMonths(monthOf(now), -2)
  const filed = request('report filed', daysBetween(addDays(lastDayOf(month), 4), today))
  const fields = ['接单数', '一次修复率', '配件消耗', '投诉数'].map((field, i) => ({
    field,
    value: ['117', '0.81', '主板 5', '1'][i] ?? '',
  }))
  const report = { agreementId: 'chutian.hailan-2026', month, fields }
  await fileServiceReport(createNetworkStore(), createServiceReportsStore(), provider('chutian'), report, filed)
}

/** One has been suspended for some days, one was ended with notice. */
const interrupted = async ({ request, now }: Telling): Promise<void> => {
  const store = createNetworkStore()
  const ahead = (days: number): Day => addDays(dayOf(now), days)
  const stop = request('agreement suspended', 15)
  const hailan = maker('hailan')
  await store.act(stop, 'zhujiang.hailan-2026', hailan, (record) =>
    suspend(record, { from: ahead(-12), reason: '检测仪器校准超期，限期整改' }, hailan, dayOf(stop.at)),
  )
  const known = {
    ...{ manufacturerId: 'mingshi', providerId: 'xiangjiang', categoryIds: ['television'], level: 2 },
    ...{ validFrom: ahead(-400), validTo: ahead(-35) },
    criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.85, complaintsPerHundred: 3 },
  }
  const id = 'xiangjiang.mingshi-2025'
  await store.takeOver(request('agreement of last year', 400), id, known, system('demo'))
  const notice = request('notice given', 90)
  const mingshi = maker('mingshi')
  await store.act(notice, id, mingshi, (record) =>
    end(record, { lastDay: ahead(-60), reason: '改由自营网点服务' }, mingshi, dayOf(notice.at)),
  )
}

/** One is still the maker's own draft, one was taken back before the other side answered. */
const talkedAbout = async ({ request, now }: Telling): Promise<void> => {
  const store = createNetworkStore()
  const hailan = maker('hailan')
  const draft = async (providerId: string, id: string, categoryId: string, daysAgo: number): Promise<void> => {
    const drafted = request(`agreement ${id} drafted`, daysAgo)
    const parties = { manufacturerId: 'hailan', providerId }
    const term = { validFrom: addDays(dayOf(now), 60), validTo: addDays(dayOf(now), 424) }
    const input = { ...parties, ...term, terms: agreedTerms([categoryId], []) }
    await store.draft(drafted, id, parties, hailan, (others) =>
      draftAgreement(input, others, hailan, dayOf(drafted.at)),
    )
  }
  await draft('xiangjiang', 'hailan-television', 'television', 1)
  await draft('zhujiang', 'hailan-refrigerator', 'refrigerator', 30)
  const [shown, back] = [request('refrigerators proposed', 29), request('refrigerators taken back', 22)]
  const id = 'zhujiang.hailan-refrigerator'
  await store.act(shown, id, hailan, (record) => propose(record, { version: 1 }, hailan, dayOf(shown.at)))
  const reason = '珠江冰箱维修改由自营网点承担'
  await store.act(back, id, hailan, (record) => withdraw(record, { version: 2, reason }, hailan))
}

/** Of years ago: one was renewed once and has run out since, one was ended. */
const past = async ({ request, now }: Telling): Promise<void> => {
  const store = createNetworkStore()
  const ahead = (days: number): Day => addDays(dayOf(now), days)
  const [hailan, xiangjiang] = [maker('hailan'), provider('xiangjiang')]
  const known = {
    ...{ manufacturerId: 'hailan', categoryIds: ['television'], level: 2 },
    ...{ validFrom: ahead(-760), validTo: ahead(-400) },
    criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.85, complaintsPerHundred: 3 },
  }
  const [renewed, ended] = ['xiangjiang.hailan-2024', 'chutian.hailan-2024']
  for (const [id, providerId] of [
    [renewed, 'xiangjiang'],
    [ended, 'chutian'],
  ] as const)
    await store.takeOver(request(`agreement ${id}`, 760), id, { ...known, providerId }, system('demo'))
  const asked = request('renewal proposed', 430)
  await store.act(asked, renewed, hailan, (record, others) =>
    renew(record, { version: 1, validTo: ahead(-200) }, others, hailan, dayOf(asked.at)),
  )
  for (const [side, daysAgo] of [
    [xiangjiang, 425],
    [hailan, 424],
  ] as const) {
    const given = request(`renewal confirmed by ${side.role}`, daysAgo)
    await store.act(given, renewed, side, (record, others) =>
      confirm(record, openProposal(record, 'CONFIRM').version, others, side, dayOf(given.at)),
    )
  }
  const notice = request('notice of 2024', 600)
  await store.act(notice, ended, hailan, (record) =>
    end(record, { lastDay: ahead(-530), reason: '电视售后合并招募' }, hailan, dayOf(notice.at)),
  )
}

/** Agreements at every stage: drafted, talked about, taken back, amended, suspended, renewed, run out, ended. */
export const agreements: Chapter = async (telling) => {
  await negotiated(telling)
  await talkedAbout(telling)
  await amended(telling)
  await reported(telling)
  await interrupted(telling)
  await past(telling)
}
