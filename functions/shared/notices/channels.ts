export const channels = {
  BUY_OUT_PROPOSED: {
    en: 'A retailer proposes to take over the after-sales of your units it sold, from {from}; sign it or leave it.',
    zh: '零售商提议自 {from} 起买断其所售您产品的售后服务；请签署或不予理会。',
  },
  BUY_OUT_ENDS: {
    en: 'The buy-out of after-sales ends on {on}, in {days} days.',
    zh: '售后服务买断合同将于 {on} 到期（还有 {days} 天）。',
  },
  POOL_PROPOSED: {
    en: 'Another maker proposes to pool categories with yours in region {region}.',
    zh: '另一厂商提议在地区 {region} 与您的品类合并派单。',
  },
  REVIEW_CONDITION_DUE: {
    en: 'Conditions of a capability review must be met by {on}, in {days} days: {subjects}.',
    zh: '能力评审的附带条件须在 {on} 前满足（还有 {days} 天）：{subjects}。',
  },
  REVIEW_ENDS: {
    en: 'A capability review and the promise on it end on {on}, in {days} days.',
    zh: '能力评审及其服务承诺将于 {on} 到期（还有 {days} 天）。',
  },
} as const
