export const serviceLevels = {
  ALREADY_PAUSED: { en: 'The order stands still already: {cause}.', zh: '订单已暂停计时：{cause}。' },
  NOT_PAUSED: { en: 'The order does not stand still.', zh: '订单未暂停计时。' },
  NOTHING_TO_PAUSE: {
    en: 'No clock runs that this reason stops; it stops: {clocks}.',
    zh: '没有可因此暂停的计时在运行；该原因可暂停：{clocks}。',
  },
  PAUSE_NOT_ALLOWED: {
    en: 'The service level does not allow a pause for {cause}; it allows: {allowed}.',
    zh: '服务时限不允许因 {cause} 暂停；允许的原因：{allowed}。',
  },
  PAUSE_USED_UP: {
    en: 'The order has stood still for {cause} as long as it may: {minutes} minutes.',
    zh: '订单因 {cause} 暂停已满上限 {minutes} 分钟。',
  },
  URGENCY_UNCHANGED: { en: 'The order’s urgency is {urgency} already.', zh: '订单紧急程度已是 {urgency}。' },
  LEVEL_INCOMPLETE: { en: 'Give the times for {urgency} too.', zh: '请补充 {urgency} 的时限。' },
  LEVEL_NOT_LATER: {
    en: 'An edition begins after the one before it ({last}); {from} does not.',
    zh: '新版须晚于上一版的首日 {last}；{from} 不符合。',
  },
  LEVEL_SKIPPED: {
    en: 'Warn the point before 100 %, tell it of the breach at 100 %, then each level once, in this order: {order}.',
    zh: '须在 100 % 前预警网点、在 100 % 通知其超时，再依次逐级通知各一次：{order}。',
  },
  NOTICE_NOT_ISSUED: {
    en: 'A notice of {issuedOn} is not out on {today}: no year is made up.',
    zh: '通知日期 {issuedOn} 晚于今日 {today}：不得预填年份安排。',
  },
  NOT_MADE_UP: {
    en: '{day} is not a day at a weekend that could be worked for another, or it is named twice.',
    zh: '{day} 不是可调休的周末，或重复填写。',
  },
} as const
