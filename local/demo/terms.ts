import type { TermsInput } from '../../functions/network/agreements/terms/terms'

/** Chutian's volume does not carry it alone (N15). */
export const lowVolume = { basicProfit: 1_500_000, profitPerOrder: 4500, cap: 1_000_000 } as const

/** The 13 clauses as the demo's makers agree them. */
export const agreedTerms = (categoryIds: readonly string[], regions: readonly string[]): TermsInput => ({
  channel: 'OUTSOURCED',
  categoryIds,
  level: 3,
  regions,
  criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.85, complaintsPerHundred: 3, training: 0.6 },
  faultyUnits: { shippedBy: 'PROVIDER', days: 7, disposition: 'RETURN_TO_FACTORY' },
  repairLevels: [
    { place: 'FACTORY', workItems: [{ name: '控制板标定', fee: 0 }] },
    {
      place: 'LEVEL_1',
      workItems: [
        // An hour of it.
        { name: '故障维修', fee: 4000 },
        { name: '清洗保养', fee: 3000 },
        { name: '安装调试', fee: 5000 },
      ],
    },
    {
      place: 'LEVEL_2',
      workItems: [
        { name: '检测', fee: 2000 },
        { name: '更换外壳', fee: 4000 },
        { name: '更换附件', fee: 3000 },
        { name: '软件升级', fee: 2000 },
      ],
    },
  ],
  outlets: regions.map((region) => ({ region, count: 5 })),
  recognition: { authorisedBy: 'MANUFACTURER', days: 30 },
  training: { hoursPerYear: 40, paidBy: 'MANUFACTURER' },
  reports: {
    repairFields: ['故障现象', '故障代码', '更换配件', '测试数据'],
    monthlyFields: ['接单数', '一次修复率', '配件消耗', '投诉数'],
    dueDay: 5,
  },
  loaners: { ratio: 0.05 },
  parts: { leadDays: 3, returnDays: 30, depositAmount: 500_000 },
  supplies: [
    { item: '万用表', kind: 'EQUIPMENT', quantity: 2, suppliedBy: 'PROVIDER' },
    { item: '诊断软件', kind: 'SOFTWARE', quantity: 1, suppliedBy: 'MANUFACTURER' },
  ],
  fees: {
    rows: [
      { kind: 'VISIT', floor: 2000, ceiling: 5000, price: 3000 },
      { kind: 'LABOUR', floor: 3000, ceiling: 12_000, price: 4000 },
      { kind: 'LABOUR', workItem: '软件升级', floor: 1000, ceiling: 3000, price: 2000 },
      { kind: 'FREIGHT', floor: 0, ceiling: 8000, price: 3000 },
    ],
    // Parts and material are charged at the maker’s list prices.
    openKinds: ['PART', 'MATERIAL'],
    topUp: lowVolume,
  },
  freight: {
    toPointPaidBy: 'MANUFACTURER',
    fromPointPaidBy: 'MANUFACTURER',
    settled: 'MONTHLY',
    shipmentLimit: 20_000,
  },
  payment: { cycleMonths: 1, days: 30, claimDays: 60, claimLimit: 5_000_000 },
  review: { dates: [], confirmDays: 15, noticeDays: 60 },
})
