export const deposits = {
  DEPOSIT_TOO_LOW: {
    en: 'Of the deposit {lodged} fen are lodged; parts of {used} fen lie at the point with these: {missing} fen are missing.',
    zh: '押金已缴 {lodged} 分；计入本次后该网点配件价值 {used} 分：尚缺 {missing} 分。',
  },
  DEPOSIT_AGREEMENT_RUNS: {
    en: 'The agreement’s last day is {validTo}; the deposit is closed after it.',
    zh: '协议最后一天为 {validTo}；押金须在此后结清。',
  },
} as const
