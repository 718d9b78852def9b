export const fees = {
  QUOTE_ANSWERED: {
    en: 'The customer answered a quote: {state}. Only what was approved may be done and charged.',
    zh: '客户已答复报价：{state}。只有客户同意的项目才可施工和收费。',
  },
  QUOTE_LAPSES: {
    en: 'A quote holds until {on}, in {days} days; what is not charged by then needs a new one.',
    zh: '报价有效至 {on}，还有 {days} 天；届时未收费的项目须重新报价。',
  },
  FEE_FINDING_OPENED: {
    en: 'Figures of repairs point at {fraud}. It proves nothing: the provider may reply, and somebody of the maker judges.',
    zh: '维修数据提示可能存在 {fraud}。此提示不作为证明：服务商可以说明，由厂商人员判断。',
  },
  FEE_FINDING_REPLY_DUE: {
    en: 'The time to reply to a finding ({fraud}) ends on {on}, in {days} days.',
    zh: '对提示（{fraud}）的说明期限为 {on}，还有 {days} 天。',
  },
  FEE_FINDING_UNANSWERED: {
    en: 'No reply came to a finding ({fraud}) in time; somebody of the maker may judge it without one.',
    zh: '提示（{fraud}）的说明期限已过且无说明；厂商人员可径行判断。',
  },
  FEE_FINDING_REPLIED: {
    en: 'The provider replied to a finding ({fraud}); it may be judged now.',
    zh: '服务商已对提示（{fraud}）作出说明；现可判断。',
  },
  FEE_FINDING_JUDGED: {
    en: 'A finding ({fraud}) was judged: {state}.',
    zh: '提示（{fraud}）已有判断：{state}。',
  },
} as const
