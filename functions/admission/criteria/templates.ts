import { type CriteriaContents, type CriteriaSubject, panelSubjects, type SubjectKind } from './criteria-set'

export type CriteriaTemplateCode = 'GB_T_27922' | 'SIX_SUBJECTS'

/** What a set may start from. Its subjects have no items yet: those are the organisation's own to enter. */
export interface CriteriaTemplate extends CriteriaContents {
  readonly code: CriteriaTemplateCode
}

const part = (title: string, weight: number, kind: SubjectKind = 'OTHER'): CriteriaSubject => ({
  kind,
  title,
  weight,
  items: [],
})

/** GB/T 27922-2011 asks for 70 of 100 and fails whoever has five special deductions. */
const PASS_SCORE = 70
const DEDUCTION_LIMIT = 5

/**
 * The structure of GB/T 27922-2011: three parts, the score over what is applicable, four bands. The texts of its items are
 * not free, so none are here.
 */
const standard: CriteriaTemplate = {
  code: 'GB_T_27922',
  name: '售后服务评价（GB/T 27922-2011 结构）',
  subjects: [part('售后服务体系', 40), part('商品服务', 35), part('顾客服务', 25)],
  passScore: PASS_SCORE,
  bands: [
    { name: '达标', from: 70 },
    { name: '三星级', from: 80 },
    { name: '四星级', from: 90 },
    { name: '五星级', from: 95 },
  ],
  specialDeductions: [],
  deductionLimit: DEDUCTION_LIMIT,
}

const titles = {
  TECHNICIANS: ['技术人员', 25],
  EQUIPMENT: ['设备', 20],
  COMMUNICATIONS: ['通讯', 10],
  OUTLET_COVERAGE: ['销售网点覆盖', 20],
  LOGISTICS: ['物流', 10],
  FINANCE: ['财务', 15],
} as const satisfies Record<(typeof panelSubjects)[number], readonly [string, number]>

/** N4: what a panel scores before a provider is admitted. */
const sixSubjects: CriteriaTemplate = {
  code: 'SIX_SUBJECTS',
  name: '服务商准入评价（六项）',
  subjects: panelSubjects.map((kind) => {
    const [title, weight] = titles[kind]
    return part(title, weight, kind)
  }),
  passScore: PASS_SCORE,
  bands: [],
  specialDeductions: [],
  deductionLimit: DEDUCTION_LIMIT,
}

export const criteriaTemplates: readonly CriteriaTemplate[] = [standard, sixSubjects]

export const templateOf = (code: CriteriaTemplateCode): CriteriaTemplate =>
  code === 'GB_T_27922' ? standard : sixSubjects
