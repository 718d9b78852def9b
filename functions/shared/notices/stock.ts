export const stock = {
  PART_RETURN_DUE: {
    en: 'The old part that {partNumber} replaced is to be sent to the maker by {on}.',
    zh: '被 {partNumber} 更换下的旧件应于 {on} 前寄回厂家。',
  },
  PART_RETURN_LATE: {
    en: 'The old part that {partNumber} replaced was to be sent to the maker by {on}.',
    zh: '被 {partNumber} 更换下的旧件应于 {on} 前寄回厂家，尚未寄出。',
  },
  LOT_RECALLED: {
    en: 'Lot {lotNumber} of {partNumber} is recalled: {recall}. What lies with you is set apart; send it back and fit none of it.',
    zh: '备件 {partNumber} 的批号 {lotNumber} 已被召回：{recall}。您处的该批备件已隔离，请退回，不得使用。',
  },
  LOT_RELEASED: {
    en: 'Lot {lotNumber} of {partNumber} is recalled no longer: {recall}. What was set apart may be released.',
    zh: '备件 {partNumber} 的批号 {lotNumber} 已解除召回：{recall}。已隔离的备件可以解除隔离。',
  },
  LOT_EXPIRES: {
    en: 'Lot {lotNumber} of {partNumber}, which lies with you, may not be fitted after {on}: {days} days left.',
    zh: '您处备件 {partNumber} 的批号 {lotNumber} 在 {on} 之后不得使用（剩余 {days} 天）。',
  },
  LOT_EXPIRED: {
    en: 'Lot {lotNumber} of {partNumber} may be fitted no longer: what lies with you is set apart.',
    zh: '备件 {partNumber} 的批号 {lotNumber} 已过期：您处的该批备件已隔离。',
  },
  LOT_ON_ITS_WAY: {
    en: 'What is on its way to you for an order is of lot {lotNumber} of {partNumber}, which may not be fitted: {recall}',
    zh: '正在为工单运往您处的备件 {partNumber} 属于批号 {lotNumber}，不得使用：{recall}',
  },
  PART_WITHDRAWN: {
    en: 'Lot {lotNumber} of {partNumber}, kept for an order, may not be fitted any more; the part is to be at the point by {promisedOn}.',
    zh: '为工单保留的备件 {partNumber}（批号 {lotNumber}）不得再使用；备件应于 {promisedOn} 前到达服务点。',
  },
  PART_FOUND: {
    en: '{partNumber}, which an order waits for, has been found: it is to be at the point by {promisedOn}.',
    zh: '工单等待的备件 {partNumber} 已找到：应于 {promisedOn} 前到达服务点。',
  },
  PART_PROMISE_BROKEN: {
    en: 'A part that an order waits for was to be at the point by {promisedOn}; it is not there.',
    zh: '工单等待的备件应于 {promisedOn} 前到达服务点；目前仍未到达。',
  },
  REPLENISHMENT_PROPOSED: {
    en: 'Parts run short at the service point: what to order is proposed.',
    zh: '服务点部分备件库存不足：已生成补货建议。',
  },
} as const
