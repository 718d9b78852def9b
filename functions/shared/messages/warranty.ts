export const warranty = {
  RULES_NOT_LATER: {
    en: 'An edition from {effectiveFrom} would not come after the one from {last}.',
    zh: '自 {effectiveFrom} 生效的版本不晚于自 {last} 生效的版本。',
  },
} as const
