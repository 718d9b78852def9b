export const live = {
  CHANGES_EXPIRED: {
    en: 'The token is over {hours} hours old: read everything anew, and ask without one.',
    zh: '令牌已超过 {hours} 小时：请重新读取全部内容，并在不带令牌的情况下重新开始。',
  },
} as const
