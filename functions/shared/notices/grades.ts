export const grades = {
  GRADE_PROPOSED: {
    en: 'The monthly evaluation of {month} proposes grade {to} (now {from}).',
    zh: '{month} 月度评价建议等级 {to}（现为 {from}）。',
  },
  GRADE_NOTIFIED: {
    en: 'Your grade is to become {to} (now {from}). You may reply until {replyUntil}.',
    zh: '贵方等级拟变更为 {to}（现为 {from}），可在 {replyUntil} 前陈述意见。',
  },
  GRADE_REPLIED: {
    en: 'The provider has replied to the proposed grade {to}.',
    zh: '服务商已就拟定等级 {to} 陈述意见。',
  },
  GRADE_CHANGED: {
    en: 'Your grade becomes {to} on {effectiveOn}. You may appeal once, until {appealUntil}.',
    zh: '贵方等级自 {effectiveOn} 起变更为 {to}，可在 {appealUntil} 前申诉一次。',
  },
  GRADE_KEPT: { en: 'Your grade stays {from}: {to} was not taken up.', zh: '贵方等级维持 {from}：未采纳 {to}。' },
  GRADE_APPEALED: { en: 'The provider appeals against grade {to}.', zh: '服务商就等级 {to} 提出申诉。' },
  GRADE_APPEAL_UPHELD: {
    en: 'Your appeal was upheld: grade {to} does not take effect.',
    zh: '申诉成立：等级 {to} 不生效。',
  },
  GRADE_APPEAL_DISMISSED: {
    en: 'Your appeal was dismissed: grade {to} takes effect on {effectiveOn}.',
    zh: '申诉未成立：等级 {to} 自 {effectiveOn} 起生效。',
  },
  GRADE_REPLY_DUE: {
    en: 'You may reply to the proposed grade {to} until {on}: {days} days left.',
    zh: '对拟定等级 {to} 的陈述意见截至 {on}，还有 {days} 天。',
  },
  GRADE_DECISION_DUE: {
    en: 'Grade {to} is to be decided by {on}, {days} days left: undecided, the grade stays as it is.',
    zh: '等级 {to} 须于 {on} 前决定，还有 {days} 天；逾期未决，等级维持不变。',
  },
  GRADE_APPEAL_DUE: {
    en: 'You may appeal against grade {to} until {on}: {days} days left.',
    zh: '对等级 {to} 的申诉截至 {on}，还有 {days} 天。',
  },
  GRADE_CASE_LAPSED: {
    en: 'Nobody decided on the proposed grade {to} in time: the grade stays as it is.',
    zh: '拟定等级 {to} 逾期未决：等级维持不变。',
  },
  GRADE_APPEAL_LAPSED: {
    en: 'Nobody ruled on the appeal against grade {to} in time: the appeal stands, and {to} does not take effect.',
    zh: '对等级 {to} 的申诉逾期未裁：视为申诉成立，{to} 不生效。',
  },
} as const
