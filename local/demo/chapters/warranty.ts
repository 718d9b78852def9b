import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { RuleSetInput } from '../../../functions/warranty/check-rules'
import { publishRules } from '../../../functions/warranty/rule-book'
import { createRuleBooksStore } from '../../../functions/warranty/rule-books.store'
import type { Component } from '../../../functions/warranty/rule-set'
import { cnMobilePhone } from '../../../functions/warranty/rules/cn-mobile-phone'
import { publishTerms, type TermsInput, termsCode } from '../../../functions/warranty/terms'
import type { Chapter } from '../chapter'

const platform: Viewer = { role: 'PLATFORM', subject: 'demo-platform' }

const hailan: Viewer = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: 'hailan' }

/** No law on record names washing machines: what Hailan's manual promises is what their owners have (O5 O7). */
const terms: Chapter = async ({ request }) => {
  const subject = { manufacturerId: 'hailan', categoryId: 'washing-machine' }
  const published = request('terms of washing machines', 2)
  const input: TermsInput = {
    ...{ title: '海岚洗衣机保修承诺', source: '使用说明书 2026 版第 32 页', effectiveFrom: '2024-01-01' },
    faultSteps: [
      { toDay: 7, remedies: ['REFUND', 'EXCHANGE'], clause: '7 日内性能故障退换' },
      { toDay: 15, remedies: ['EXCHANGE'], clause: '开箱损 15 日内换机' },
    ],
    failedRepairs: { repairs: 2, remedies: ['EXCHANGE', 'REFUND'], clause: '两次修理未修好' },
    loaner: { days: 7, clause: '7 日未修好提供备用机' },
    partNotSupplied: { days: 60, clause: '待件 60 日换机' },
    repairHold: { days: 90, clause: '修理后 90 日' },
    cover: [
      { component: 'WHOLE_UNIT', months: 36, clause: '整机三年' },
      { component: 'MAIN_PART', months: 120, clause: '电机十年' },
    ],
    depreciation: { perDay: 50, clause: '日折旧 0.05 %' },
  }
  await createRuleBooksStore().publish(published, termsCode(subject), hailan, (book) =>
    publishTerms(book, subject, input, undefined, hailan, dayOf(published.at)),
  )
}

/** An edition for phones sold from next month on: a loaner is due sooner. Rights of phones sold before stay as they are. */
const phones: Chapter = async ({ request, now }) => {
  const { code, edition: _first, market: _same, categories, ...rules } = cnMobilePhone
  const input: RuleSetInput = {
    ...rules,
    code,
    effectiveFrom: addDays(dayOf(now), 30),
    loaner: { days: 5, clause: '5 日未修好提供备用机' },
    categories: Object.entries(categories).map(([categoryId, { cover, ...more }]) => ({
      categoryId,
      cover: Object.entries(cover).map(([component, rule]) => ({ component: component as Component, ...rule })),
      ...more,
    })),
  }
  const published = request('warranty rules published', 1)
  const today = dayOf(published.at)
  await createRuleBooksStore().publish(published, code, platform, (book) => publishRules(book, input, platform, today))
}

/** A law's next edition, and a maker's own terms. */
export const warranty: Chapter = async (telling) => {
  await phones(telling)
  await terms(telling)
}
