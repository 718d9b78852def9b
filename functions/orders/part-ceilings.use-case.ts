import type { FeeLine } from '../fees/fee-line'
import { withCeiling } from '../fees/part-ceiling'
import type { Order } from './order'

/**
 * F1, K8: the lines of an order, those for parts that are dearer than the maker's catalogue allows told as such. 1 GetItem, for more
 * parts 1 BatchGet; nothing where no line names one. Parts are loaded on demand: an order that charges none starts without them.
 */
export const withCeilings = async <L extends FeeLine>(
  lines: readonly L[],
  { manufacturerId }: Pick<Order, 'manufacturerId'>,
): Promise<L[]> => {
  const numbers = [...new Set(lines.flatMap(({ partNumber }) => partNumber ?? []))]
  if (numbers.length === 0) return [...lines]
  const { partsByNumber } = await import('../parts/catalogue/parts-of.use-case')
  const parts = await partsByNumber(manufacturerId, numbers)
  return lines.map((line) => withCeiling(line, parts[numbers.indexOf(line.partNumber ?? '')]))
}
