export const improvement = {
  IMPROVEMENT_STEP_DUE: {
    en: 'A corrective step is due on {on}, in {days} days: {what} ({who}).',
    zh: '纠正措施须于 {on} 前完成，还有 {days} 天：{what}（{who}）。',
  },
} as const
