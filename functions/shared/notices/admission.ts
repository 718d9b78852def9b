export const admission = {
  EVALUATION_OPENED: {
    en: 'The agreement that ends on {endsOn} has come up for re-evaluation; the figures propose {proposal}.',
    zh: '将于 {endsOn} 到期的协议已进入重新评价；按指标系统建议：{proposal}。',
  },
  EVALUATION_PROPOSAL_CHANGED: {
    en: 'Re-evaluation of the agreement that ends on {endsOn}: newer figures propose {proposal}. The time to reply begins anew.',
    zh: '将于 {endsOn} 到期的协议的重新评价：按最新指标系统建议 {proposal}，陈述意见期限重新起算。',
  },
  EVALUATION_END_PROPOSED: {
    en: 'Re-evaluation: the figures propose not to renew your agreement, which ends on {endsOn}. You may reply until {replyUntil}; nothing is decided before you were heard.',
    zh: '重新评价：系统按指标建议不再续签您将于 {endsOn} 到期的协议。您可在 {replyUntil} 前陈述意见；在此之前不作决定。',
  },
  EVALUATION_END_ANNOUNCED: {
    en: 'Re-evaluation: the maker means not to renew your agreement, which ends on {endsOn}, against what the figures propose: {reason} You may reply until {replyUntil}.',
    zh: '重新评价：厂家拟不采纳系统建议，不再续签您将于 {endsOn} 到期的协议：{reason} 您可在 {replyUntil} 前陈述意见。',
  },
  EVALUATION_REPLY_DUE: {
    en: 'It is proposed not to renew your agreement, which ends on {endsOn}: you may reply until {on}, {days} days from now.',
    zh: '系统建议不再续签您将于 {endsOn} 到期的协议：您可在 {on} 前陈述意见，还有 {days} 天。',
  },
  EVALUATION_REPLIED: {
    en: 'The provider has replied to the re-evaluation of the agreement that ends on {endsOn}.',
    zh: '服务商已就将于 {endsOn} 到期的协议的重新评价陈述意见。',
  },
  EVALUATION_RENEWED: {
    en: 'Re-evaluation: your agreement, which was to end on {endsOn}, is renewed until {validTo}.',
    zh: '重新评价结果：原定 {endsOn} 到期的协议续约至 {validTo}。',
  },
  EVALUATION_TO_IMPROVE: {
    en: 'Re-evaluation: you are to improve by {improveBy} and are measured again after that; the agreement ends on {endsOn}.',
    zh: '重新评价结果：请在 {improveBy} 前整改，期满后重新评价；协议于 {endsOn} 到期。',
  },
  EVALUATION_NOT_RENEWED: {
    en: 'Re-evaluation: your agreement is not renewed and ends on {endsOn}.',
    zh: '重新评价结果：协议不再续约，于 {endsOn} 到期终止。',
  },
  EVALUATION_IMPROVEMENT_OVER: {
    en: 'The time to improve, until {improveBy}, has passed; the next round is open. The agreement ends on {endsOn}.',
    zh: '整改期限 {improveBy} 已过，新一轮评价已开始；协议于 {endsOn} 到期。',
  },
  EVALUATION_IMPROVEMENT_CLOSED: {
    en: 'The agreement ended on {endedOn} and no other took its place; the improvement due by {improveBy} is closed.',
    zh: '协议已于 {endedOn} 终止且无后续协议；原定 {improveBy} 前的整改就此了结。',
  },
  EVALUATION_DECISION_DUE: {
    en: 'The agreement ends on {on} and its re-evaluation is not decided: {days} days left.',
    zh: '协议将于 {on} 到期，重新评价尚未决定，还有 {days} 天。',
  },
  EVALUATION_IMPROVE_DUE: {
    en: 'You are to improve by {on}: {days} days left. After that you are measured again.',
    zh: '请在 {on} 前完成整改，还有 {days} 天；期满后重新评价。',
  },
} as const
