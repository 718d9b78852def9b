export const admission = {
  EVALUATION_DECIDED: {
    en: 'This evaluation was decided already: {decision}.',
    zh: '该评价已作出决定：{decision}。',
  },
  EVALUATION_OUTDATED: {
    en: 'The agreement no longer ends on {endsOn}: it was changed or ended since this evaluation, which has no effect any more.',
    zh: '协议的到期日已不是 {endsOn}：评价之后协议已变更或终止，本评价不再生效。',
  },
  EVALUATION_END_TOLD: {
    en: 'The provider was told already that its agreement is to end; its time to reply runs.',
    zh: '已告知服务商其协议拟不再续签；陈述意见期限正在计算。',
  },
  EVALUATION_REPLY_PENDING: {
    en: 'The provider may reply until {replyUntil}: END may be decided after its reply, or from {from} on.',
    zh: '服务商可在 {replyUntil} 前陈述意见：收到意见后或自 {from} 起方可决定不续约。',
  },
  DECISION_NEEDS_REASON: {
    en: 'The figures propose {proposal}; give a reason for deciding {decision}.',
    zh: '系统建议为 {proposal}；决定为 {decision} 时须说明理由。',
  },
} as const
