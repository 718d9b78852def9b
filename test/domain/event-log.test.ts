import fc from 'fast-check'
import { append, checkChain, type OrderEvent } from '../../functions/orders/event-log'
import type { Order } from '../../functions/orders/order'
import { actors, at, reported } from './order-fixtures'

const logOf = (length: number): { order: Order; events: OrderEvent[] } => {
  let { order, event } = reported()
  const events = [event]
  for (let i = 1; i < length; i += 1) {
    ;({ order, event } = append(
      order,
      order,
      { action: 'REPORT_AGAIN', detail: { symptom: `again ${i}` } },
      actors.customer,
      at,
    ))
    events.push(event)
  }
  return { order, events }
}

test('G4 an untouched log is intact', () => {
  const { order, events } = logOf(12)
  expect(checkChain(events, order)).toBeUndefined()
})

test('G4 changing any field of any event breaks the chain check', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      fc.constantFrom('at', 'role', 'subject', 'action', 'state', 'detail'),
      (length, pick, field) => {
        const { order, events } = logOf(length)
        const index = pick % length
        const forged = events.map((event, i) =>
          i === index ? { ...event, [field]: field === 'detail' ? { x: 1 } : 'forged' } : event,
        )
        expect(checkChain(forged as OrderEvent[], order)).toEqual({ sequence: index + 1, reason: 'HASH' })
      },
    ),
  )
})

test('G4 dropping, swapping or cutting off events breaks the chain check', () => {
  const { order, events } = logOf(6)
  expect(checkChain([...events.slice(0, 2), ...events.slice(3)], order)?.reason).toBe('GAP')
  expect(checkChain(events.slice(0, 5), order)?.reason).toBe('END')
  expect(checkChain([], order)?.reason).toBe('END')
  const renumbered = events.toSpliced(2, 1).map((event, i) => ({ ...event, sequence: i + 1 }))
  expect(checkChain(renumbered, order)).toBeDefined()
})
