import { checkName, type Field } from '../../../shared/checks'
import { listed, type Side, within } from './limits'

/** Clause 9: equipment and software a point works with, and who supplies it (O10). */
export interface SupplyTerms {
  readonly item: string
  readonly kind: 'EQUIPMENT' | 'SOFTWARE'
  /** Pieces or licences for each point. */
  readonly quantity: number
  readonly suppliedBy: Side
}

const MAX_ROWS = 40
const MAX_NAME = 60
const QUANTITY = { min: 1, max: 10_000 } as const

export const checkSupplies = (rows: readonly SupplyTerms[], at: Field): readonly SupplyTerms[] => {
  listed(rows, MAX_ROWS, ({ item }) => item.trim(), at)
  return rows.map(({ item, kind, quantity, suppliedBy }, i) => ({
    item: checkName(item, [...at, String(i), 'item'], MAX_NAME),
    kind,
    quantity: within('SUPPLY_QUANTITY_OUT_OF_RANGE', quantity, QUANTITY, [...at, String(i), 'quantity']),
    suppliedBy,
  }))
}
