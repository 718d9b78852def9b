export const deposits = {
  DEPOSIT_AGREEMENT_RUNS: {
    en: 'The agreement’s last day is {validTo}; the deposit is closed after it.',
    zh: '协议最后一天为 {validTo}；押金须在此后结清。',
  },
} as const
