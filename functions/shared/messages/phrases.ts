import type { Message } from './index'

/** Parts of a sentence that fill a message's `{name}`; what reads alike in both languages stays plain text at its place. */
export const phrases = {
  prefectureOrCounty: { en: 'a prefecture or county', zh: '地级或县级行政区划' },
  county: { en: 'a county', zh: '县级行政区划' },
  verifiedPhone: { en: 'your verified phone number', zh: '您已验证的电话号码' },
  oneLine: { en: 'one line of text', zh: '单行文本' },
  eachOnce: { en: 'each only once', zh: '不重复的值' },
  categoryCode: { en: 'lower-case letters, digits, hyphens', zh: '小写字母、数字、连字符' },
  figureOfOrders: { en: 'a figure of orders or callbacks', zh: '基于工单或回访的指标' },
  onlyOnce: { en: 'only once', zh: '仅一次' },
} as const satisfies Record<string, Message>

/** A field that goes with one decision alone. */
export const onlyWith = (decision: string): Message => ({
  en: `only with ${decision}`,
  zh: `空值，仅 ${decision} 时填写`,
})

/** @param instant ISO instant */
export const after = (instant: string): Message => ({ en: `after ${instant}`, zh: `${instant} 之后` })
