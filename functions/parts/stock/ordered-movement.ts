import { checkDistinct, checkRange, checkText, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { Part } from '../catalogue/part'
import { type MovementKind, needsReason } from './movement'

/** What a person says of a movement, beside where from and where to. */
export interface MovementInput {
  readonly quantity: number
  readonly lot?: Optional<string>
  readonly serials?: Optional<readonly string[]>
  readonly reference?: Optional<string>
  readonly reason?: Optional<string>
}

export interface Said {
  readonly quantity: number
  readonly lot?: string
  readonly serials?: readonly string[]
  readonly reference?: string
  readonly reason?: string
}

const QUANTITY = { min: 1, max: 100_000 } as const
/** Each piece is two items of the movement's transaction, which holds a hundred. */
const PIECES = { min: 1, max: 20 } as const
const CODE = 60
const REFERENCE = 100
const REASON = 200

/** Checked: as many serial numbers as pieces of a part tracked by them, the lot of one tracked by lot, and why, or by which order, where it must be said. */
export const checkSaid = (
  kind: MovementKind,
  { tracking }: Pick<Part, 'tracking'>,
  { quantity, lot, serials, reference, reason }: MovementInput,
): Said => {
  const bounds = tracking === 'SERIAL' ? PIECES : QUANTITY
  if (kind === 'RECEIVE') ensure(reference?.trim(), 'REQUIRED', ['input', 'reference'])
  if (needsReason.has(kind)) ensure(reason?.trim(), 'REQUIRED', ['input', 'reason'])
  return {
    quantity: checkRange(quantity, bounds, ['input', 'quantity']),
    ...tracked(tracking, quantity, lot, serials),
    ...(reference?.trim() ? { reference: checkText(reference, ['input', 'reference'], REFERENCE) } : {}),
    ...(reason?.trim() ? { reason: checkText(reason, ['input', 'reason'], REASON) } : {}),
  }
}

const tracked = (
  tracking: Part['tracking'],
  quantity: number,
  lot: Optional<string>,
  serials: Optional<readonly string[]>,
): Pick<Said, 'lot' | 'serials'> => {
  const [byLot, bySerial] = [tracking === 'LOT', tracking === 'SERIAL']
  ensure((lot != null) === byLot, 'TRACKED_OTHERWISE', ['input', 'lot'], { tracking })
  ensure((serials?.length ?? 0) > 0 === bySerial, 'TRACKED_OTHERWISE', ['input', 'serials'], { tracking })
  if (lot != null) return { lot: checkText(lot, ['input', 'lot'], CODE) }
  if (!serials || !bySerial) return {}
  const field = ['input', 'serials']
  const named = serials.map((serial, i) => checkText(serial, [...field, String(i)], CODE))
  ensure(named.length === quantity, 'SERIALS_DIFFER', field, { quantity, actual: named.length })
  return { serials: checkDistinct(named, PIECES.max, field) }
}

/** The correction that a count asks for: what was counted against what the book said then. */
export const countedDifference = (
  booked: number,
  counted: number,
): { readonly kind: 'COUNT_MORE' | 'COUNT_LESS'; readonly quantity: number } => {
  const bounds = { min: 0, max: QUANTITY.max }
  checkRange(booked, bounds, ['input', 'booked'])
  checkRange(counted, bounds, ['input', 'counted'])
  ensure(booked !== counted, 'COUNT_AGREES', ['input', 'counted'])
  return { kind: counted > booked ? 'COUNT_MORE' : 'COUNT_LESS', quantity: Math.abs(counted - booked) }
}
