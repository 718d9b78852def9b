import type { Field, Optional } from '../../../shared/checks'
import type { Fen } from '../../../shared/money'
import { within } from './limits'

/** Clause 12: how often is settled, within how many days is paid, and until when and how much may be claimed (F5). */
export interface PaymentTerms {
  readonly cycleMonths: number
  /** From the end of the cycle. */
  readonly days: number
  /** From the settlement. */
  readonly claimDays: number
  /** Most that may be claimed for one cycle. */
  readonly claimLimit?: Fen
}

export type PaymentInput = Omit<PaymentTerms, 'claimLimit'> & { readonly claimLimit?: Optional<Fen> }

const CYCLE = { min: 1, max: 12 } as const
const DAYS = { min: 1, max: 180 } as const
const CLAIM_DAYS = { min: 1, max: 365 } as const
/** 10 000 000 CNY. */
const CLAIM_LIMIT = { min: 0, max: 1_000_000_000 } as const

export const checkPayment = ({ cycleMonths, days, claimDays, claimLimit }: PaymentInput, at: Field): PaymentTerms => ({
  cycleMonths: within('PAYMENT_CYCLE_OUT_OF_RANGE', cycleMonths, CYCLE, [...at, 'cycleMonths']),
  days: within('PAYMENT_DAYS_OUT_OF_RANGE', days, DAYS, [...at, 'days']),
  claimDays: within('CLAIM_DAYS_OUT_OF_RANGE', claimDays, CLAIM_DAYS, [...at, 'claimDays']),
  ...(claimLimit == null
    ? {}
    : { claimLimit: within('CLAIM_LIMIT_OUT_OF_RANGE', claimLimit, CLAIM_LIMIT, [...at, 'claimLimit']) }),
})
