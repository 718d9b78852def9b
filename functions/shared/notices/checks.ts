export const checks = {
  CHECK_DUE: {
    en: 'A planned visit ({kind}) has to be made by {on}, in {days} days.',
    zh: '计划检查（{kind}）须于 {on} 前完成，还有 {days} 天。',
  },
  CHECK_MISSED: { en: 'A planned visit ({kind}) was not made in its time.', zh: '计划检查（{kind}）逾期未执行。' },
  CHECK_CANCELLED: { en: 'A planned visit ({kind}) was called off.', zh: '计划检查（{kind}）已取消。' },
  CHECK_RELEASED: {
    en: 'You were checked ({kind}): see what was found, and reply.',
    zh: '您已接受检查（{kind}）：请查看结果并可陈述意见。',
  },
  CHECK_REPLY_DUE: {
    en: 'Your time to reply to a check ({kind}) ends on {on}, in {days} days.',
    zh: '检查（{kind}）陈述期限为 {on}，还有 {days} 天。',
  },
  CHECK_ANSWERED: {
    en: 'A check ({kind}) was answered, or its time passed: judge it.',
    zh: '检查（{kind}）已有陈述或期限已过：请判定。',
  },
  CHECK_CORRECTED: { en: 'What a check ({kind}) found was corrected.', zh: '检查（{kind}）结果已更正。' },
  CHECK_JUDGED: { en: 'What a check ({kind}) found was judged.', zh: '检查（{kind}）结果已判定。' },
} as const
