import { type FeePayer, feePayerOf, payerOfLine } from '../../orders/fee-payer'
import type { Order } from '../../orders/order'
import { type Fen, sumFen } from '../../shared/money'
import { amountOf, type FeeKind, type FeeLine, feeKinds, totalOf, totalsByKind } from '../fee-line'
import { type Shares, sharesOf } from '../quotes/charge'

export interface BillLine {
  readonly fee: FeeLine
  readonly payer: FeePayer
  readonly shares: Shares
}

/** What an order's work costs, line by line, and who bears it (F2 F3 O5). */
export interface Bill {
  readonly order: Order
  readonly payer: FeePayer
  readonly lines: readonly BillLine[]
  readonly total: Fen
  readonly byKind: readonly { readonly kind: FeeKind; readonly total: Fen }[]
  readonly customer: Fen
  readonly other: Fen
}

/** Nothing is stored beside the lines: every sum is made of them, so that they can never differ. */
export const billOf = (order: Order): Bill => {
  const fees = 'work' in order ? (order.work?.fees ?? []) : []
  const payer = feePayerOf(order)
  const lines = fees
    .map((fee) => ({ fee, payer: payerOfLine(order, fee) }))
    .map((line) => ({ ...line, shares: sharesOf(line.payer, line.fee) }))
  const kinds = totalsByKind(fees)
  return {
    order,
    payer,
    lines,
    total: totalOf(fees),
    byKind: feeKinds.map((kind) => ({ kind, total: kinds[kind] })),
    customer: sumFen(lines.map(({ shares }) => shares.customer)),
    other: sumFen(lines.map(({ shares }) => shares.other)),
  }
}

/** A quote's lines by what the customer said of them; together they are the quote. */
export const totalsOf = (
  lines: readonly (FeeLine & { readonly standing: 'PENDING' | 'APPROVED' | 'REFUSED' | 'NOT_ASKED' })[],
) => {
  const sum = (standing: (typeof lines)[number]['standing']): Fen =>
    sumFen(lines.filter((line) => line.standing === standing).map(amountOf))
  return {
    total: totalOf(lines),
    pending: sum('PENDING'),
    approved: sum('APPROVED'),
    refused: sum('REFUSED'),
    free: sum('NOT_ASKED'),
  }
}
