export const channels = {
  EFFECTIVE_IN_PAST: {
    en: 'A change takes effect on its day, never backwards: {from} is before {today}.',
    zh: '变更自生效日起执行，不得追溯：{from} 早于 {today}。',
  },
  CHANNEL_PLAN_OVERLAP: {
    en: 'A channel plan for this maker, category and region is announced from {other}; one from {from} would hold on the same days.',
    zh: '该厂商、品类和地区已公布自 {other} 起的渠道计划；自 {from} 起的计划会与其重叠。',
  },
  BUY_OUT_OVERLAP: {
    en: 'Buy-out {other} of this dealer covers category {category} of one of these makers on the same days.',
    zh: '该零售商的买断合同 {other} 在同一期间已覆盖其中一家厂商的品类 {category}。',
  },
  BUY_OUT_OVER: { en: 'The buy-out ended on {on}.', zh: '该买断合同已于 {on} 终止。' },
  BUY_OUT_AFTER_TERM: {
    en: 'The buy-out’s last day is {validTo}; {day} lies after it.',
    zh: '该买断合同的最后一天为 {validTo}；{day} 晚于该日。',
  },
  BUY_OUT_SIGNED: { en: 'You have signed every category of this buy-out.', zh: '您已签署该买断合同的全部品类。' },
  BUY_OUT_HAS_CATEGORY: { en: 'The buy-out covers this category already.', zh: '该买断合同已包含此品类。' },
  PROVIDER_CHOICE_OVERLAP: {
    en: 'Providers are named from {other}; others from {from} would hold on the same days.',
    zh: '已指定自 {other} 起的服务商；自 {from} 起的指定会与其重叠。',
  },
  POOL_TOO_SMALL: {
    en: 'One category alone is no pool; join two or more.',
    zh: '单一品类不能组成合并池；请至少合并两个品类。',
  },
  POOL_WITHOUT_PROPOSER: {
    en: 'The maker that proposes a pool brings categories of its own.',
    zh: '提出合并的厂商须加入自己的品类。',
  },
  POOL_AGREED: { en: 'This maker agreed to the pool on {on}.', zh: '该厂商已于 {on} 同意合并。' },
  POOL_DISSOLVED: { en: 'The pool is dissolved.', zh: '该合并池已解散。' },
  POOL_TOO_WIDE: {
    en: 'More than {limit} service points cover this region; ask for a smaller one.',
    zh: '覆盖该地区的网点超过 {limit} 个；请选择更小的地区。',
  },
  MONTH_NOT_OVER: { en: '{month} is not over; ask for a month before it.', zh: '{month} 尚未结束；请选择更早的月份。' },
  BUNDLE_MIXED: {
    en: 'One visit is to one customer from one service point; this order is of another.',
    zh: '一次上门只服务同一客户、由同一网点承接；此订单不属于该组。',
  },
  BUNDLE_NOT_READY: {
    en: 'A visit is agreed for orders that were accepted and are not yet worked on; this one is {state}.',
    zh: '只能为已接单且尚未开始的订单预约上门；此订单状态为 {state}。',
  },
  REVIEW_INCOMPLETE: {
    en: 'These subjects are not reviewed, not met or past their deadline: {subjects}.',
    zh: '以下项目未评审、未满足或已逾期：{subjects}。',
  },
  REVIEW_NOT_PASSED: {
    en: 'Nothing is promised without a passed capability review in force; open subjects: {subjects}.',
    zh: '未通过有效的能力评审，不得作出服务承诺；未决项目：{subjects}。',
  },
  CONDITION_WITHOUT_NEED: {
    en: 'A finding of {outcome} carries no condition and no deadline.',
    zh: '评审结论为 {outcome} 时不填写条件和期限。',
  },
  PROMISE_BEYOND_REVIEW: {
    en: 'The review ends on {expiresOn}; a promise from {from} would have no ground.',
    zh: '评审有效期至 {expiresOn}；自 {from} 起的承诺没有依据。',
  },
  PROMISE_WITHDRAWN: { en: 'The promise was withdrawn on {on}.', zh: '该承诺已于 {on} 撤回。' },
} as const
