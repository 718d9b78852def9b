export const parts = {
  SHELF_LIFE_NEEDS_TRACKING: {
    en: 'A part with a shelf life is tracked by LOT or SERIAL: otherwise nobody knows which piece is too old.',
    zh: '有保质期的配件须按 LOT（批次）或 SERIAL（序列号）管理，否则无法判断哪一件已过期。',
  },
  SUPERSESSION_CYCLE: {
    en: 'The chain would lead back to the part itself: {chain}.',
    zh: '替代链会绕回该配件自身：{chain}。',
  },
  SUPERSESSION_TOO_LONG: {
    en: 'The chain of supersessions would be longer than {limit}.',
    zh: '替代链将超过 {limit} 级。',
  },
} as const
