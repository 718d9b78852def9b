import type { Fen } from '../../shared/money'
import { type Basis, levelOf, needOf } from './basis'
import { expectedShortage, expectedSurplus, type Need, quantile } from './need'

/** K7: what a budget buys. */
export interface Scenario {
  /** Chance that the stock is enough. */
  readonly level: number
  /** Stock that is enough with that chance. */
  readonly stock: number
  /** Of it to be bought: what is not available. */
  readonly quantity: number
  readonly cost: Fen
  /** Pieces on average, with what is bought and available. */
  readonly shortage: number
  readonly surplus: number
}

const SERVICE_LEVELS = [0.8, 0.9, 0.95, 0.99] as const

const scenario = (need: Need, level: number, { available, unitCost }: Basis): Scenario => {
  const stock = quantile(need, level)
  const quantity = Math.max(0, stock - available)
  const held = quantity + available
  const [shortage, surplus] = [expectedShortage(need, held), expectedSurplus(need, held)]
  return { level, stock, quantity, cost: quantity * unitCost, shortage, surplus }
}

/** By level: those of the trade, and the one that is aimed at. */
export const scenariosOf = (basis: Basis): Scenario[] => {
  const need = needOf(basis)
  return [...new Set([...SERVICE_LEVELS, levelOf(basis.aim)])]
    .sort((a, b) => a - b)
    .map((level) => scenario(need, level, basis))
}

/** The one that is aimed at. */
export const aimedAt = (basis: Basis): Scenario => scenario(needOf(basis), levelOf(basis.aim), basis)
