export const partsPlanning = {
  PART_PLAN_AFTER_LAST: {
    en: 'Stage {stage} is the last buy of this part; nothing is planned after it. Amend or cancel it.',
    zh: '第 {stage} 阶段是该配件的最后采购，其后不再计划。请修改或取消该阶段。',
  },
  PART_PLAN_STAGE_OPEN: {
    en: 'Stage {stage} is {state}; the next is planned once it is approved or cancelled.',
    zh: '第 {stage} 阶段的状态为 {state}；批准或取消后方可计划下一阶段。',
  },
  PART_PLAN_LEVEL_FOLLOWS: {
    en: 'The service level of a last buy follows from the costs of shortage and surplus; leave it out.',
    zh: '最后采购的服务水平由缺货成本与剩余成本得出，请勿填写。',
  },
  PART_PLAN_FOUR_EYES: {
    en: 'You submitted this budget; somebody else of the maker decides on it.',
    zh: '该预算由您提交，须由厂商的另一人审批。',
  },
  PART_PLAN_NO_SCENARIO: {
    en: 'No scenario with the service level {actual} was submitted; these were: {allowed}.',
    zh: '提交的方案中没有服务水平 {actual}；可选：{allowed}。',
  },
  PART_PLAN_ALL_ORDERED: {
    en: 'All {quantity} pieces that were approved are ordered.',
    zh: '批准的 {quantity} 件已全部订购。',
  },
  PART_PLAN_NO_ORDER: { en: 'The plan has no purchase order {number}.', zh: '该计划没有采购单 {number}。' },
  PART_PLAN_ALL_RECEIVED: {
    en: 'All pieces of purchase order {number} have been received.',
    zh: '采购单 {number} 的配件已全部收到。',
  },
  PART_PLAN_OVER_RECEIPT: {
    en: 'Purchase order {number} has {open} pieces open, {actual} were to be received.',
    zh: '采购单 {number} 未到货 {open} 件，登记到货 {actual} 件。',
  },
  SURPLUS_NO_COUNTERMEASURE: { en: 'There is no countermeasure {id} here.', zh: '此处没有对策 {id}。' },
  SURPLUS_COUNTERMEASURE_DONE: { en: 'Countermeasure {id} is done already.', zh: '对策 {id} 已完成。' },
} as const
