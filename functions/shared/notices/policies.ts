export const policies = {
  POLICY_PUBLISHED: {
    en: 'New from the maker: "{title}". Read it by {on}.',
    zh: '厂商发布了《{title}》，请在 {on} 前阅读。',
  },
  POLICY_READ_DUE: {
    en: '"{title}" has not been read yet; it is to be read by {on}.',
    zh: '《{title}》尚未阅读，请在 {on} 前阅读。',
  },
  POLICY_OVERDUE: {
    en: '"{title}" was to be read by {on}, and not everybody asked has read it.',
    zh: '《{title}》应在 {on} 前阅读，仍有人未阅读。',
  },
} as const
