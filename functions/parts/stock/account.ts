import { type Place, samePlace } from './place'

/** What a place holds of a part: free to go, kept for an order, set apart, on its way here, on its way for an order. */
export const bins = ['AVAILABLE', 'RESERVED', 'QUARANTINED', 'IN_TRANSIT', 'IN_TRANSIT_RESERVED'] as const
export type Bin = (typeof bins)[number]

/** Where pieces come from and go to beyond the network: what is booked there is the other side, and may be negative. */
export const outsides = ['SUPPLIER', 'MAKER', 'USED', 'SCRAPPED', 'MISSING', 'COUNTED'] as const
export type Outside = (typeof outsides)[number]

export interface Inside {
  readonly place: Place
  readonly bin: Bin
}

/** One side of a movement. */
export type Account = Inside | { readonly outside: Outside }

export const isInside = (account: Account): account is Inside => 'place' in account

export const sameAccount = (a: Account, b: Account): boolean =>
  isInside(a) && isInside(b)
    ? a.bin === b.bin && samePlace(a.place, b.place)
    : !isInside(a) && !isInside(b) && a.outside === b.outside
