export const admission = {
  EVALUATION_OPENED: {
    en: 'The agreement that ends on {endsOn} has come up for re-evaluation; the figures propose {proposal}.',
    zh: '将于 {endsOn} 到期的协议已进入重新评价；按指标系统建议：{proposal}。',
  },
} as const
