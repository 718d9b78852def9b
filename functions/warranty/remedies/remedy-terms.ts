import type { RemedyKind } from './remedy'

/**
 * Days to act on a claim or proposal, and to give what is due once the unit came back. No rule names them: they are the
 * platform's own measure, so that nothing waits without an end; a missing item goes out the same day (O13).
 */
export const ACT_DAYS: Readonly<Record<RemedyKind, number>> = { EXCHANGE: 3, REFUND: 3, LOANER: 1, MISSING_ITEM: 0 }
export const GIVE_DAYS = 3

/** Days after a missed deadline until the authority of the region is told. */
export const AUTHORITY_DAYS = 7

export const MAX_REFERENCE = 100
export const MAX_CLAUSE = 100
export const MAX_ACCESSORIES = 20
export const MAX_ACCESSORY = 40
export const MAX_ITEMS = 10
