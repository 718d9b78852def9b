export const conduct = {
  INSPECTION_ANNOUNCED: {
    en: 'An inspection is planned for {plannedOn}.',
    zh: '已安排于 {plannedOn} 进行检查。',
  },
  INSPECTION_REPORTED: {
    en: 'An inspection was reported with {count} nonconformities; take note of it and name who corrects them.',
    zh: '检查报告已出具，有 {count} 个不符合项；请确认并指明整改负责人。',
  },
  CORRECTION_DUE: {
    en: 'Corrections of an inspection without evidence so far: {count}; they are due on {on}, in {days} days.',
    zh: '尚未提交整改证据的不符合项：{count} 个；期限为 {on}，还有 {days} 天。',
  },
  CORRECTION_REJECTED: {
    en: 'The evidence for the correction of item {item} was not enough; the deadline stays {dueOn}.',
    zh: '第 {item} 项的整改证据不足；期限仍为 {dueOn}。',
  },
  AUDIT_FINDING_SUBMITTED: {
    en: 'A third party has put a finding on record, with a score of {score} of 100.',
    zh: '第三方已提交一项结论，评分为 {score}（满分 100）。',
  },
  BREACH_ALLEGED: {
    en: 'A breach is alleged ({kind}); you may reply until {replyBy}.',
    zh: '有一项违规指控（{kind}）；可在 {replyBy} 之前申辩。',
  },
  BREACH_REPLY_DUE: {
    en: 'The time to reply to an alleged breach ({kind}) ends on {on}, in {days} days.',
    zh: '对违规指控（{kind}）的申辩期限为 {on}，还有 {days} 天。',
  },
  BREACH_RULED: {
    en: 'An alleged breach ({kind}) was decided: {state}.',
    zh: '违规指控（{kind}）已有决定：{state}。',
  },
  BREACH_APPEALED: {
    en: 'A confirmed breach ({kind}) is appealed; somebody other than who decided first has to decide.',
    zh: '一项已认定的违规（{kind}）被申诉；须由首次决定者以外的人裁定。',
  },
  CONSEQUENCE_PROPOSED: {
    en: 'The rules propose a consequence ({consequence}): {points} points reach the threshold of {threshold}. It has no effect before it is decided; the provider may reply until {replyBy}.',
    zh: '按规则建议采取后果（{consequence}）：累计 {points} 分，达到阈值 {threshold}。在作出决定之前不生效；服务商可在 {replyBy} 之前申辩。',
  },
  CONSEQUENCE_REPLY_DUE: {
    en: 'The time to reply to a proposed consequence ({consequence}) ends on {on}, in {days} days.',
    zh: '对建议后果（{consequence}）的申辩期限为 {on}，还有 {days} 天。',
  },
  CONSEQUENCE_TAKES_EFFECT: {
    en: 'A consequence ({consequence}) was decided: in effect from {from} until {until}.',
    zh: '后果（{consequence}）已决定：自 {from} 起至 {until} 止生效。',
  },
  CONSEQUENCE_WAIVED: {
    en: 'The proposed consequence ({consequence}) was waived.',
    zh: '建议的后果（{consequence}）已免除。',
  },
} as const
