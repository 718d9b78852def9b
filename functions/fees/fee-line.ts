import { ensure } from '../shared/errors'
import { type Fen, isFen, sumFen } from '../shared/money'

/** F3: visit, labour, parts, material and freight stand on separate lines. */
export const feeKinds = ['VISIT', 'LABOUR', 'PART', 'MATERIAL', 'FREIGHT'] as const
export type FeeKind = (typeof feeKinds)[number]

/** The way a shipment went that freight is charged for; clause 11 of the agreement says who pays each. */
export type Shipment = 'TO_POINT' | 'FROM_POINT'

export interface FeeLine {
  readonly id: string
  readonly kind: FeeKind
  /** Piece of work of the agreement (clause 2) it is charged for. */
  readonly workItem?: string
  /** Of freight alone; absent where it was not told. */
  readonly shipment?: Shipment
  /** Of parts alone: the maker's number of it, where it was told. */
  readonly partNumber?: string
  readonly description: string
  readonly quantity: number
  /** Fen for one. */
  readonly unitPrice: Fen
  /** What the fee schedule said when the line was added; null: it prices such fees, but not this one. Absent: it does not. */
  readonly agreedPrice?: Fen | null
  /** Fen that the maker's catalogue allows for the part, where the line is dearer; absent where it is not. */
  readonly partCeiling?: Fen
  /** Line of the quote by which the customer approved it; absent where nobody asked (quotes/charge.ts). */
  readonly quoteLineId?: string
}

/** Most that one line or one order may come to: 1 000 000 CNY. A slip of the keyboard is not a fee. */
export const MAX_FEE: Fen = 100_000_000
export const MAX_FEE_LINES = 50

export const amountOf = (line: FeeLine): Fen => line.quantity * line.unitPrice

/** Whether a line departs from what was agreed (F1); undefined where the agreement prices no such fees. */
export const deviates = ({ unitPrice, agreedPrice }: FeeLine): boolean | undefined =>
  agreedPrice === undefined ? undefined : agreedPrice !== unitPrice

/** The total is always the sum of the lines, never stored beside them. */
export const totalOf = (lines: readonly FeeLine[]): Fen => sumFen(lines.map(amountOf))

export const totalsByKind = (lines: readonly FeeLine[]): Readonly<Record<FeeKind, Fen>> => {
  const totals: Record<FeeKind, Fen> = { VISIT: 0, LABOUR: 0, PART: 0, MATERIAL: 0, FREIGHT: 0 }
  for (const line of lines) totals[line.kind] += amountOf(line)
  return totals
}

/** Refuses a line that is no fee: quantity 1 to 1000, whole fen, not negative, within the ceiling. */
export const checkFeeLine = (line: FeeLine): FeeLine => {
  ensure(
    Number.isInteger(line.quantity) && line.quantity >= 1 && line.quantity <= 1000,
    'OUT_OF_RANGE',
    ['input', 'quantity'],
    {
      actual: line.quantity,
      min: 1,
      max: 1000,
    },
  )
  ensure(
    isFen(line.unitPrice) && line.unitPrice >= 0 && amountOf(line) <= MAX_FEE,
    'OUT_OF_RANGE',
    ['input', 'unitPrice'],
    {
      actual: line.unitPrice,
      min: 0,
      max: MAX_FEE,
    },
  )
  return line
}
