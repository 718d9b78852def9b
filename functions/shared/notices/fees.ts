export const fees = {
  QUOTE_ANSWERED: {
    en: 'The customer answered a quote: {state}. Only what was approved may be done and charged.',
    zh: '客户已答复报价：{state}。只有客户同意的项目才可施工和收费。',
  },
  QUOTE_LAPSES: {
    en: 'A quote holds until {on}, in {days} days; what is not charged by then needs a new one.',
    zh: '报价有效至 {on}，还有 {days} 天；届时未收费的项目须重新报价。',
  },
} as const
