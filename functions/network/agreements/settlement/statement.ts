import { type FeeKind, feeKinds, type Shipment } from '../../../fees/fee-line'
import { type FeePayer, feePayers } from '../../../orders/fee-payer'
import { addDays, addMonths, type Day, lastDayOf, type Month, monthsBetween, type Period } from '../../../shared/days'
import { type Fen, sumFen } from '../../../shared/money'
import { type Counts, feeCounter } from '../../../supervision/counters'
import type { DepositLine } from '../../deposits/deposit-lines'
import { freightPaidBy } from '../freight'
import type { Party } from '../terms/limits'
import type { PaymentTerms } from '../terms/payment'
import type { AgreementTerms } from '../terms/terms'
import type { Spell } from './spells'

/** What a line of a settlement is for. */
export type SettlementItem = FeeKind | 'TOP_UP' | Owed['item'] | DepositLine['item']

/** What the provider owes the maker: rent of leased equipment, and charges for what came back damaged or not at all (O10). */
export interface Owed {
  readonly item: 'RENT' | 'CHARGE'
  readonly amount: Fen
}

export interface SettlementLine extends Period {
  readonly item: SettlementItem
  /** Undefined where neither the order's service item nor a clause says. */
  readonly borneBy: Party | undefined
  readonly amount: Fen
  /** Whether the maker owes it to the provider by this statement. */
  readonly due: boolean
}

/** F5: what a month's completed orders came to under an agreement, and who bears it. */
export interface SettlementStatement {
  readonly agreementId: string
  readonly month: Month
  readonly final: boolean
  readonly lines: readonly SettlementLine[]
  readonly total: Fen
  readonly due: Fen
  /** What the provider owes the maker. */
  readonly owed: Fen
  readonly cycleEnds: Day
  readonly payableBy: Day
  readonly claimsUntil: Day
  readonly claimLimit: Fen | undefined
}

/** The terms of some days, and the fees counted on them by whose they are. */
export type CountedSpell = Spell & { readonly counts: Readonly<Record<FeePayer, Counts>> }

type Share = Omit<SettlementLine, keyof Period>

/** Lines of one spell: by item and by who bears it, without those of nothing. */
export const linesOf = ({ validFrom, validTo, terms, counts }: CountedSpell): SettlementLine[] => {
  const shares = feePayers.flatMap((payer) => feeKinds.flatMap((kind) => sharesOf(kind, payer, counts[payer], terms)))
  const keyOf = ({ item, borneBy }: Share) => `${item}/${borneBy}`
  const first = shares.filter((share, i) => shares.findIndex((one) => keyOf(one) === keyOf(share)) === i)
  return first.map((share) => {
    const amount = sumFen(shares.filter((one) => keyOf(one) === keyOf(share)).map((one) => one.amount))
    return { validFrom, validTo, ...share, amount }
  })
}

const sharesOf = (item: FeeKind, payer: FeePayer, counts: Counts, terms: AgreementTerms): Share[] => {
  const total = counts[feeCounter(item)] ?? 0
  const { freightToPoint: to = 0, freightFromPoint: from = 0 } = counts
  const charged = payer === 'UNSTATED' ? undefined : payer
  const monthly = item !== 'FREIGHT' || terms.freight.settled === 'MONTHLY'
  // Terms taken over without a schedule say nothing of freight.
  const byClause = (way?: Shipment) => (terms.fees.rows.length === 0 ? charged : freightPaidBy(terms.freight, way))
  const parts: [Party | undefined, Fen][] =
    item === 'FREIGHT'
      ? [
          [byClause('TO_POINT'), to],
          [byClause('FROM_POINT'), from],
          [byClause(), total - to - from],
        ]
      : [[charged, total]]
  return parts
    .filter(([, amount]) => amount !== 0)
    .map(([borneBy, amount]) => ({ item, borneBy, amount, due: borneBy === 'MANUFACTURER' && monthly }))
}

/**
 * The last day of the cycle that a month lies in (clause 12). Cycles are counted in calendar months from the agreement's
 * first; the agreement's last day ends the cycle it lies in, and what is completed later is settled by the month.
 */
export const cycleEndOf = (month: Month, { cycleMonths }: PaymentTerms, { validFrom, validTo }: Period): Day => {
  const first = validFrom.slice(0, 7)
  const passed = monthsBetween(first, month).length - 1
  const end = lastDayOf(addMonths(first, (Math.floor(passed / cycleMonths) + 1) * cycleMonths - 1))
  if (validTo >= end) return end
  return month > validTo.slice(0, 7) ? lastDayOf(month) : validTo
}

export interface SettledMonth {
  readonly agreementId: string
  readonly term: Period
  readonly month: Month
  /** In order, at least one: by the last of them clause 12 is read. */
  readonly spells: readonly [CountedSpell, ...CountedSpell[]]
  /** N15, of the whole month. */
  readonly topUp: Fen
  readonly owed?: readonly Owed[]
  /** N16. */
  readonly deposits?: readonly Omit<DepositLine, 'month'>[]
}

/** @param thisMonth the month that today lies in */
export const settlementOf = (
  { agreementId, term, month, spells, topUp, owed = [], deposits = [] }: SettledMonth,
  thisMonth: Month,
): SettlementStatement => {
  const { payment } = (spells.at(-1) ?? spells[0]).terms
  const whole = { validFrom: `${month}-01`, validTo: lastDayOf(month) }
  const toppedUp: SettlementLine = { ...whole, item: 'TOP_UP', borneBy: 'MANUFACTURER', amount: topUp, due: true }
  const theirs = owed
    .filter(({ amount }) => amount > 0)
    .map((one): SettlementLine => ({ ...whole, ...one, borneBy: 'PROVIDER', due: false }))
  // A deposit is paid and confirmed on its own; what comes back of it is due with the settlement.
  const secured = deposits.map(({ item, borneBy, amount }): SettlementLine => {
    return { ...whole, item, borneBy, amount, due: item === 'DEPOSIT_RETURN' }
  })
  const lines = [...spells.flatMap(linesOf), ...(topUp > 0 ? [toppedUp] : []), ...theirs, ...secured]
  const cycleEnds = cycleEndOf(month, payment, term)
  return {
    agreementId,
    month,
    final: month < thisMonth,
    lines,
    total: sumFen(lines.map(({ amount }) => amount)),
    due: sumFen(lines.filter(({ due }) => due).map(({ amount }) => amount)),
    owed: sumFen(theirs.map(({ amount }) => amount)),
    cycleEnds,
    payableBy: addDays(cycleEnds, payment.days),
    claimsUntil: addDays(cycleEnds, payment.claimDays),
    claimLimit: payment.claimLimit,
  }
}
