import { canonicalJson, sha256 } from '../../shared/canonical'
import { checkText, type Field, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import { checkFeeLine, type FeeKind, type FeeLine, MAX_FEE, type Shipment, totalOf } from '../fee-line'
import type { PriceBand } from '../prices/price-band'

/** Whether the customer agreed to a line (F2); nobody asks who does not pay. */
export type LineStanding = 'PENDING' | 'APPROVED' | 'REFUSED' | 'NOT_ASKED'

/** A line of a quote, with all it was held against on the day it was offered. */
export interface QuoteLine extends FeeLine {
  /** Serial number of the part, where it is at hand already. */
  readonly serial?: string
  /** Of the schedule's row; absent where the schedule has none for it (F1). */
  readonly floor?: Fen
  readonly ceiling?: Fen
  /** Where its price stands among those of its province; absent where too few are known. */
  readonly market?: PriceBand
  /** The service contract leaves it to its owner. */
  readonly excluded?: true
  readonly standing: LineStanding
}

export interface QuoteLineInput {
  readonly kind: FeeKind
  readonly workItem?: Optional<string>
  readonly shipment?: Optional<Shipment>
  readonly partNumber?: Optional<string>
  readonly serial?: Optional<string>
  readonly description: string
  readonly quantity: number
  readonly unitPrice: Fen
}

const MAX_QUOTE_LINES = 30
const MAX_NAME = 60
const MAX_DESCRIPTION = 200

/**
 * What a fee is for. Two lines for the same are one line, and a price that was locked for it stays locked under whatever
 * words: parts go by number, work by its name in the agreement, and only what has neither by its description.
 */
type Subject = Pick<FeeLine, 'kind' | 'workItem' | 'shipment' | 'partNumber' | 'description'>

const subjectOf = ({ kind, workItem, shipment, partNumber, description }: Subject): readonly (string | undefined)[] => {
  if (kind === 'VISIT') return [kind]
  if (kind === 'FREIGHT') return [kind, shipment]
  return [kind, partNumber ?? workItem ?? description.trim()]
}

/** Follows from what the line is for, so that it is the same in every edition, and on the bill. */
export const lineIdOf = (subject: Subject): string => `q${sha256(canonicalJson(subjectOf(subject))).slice(0, 16)}`

const named = (value: Optional<string>, name: string, field: Field) =>
  value ? { [name]: checkText(value, [...field, name], MAX_NAME) } : {}

/** A line as asked for, before it is held against anything. */
export const feeOf = (input: QuoteLineInput): FeeLine & Pick<QuoteLine, 'serial'> => {
  const { kind, shipment, quantity, unitPrice } = input
  const field = ['input']
  ensure(kind === 'PART' || !(input.partNumber || input.serial), 'PART_NUMBER_NOT_PART', [...field, 'partNumber'], {
    fee: kind,
  })
  if (kind === 'PART' && !input.partNumber) throw new DomainError('REQUIRED', [...field, 'partNumber'])
  const told = {
    kind,
    ...named(input.workItem, 'workItem', field),
    ...(shipment ? { shipment } : {}),
    ...named(input.partNumber, 'partNumber', field),
    ...named(input.serial, 'serial', field),
    description: checkText(input.description, [...field, 'description'], MAX_DESCRIPTION),
    quantity,
    unitPrice,
  }
  return checkFeeLine({ id: lineIdOf(told), ...told })
}

/** A quote of so many different lines that come to no more than an order may. */
export const checkQuoteLines = <L extends FeeLine>(lines: readonly L[]): readonly L[] => {
  const field = ['input', 'lines']
  ensure(lines.length > 0, 'REQUIRED', field)
  ensure(lines.length <= MAX_QUOTE_LINES, 'TOO_MANY_LINES', field, { limit: MAX_QUOTE_LINES })
  const twice = lines.findIndex(({ id }, i) => lines.findIndex((other) => other.id === id) < i)
  ensure(twice < 0, 'QUOTE_LINE_TWICE', [...field, String(twice)])
  ensure(totalOf(lines) <= MAX_FEE, 'OUT_OF_RANGE', field, { actual: totalOf(lines), min: 0, max: MAX_FEE })
  return lines
}
