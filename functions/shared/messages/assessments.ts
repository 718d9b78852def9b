export const assessments = {
  ASSESSMENT_SUBJECT: {
    en: 'Criteria for {purpose} assess what {expected} names, and nothing else.',
    zh: '{purpose} 准则的评价对象由 {expected} 指定，且仅限于此。',
  },
  ASSESSMENT_OTHER_PURPOSE: {
    en: 'These criteria are for {purpose}; needed here are criteria for {expected}.',
    zh: '该准则用于 {purpose}；此处须采用 {expected} 准则。',
  },
  NOT_THE_ASSESSOR: {
    en: 'Only its assessor, {assessor}, marks and concludes this sheet.',
    zh: '只有该评价表的评价人 {assessor} 可以评分和作出结论。',
  },
  EVIDENCE_MISSING: {
    en: 'Item {code} asks for a document or record; attach what the mark rests on.',
    zh: '项目 {code} 要求文件或记录；请附上评分依据。',
  },
  POINT_NOT_ASSESSED: {
    en: 'By clause 4 of the agreement the point is recognised by criteria {criteria}: there is no passed assessment of it by them, or a later edition, that is in force on {day} (latest: {latest}).',
    zh: '按协议第四条，该网点须按准则 {criteria} 认可：截至 {day} 没有按该版或其后版本评价合格且在有效期内的结论（最近一次：{latest}）。',
  },
} as const
