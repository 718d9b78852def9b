import type { Instant } from '../../shared/days'
import { addMinutes } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import type { Part } from '../catalogue/part'
import { bins } from './account'
import type { StockLine } from './stock-line'

/**
 * What was lately sent to a point of a maker's parts. Who sends more reads it and writes it on, so that two shipments at once do not
 * both find room for themselves alone.
 */
export interface Consigning {
  readonly version: number
  readonly lately: readonly { readonly partId: string; readonly at: Instant }[]
}

/** So long a list of what a place holds may lag behind; of what was sent since, the cells themselves are read. */
const LAG_MINUTES = 1

export const latelySent = (before: Consigning | undefined, now: Instant): Consigning['lately'] =>
  (before?.lately ?? []).filter(({ at }) => at > addMinutes(now, -LAG_MINUTES))

export const sentNow = (before: Consigning | undefined, partId: string, now: Instant): Consigning => ({
  version: (before?.version ?? 0) + 1,
  lately: [...latelySent(before, now).filter((one) => one.partId !== partId), { partId, at: now }],
})

/** Whether parts fall under an agreement about these categories. */
export const fallsUnder = ({ categoryIds }: Pick<Part, 'categoryIds'>, agreed: readonly string[]): boolean =>
  categoryIds.some((id) => agreed.includes(id))

/** What lies somewhere or is on its way there, at what it costs the maker today. */
export const worthOf = (lines: readonly StockLine[], parts: ReadonlyMap<string, Pick<Part, 'cost'>>): Fen =>
  lines.reduce((sum, { partId, balance }) => {
    const pieces = bins.reduce((total, bin) => total + balance[bin], 0)
    return sum + pieces * (parts.get(partId)?.cost ?? 0)
  }, 0)

/** N16: the deposit covers what lies at the point with what is to be sent there. @param used with that, in fen */
export const checkCovered = (lodged: Fen, used: Fen, field: readonly string[] = ['input', 'toId']): void =>
  ensure(used <= lodged, 'DEPOSIT_TOO_LOW', field, { lodged, used, missing: used - lodged })
