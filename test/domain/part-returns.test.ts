import fc from 'fast-check'
import {
  evolveReturn,
  isLate,
  isOpen,
  type PartReturn,
  type ReturnEvent,
  receiveReturn,
  returnDeadlines,
  sendReturn,
  waiveReturn,
} from '../../functions/parts/returns/part-return'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import { codeOf } from '../support/refusal'

const due: ReturnEvent = {
  type: 'DUE',
  orderId: 'O1',
  manufacturerId: 'M1',
  providerId: 'P1',
  pointId: 'P1.S1',
  partNumber: 'HL-1',
  quantity: 1,
  dueOn: '2026-12-10',
}

const lifeOf = () => {
  const log: Entry<ReturnEvent>[] = []
  let found: PartReturn | undefined
  const happens = (event: ReturnEvent): PartReturn => {
    const entry = enter('O1.U1', found, event, { role: 'PLATFORM', subject: 's' }, '2026-11-26T00:00:00.000Z')
    log.push(entry)
    found = evolveReturn(found, entry)
    return found
  }
  return { log, happens, now: () => found as PartReturn }
}

test('N8 clause 8: an old part is sent by its day, and late from the day after', () => {
  const found = lifeOf().happens(due)
  expect([isLate(found, '2026-12-10'), isLate(found, '2026-12-11')]).toEqual([false, true])
  expect(returnDeadlines(found).map(({ kind, on, inboxes }) => [kind, on, inboxes.map(({ role }) => role)])).toEqual([
    ['PART_RETURN_DUE', '2026-12-10', ['SERVICE_POINT']],
    ['PART_RETURN_LATE', '2026-12-10', ['MANUFACTURER', 'PROVIDER']],
  ])
  const life = lifeOf()
  life.happens(due)
  const sent = life.happens(sendReturn(life.now(), 'SF-1', '2026-12-12'))
  expect([isLate(sent, '2026-12-20'), returnDeadlines(sent)]).toEqual([false, []])
})

test('K8 F4 what speaks against the repairer is said in words', () => {
  const found = lifeOf().happens(due)
  for (const finding of ['NOT_FAULTY', 'NOT_GENUINE'] as const) {
    expect(codeOf(() => receiveReturn(found, finding, ' ', '2026-12-01'))).toBe('REQUIRED')
    expect(receiveReturn(found, finding, '外壳无标识', '2026-12-01')).toMatchObject({ finding, note: '外壳无标识' })
  }
  expect(receiveReturn(found, 'FAULTY', null, '2026-12-01')).not.toHaveProperty('note')
})

test('law: whatever is tried, it equals the replay of its log, and ends once', () => {
  const tries = fc.array(fc.constantFrom('send', 'receive', 'waive'), { maxLength: 8 })
  fc.assert(
    fc.property(tries, (names) => {
      const life = lifeOf()
      life.happens(due)
      for (const name of names)
        try {
          const current = life.now()
          if (name === 'send') life.happens(sendReturn(current, 'SF-1', '2026-12-01'))
          else if (name === 'receive') life.happens(receiveReturn(current, 'FAULTY', null, '2026-12-02'))
          else life.happens(waiveReturn(current, '运费高于残值'))
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          expect(error.code).toBe('RETURN_STATE')
        }
      expect(replay(evolveReturn, life.log)).toEqual(life.now())
      expect(checkEntries(life.log, life.now())).toBeUndefined()
      const ends = life.log.filter(({ event: { type } }) => type === 'RECEIVED' || type === 'WAIVED')
      expect(ends).toHaveLength(isOpen(life.now()) ? 0 : 1)
    }),
  )
})
