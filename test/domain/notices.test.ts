import { assertEnumType } from 'graphql'
import { piecesOf } from '../../functions/notices/send-notices'
import { daysToCover } from '../../functions/shared/catch-up'
import { parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import { type Deadline, inboxOf, isToldAt, leads, newNotice, noticeOf } from '../../functions/shared/notice'
import { noticeTexts } from '../../functions/shared/notices/index'
import { textOf } from '../../functions/shared/notices/text'
import { schema } from '../support/access/schema'

const deadline: Deadline = {
  kind: 'EVALUATION_OPENED',
  on: '2026-12-31',
  subject: { type: 'Agreement', id: 'p.a' },
  inboxes: [{ role: 'PROVIDER', id: 'p' }],
  params: { endsOn: '2027-01-05', proposal: 'RENEW' },
}

test('N10 a deadline is told 30, 14 and 3 days ahead and on the day, unless it says otherwise', () => {
  expect(leads.filter((lead) => isToldAt(deadline, lead))).toEqual([30, 14, 3, 0])
  expect(leads.filter((lead) => isToldAt({ ...deadline, leads: [90, 60] }, lead))).toEqual([90, 60])
})

test('every kind of notice of the schema has its words, and each word its kind', () => {
  const kinds = assertEnumType(schema.getType('NoticeKind')).getValues()
  expect(kinds.map(({ name }) => name).sort()).toEqual(Object.keys(noticeTexts).sort())
})

test.each(Object.entries(noticeTexts))(
  '%s speaks Chinese and English, and both name the same things',
  (_kind, text) => {
    const names = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    expect(names(text.zh)).toEqual(names(text.en))
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/)
  },
)

test('a notice says its words in the reader’s language, with the day and how far ahead it is', () => {
  const [inbox] = deadline.inboxes
  if (!inbox) throw new Error('no inbox')
  const notice = noticeOf(deadline, inbox, 14, '2026-12-16T16:00:00.000Z')
  expect(textOf(notice, 'en')).toContain('2027-01-05')
  expect(textOf(notice, 'zh')).toContain('RENEW')
  expect(notice).toMatchObject({ dueOn: '2026-12-31', lead: 14, version: 1 })
})

test('the same notice has the same id, any other another, and each is a global id', () => {
  const at = '2026-12-16T16:00:00.000Z'
  const [inbox] = deadline.inboxes
  if (!inbox) throw new Error('no inbox')
  const ids = [noticeOf(deadline, inbox, 14, at), noticeOf(deadline, inbox, 3, at)].map(({ id }) => id)
  expect(noticeOf(deadline, inbox, 14, at).id).toBe(ids[0])
  expect(new Set(ids).size).toBe(2)
  const elsewhere = newNotice({ ...deadline, at, inbox: { role: 'SERVICE_POINT', id: 'p.s' } }).id
  expect(parseGlobalId(toGlobalId('Notice', elsewhere))).toEqual({ type: 'Notice', id: elsewhere })
})

test('a night without a run, or with one that broke off, is made up for by the next, a week at the most', () => {
  const run = (period: string, finished = true) => ({
    period,
    ...(finished ? { finishedAt: `${period}T00:00:00Z` } : {}),
  })
  const today = '2026-11-10'
  expect(daysToCover([], today)).toEqual([today])
  expect(daysToCover([run('2026-11-09')], today)).toEqual([today])
  expect(daysToCover([run(today)], today)).toEqual([today])
  expect(daysToCover([run('2026-11-07')], today)).toEqual(['2026-11-08', '2026-11-09', today])
  expect(daysToCover([run('2026-01-01')], today)).toHaveLength(7)
  // One that broke off is made up for as well, and so is what it was to make up for.
  expect(daysToCover([run('2026-11-09', false), run('2026-11-08')], today)).toEqual(['2026-11-09', today])
  expect(daysToCover([run('2026-11-09', false), run('2026-11-08', false)], today)).toEqual([
    '2026-11-08',
    '2026-11-09',
    today,
  ])
  expect([...piecesOf('2026-11-10', 16)]).toHaveLength(16 * leads.length)
})

test('customers, hotlines, auditors and the platform have no inbox', () => {
  const without = [
    { role: 'CUSTOMER', subject: 's', customerKey: 'c' },
    { role: 'HOTLINE', subject: 's', manufacturerId: 'm' },
    { role: 'AUDITOR', subject: 's', manufacturerId: 'm' },
    { role: 'PLATFORM', subject: 's' },
  ] as const
  expect(without.map((viewer) => inboxOf(viewer))).toEqual(without.map(() => undefined))
  expect(inboxOf({ role: 'REGULATOR', subject: 's', region: '420000' })).toEqual({ role: 'REGULATOR', id: '420000' })
})
