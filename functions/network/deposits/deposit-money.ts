import type { Day } from '../../shared/days'
import type { Fen } from '../../shared/money'
import type { Deposit as Security } from '../agreements/terms/parts'

/**
 * One movement of a deposit's money, as the maker has it: LODGED by the payers, DRAWN for what a point does not make good while the
 * agreement runs, CHARGED for the same at its end, RETURNED.
 */
export interface DepositMovement {
  readonly kind: 'LODGED' | 'DRAWN' | 'CHARGED' | 'RETURNED'
  readonly on: Day
  /** Fen, above zero. */
  readonly amount: Fen
  /** Why it was drawn or charged. */
  readonly reason?: string
}

/** What of a deposit tells of its money. */
interface Kept {
  readonly state: string
  readonly security: Security
  readonly money?: readonly DepositMovement[]
  readonly paidOn?: Day
}

/** Oldest first. Of a deposit from before movements were kept: what its state says. */
export const moneyOf = ({ money, security, state, paidOn = '' }: Kept): readonly DepositMovement[] =>
  money || security.kind === 'WAIVED' || state !== 'HELD'
    ? (money ?? [])
    : [{ kind: 'LODGED', on: paidOn, amount: security.amount }]

/** What is left of a deposit's money with the maker: never below zero, and nothing once it is closed. */
export const balanceOf = (movements: readonly DepositMovement[]): Fen =>
  movements.reduce((sum, { kind, amount }) => sum + (kind === 'LODGED' ? amount : -amount), 0)

export const lodgedOf = (deposit: Kept): Fen => balanceOf(moneyOf(deposit))

/** What the payers owe until all of it is lodged; nothing of a waived or closed one. */
export const missingOf = (deposit: Kept): Fen =>
  deposit.security.kind === 'WAIVED' || deposit.state === 'CLOSED' ? 0 : deposit.security.amount - lodgedOf(deposit)

/** The money after one more movement; one of nothing is none. */
export const moved = (before: readonly DepositMovement[], next: DepositMovement): readonly DepositMovement[] =>
  next.amount === 0 ? before : [...before, next]
