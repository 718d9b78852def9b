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
  REPAIRER_FAULT_ALLEGED: {
    en: 'A repair is said to take long by the repairer’s own fault. The provider may reply; then somebody of the maker judges.',
    zh: '有人认为某维修因修理者自身原因拖延。服务商可作说明，再由厂商人员判断。',
  },
  REPAIRER_FAULT_REPLY_DUE: {
    en: 'The time to reply to a finding of the repairer’s own fault ends on {on}, in {days} days.',
    zh: '对“修理者自身原因”认定的说明期限为 {on}，还有 {days} 天。',
  },
  REPAIRER_FAULT_REPLIED: {
    en: 'The provider replied to a finding of the repairer’s own fault; it may be judged now.',
    zh: '服务商已对“修理者自身原因”认定作出说明；现可判断。',
  },
  REPAIRER_FAULT_JUDGED: {
    en: 'A finding of the repairer’s own fault was judged.',
    zh: '“修理者自身原因”认定已有判断。',
  },
} as const
