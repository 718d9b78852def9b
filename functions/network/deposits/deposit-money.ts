import type { Day } from '../../shared/days'
import type { Fen } from '../../shared/money'
import type { PointDeposit } from './deposit'

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

/** Oldest first. Of a deposit from before movements were kept: what its state says. */
export const moneyOf = (deposit: PointDeposit): readonly DepositMovement[] => {
  const { money, security } = deposit
  if (money || security.kind === 'WAIVED' || deposit.state !== 'HELD') return money ?? []
  return [{ kind: 'LODGED', on: deposit.paidOn, amount: security.amount }]
}

/** What is left of a deposit's money with the maker: never below zero, and nothing once it is closed. */
export const balanceOf = (movements: readonly DepositMovement[]): Fen =>
  movements.reduce((sum, { kind, amount }) => sum + (kind === 'LODGED' ? amount : -amount), 0)

export const lodgedOf = (deposit: PointDeposit): Fen => balanceOf(moneyOf(deposit))

/** What the payers owe until all of it is lodged; nothing of a waived or closed one. */
export const missingOf = (deposit: PointDeposit): Fen =>
  deposit.security.kind === 'WAIVED' || deposit.state === 'CLOSED' ? 0 : deposit.security.amount - lodgedOf(deposit)

/** The money after one more movement; one of nothing is none. */
export const moved = (before: readonly DepositMovement[], next: DepositMovement): readonly DepositMovement[] =>
  next.amount === 0 ? before : [...before, next]
