import type { RuleSet } from '../rule-set'

/**
 * 移动电话机商品修理更换退货责任规定 (2001). From public mirrors of the text; the repairer's own fault and parts after
 * discontinuation were not found there and are left out. The source of the depreciation is weak.
 */
export const cnMobilePhone: RuleSet = {
  code: 'CN.MOBILE_PHONE',
  edition: 1,
  market: 'CN',
  title: '移动电话机商品修理更换退货责任规定',
  source: '公开镜像，非公报原文；折旧率来源较弱',
  effectiveFrom: '2001-11-15',
  faultSteps: [
    { toDay: 7, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], clause: '性能故障 7 日' },
    { toDay: 15, remedies: ['EXCHANGE', 'REPAIR'], clause: '性能故障 8 至 15 日' },
  ],
  failedRepairs: { repairs: 2, remedies: ['EXCHANGE'], clause: '两次修理' },
  loaner: { days: 7, clause: '7 日未修好提供备用机' },
  partNotSupplied: { days: 60, clause: '待件 60 日' },
  repairHold: { days: 30, clause: '修理后 30 日' },
  online: { days: 7, clause: '网络购买 7 日无理由' },
  noInvoice: { days: 90, clause: '无发票按出厂日期第 90 日' },
  categories: {
    'mobile-phone': {
      cover: {
        WHOLE_UNIT: { months: 12, clause: '整机 1 年' },
        BATTERY: { months: 6, clause: '电池 6 个月' },
        CHARGER: { months: 12, clause: '充电器 1 年' },
        EARPHONES: { months: 3, clause: '有线耳机 3 个月' },
      },
      depreciation: { perDay: 500, clause: '折旧率 0.5 %' },
    },
  },
}
