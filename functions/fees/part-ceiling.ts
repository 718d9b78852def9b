import { ensure } from '../shared/errors'
import type { Fen } from '../shared/money'
import type { FeeLine } from './fee-line'

interface Priced {
  readonly partNumber: string
  readonly priceCeiling: Fen
}

/** F1, K8: a line for a part that is dearer than the maker's catalogue allows says so. */
export const withCeiling = <L extends FeeLine>(line: L, part: Priced | undefined): L =>
  part && line.unitPrice > part.priceCeiling ? { ...line, partCeiling: part.priceCeiling } : line

/** What a customer approved before the ceiling fell is charged as approved, and is for a person to judge; nothing else is over it. */
export const checkCeiling = <L extends FeeLine>(line: L): L => {
  const { partCeiling, quoteLineId, unitPrice, partNumber = '' } = line
  ensure(partCeiling === undefined || quoteLineId !== undefined, 'PART_ABOVE_CEILING', ['input', 'unitPrice'], {
    actual: unitPrice,
    ceiling: partCeiling ?? 0,
    partNumber,
  })
  return line
}
