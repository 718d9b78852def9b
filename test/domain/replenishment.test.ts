import fc from 'fast-check'
import { learnedNeed } from '../../functions/parts/planning/belief'
import { atMost } from '../../functions/parts/planning/need'
import { levelsFor, quantityFor, SERVICE_LEVEL } from '../../functions/parts/replenishment/levels'
import {
  checkMayBe,
  evolveReplenishment,
  isOpen,
  type Replenishment,
  type ReplenishmentEvent,
} from '../../functions/parts/replenishment/replenishment'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'

const days = 180

describe('K3 what a point is to keep of a part', () => {
  test.each([
    [0, 5, { min: 0, max: 0 }],
    // One in half a year: with 97 % none is needed until the next delivery.
    [1, 5, { min: 0, max: 0 }],
    [18, 5, { min: 2, max: 5 }],
    [180, 5, { min: 10, max: 28 }],
    [180, 20, { min: 29, max: 46 }],
  ])('of %d used in half a year with %d days to supply', (used, leadDays, expected) => {
    expect(levelsFor({ used, days }, leadDays)).toEqual(expected)
  })

  test('law: the reorder level is the least that is enough with the chance stated, and more use, time or certainty asks for no less', () => {
    const use = fc.integer({ min: 1, max: 2000 })
    const lead = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(use, lead, (used, leadDays) => {
        const { min, max } = levelsFor({ used, days }, leadDays)
        const need = learnedNeed({ failures: used, units: days }, leadDays + 1)
        expect(atMost(need, min)).toBeGreaterThanOrEqual(SERVICE_LEVEL)
        if (min > 0) expect(atMost(need, min - 1)).toBeLessThan(SERVICE_LEVEL)
        expect(max).toBeGreaterThanOrEqual(min)
        expect(levelsFor({ used: used + 50, days }, leadDays).min).toBeGreaterThanOrEqual(min)
        expect(levelsFor({ used, days }, leadDays + 10).min).toBeGreaterThanOrEqual(min)
        expect(levelsFor({ used, days }, leadDays, 0.99).min).toBeGreaterThanOrEqual(min)
      }),
    )
  })

  test('law: what is ordered fills up to the maximum, once fewer are there than the minimum, and never else', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(120), (min, more, position) => {
        const levels = { min, max: min + more }
        const quantity = quantityFor(levels, position)
        if (position >= min) expect(quantity).toBe(0)
        else expect(position + quantity).toBe(levels.max)
      }),
    )
  })
})

describe('a replenishment', () => {
  const proposal: ReplenishmentEvent = {
    type: 'PROPOSED',
    ...{ pointId: 'P.S', providerId: 'P', manufacturerId: 'M', partId: 'M.A', day: '2026-11-26', quantity: 7 },
    basis: { min: 5, max: 9, position: 2 },
  }
  const at = { kind: 'WAREHOUSE', id: 'M.W' } as const
  const events: readonly ReplenishmentEvent[] = [
    { type: 'CONFIRMED', quantity: 6, at, lot: 'L-1' },
    { type: 'SHIPPED', reference: 'DN-1' },
    { type: 'RECEIVED' },
    { type: 'LOST', reason: '物流遗失' },
    { type: 'DISMISSED', reason: '不需要' },
  ]

  test('law: over any lawful steps the document is its log, and it is open until it lies there, is lost or dismissed', () => {
    const steps = fc.array(fc.constantFrom(...events), { maxLength: 8 })
    let ended = 0
    fc.assert(
      fc.property(steps, (wanted) => {
        const log: Entry<ReplenishmentEvent>[] = []
        let found: Replenishment | undefined
        for (const event of [proposal, ...wanted]) {
          if (found && event.type !== 'PROPOSED' && !may(found, event.type)) continue
          const by = { role: 'SYSTEM', subject: 'system:test' } as const
          const entry = enter('P.S.2026-11-26~M~A', found, event, by, '2026-11-26T00:00:00.000Z')
          found = evolveReplenishment(found, entry)
          log.push(entry)
        }
        expect(replay(evolveReplenishment, log)).toEqual(found)
        expect(found && checkEntries(log, found)).toBeUndefined()
        const last = log.at(-1)?.event.type ?? ''
        expect(found && isOpen(found)).toBe(!['RECEIVED', 'LOST', 'DISMISSED'].includes(last))
        if (found?.state === 'SHIPPED') expect(found).toMatchObject({ at, lot: 'L-1', quantity: 6 })
        else if (found?.state !== 'CONFIRMED') expect(found).not.toHaveProperty('at')
        if (found && !isOpen(found)) ended += 1
      }),
    )
    expect(ended).toBeGreaterThan(10)
  })

  const may = (found: Replenishment, what: Exclude<ReplenishmentEvent['type'], 'PROPOSED'>): boolean => {
    try {
      checkMayBe(found, what)
      return true
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError)
      return false
    }
  }
})
