import fc from 'fast-check'
import { evolveRemedy } from '../../functions/warranty/remedies/evolve'
import { slotOf } from '../../functions/warranty/remedies/open'
import { dueOf } from '../../functions/warranty/remedies/remedy-due'
import { expectReplay } from './journaled'
import { actions, customer, hotline, life, maker, openingOf, point, provider, step } from './remedy-fixtures'

describe('laws of the machine, over any sequence of commands by anybody', () => {
  const kind = fc.constantFrom('EXCHANGE', 'REFUND', 'LOANER', 'MISSING_ITEM')
  const strangers = fc.constantFrom(maker, point, customer, provider, hotline)
  // Mostly by those who may, and long enough to reach every end.
  const viewer = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: strangers })
  const attempt = fc
    .tuple(fc.constantFrom(...actions), fc.nat(9), viewer)
    .map(([action, offset, by]) => (by ? step(action, offset, by) : step(action, offset)))
  const attempts = fc.array(attempt, { minLength: 40, maxLength: 80 })
  const lives = fc.tuple(kind, fc.boolean(), attempts).map(([one, proposed, steps]) => {
    const by = proposed && one !== 'MISSING_ITEM' ? 'PROPOSED' : 'CLAIMED'
    return life(openingOf(one, by), steps)
  })

  test('the remedy is its log folded together', () => {
    fc.assert(fc.property(lives, (one) => expectReplay(evolveRemedy, one)))
  })

  test('a unit is given for a unit, or its price, once, and not before it came back', () => {
    fc.assert(
      fc.property(lives, ({ doc, entries }) => {
        const order = entries.map(({ event }) => event.type)
        const given = order.filter((type) => type === 'REPLACED' || type === 'PAID')
        expect(given.length).toBeLessThanOrEqual(1)
        if (given[0]) {
          expect(order.indexOf('UNIT_RECEIVED')).toBeGreaterThan(order.indexOf('APPROVED'))
          expect(order.indexOf(given[0])).toBeGreaterThan(order.indexOf('UNIT_RECEIVED'))
          expect(slotOf(doc)).toBe('SETTLEMENT')
        }
        if (doc.state === 'CLOSED' && doc.kind !== 'LOANER') expect(given).toHaveLength(1)
        expect('replacement' in doc).toBe(doc.kind === 'EXCHANGE' && given.length === 1)
        expect('payment' in doc).toBe(doc.kind === 'REFUND' && given.length === 1)
      }),
    )
  })

  test('units are conserved: none disposed of that did not come in, no loaner back that was not out', () => {
    fc.assert(
      fc.property(lives, ({ entries }) => {
        const count = (name: string) => entries.filter(({ event }) => event.type === name).length
        expect(count('UNIT_RECEIVED')).toBeLessThanOrEqual(1)
        expect(count('DISPOSED')).toBeLessThanOrEqual(count('REPLACED') + count('PAID'))
        expect(count('UNIT_SENT')).toBeLessThanOrEqual(count('UNIT_RECEIVED'))
        expect(count('HANDED_BACK')).toBeLessThanOrEqual(count('ISSUED'))
        expect(count('ISSUED')).toBeLessThanOrEqual(1)
        expect(count('REFUSED')).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('a deadline is there exactly while somebody has to act, and ends with the remedy', () => {
    fc.assert(
      fc.property(lives, ({ doc }) => {
        const ended = ['REFUSED', 'WITHDRAWN', 'CLOSED', 'SENT', 'ISSUED', 'APPROVED'].includes(doc.state)
        if (ended) expect(dueOf(doc)).toBeUndefined()
        if (['PROPOSED', 'CLAIMED', 'CONTESTED', 'RETURNED'].includes(doc.state)) expect(dueOf(doc)).toBeDefined()
      }),
    )
  })
})
