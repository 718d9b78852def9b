export const assessments = {
  ASSESSMENT_PASSED: {
    en: 'An assessment ({purpose}) was concluded: passed with {score} of 100, band {band}. A reply is possible until {replyUntil}.',
    zh: '一项评价（{purpose}）已有结论：合格，得分 {score}（满分 100），等级 {band}。可在 {replyUntil} 之前申辩。',
  },
  ASSESSMENT_FAILED: {
    en: 'An assessment ({purpose}) was concluded: not passed, {score} of 100. A reply is possible until {replyUntil}.',
    zh: '一项评价（{purpose}）已有结论：不合格，得分 {score}（满分 100）。可在 {replyUntil} 之前申辩。',
  },
  ASSESSMENT_REPLY_DUE: {
    en: 'The time to reply to an assessment ({purpose}) ends on {on}, in {days} days.',
    zh: '对评价结论（{purpose}）的申辩期限为 {on}，还有 {days} 天。',
  },
  ASSESSMENT_REPLIED: {
    en: 'The provider has replied to an assessment ({purpose}).',
    zh: '服务商已对评价结论（{purpose}）提出申辩。',
  },
  ASSESSMENT_WITHDRAWN: {
    en: 'The assessment ({purpose}) concluded on {concludedOn} was withdrawn; it counts no more.',
    zh: '{concludedOn} 作出的评价结论（{purpose}）已撤回，不再计入。',
  },
} as const
