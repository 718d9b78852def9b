export const meetings = {
  RESOLUTION_DUE: {
    en: 'What a quality meeting resolved is due on {on}, in {days} days: {what} ({who}).',
    zh: '质量会议决议须于 {on} 前完成，还有 {days} 天：{what}（{who}）。',
  },
  RESOLUTION_LATE: {
    en: 'What a quality meeting resolved was due on {dueOn} and is not done: {what} ({who}).',
    zh: '质量会议决议应于 {dueOn} 前完成，目前仍未完成：{what}（{who}）。',
  },
} as const
