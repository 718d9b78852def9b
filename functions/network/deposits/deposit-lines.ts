import type { Month } from '../../shared/days'
import type { Fen } from '../../shared/money'
import type { Party } from '../agreements/terms/limits'
import { bearerOf, type PointDeposit, returnedOf } from './deposit'
import { type DepositMovement, moneyOf } from './deposit-money'

/** What a deposit is in the settlement of a month (N16). */
export interface DepositLine {
  readonly month: Month
  readonly item: 'DEPOSIT' | 'DEPOSIT_RETURN' | 'DEPOSIT_LOSS'
  readonly borneBy: Party
  readonly amount: Fen
}

/** What is drawn and lodged again while the agreement runs; the first payment stands in the month it fell due. */
const runningLines = (movements: readonly DepositMovement[]): DepositLine[] =>
  movements.flatMap(({ kind, on, amount }, i): DepositLine[] => {
    const month = on.slice(0, 7)
    if (kind === 'DRAWN') return [{ month, item: 'DEPOSIT_LOSS', borneBy: 'PROVIDER', amount }]
    return kind === 'LODGED' && i > 0 ? [{ month, item: 'DEPOSIT', borneBy: 'PROVIDER', amount }] : []
  })

/** By the month in which it fell due, and that in which it was closed; those of nothing are left out. Never one before others. */
export const linesOf = (deposit: PointDeposit): DepositLine[] => {
  const { security, dueOn } = deposit
  const paid: DepositLine[] =
    security.kind === 'PAID'
      ? [{ month: dueOn.slice(0, 7), item: 'DEPOSIT', borneBy: 'PROVIDER', amount: security.amount }]
      : []
  const running = [...paid, ...runningLines(moneyOf(deposit))]
  if (deposit.state !== 'CLOSED') return running
  const month = deposit.closedOn.slice(0, 7)
  const closing: DepositLine[] = [
    { month, item: 'DEPOSIT_RETURN', borneBy: 'MANUFACTURER', amount: returnedOf(deposit) ?? 0 },
    { month, item: 'DEPOSIT_LOSS', borneBy: bearerOf(deposit), amount: deposit.charges },
  ]
  return [...running, ...closing.filter(({ amount }) => amount > 0)]
}

/** The lines of one month, of all points together. */
export const linesIn = (lines: readonly DepositLine[], month: Month): DepositLine[] => {
  const found = new Map<string, DepositLine>()
  for (const line of lines) {
    if (line.month !== month) continue
    const key = `${line.item}/${line.borneBy}`
    found.set(key, { ...line, amount: line.amount + (found.get(key)?.amount ?? 0) })
  }
  return [...found.values()]
}
