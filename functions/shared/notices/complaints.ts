export const complaints = {
  COMPLAINT_RECEIVED: {
    en: 'A complaint ({topic}) has come and waits for your acknowledgement.',
    zh: '收到投诉（{topic}），请确认受理。',
  },
  COMPLAINT_DUE: {
    en: 'A complaint ({state}) is waiting for you until {on}, in {days} days; after that it goes up by itself.',
    zh: '投诉（{state}）等待您处理，期限 {on}，还有 {days} 天；逾期将自动升级。',
  },
  COMPLAINT_ESCALATED: {
    en: 'A complaint went up to {level} ({why}).',
    zh: '投诉已升级至 {level}（{why}）。',
  },
  COMPLAINT_OVERDUE: {
    en: 'A complaint before the authority is overdue.',
    zh: '提交主管部门的投诉已逾期。',
  },
  COMPLAINT_SAFETY: {
    en: 'A complaint was assessed as a matter of safety.',
    zh: '一宗投诉被评估为安全问题。',
  },
  COMPLAINT_CLUSTER: {
    en: '{count} complaints ({topic}) about one service point within 30 days.',
    zh: '30 天内对同一服务网点的投诉（{topic}）已有 {count} 宗。',
  },
  COMPLAINT_CLOSED: {
    en: 'A complaint was closed ({how}).',
    zh: '投诉已结案（{how}）。',
  },
} as const
