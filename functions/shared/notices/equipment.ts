export const equipment = {
  CALIBRATION_DUE: {
    en: 'The calibration of {name} ({serial}) is good until {on}, {days} days ahead; after that, work that needs it is not dispatched.',
    zh: '{name}（{serial}）的检定有效期至 {on}，还有 {days} 天；逾期后不再派发需要它的工单。',
  },
  INSPECTION_DUE: {
    en: 'The inspection of {name} ({serial}) is good until {on}, {days} days ahead; after that it is not handed out.',
    zh: '{name}（{serial}）的点检有效期至 {on}，还有 {days} 天；逾期后不得领用。',
  },
  EQUIPMENT_ISSUED: {
    en: '{name} was issued to you; acknowledge it when it has arrived.',
    zh: '已向贵网点发放 {name}；收到后请签收。',
  },
  EQUIPMENT_SENT_BACK: {
    en: '{name} was sent back to you in condition {condition}; accept it when it has arrived.',
    zh: '{name} 已退回，状况为 {condition}；收到后请确认。',
  },
  EQUIPMENT_TO_HAND_BACK: {
    en: 'After {on}, the last day of the agreement, hand back by {by}: {items}.',
    zh: '协议最后一天为 {on}；此后请于 {by} 前归还：{items}。',
  },
  EQUIPMENT_CHARGED: {
    en: 'You are charged {charge} fen for {name}: {reason}',
    zh: '{name} 扣款 {charge} 分：{reason}',
  },
} as const
