import type { FeeKind } from '../../fees/fee-line'
import { ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import { type FeeRow, type FeeTerms, feeRowName } from './terms/fees'
import { commissionRows } from './terms/repair-levels'
import type { AgreementTerms } from './terms/terms'

/** What a fee is charged for. */
export interface FeeSubject {
  readonly kind: FeeKind
  readonly categoryId: string
  readonly level: number
  readonly workItem?: string | undefined
}

/** A row's most telling restriction weighs most, so that no two rows that fit weigh the same. */
const weightOf = ({ workItem, categoryId, level }: FeeRow): number =>
  (workItem === undefined ? 0 : 4) + (categoryId === undefined ? 0 : 2) + (level === undefined ? 0 : 1)

const fits = (row: FeeRow, subject: FeeSubject): boolean =>
  row.kind === subject.kind &&
  (row.categoryId === undefined || row.categoryId === subject.categoryId) &&
  (row.level === undefined || row.level === subject.level) &&
  (row.workItem === undefined || row.workItem === subject.workItem)

/** What prices a fee: clause 2 by the piece of work, clause 10 by the schedule. */
export type PricedTerms = Pick<AgreementTerms, 'fees' | 'repairLevels'>

/**
 * The row of the fee schedule for a fee (F1): the most particular of those that fit; undefined when none was agreed. A piece of
 * work that no row names has the commission of clause 2 for its price, whatever rows for any work say (N11).
 */
export const feeBandFor = ({ fees, repairLevels }: PricedTerms, subject: FeeSubject): FeeRow | undefined =>
  [...fees.rows, ...commissionRows(repairLevels)]
    .filter((row) => fits(row, subject))
    .reduce<FeeRow | undefined>((best, row) => (best && weightOf(best) >= weightOf(row) ? best : row), undefined)

/**
 * F1: refuses a unit price below the floor or above the ceiling agreed for it, and a fee that a schedule has no row for: what
 * was not agreed is not charged. The schedule may leave kinds open; freight is held to clause 11 instead (freight.ts), and
 * an agreement taken over without a schedule binds to nothing.
 *
 * @returns the price agreed; null where the schedule prices this kind of fee but not this one, undefined where it does not
 */
export const checkAgreedFee = (terms: PricedTerms, subject: FeeSubject, unitPrice: Fen): Fen | null | undefined => {
  const band = feeBandFor(terms, subject)
  if (!band) return withoutRow(terms.fees, subject)
  const { floor, ceiling } = band
  const field = ['input', 'unitPrice']
  const row = feeRowName(band)
  ensure(unitPrice >= floor, 'FEE_BELOW_FLOOR', field, { actual: unitPrice, floor, row })
  ensure(unitPrice <= ceiling, 'FEE_ABOVE_CEILING', field, { actual: unitPrice, ceiling, row })
  return band.price
}

const withoutRow = ({ rows, openKinds = [] }: FeeTerms, subject: FeeSubject): null | undefined => {
  const { kind, workItem } = subject
  const free = rows.length === 0 || kind === 'FREIGHT' || openKinds.includes(kind)
  ensure(free, 'FEE_NOT_AGREED', ['input', workItem === undefined ? 'kind' : 'workItem'], { row: feeRowName(subject) })
  return rows.some((row) => row.kind === kind) ? null : undefined
}
