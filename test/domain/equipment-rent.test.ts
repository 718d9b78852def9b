import fc from 'fast-check'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import { acceptReturn, acknowledge, issue, sendBack, writeOff } from '../../functions/network/equipment/account'
import { handBackBy, handBackNotices } from '../../functions/network/equipment/hand-back'
import { accountEntryOf, chargedIn, rentIn } from '../../functions/network/equipment/rent'
import { addDays, addMonths, daysBetween } from '../../functions/shared/days'
import { Account, detector, parties, point, terms } from '../support/equipment'

const { maker } = parties
const desk = parties.point
const at = (day: string) => new Date(`${day}T02:00:00.000Z`)
const board = { ...detector, leased: true, rentPerMonth: 3000 }

/** A leased item, taken over on a day. */
const leasedFrom = (day: string): Account => {
  const account = new Account()
  account.happens(issue(board, point, terms(), maker, at(day)), maker, at(day))
  account.happens(acknowledge(account.item, account.item, desk), desk, at(day))
  return account
}
const sentBackOn = (account: Account, day: string): Account => {
  const { version } = account.item
  account.happens(sendBack(account.item, { version, condition: 'WORN', note: '' }, desk), desk, at(day))
  return account
}
const entryOf = ({ item }: Account) => {
  const entry = accountEntryOf(item)
  if (!entry) throw new Error('nothing owed')
  return entry
}

test('O10 an item is settled by the agreement in force that lasts longest', () => {
  const [short] = terms().agreements
  const both = {
    ...terms(),
    agreements: [...terms().agreements, { ...short, id: 'P.B', validTo: '2027-12-31' }] as never,
  }
  expect(issue(board, point, both, maker, at('2026-11-25')).issue).toMatchObject({
    agreementId: 'P.B',
    rentPerMonth: 3000,
  })
})

test('O10 no rent before the point has taken the item over, none for what is not leased', () => {
  const account = new Account()
  account.happens(issue(board, point, terms(), maker, at('2026-11-25')), maker, at('2026-11-25'))
  expect(accountEntryOf(account.item)).toBeUndefined()
  account.happens(issue(detector, point, terms(), maker, at('2026-11-25')), maker, at('2026-11-25'))
  expect(accountEntryOf(account.item)).toBeUndefined()
})

test('O10 of part of a month the part of the rent, both days included; after the item was sent back none', () => {
  const entry = entryOf(sentBackOn(leasedFrom('2026-09-21'), '2026-11-15'))
  const months = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((month) => rentIn(entry, month))
  expect(months).toEqual([0, 1000, 3000, 1500, 0])
})

test('O10 a charge counts in the month in which the maker made it', () => {
  const account = sentBackOn(leasedFrom('2026-09-21'), '2026-10-31')
  const { version } = account.item
  const settled = { version, condition: 'DAMAGED', charge: 5000, reason: '接口断裂' } as const
  account.happens(acceptReturn(account.item, settled, maker), maker, at('2026-11-02'))
  const entry = entryOf(account)
  expect(['2026-10', '2026-11', '2026-12'].map((month) => chargedIn(entry, month))).toEqual([0, 5000, 0])
  expect(rentIn(entry, '2026-11')).toBe(0)
  const lost = leasedFrom('2026-09-21')
  const written = { version: lost.item.version, outcome: 'LOST', charge: 0, reason: '遗失' } as const
  lost.happens(writeOff(lost.item, written, maker), maker, at('2026-09-30'))
  expect([rentIn(entryOf(lost), '2026-09'), rentIn(entryOf(lost), '2026-10')]).toEqual([1000, 0])
})

test('O10 law: rent is nothing outside the days held, whole for a whole month, and each day’s share within a fen', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n))
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(100_000), (from, length, perMonth) => {
      const to = addDays(from, length)
      const entry = { itemId: 'P.S.I', rent: { perMonth, from, to } }
      for (
        let month = addMonths(from.slice(0, 7), -1);
        month <= addMonths(to.slice(0, 7), 1);
        month = addMonths(month, 1)
      ) {
        const days = Array.from({ length: 31 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
        const ofMonth = daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`)
        const held = days.slice(0, ofMonth).filter((one) => from <= one && one <= to).length
        expect(Math.abs(rentIn(entry, month) - (perMonth * held) / ofMonth)).toBeLessThanOrEqual(0.5)
      }
    }),
  )
})

test('O10 at the end point, provider and maker are told what is to be handed back by when', () => {
  const agreement = {
    ...{ id: 'P.A', providerId: 'P', manufacturerId: 'M', status: 'ACTIVE', validTo: '2026-12-31' },
    agreed: [{ effectiveFrom: '2026-01-01', terms: { parts: { returnDays: 30 } } }],
  } as unknown as AgreementRecord
  expect(handBackBy(agreement)).toBe('2027-01-30')
  const told = { at: '2026-12-01T00:00:00.000Z', lead: 30 } as const
  const notices = handBackNotices(agreement, [leasedFrom('2026-09-21').item], told)
  expect(notices.map(({ inbox, dueOn, params }) => [inbox.role, inbox.id, dueOn, params])).toEqual(
    [
      ['SERVICE_POINT', 'P.S'],
      ['PROVIDER', 'P'],
      ['MANUFACTURER', 'M'],
    ].map((inbox) => [...inbox, '2026-12-31', { by: '2027-01-30', items: '检漏仪 (LD-1)' }]),
  )
  expect(handBackNotices(agreement, [], told)).toEqual([])
})
