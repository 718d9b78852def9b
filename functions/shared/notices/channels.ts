export const channels = {
  BUY_OUT_PROPOSED: {
    en: 'A retailer proposes to take over the after-sales of your units it sold, from {from}; sign it or leave it.',
    zh: '零售商提议自 {from} 起买断其所售您产品的售后服务；请签署或不予理会。',
  },
  BUY_OUT_ENDS: {
    en: 'The buy-out of after-sales ends on {on}, in {days} days.',
    zh: '售后服务买断合同将于 {on} 到期（还有 {days} 天）。',
  },
  BUY_OUT_SIGNED: {
    en: 'A maker has signed your buy-out for {count} categories.',
    zh: '一家厂商已签署您的买断合同，涉及 {count} 个品类。',
  },
  BUY_OUT_CATEGORIES_ADDED: {
    en: 'The retailer adds {count} categories to the buy-out from {from}; for yours they hold once you have signed them.',
    zh: '零售商自 {from} 起在买断合同中增加 {count} 个品类；经您签署后对您的产品生效。',
  },
  BUY_OUT_PROVIDERS_NAMED: {
    en: 'From {from} the retailer sends {count} other providers under the buy-out.',
    zh: '自 {from} 起，零售商就买断合同重新指定 {count} 家服务商。',
  },
  BUY_OUT_ENDED: {
    en: 'The retailer gives the buy-out up: from {on} your units are served by your own channels again.',
    zh: '零售商终止买断合同：自 {on} 起，您的产品恢复由您自己的渠道服务。',
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
