import type { RuleSet } from '../rule-set'

/**
 * 部分商品修理更换退货责任规定 (1995): the three guarantees for some goods. From public mirrors of the text, not the gazette;
 * categories without a row seen there have no rule.
 */
export const cnGeneral: RuleSet = {
  code: 'CN.GENERAL',
  edition: 1,
  market: 'CN',
  title: '部分商品修理更换退货责任规定',
  source: '公开镜像，非公报原文',
  effectiveFrom: '1995-08-25',
  faultSteps: [
    { toDay: 7, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], clause: '性能故障 7 日' },
    { toDay: 15, remedies: ['EXCHANGE', 'REPAIR'], clause: '性能故障 15 日' },
  ],
  failedRepairs: { repairs: 2, remedies: ['EXCHANGE', 'REFUND'], clause: '两次修理' },
  partNotSupplied: { days: 90, clause: '待件 90 日' },
  repairerFault: { days: 30, clause: '修理者自身原因 30 日' },
  repairHold: { days: 30, clause: '修理后 30 日' },
  online: { days: 7, clause: '网络购买 7 日无理由' },
  partsSupply: { years: 5, clause: '停产后 5 年' },
  categories: {
    bicycle: row(1, 2, 50),
    television: row(1, 3, 100),
    'black-and-white-television': row(1, 3, 50),
    'video-recorder': row(1, 1, 100),
  },
}

/** @param perDay hundred-thousandths of the price a day */
function row(wholeYears: number, mainYears: number, perDay: number) {
  return {
    cover: {
      WHOLE_UNIT: { months: wholeYears * 12, clause: '整机三包期' },
      MAIN_PART: { months: mainYears * 12, clause: '主要部件三包期' },
    },
    depreciation: { perDay, clause: '折旧率' },
  }
}
