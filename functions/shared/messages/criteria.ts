export const criteria = {
  WEIGHTS_NOT_100: {
    en: 'The weights of the subjects add up to {sum}; they must add up to 100.',
    zh: '各科目权重合计为 {sum}；必须合计为 100。',
  },
  ITEMS_NOT_WEIGHT: {
    en: 'The points of the items add up to {sum}; the subject weighs {weight}.',
    zh: '各项目分值合计为 {sum}；该科目权重为 {weight}。',
  },
  BANDS_NOT_ASCENDING: {
    en: 'The band starts at {from}; it must start above the one before it ({below}).',
    zh: '该等级起始分为 {from}；必须高于前一等级（{below}）。',
  },
  SUBJECT_WITHOUT_ITEMS: {
    en: 'The subject "{subjectTitle}" has no items yet; give it some before publishing.',
    zh: '科目“{subjectTitle}”尚无项目；请在发布前补充。',
  },
  PANEL_SUBJECTS_MISSING: {
    en: 'Admission scores six subjects; these are missing: {missing}.',
    zh: '准入评价须包含六个科目；缺少：{missing}。',
  },
  CRITERIA_BACKDATED: {
    en: 'Criteria cannot take effect on {effectiveFrom}: not before the day they are published, and after the first day of the edition before them ({min}).',
    zh: '准则不得自 {effectiveFrom} 起生效：须不早于发布日，且晚于上一版的生效日（{min}）。',
  },
  CRITERIA_NOT_IN_FORCE: {
    en: 'Criteria {id} cannot be used on {day}: they are {state}, in effect from {from}.',
    zh: '准则 {id} 在 {day} 不可使用：状态为 {state}，生效日为 {from}。',
  },
  MARK_UNKNOWN_ITEM: { en: 'The criteria have no item {code}.', zh: '准则中没有项目 {code}。' },
  MARKS_MISSING: { en: 'These items have no mark: {codes}.', zh: '以下项目尚未评分：{codes}。' },
  MARK_OFF_SCALE: {
    en: 'The mark {actual} is off the scale of item {code}: 0 to {max} in steps of {stepSize}.',
    zh: '项目 {code} 的评分 {actual} 不在评分范围内：0 至 {max}，步长 {stepSize}。',
  },
  MARK_NOT_APPLICABLE: {
    en: 'Item {code} applies to everyone; give it points.',
    zh: '项目 {code} 对所有对象适用；请给出分值。',
  },
  MARK_EITHER_OR: {
    en: 'Give item {code} points, or say why it is not applicable; not both.',
    zh: '项目 {code} 请填写分值，或说明不适用的原因；二者只填其一。',
  },
  NOTHING_APPLICABLE: {
    en: 'No item is applicable, so there is nothing to score.',
    zh: '没有任何适用项目，无法评分。',
  },
  DEDUCTION_UNKNOWN: {
    en: 'The criteria have no special deduction {code}.',
    zh: '准则中没有特殊扣分项 {code}。',
  },
} as const
