export const grades = {
  GRADE_SCHEME_NOT_AHEAD: {
    en: 'A grade scheme is published before it holds: its first day {validFrom} must be after {after}.',
    zh: '等级方案须先公布后生效：首日 {validFrom} 应晚于 {after}。',
  },
  GRADE_BANDS_ORDER: {
    en: 'Bands go from the best down: {from} is not below {above}.',
    zh: '等级分段须由高到低：{from} 不低于 {above}。',
  },
  GRADE_BANDS_GAP: {
    en: 'The last band begins at 0, not at {from}: every score has a grade.',
    zh: '最后一段须从 0 分起（现为 {from}），使每个得分都有等级。',
  },
  GRADE_TWICE: { en: 'The grade {grade} stands there twice.', zh: '等级 {grade} 重复。' },
  GRADE_WEIGHTS_SUM: { en: 'The weights come to {sum}, not to {expected}.', zh: '权重合计为 {sum}，应为 {expected}。' },
  GRADE_NOTHING_BELOW: {
    en: 'There is no grade to lower: the provider has {grade}.',
    zh: '无可下调的等级：服务商现为 {grade}。',
  },
  GRADE_CASE_RUNS: {
    en: 'A case to change the grade to {to} runs: it has to come to its end first.',
    zh: '变更为等级 {to} 的程序正在进行，须先办结。',
  },
  GRADE_CASE_STATE: {
    en: 'This needs a grade proposal that is {expected}; it is {actual}.',
    zh: '此操作要求等级建议处于 {expected} 状态，当前为 {actual}。',
  },
  GRADE_REPLY_PENDING: {
    en: 'The provider may reply until {replyUntil}: the grade is changed after its reply, or from {from} on.',
    zh: '服务商可在 {replyUntil} 前陈述意见：收到意见后或自 {from} 起方可变更等级。',
  },
  GRADE_REPLY_CLOSED: { en: 'Replies were open until {replyUntil}.', zh: '陈述意见已于 {replyUntil} 截止。' },
  GRADE_APPEAL_CLOSED: { en: 'Appeals were open until {appealUntil}.', zh: '申诉已于 {appealUntil} 截止。' },
  GRADE_DECISION_CLOSED: {
    en: 'This was to be decided by {decideBy}: it has lapsed, and the grade stays as it was.',
    zh: '须于 {decideBy} 前决定：已逾期失效，等级维持不变。',
  },
  GRADE_APPEAL_SAME_DECIDER: {
    en: 'An appeal is decided by another person than the one who decided the grade.',
    zh: '申诉须由原决定人以外的人员裁决。',
  },
} as const
