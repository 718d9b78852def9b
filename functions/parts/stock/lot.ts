import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'

/** A lot of a part, as it was first received. */
export interface Lot {
  readonly partId: string
  readonly lot: string
  readonly receivedOn: Day
  /** The last day it may be fitted; absent where the part keeps. */
  readonly expiresOn?: Day
  /** Recalled: it goes back, and nowhere else. */
  readonly blocked?: { readonly on: Day; readonly reason: string }
}

/** A lot that comes in first: its last day as printed, else by the part's shelf life from its receipt. */
export const newLot = (
  part: { readonly id: string; readonly shelfLifeDays?: number | undefined },
  lot: string,
  receivedOn: Day,
  expiresOn: Day | undefined,
): Lot => {
  const last = expiresOn ?? (part.shelfLifeDays === undefined ? undefined : addDays(receivedOn, part.shelfLifeDays))
  return { partId: part.id, lot, receivedOn, ...(last === undefined ? {} : { expiresOn: last }) }
}

/** Refuses to send on or fit what expired or was recalled. */
export const checkUsable = ({ lot, expiresOn, blocked }: Lot, today: Day, field: readonly string[]): void => {
  ensure(expiresOn === undefined || today <= expiresOn, 'LOT_EXPIRED', field, { lotNumber: lot, on: expiresOn ?? '' })
  ensure(!blocked, 'LOT_BLOCKED', field, { lotNumber: lot, recall: blocked?.reason ?? '' })
}
