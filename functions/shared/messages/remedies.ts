export const remedies = {
  REMEDY_NOT_COVERED: {
    en: 'The rules do not give {remedyKind} today. They give: {ruleSays}.',
    zh: '今日规则不支持 {remedyKind}。规则支持：{ruleSays}。',
  },
  REMEDY_RIGHTS_UNKNOWN: {
    en: 'Nothing can be said of the unit’s rights: {rightsUnknown}.',
    zh: '无法确定该机的权利：{rightsUnknown}。',
  },
  REMEDY_UNIT_UNKNOWN: {
    en: 'The order names no unit, and rights are a unit’s: report it with its serial number.',
    zh: '该工单未登记具体机器，权利以机器为准：请用序列号报修。',
  },
  REMEDY_EXCHANGE_FIRST: {
    en: 'A refund is due only where no exchange is to be had ({clause}): claim the exchange first.',
    zh: '仅在无法更换时才可退款（{clause}）：请先申请更换。',
  },
  REFUND_NOT_COMPUTABLE: {
    en: 'The amount cannot be computed: the price paid is not on record, or no rule says what use takes off.',
    zh: '无法计算退款金额：未登记购买价格，或没有折旧规则。',
  },
  REMEDY_OPEN: {
    en: 'The unit has another remedy ({other}): it must be withdrawn or end first, and what was exchanged or refunded is so once.',
    zh: '该机已有其他处理（{other}）：须先撤回或结束；更换或退款只能进行一次。',
  },
  REMEDY_ITEMS_UNFIT: {
    en: 'Items are named only where something is missing.',
    zh: '仅在补寄缺件时填写物品。',
  },
  REMEDY_CONTESTED_BEFORE: {
    en: 'The refusal was contested before; both refusals stay on record.',
    zh: '该拒绝已申诉过一次；两次拒绝均已留档。',
  },
  UNIT_TAKEN_BACK: { en: 'The unit went back on {on} already.', zh: '该机已于 {on} 退回。' },
  REPLACEMENT_UNFIT: {
    en: 'The unit {serial} cannot take its place: it is of another model, was sold, or went back or was a replacement before.',
    zh: '序列号 {serial} 的机器不能用于更换：型号不同、已售出、已退回或已用于更换。',
  },
  LOANER_IS_LENT: {
    en: 'The loaner {serial} is with another customer ({other}).',
    zh: '备用机 {serial} 正由其他客户使用（{other}）。',
  },
} as const
