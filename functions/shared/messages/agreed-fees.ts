/** Refusals of what an agreement says of work, fees and freight (clauses 2, 10 and 11; N11, F1, F5). */
export const agreedFees = {
  WORK_ABOVE_LEVEL: {
    en: 'Clause 2: work of {place} is above level {limit}, the highest this agreement covers.',
    zh: '第 2 条：{place} 的作业高于本协议涵盖的最高级别 {limit}。',
  },
  WORK_ITEM_IN_TWO_LEVELS: {
    en: 'Clause 2: the work item {item} belongs to one level only.',
    zh: '第 2 条：作业项目 {item} 只能属于一个修理级别。',
  },
  WORK_ITEM_FEE_OUT_OF_RANGE: {
    en: 'Clause 2: a work item’s fee lies between {min} and {max} fen; {actual} was given.',
    zh: '第 2 条：作业项目费用须在 {min} 至 {max} 分之间；提交的是 {actual}。',
  },
  FEE_AMOUNT_OUT_OF_RANGE: {
    en: 'Clause 10: a fee lies between {min} and {max} fen; {actual} was given.',
    zh: '第 10 条：费用须在 {min} 至 {max} 分之间；提交的是 {actual}。',
  },
  FEE_FLOOR_ABOVE_CEILING: {
    en: 'Clause 10: the floor {floor} is above the ceiling {ceiling}.',
    zh: '第 10 条：下限 {floor} 高于上限 {ceiling}。',
  },
  FEE_PRICE_OUTSIDE_BAND: {
    en: 'Clause 10: the agreed price {actual} lies outside its floor {min} and ceiling {max}.',
    zh: '第 10 条：约定价格 {actual} 不在下限 {min} 与上限 {max} 之间。',
  },
  FEE_CATEGORY_NOT_COVERED: {
    en: 'Clause 10: the category {category} is not covered by this agreement.',
    zh: '第 10 条：本协议未涵盖品类 {category}。',
  },
  FEE_LEVEL_NOT_COVERED: {
    en: 'Clause 10: level {actual} is above {limit}, the highest this agreement covers.',
    zh: '第 10 条：级别 {actual} 高于本协议涵盖的最高级别 {limit}。',
  },
  WORK_ITEM_NOT_AGREED: {
    en: 'Clause 2 of the agreement names no work item {item}.',
    zh: '协议第 2 条中没有作业项目 {item}。',
  },
  WORK_FOR_FACTORY: {
    en: 'By clause 2 of the agreement {item} is done at the factory.',
    zh: '按协议第 2 条，{item} 由工厂完成。',
  },
  WORK_ITEM_REQUIRED: {
    en: 'Clause 2 of the agreement pays labour under warranty by the piece of work: name the work item.',
    zh: '协议第 2 条按作业项目支付保修工费：请写明作业项目。',
  },
  WORK_ITEM_ABOVE_LEVEL: {
    en: 'By clause 2 of the agreement {item} is work of level {level}; whoever is on the order holds no certificate for it.',
    zh: '按协议第 2 条，{item} 属于 {level} 级作业；本单维修人员没有相应级别的有效证书。',
  },
  FEE_ROW_ABOVE_COMMISSION: {
    en: 'Clause 10: the floor {floor} is above the {fee} fen that clause 2 gives for this work.',
    zh: '第 10 条：下限 {floor} 高于第 2 条约定的该作业项目费用 {fee} 分。',
  },
  FEE_ROW_BELOW_COMMISSION: {
    en: 'Clause 10: the ceiling {ceiling} is below the {fee} fen that clause 2 gives for this work.',
    zh: '第 10 条：上限 {ceiling} 低于第 2 条约定的该作业项目费用 {fee} 分。',
  },
  FEE_PRICE_NOT_COMMISSION: {
    en: 'Clause 10: the price {price} is not the {fee} fen that clause 2 gives for this work.',
    zh: '第 10 条：价格 {price} 与第 2 条约定的该作业项目费用 {fee} 分不一致。',
  },
  FEE_WORK_ITEM_UNKNOWN: {
    en: 'Clause 10: clause 2 names no work item {item}.',
    zh: '第 10 条：第 2 条中没有作业项目 {item}。',
  },
  TOP_UP_OUT_OF_RANGE: {
    en: 'Clause 10: the top-up basis lies between {min} and {max}; {actual} was given.',
    zh: '第 10 条：补贴基数须在 {min} 与 {max} 之间；提交的是 {actual}。',
  },
  FREIGHT_LIMIT_OUT_OF_RANGE: {
    en: 'Clause 11: freight of one shipment is limited to {min} to {max} fen; {actual} was given.',
    zh: '第 11 条：单次运费限额须在 {min} 至 {max} 分之间；提交的是 {actual}。',
  },
  FEE_BELOW_FLOOR: {
    en: '{actual} fen is below the floor of {floor} fen agreed for {row}.',
    zh: '{actual} 分低于 {row} 约定的下限 {floor} 分。',
  },
  PART_ABOVE_CEILING: {
    en: '{actual} fen is above the {ceiling} fen that the maker allows for a piece of {partNumber}.',
    zh: '{actual} 分高于厂商对配件 {partNumber} 规定的单件最高价 {ceiling} 分。',
  },
  FEE_ABOVE_CEILING: {
    en: '{actual} fen is above the ceiling of {ceiling} fen agreed for {row}.',
    zh: '{actual} 分高于 {row} 约定的上限 {ceiling} 分。',
  },
  FEE_NOT_AGREED: {
    en: 'The agreement’s fee schedule has no row for {row}, and does not leave fees of that kind open.',
    zh: '协议收费表中没有适用于 {row} 的条目，也未放开该类费用。',
  },
  FREIGHT_ABOVE_LIMIT: {
    en: '{actual} fen is above the {limit} fen agreed for one shipment.',
    zh: '{actual} 分高于约定的单次运费上限 {limit} 分。',
  },
  FREIGHT_NOT_CUSTOMERS: {
    en: 'By clause 11 freight is paid to the point by {to} and from the point by {from}, not by the customer.',
    zh: '按第 11 条，送至网点的运费由 {to} 承担，自网点发出的运费由 {from} 承担，不得向顾客收取。',
  },
  SHIPMENT_NOT_FREIGHT: {
    en: 'A fee of the kind {fee} is not for a shipment.',
    zh: '{fee} 类费用不是运费，不能注明运送方向。',
  },
} as const
