export const rectifications = {
  RECTIFICATION_ISSUED: {
    en: 'An authority orders you to put something right ({matter}).',
    zh: '主管部门责令整改（{matter}）。',
  },
  RECTIFICATION_DUE: {
    en: 'A rectification order ({state}) is waiting for you until {on}, in {days} days; after that it goes to the authority above.',
    zh: '责令整改（{state}）等待您处理，期限 {on}，还有 {days} 天；逾期将上报上级主管部门。',
  },
  RECTIFICATION_ANSWERED: {
    en: 'A rectification order ({matter}) was answered: {state}.',
    zh: '责令整改（{matter}）已有答复：{state}。',
  },
  RECTIFICATION_RETURNED: {
    en: 'What was done about a rectification order ({matter}) does not suffice.',
    zh: '责令整改（{matter}）的整改结果未获通过。',
  },
  RECTIFICATION_ESCALATED: {
    en: 'A rectification order ({matter}, {state}) passed its day: the authority above has it now.',
    zh: '责令整改（{matter}，{state}）已逾期，现由上级主管部门处理。',
  },
  RECTIFICATION_CLOSED: {
    en: 'A rectification order ({matter}) ended: {state}.',
    zh: '责令整改（{matter}）已结束：{state}。',
  },
} as const
