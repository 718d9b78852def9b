export const warranty = {
  RULES_NOT_LATER: {
    en: 'An edition from {effectiveFrom} would not come after the one from {last}.',
    zh: '自 {effectiveFrom} 生效的版本不晚于自 {last} 生效的版本。',
  },
  TERMS_BELOW_LAW: {
    en: '{actual} is less for the customer than the law gives: {law} ({clause}, {by}).',
    zh: '{actual} 低于法定标准 {law}（{clause}，{by}），此类约定无效。',
  },
} as const
