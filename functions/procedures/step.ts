import { compareDecimals, type Decimal } from './decimal'

/** P3: what a step asks for. */
export type StepKind = 'CHECK' | 'READING' | 'PHOTO' | 'PART_SCAN' | 'CONFIRMATION'

/** P2: who checks: whoever does the step, or another person as well. */
export type StepCheck = 'SELF' | 'MUTUAL'

/** P2: the first in line who may say that the step was not done by the book, with a reason; whoever stands above may too. */
export type StepDeviation = 'TECHNICIAN' | 'SERVICE_POINT' | 'MANUFACTURER' | 'NOBODY'

/** What a reading is taken in, and between what it has to be; both limits included. */
export interface Limits {
  readonly unit: string
  readonly min?: Decimal
  readonly max?: Decimal
}

interface StepCommon {
  /** Unique within the book; records name it. */
  readonly code: string
  readonly title: string
  readonly instruction: string
  readonly check: StepCheck
  /** When the step applies, in words; undefined if it is always required. */
  readonly condition?: string
  /** Books of before it was asked leave it to the service point. */
  readonly deviation?: StepDeviation
}

export type Step = StepCommon &
  (
    | { readonly kind: 'READING'; readonly limits: Limits }
    | { readonly kind: Exclude<StepKind, 'READING'>; readonly limits?: never }
  )

export const isWithin = ({ min, max }: Limits, reading: Decimal): boolean =>
  (min === undefined || compareDecimals(reading, min) >= 0) && (max === undefined || compareDecimals(reading, max) <= 0)
