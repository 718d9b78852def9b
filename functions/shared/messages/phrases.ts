import type { Message } from './index'

/** Parts of a sentence that fill a message's `{name}`; what reads alike in both languages stays plain text at its place. */
export const phrases = {
  prefectureOrCounty: { en: 'a prefecture or county', zh: '地级或县级行政区划' },
  provinceOrNarrower: { en: 'a province, prefecture or county', zh: '省、地或县级行政区划' },
  notRecorded: { en: 'a code that is not recorded here', zh: '此处无记录' },
  county: { en: 'a county', zh: '县级行政区划' },
  verifiedPhone: { en: 'your verified phone number', zh: '您已验证的电话号码' },
  oneLine: { en: 'one line of text', zh: '单行文本' },
  eachOnce: { en: 'each only once', zh: '不重复的值' },
  categoryCode: { en: 'lower-case letters, digits, hyphens', zh: '小写字母、数字、连字符' },
  decimal: { en: 'a decimal such as `-12.5`', zh: '十进制数，如 `-12.5`' },
  wholePoints: { en: 'whole points', zh: '整数分值' },
  halfPoints: { en: 'whole or half points', zh: '整数或半分' },
  itemCode: { en: '1 to 20 letters, digits, dots, hyphens', zh: '1 至 20 个字母、数字、点或连字符' },
  wholeFen: { en: 'a whole number of fen', zh: '整数分' },
  onlyInstruments: { en: 'nothing: only instruments have it', zh: '空值，仅仪表填写' },
  languageTag: { en: 'a language tag such as `pt-BR`', zh: '语言标签，如 `pt-BR`' },
  ofAudits: { en: 'nothing: only internal audits look at orders of given days', zh: '空值，仅内部审核按日期查看工单' },
  auditedEverywhere: { en: 'nothing: internal audits are not by region', zh: '空值，内部审核不按区域' },
  onlyWhenAway: { en: 'empty while available', zh: '空值，可派遣时不填写' },
  sha256: { en: '64 lower-case hex digits', zh: '64 位小写十六进制数字' },
  size: { en: 'bytes', zh: '字节数' },
  mediaType: { en: 'media type', zh: '媒体类型' },
  hash: { en: 'SHA-256', zh: 'SHA-256 摘要' },
  contentBeginning: { en: 'first bytes', zh: '文件头' },
  figureOfOrders: { en: 'a figure of orders or callbacks', zh: '基于工单或回访的指标' },
  lastDayPassed: { en: 'its last day has passed', zh: '已过有效期' },
  nothingElse: { en: 'nothing else', zh: '无' },
  recordId: { en: '8 to 40 letters, digits, hyphens, underscores', zh: '8 至 40 个字母、数字、连字符或下划线' },
  partNumber: { en: '1 to 40 letters, digits and signs of ASCII', zh: '1 至 40 个 ASCII 字母、数字或符号' },
  cellText: {
    en: 'text; format the column as text before typing, or leading zeros and the like are lost',
    zh: '文本；请先将该列设为文本格式再输入，否则前导零等会丢失',
  },
  cellWhole: { en: 'a whole number', zh: '整数' },
  cellYuan: { en: 'an amount in CNY such as 12.50', zh: '人民币金额，如 12.50' },
  cellDay: { en: 'a date such as 2026-03-01', zh: '日期，如 2026-03-01' },
  cellInstant: { en: 'an instant such as 2026-03-01T02:00:00Z', zh: '时点，如 2026-03-01T02:00:00Z' },
  countedPart: { en: 'a part that the place may hold', zh: '该位置可存放的配件' },
  cellModels: { en: 'models such as XQG-100@12-3*2; XQG-120', zh: '型号，如 XQG-100@12-3*2; XQG-120' },
  ownModel: { en: 'the designation of one of your models', zh: '您的某一型号的名称' },
  knownPart: { en: 'a part of your catalogue or of this file', zh: '您的目录或本文件中的配件' },
  otherParts: { en: 'other parts', zh: '其他配件' },
  nobody: { en: 'nobody', zh: '无' },
  onlyFirstStage: { en: 'nothing after the first stage', zh: '空值，仅第一阶段填写' },
  onlyOnce: { en: 'only once', zh: '仅一次' },
} as const satisfies Record<string, Message>

/** A field that goes with one decision alone. */
export const onlyWith = (decision: string): Message => ({
  en: `only with ${decision}`,
  zh: `空值，仅 ${decision} 时填写`,
})

/** @param instant ISO instant */
export const after = (instant: string): Message => ({ en: `after ${instant}`, zh: `${instant} 之后` })

/** What pooling does for a service point (N17). */
export const movesTo = (from: number, to: number): Message => ({
  en: from === to ? `stays at ${from} orders a month` : `goes from ${from} to ${to} orders a month`,
  zh: from === to ? `维持每月 ${from} 单` : `由每月 ${from} 单变为 ${to} 单`,
})
