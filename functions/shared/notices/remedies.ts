export const remedies = {
  REMEDY_MOVED: {
    en: 'A remedy ({kind}) is now {state}.',
    zh: '三包处理（{kind}）现为 {state}。',
  },
  REMEDY_DUE: {
    en: 'A remedy ({kind}, {state}) is waiting for you until {on}, in {days} days.',
    zh: '三包处理（{kind}，{state}）等待您处理，期限 {on}，还有 {days} 天。',
  },
  REMEDY_LATE: {
    en: 'A remedy ({kind}, {state}) was due on {due} and was not acted on.',
    zh: '三包处理（{kind}，{state}）应于 {due} 处理，逾期未处理。',
  },
  REMEDY_STILL_LATE: {
    en: 'A remedy ({kind}, {state}) has been overdue since {due}.',
    zh: '三包处理（{kind}，{state}）自 {due} 起一直逾期。',
  },
} as const
