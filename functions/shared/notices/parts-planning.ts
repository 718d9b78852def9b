export const partsPlanning = {
  PART_BUDGET_SUBMITTED: {
    en: 'A budget is submitted for {partNumber}, stage {stage}: {quantity} pieces for {cost} fen. Somebody other than who submitted it decides.',
    zh: '备件 {partNumber} 第 {stage} 阶段的采购预算已提交：{quantity} 件，{cost} 分。须由提交人以外的人员审批。',
  },
  PART_BUDGET_APPROVED: {
    en: 'The budget for {partNumber}, stage {stage}, is approved: {quantity} pieces for {cost} fen may be ordered.',
    zh: '备件 {partNumber} 第 {stage} 阶段的采购预算已批准：可订购 {quantity} 件，{cost} 分。',
  },
  PART_BUDGET_REJECTED: {
    en: 'The budget for {partNumber}, stage {stage}, is refused: {reason}',
    zh: '备件 {partNumber} 第 {stage} 阶段的采购预算未获批准：{reason}',
  },
} as const
