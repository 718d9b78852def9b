/**
 * What the two sides of an agreement, and the service points that work under it, are told of its life. `{validTo}`,
 * `{lastDay}`, … are days; `{number}` a version; `{stops}` and `{goesOn}` lists of work by category and highest level.
 */
export const agreements = {
  AGREEMENT_PROPOSED: {
    en: 'Version {number} of an agreement is proposed to you; please answer by {respondBy}.',
    zh: '向您提出了协议第 {number} 版；请于 {respondBy} 前答复。',
  },
  AGREEMENT_CONFIRM_BY: {
    en: 'Version {number} of the agreement is to be confirmed by {on} ({days} days left).',
    zh: '协议第 {number} 版须于 {on} 前确认（剩余 {days} 天）。',
  },
  AGREEMENT_CONFIRMED: {
    en: 'The other side has confirmed version {number} of the agreement.',
    zh: '对方已确认协议第 {number} 版。',
  },
  AGREEMENT_WITHDRAWN: { en: 'What was proposed of the agreement is withdrawn.', zh: '协议的提案已被撤回。' },
  AGREEMENT_RENEWED: { en: 'The agreement is renewed until {validTo}.', zh: '协议已续签至 {validTo}。' },
  AGREEMENT_SUSPENDED: {
    en: 'The agreement is suspended from {from}: no new orders are offered; those accepted go on.',
    zh: '协议自 {from} 起暂停：不再派发新订单；已接订单继续履行。',
  },
  AGREEMENT_RESUMED: {
    en: 'The suspension of the agreement is lifted: orders are offered again from {resumeOn}.',
    zh: '协议暂停已解除：自 {resumeOn} 起恢复派单。',
  },
  AGREEMENT_ENDED: {
    en: 'Notice was given: the last day of the agreement is {lastDay}; orders accepted are finished.',
    zh: '已发出终止通知：协议最后一日为 {lastDay}；已接订单须完成。',
  },
  AGREEMENT_ENDS: {
    en: 'The agreement runs out on {on}, in {days} days; renew it if you want to go on.',
    zh: '协议将于 {on} 到期（剩余 {days} 天）；如需继续请办理续签。',
  },
  AGREEMENT_REVIEW: {
    en: 'The agreement is reviewed on {on}, in {days} days.',
    zh: '协议评审日为 {on}（剩余 {days} 天）。',
  },
  WORK_STOPS: {
    en: 'Your provider’s agreements run out on {on}, in {days} days. No new orders after that: {stops}. What goes on: {goesOn}. Orders accepted are finished.',
    zh: '贵服务商的协议将于 {on} 到期（剩余 {days} 天）。此后不再派发新订单的业务：{stops}。继续的业务：{goesOn}。已接订单须完成。',
  },
  SERVICE_REPORT_DUE: {
    en: 'The service report of {month} is due on {on}, in {days} days.',
    zh: '{month} 月度服务报告应于 {on} 前提交（剩余 {days} 天）。',
  },
  SERVICE_REPORT_OVERDUE: {
    en: 'The service report of {month} was not filed in time.',
    zh: '{month} 月度服务报告逾期未提交。',
  },
} as const
