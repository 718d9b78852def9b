import {
  concludeAssessment,
  markItems,
  replyToAssessment,
} from '../../../functions/admission/assessments/assessment-actions'
import { createAssessmentsStore } from '../../../functions/admission/assessments/assessments.store'
import { startAssessment } from '../../../functions/admission/assessments/open-assessment.use-case'
import { createCriteriaStore } from '../../../functions/admission/criteria/criteria.store'
import { takeAttachments } from '../../../functions/files/attachments.use-case'
import { createNetworkStore } from '../../../functions/network/network.store'
import { dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter } from '../chapter'
import { uploadDocument } from '../document'

const hailan: Viewer = { role: 'MANUFACTURER', subject: 'manufacturer:hailan', manufacturerId: 'hailan' }
const chutian: Viewer = { role: 'PROVIDER', subject: 'provider:chutian', providerId: 'chutian' }

/** By Hailan's own items: 18 + 18 of 40, 18 of 20 applicable, 13 + 9 of 25. */
const given = { S1: 18, S2: 18, G1: 18, K1: 13, K2: 9 }
const remarks: Readonly<Record<string, string>> = { K1: '两起投诉超过承诺时限' }

/** Chutian graded by the structure of GB/T 27922 with Hailan's items, a part of it not applicable; it has replied. */
export const assessments: Chapter = async ({ request, now }) => {
  const [store, { sets }, network] = [createAssessmentsStore(), createCriteriaStore(), createNetworkStore()]
  const deps = {
    store,
    needCriteria: (id: string, field: readonly string[]) => sets.need(id, field),
    network: {
      point: (id: string) => network.points.load(id),
      terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
      provider: (id: string) => network.providers.load(id),
      agreement: (id: string) => network.agreements.load(id),
    },
  }
  const named = { id: 'hailan-grading', criteriaSetId: 'hailan.grading~001', providerId: 'chutian' }
  const { id } = await startAssessment(deps, hailan, named, request('grading opened', 12))
  const page = { id: 'chutian-grading', name: '现场核查记录.pdf', line: 'Records seen on site' }
  const attachments = await takeAttachments(
    [await uploadDocument(hailan, page, request('grading record', 11))],
    hailan,
    [],
  )
  const criteria = await sets.need(named.criteriaSetId, [])
  const marks = Object.entries(given).map(([code, points]) => ({ code, points, remark: remarks[code], attachments }))
  const notApplicable = { code: 'G2', notApplicable: '配件由厂商直供，不涉及', attachments: [] }
  const marking = { version: 1, marks: [...marks, notApplicable], deductions: [{ code: 'D1', count: 1 }] }
  await store.act(request('grading marked', 11), id, hailan, (one) => markItems(one, marking, criteria, hailan))
  const signed = request('grading concluded', 10)
  const conclusion = { version: 2, summary: '体系与现场服务良好，投诉处理时限需改进。' }
  await store.act(signed, id, hailan, (one) =>
    concludeAssessment(one, conclusion, criteria, hailan, instant(signed.at)),
  )
  const answer = { version: 3, text: '两起投诉发生于台风期间，已增派人手。', attachments: [] }
  await store.act(request('grading replied to', 6), id, chutian, (one) =>
    replyToAssessment(one, answer, chutian, dayOf(now)),
  )
}
