import { type Balance, sumOf } from './cell'
import type { Place } from './place'

/** What a place holds of one part; of a part tracked by lot, of one lot. */
export interface StockLine {
  readonly place: Place
  readonly partId: string
  readonly lot?: string
  readonly balance: Balance
}

/** What a place holds of a part, all lots together and by lot. */
export interface Card extends Pick<StockLine, 'place' | 'partId' | 'balance'> {
  readonly lines: readonly StockLine[]
}

export const cardOf = (place: Place, partId: string, lines: readonly StockLine[]): Card => ({
  place,
  partId,
  balance: sumOf(lines.map(({ balance }) => balance)),
  lines,
})
