import { publishCriteria, reviseCriteria } from '../../../functions/admission/criteria/change-criteria.use-case'
import { createCriteriaStore } from '../../../functions/admission/criteria/criteria.store'
import { type CriteriaItem, type CriteriaSubject, editionId } from '../../../functions/admission/criteria/criteria-set'
import { draft } from '../../../functions/admission/criteria/life'
import { templateOf } from '../../../functions/admission/criteria/templates'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter } from '../chapter'

const hailan: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' }
const DRAWN_UP = 340
const REVISED = 60

type Line = readonly [code: string, title: string, points: number, change?: Partial<CriteriaItem>]

const item = ([code, title, maxPoints, change = {}]: Line): CriteriaItem => ({
  code,
  title,
  guidance: '',
  maxPoints,
  step: 'WHOLE',
  evidence: ['DOCUMENT', 'SITE'],
  mayBeNotApplicable: false,
  ...change,
})

/** What Hailan asks of a candidate, subject by subject. */
const admission: readonly (readonly Line[])[] = [
  [
    ['T1', '持证技术人员与网点数相称', 15, { knockOutBelow: 6, evidence: ['DOCUMENT', 'RECORD'] }],
    ['T2', '实操抽查', 10, { evidence: ['SITE'] }],
  ],
  [
    ['E1', '仪器齐全并在检定有效期内', 12, { knockOutBelow: 4 }],
    ['E2', '维修工位与防静电', 8],
  ],
  [['C1', '电话与系统接入', 10, { step: 'HALF' }]],
  [['O1', '城区 5 公里、乡村 15 公里内有网点', 20, { evidence: ['FIGURE'] }]],
  [['L1', '配件与返修品周转', 10, { mayBeNotApplicable: true }]],
  [
    ['F1', '注册资本与缴税证明', 8, { evidence: ['DOCUMENT'] }],
    ['F2', '配件押金或经销商担保', 7, { mayBeNotApplicable: true }],
  ],
]

/** Hailan's own items within the three parts of GB/T 27922. */
const grading: readonly (readonly Line[])[] = [
  [
    ['S1', '组织、制度与培训', 20],
    ['S2', '网点与资源配置', 20],
  ],
  [
    ['G1', '安装调试与维修质量', 20],
    ['G2', '配件供应与退换货', 15, { mayBeNotApplicable: true }],
  ],
  [
    ['K1', '投诉处理', 15, { knockOutBelow: 5 }],
    ['K2', '回访与客户档案', 10],
  ],
]

const withItems = (subjects: readonly CriteriaSubject[], lines: readonly (readonly Line[])[]): CriteriaSubject[] =>
  subjects.map((subject, i) => ({ ...subject, items: (lines[i] ?? []).map(item) }))

/** Hailan's criteria: admission in its second edition, grading in its first, and a draft that nobody else sees. */
export const criteria: Chapter = async ({ now, request }) => {
  const store = createCriteriaStore()
  const day = (daysAgo: number) => addDays(dayOf(now), -daysAgo)
  const drawUp = (own: string, input: Omit<Parameters<typeof draft>[0], 'manufacturerId'>) => {
    const id = editionId('hailan', own, 1)
    const event = draft({ manufacturerId: 'hailan', ...input }, hailan)
    return store.sets.open(request(`criteria ${id}`, DRAWN_UP), id, hailan, event)
  }
  const publish = (id: string, daysAgo: number) =>
    publishCriteria(store, hailan, { id, version: 1, effectiveFrom: day(daysAgo) }, request(`publish ${id}`, daysAgo))

  const { subjects } = templateOf('SIX_SUBJECTS')
  const first = await drawUp('admission', {
    purpose: 'ADMISSION',
    template: 'SIX_SUBJECTS',
    subjects: withItems(subjects, admission),
  })
  await publish(first.id, DRAWN_UP)
  const change = { id: first.id, version: 2, passScore: 75, bands: [{ name: '优先签约', from: 85 }] }
  const second = await reviseCriteria(store, hailan, change, request('criteria admission revised', REVISED))
  await publish(second.id, REVISED)

  const graded = await drawUp('grading', {
    purpose: 'GRADING',
    template: 'GB_T_27922',
    subjects: withItems(templateOf('GB_T_27922').subjects, grading),
    specialDeductions: [
      { code: 'D1', title: '虚假承诺' },
      { code: 'D2', title: '拒不处理投诉' },
      { code: 'D3', title: '使用非正品配件' },
    ],
  })
  await publish(graded.id, DRAWN_UP)
  await drawUp('reevaluation', { purpose: 'REEVALUATION', template: 'GB_T_27922', name: '续约评价（起草中）' })
}
