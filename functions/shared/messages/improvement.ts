export const improvement = {
  IMPROVEMENT_STATE: {
    en: 'The corrective action is {state}; this is possible from {from}.',
    zh: '纠正措施状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  IMPROVEMENT_CAUSE: {
    en: 'Give the cause by whys or by branches, one of both.',
    zh: '请用“五个为什么”或鱼骨图之一说明原因。',
  },
  IMPROVEMENT_ROOT: {
    en: 'The root is one of the causes that were looked at.',
    zh: '根本原因须为所列原因之一。',
  },
  IMPROVEMENT_STEP_DONE: { en: 'The step is done already.', zh: '该步骤已完成。' },
  IMPROVEMENT_WINDOW: {
    en: 'The last step was done on {since}: count from {first} on, every day.',
    zh: '最后一步于 {since} 完成：请从 {first} 起连续统计。',
  },
} as const
