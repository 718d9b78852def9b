import type { TermsInput } from '../../functions/network/agreements/terms/terms'

/** All 13 clauses filled, with the source's own examples of what belongs to the factory and to level 2 (N11). */
export const fullTerms = (categoryId: string, change: Partial<TermsInput> = {}): TermsInput => ({
  channel: 'OUTSOURCED',
  categoryIds: [categoryId],
  level: 3,
  regions: ['420000'],
  criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 },
  times: [
    {
      urgency: 'SAFETY',
      accept: { minutes: 20, time: 'CALENDAR' },
      visit: { minutes: 180, time: 'CALENDAR' },
      complete: { minutes: 1440, time: 'CALENDAR' },
    },
  ],
  faultyUnits: { shippedBy: 'DEALER', days: 7, disposition: 'RETURN_TO_FACTORY' },
  repairLevels: [
    {
      place: 'FACTORY',
      workItems: [
        { name: '射频调整', fee: 0 },
        { name: '对比度调整', fee: 0 },
      ],
    },
    {
      place: 'LEVEL_2',
      workItems: [
        { name: '检测', fee: 1000 },
        { name: '更换外壳', fee: 2500 },
        { name: '软件升级', fee: 1500 },
      ],
    },
  ],
  outlets: [
    { region: '420100', count: 5 },
    { region: '420600', count: 2 },
  ],
  recognition: { authorisedBy: 'MANUFACTURER', days: 30 },
  training: { hoursPerYear: 40, paidBy: 'MANUFACTURER' },
  reports: { repairFields: ['故障现象', '更换配件'], monthlyFields: ['维修数量', '一次修复率'], dueDay: 5 },
  loaners: { ratio: 0.05 },
  parts: { leadDays: 3, returnDays: 30, depositWaivedTo: 'DEALER' },
  supplies: [{ item: '综合测试仪', kind: 'EQUIPMENT', quantity: 1, suppliedBy: 'MANUFACTURER' }],
  fees: {
    rows: [
      { kind: 'VISIT', floor: 2000, ceiling: 5000, price: 3000 },
      { kind: 'LABOUR', floor: 3000, ceiling: 12_000, price: 8000 },
      { kind: 'LABOUR', categoryId, level: 2, workItem: '软件升级', floor: 1000, ceiling: 3000, price: 1500 },
    ],
    topUp: { basicProfit: 300_000, profitPerOrder: 10_000, cap: 200_000 },
  },
  freight: { toPointPaidBy: 'MANUFACTURER', fromPointPaidBy: 'PROVIDER', settled: 'MONTHLY', shipmentLimit: 20_000 },
  payment: { cycleMonths: 1, days: 30, claimDays: 60, claimLimit: 1_000_000 },
  review: { dates: [], confirmDays: 15, noticeDays: 60 },
  ...change,
})
