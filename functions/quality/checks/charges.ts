import { amountOf, type FeeKind } from '../../fees/fee-line'
import { feeBandFor, type PricedTerms } from '../../network/agreements/fee-band'
import { type Fen, sumFen } from '../../shared/money'
import { lineKey, type Scenario } from './scenario'

/** A line of the bill that the visitor got. */
export interface Charged {
  readonly kind: FeeKind
  readonly workItem?: string
  readonly partNumber?: string
  readonly description: string
  readonly quantity: number
  readonly unitPrice: Fen
}

/** What a line of the bill is against what is right. */
export type ChargeVerdict =
  /** At the price agreed, and needed. */
  | 'AGREED'
  /** The schedule leaves such fees open. */
  | 'OPEN'
  /** Within floor and ceiling, not at the price. */
  | 'OFF_PRICE'
  | 'ABOVE_CEILING'
  | 'BELOW_FLOOR'
  /** The schedule has no such fee. */
  | 'NOT_AGREED'
  /** The fault does not take it. */
  | 'NOT_NEEDED'
  /** More pieces than the fault takes. */
  | 'TOO_MANY'
  /** The warranty covers it. */
  | 'COVERED'

export interface JudgedCharge extends Charged {
  readonly verdict: ChargeVerdict
  /** Fen that were right for the line. */
  readonly right: Fen
  readonly floor?: Fen
  readonly ceiling?: Fen
}

/** What a line is priced by: the schedule that was in force there on that day, for the product and level of the work. */
export interface Pricing {
  readonly categoryId: string
  readonly level: number
  /** None where no agreement was in force: then nothing can be said of prices. */
  readonly terms?: PricedTerms
}

interface Price {
  readonly verdict: 'AGREED' | 'OPEN' | 'OFF_PRICE' | 'ABOVE_CEILING' | 'BELOW_FLOOR' | 'NOT_AGREED'
  /** For one piece. */
  readonly right: Fen
  readonly floor?: Fen
  readonly ceiling?: Fen
}

/** F1: a unit price against the row of the schedule. */
const priceOf = ({ kind, workItem, unitPrice }: Charged, { terms, categoryId, level }: Pricing): Price => {
  const band = terms && feeBandFor(terms, { kind, workItem, categoryId, level })
  if (!band) {
    const isOpen = !terms || terms.fees.rows.length === 0 || kind === 'FREIGHT' || terms.fees.openKinds?.includes(kind)
    return isOpen ? { verdict: 'OPEN', right: unitPrice } : { verdict: 'NOT_AGREED', right: 0 }
  }
  const { floor, ceiling, price } = band
  const held = { floor, ceiling, right: price }
  if (unitPrice > ceiling) return { ...held, verdict: 'ABOVE_CEILING' }
  if (unitPrice < floor) return { ...held, verdict: 'BELOW_FLOOR' }
  return { ...held, verdict: unitPrice === price ? 'AGREED' : 'OFF_PRICE' }
}

/**
 * Every line of a bill against what was right: nothing where the warranty covers it or the fault does not take it, else the
 * price of the schedule for as many pieces as it takes. Without a scenario only prices are judged.
 */
export const judgeCharges = (
  charged: readonly Charged[],
  scenario: Scenario | undefined,
  pricing: Pricing | undefined,
): JudgedCharge[] => {
  /** Pieces that may still be charged, by what they are for. */
  const left = new Map(scenario?.expected.map((one) => [lineKey(one), one.quantity]))
  return charged.map((line) => {
    const { right: each, verdict, ...band } = pricing ? priceOf(line, pricing) : OPEN(line)
    if (scenario?.inWarranty) return { ...line, ...band, verdict: 'COVERED', right: 0 }
    if (!scenario) return { ...line, ...band, verdict, right: each * line.quantity }
    const key = lineKey(line)
    const due = left.get(key)
    if (due === undefined) return { ...line, ...band, verdict: 'NOT_NEEDED', right: 0 }
    const pieces = Math.min(due, line.quantity)
    left.set(key, due - pieces)
    const right = each * pieces
    return { ...line, ...band, verdict: pieces < line.quantity ? 'TOO_MANY' : verdict, right }
  })
}

const OPEN = ({ unitPrice }: Charged): Price => ({ verdict: 'OPEN', right: unitPrice })

/** Fen of a line beyond what was right; negative where less was charged. */
export const overOf = (line: JudgedCharge): Fen => amountOf({ id: '', ...line }) - line.right

export const chargedTotal = (lines: readonly Charged[]): Fen =>
  sumFen(lines.map((line) => line.quantity * line.unitPrice))
export const rightTotal = (lines: readonly JudgedCharge[]): Fen => sumFen(lines.map(({ right }) => right))
