import { addDays, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import { publishRules, type RuleSetInput } from '../../../functions/warranty/rule-book'
import { createRuleBooksStore } from '../../../functions/warranty/rule-books.store'
import type { Component } from '../../../functions/warranty/rule-set'
import { cnMobilePhone } from '../../../functions/warranty/rules/cn-mobile-phone'
import type { Chapter } from '../chapter'

const platform: Viewer = { role: 'PLATFORM', subject: 'demo-platform' }

/** An edition for phones sold from next month on: a loaner is due sooner. Rights of phones sold before stay as they are. */
export const warranty: Chapter = async ({ request, now }) => {
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
