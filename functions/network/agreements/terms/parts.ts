import type { Field } from '../../../shared/checks'
import { ensure } from '../../../shared/errors'
import type { Fen } from '../../../shared/money'
import { type Bounds, within } from './limits'

/** What secures the parts a point holds: a deposit it pays, or none, since somebody else bears the risk (N16). */
export type Deposit =
  | { readonly kind: 'PAID'; readonly amount: Fen }
  | { readonly kind: 'WAIVED'; readonly borneBy: 'DEALER' | 'MANUFACTURER' }

/** Clause 8: how fast the maker supplies parts, how fast defective ones come back, and the deposit. */
export interface PartsTerms {
  readonly leadDays: number
  readonly returnDays: number
  readonly deposit: Deposit
}

/** As it is sent: an amount to pay, or who bears it instead. */
export interface PartsInput {
  readonly leadDays: number
  readonly returnDays: number
  readonly depositAmount?: Fen | null | undefined
  readonly depositWaivedTo?: 'DEALER' | 'MANUFACTURER' | null | undefined
}

const DAYS: Bounds = { min: 1, max: 90 }
/** 10 000 000 CNY. */
const AMOUNT: Bounds = { min: 0, max: 1_000_000_000 }

export const checkParts = (input: PartsInput, at: Field): PartsTerms => ({
  leadDays: within('PARTS_DAYS_OUT_OF_RANGE', input.leadDays, DAYS, [...at, 'leadDays']),
  returnDays: within('PARTS_DAYS_OUT_OF_RANGE', input.returnDays, DAYS, [...at, 'returnDays']),
  deposit: depositOf(input, at),
})

const depositOf = ({ depositAmount: amount, depositWaivedTo: borneBy }: PartsInput, at: Field): Deposit => {
  ensure((amount == null) !== (borneBy == null), 'DEPOSIT_PAID_OR_WAIVED', [...at, 'depositAmount'])
  if (borneBy != null) return { kind: 'WAIVED', borneBy }
  return { kind: 'PAID', amount: within('DEPOSIT_OUT_OF_RANGE', amount ?? 0, AMOUNT, [...at, 'depositAmount']) }
}

/** The clause as it would be sent. */
export const partsInputOf = ({ leadDays, returnDays, deposit }: PartsTerms): PartsInput => ({
  leadDays,
  returnDays,
  ...(deposit.kind === 'PAID' ? { depositAmount: deposit.amount } : { depositWaivedTo: deposit.borneBy }),
})
